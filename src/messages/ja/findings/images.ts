import type { imageFindings as english } from '../../en/findings/images.ts';
import type { Translation } from '../../translation.ts';
import { valueNames } from '../choices.ts';
import { list } from '../count.ts';

const detected = (image: string) =>
  `Oracleのページは${image}に触れていないため、FELIX_IPTABLESBACKENDは設定せず、Calicoがバックエンドを自分で検出します。検出は3.25.2と3.26以降でより確実です。`;
const CHECK_BACKEND =
  '該当するノードでネットワーク・ポリシー（network policy）を使う前に、そのノードについて「kubectl -n kube-system logs POD -c calico-node」を実行してください。iptables-nft-restoreまたはiptables-legacy-restoreの語から、バックエンドが分かります。';

/** The images of a list as a person reads them. */
const listed = (values: string | undefined) => list.format((values ?? '').split(',').map((value) => valueNames[value] ?? value));

/** Node images and the iptables backend on them. */
export const imageFindings: Translation<typeof english> = {
  OL7_WITHOUT_BACKEND: {
    says: () => 'OracleがFELIX_IPTABLESBACKENDを設定するのはOracle Linux 8だけです。そのため、Oracle Linux 7に対する編集では設定しません。',
    next: () => 'Oracle Linux 7では、FELIX_IPTABLESBACKENDを設定しないでください。',
  },
  OL8_BACKEND: {
    says: () =>
      'Oracleは、Oracle Linux 8のノードについて、FELIX_IPTABLESBACKENDをNFTに設定することを文書化しています。この編集で設定されます。',
    next: ({ leavesRules }) =>
      `この値を維持し、ノード・プール（node pool）が変わったら、ここでイメージを選び直してください。${leavesRules ? '値を変更すると、以前のバックエンドのルールが、ノードを再起動するまで残ります。' : ''}`,
  },
  OL9_BACKEND: { says: () => detected('Oracle Linux 9'), next: () => CHECK_BACKEND },
  UBUNTU_BACKEND: { says: () => detected('Ubuntuのノード'), next: () => CHECK_BACKEND },
  OTHER_IMAGE_BACKEND: {
    says: () =>
      'Oracleのページが挙げているのはOracle Linux 8だけです。そのため、ほかのイメージではFELIX_IPTABLESBACKENDを設定せず、Calicoがバックエンドを自分で検出します。',
    next: () => CHECK_BACKEND,
  },
  MIXED_IMAGES: {
    says: ({ others }) =>
      `1つのDaemonSetが持つFELIX_IPTABLESBACKENDは1つです。Oracle Linux 8についてのみ文書化されているNFTが、${listed(others)}のノードにも強制されます。${others?.includes('ol9') ? 'Oracle Linux 9でそれが正しいことは推定です。' : ''}`,
    next: () =>
      "それぞれのイメージのノードについて「kubectl -n kube-system exec POD -c calico-node -- iptables-nft-save -t mangle | grep -E 'KUBE-(IPTABLES-HINT|KUBELET-CANARY)'」を実行してください。実行できて何も出力されない場合は、そのイメージを外してください。",
  },
  OLD_BACKEND_DETECTION: {
    says: ({ calico }) =>
      `Calico ${calico}は、ルールの数でiptablesのバックエンドを判定します。kube-proxyがNFTを使っていてもlegacyと判定することがあり、その場合、ネットワーク・ポリシー（network policy）は無視されます。アップストリームはこれを3.25.2と3.26.0で修正しました。`,
    next: () => 'Calicoがバックエンドを検出する必要のあるノードには、Calico 3.26以降を選択してください。',
  },
  LEGACY_DETECTION_MAY_FAIL: {
    says: ({ calico }) =>
      `Calico ${calico}のイメージでは、iptables-legacy-saveが失敗するようです。そのためにCalicoがlegacy iptablesのノードを誤って判定する可能性があることは、3.27.5と3.28.1での修正からの推定です。`,
    next: () => CHECK_BACKEND,
  },
  FORCED_BACKEND_AND_DETECTION: {
    says: ({ calico }) =>
      `Calico ${calico}は、kubeletとkube-proxyのチェーンからバックエンドを検出する機能も持ちます。強制した値は常に使われますが、検出の結果がそれと異なると、calico-nodeは警告をログに記録します。`,
    next: () =>
      'ロールアウトの後、calico-nodeのログで"does not match the detected backend"を探してください。見つかった場合は、そのノードでkube-proxyが使うバックエンドを調べてください。',
  },
};
