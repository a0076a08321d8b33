import type { releaseFindings as english } from '../../en/findings/releases.ts';
import type { Translation } from '../../translation.ts';
import { list } from '../count.ts';

/** What changed between releases. */
export const releaseFindings: Translation<typeof english> = {
  RESHAPED_3_33: {
    says: ({ line, isTabled }) =>
      `Calico 3.33では、マニフェストの構成が変わります。ほとんどのコンポーネントが1つのイメージになり、起動コマンドが変わり、cniVersionは1.0.0になります。ルールとセレクタのサイズも制限されます。この編集は、イメージや行ではなく構造に基づいて行います。${isTabled ? '' : `確認したOracleのどの表にも、${line}のリリースはありません。`}`,
    next: ({ recommended, isWayBack }) =>
      isWayBack
        ? `適用する前にすべての変更を読むか、新しいクラスタであればCalico ${recommended}を選択してください。`
        : '適用する前に、すべての変更を読んでください。',
  },
  IMAGES_OF_3_24_5: {
    says: () => 'Calico 3.24.6のマニフェストは3.24.5のイメージを指しているため、動作するのは3.24.5です。',
    next: () => '新しいリリースを選択するか、修正を調べるときは3.24.5として扱ってください。',
  },
  OWNER_REFERENCES_3_28: {
    says: () =>
      '3.28より前のリリース（3.27系列では3.27.5より前）からアップグレードすると、すべてのprojectcalico.org/v3オブジェクトのUIDが変わります。それらを所有者に指定しているものは、Kubernetesが削除します。',
    next: () =>
      'このようなアップグレードの前に、projectcalico.org/v3オブジェクトへのownerReferencesを削除し、後で新しいUIDを使って追加し直してください。古いUIDのままでは、そのオブジェクトが再び削除されます。',
  },
  BANDWIDTH_PLUGIN_GONE: {
    says: () => 'Calico 3.30以降、calico.yamlのCNI構成にbandwidthプラグインはありません。',
    next: () =>
      '移行するものはありません。Calico 3.30以降は、kubernetes.io/ingress-bandwidthとegress-bandwidthを自分で読み取ります。アップグレードの後に、帯域を制限しているポッドを1つ確認してください。',
  },
  IMAGES_ON_QUAY: {
    says: () => 'Calico 3.31以降、イメージの取得元はdocker.io/calicoではなくquay.io/calicoです。',
    next: () => 'エグレスまたはレジストリを制限している箇所すべてでquay.ioを許可するか、イメージをミラーしてください。',
  },
  NFTABLES_AUTO: {
    says: ({ variables }) => {
      const names = (variables ?? '').split(',').filter((name) => name !== '');
      const belong = `${list.format(names)}はiptablesモード用です`;
      return `Calico 3.32以降、NFTablesModeはAutoです。kube-proxyがnftablesモードで動作している場合は、Calicoもそのモードになります。${names.length === 0 ? '' : `このモードの設定はOracleの文書になく、${belong}。`}`;
    },
    next: () =>
      'ノードで「nft list table ip kube-proxy」を実行してください。このテーブルがある場合は、使う前にネットワーク・ポリシー（network policy）をテストしてください。',
  },
  ADMIN_NETWORK_POLICY: {
    says: () => '3.32以降、CalicoはAdminNetworkPolicyとBaselineAdminNetworkPolicyを適用しなくなりました。',
    next: () =>
      'アップグレードの前に「kubectl get adminnetworkpolicies,baselineadminnetworkpolicies」を実行し、表示されたものをClusterNetworkPolicyに書き換えてください。',
  },
};
