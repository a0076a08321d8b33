import type { clusterFindings as english } from '../../en/findings/cluster.ts';
import type { Translation } from '../../translation.ts';
import { list } from '../count.ts';
import { extraNames, withoutEdit } from '../deviations.ts';
import { steps } from '../steps.ts';

const NODES_FIRST =
  'ワーカー・ノードのないクラスタを用意し、flannelを無効にしてCalicoをインストールしてから、ノード・プール（node pool）を追加してください。';

const CHAINS = "grep -E '^-A (FORWARD|INPUT)'";
/** Oracle Linux 8 and its like have no iptables-nft-save of that name on the host; the image of calico-node has. */
const NFT_SAVE = `kubectl -n kube-system exec POD -c calico-node -- iptables-nft-save -t filter | ${CHAINS}`;
const LEGACY_SAVE = `iptables-save -t filter | ${CHAINS}`;

const namesOf = (ids: string) => list.format(ids.split(',').map((id) => extraNames[id as keyof typeof extraNames] ?? id));

/** An edit that is turned off, with what that means. */
const sayOff = (edit = '') =>
  `「${steps[edit as keyof typeof steps]?.title ?? edit}」がオフになっています。${withoutEdit[edit as keyof typeof withoutEdit] ?? ''}`;

/** The cluster, its nodes and its network, and what the edits leave there. */
export const clusterFindings: Translation<typeof english> = {
  EDIT_OFF_BREAKING: { says: ({ edit }) => sayOff(edit), next: () => 'オンに戻してください。' },
  EDIT_OFF_DOUBTFUL: {
    says: ({ edit }) => sayOff(edit),
    next: () => 'オフにしておく独自の理由がなければ、オンに戻してください。',
  },
  EXTRAS_ADDED: {
    says: ({ extras = '' }) =>
      `このマニフェストには、Oracleのページにはないもの（${namesOf(extras)}）が加わっています。Oracleの判定は、それを含まないマニフェストに対するものです。`,
    next: () => '使う前に、業務に使っていないクラスタでこのマニフェストをテストするか、追加項目を外してください。',
  },
  SELF_MANAGED_NODES: {
    says: () => 'OracleのCalicoのページは、自己管理ノード（self-managed nodes）に触れていません。',
    next: () => '使う前にOracleに問い合わせるか、管理対象ノード（managed nodes）のノード・プール（node pool）を使ってください。',
  },
  POD_CIDR_MISSING: {
    says: () =>
      'ポッドCIDRが指定されていないため、アップストリームのファイルではCalicoが範囲を選びます。空いていれば192.168.0.0/16が選ばれ、クラスタ自身のポッドCIDRにはなりません。Oracleのページはこれに触れていません。',
    next: ({ mayHaveFlannel }) =>
      `クラスタのポッドCIDRを維持するには、その値を指定してください。指定が有効なのは、Calicoのプールがまだない場合だけです。${mayHaveFlannel ? 'flannelが動作しているノードが残っていると、2つのアドレス管理が同じ範囲を使い、同じIPを二重に割り当てます。' : ''}`,
  },
  NEW_NODES_ONLY: {
    says: () =>
      'Oracleは、flannelの置換えの影響を受けるのは新しいノードだけであるとし、ワーカー・ノードのあるクラスタでは行わないよう求めています。既存のノードが、入れ替えられるまでflannelのままであることは推定です。',
    next: () => NODES_FIRST,
  },
  WORKERS_EXIST: {
    says: () =>
      'Oracleは、すでにワーカー・ノードのあるクラスタではflannelを置き換えないよう求めています。変更の影響を受けるのは新しいノードだけだからです。既存のノードがflannelのままであることは推定です。',
    next: () => NODES_FIRST,
  },
  HARDENED_SECURITY_RULES: {
    says: () =>
      'アップストリームが配布するcalico.yamlは、BGPでルーティングし、パケットをIP-in-IPでカプセル化します。ノードは互いに、TCP 179とIPプロトコル4で到達できなければなりません。強化したセキュリティ・ルール（security rules）は、その両方をブロックすることがあります。',
    next: () => 'マニフェストを適用する前に、すべてのワーカー・ノード間でTCPポート179とIPプロトコル4を許可してください。',
  },
  TYPHA_OVER_50: {
    says: ({ network }) =>
      `50ノードを超える場合、アップストリームはTyphaの使用を求めています。200ノードごとに1レプリカ、本番環境では3レプリカ以上です。${
        network === 'vcn-native'
          ? 'Oracleの編集はcalico-nodeをTyphaから切り離すため、どのノードもAPIサーバーを直接監視します。'
          : 'Oracleの手順のcalico.yamlにTyphaはないため、どのノードもAPIサーバーを直接監視します。'
      }`,
    next: ({ network }) =>
      network === 'vcn-native'
        ? 'ノードを追加しながらAPIサーバーの負荷を確認し、Typhaを残す方法をOracleに問い合わせてください。TyphaにもFELIX_INTERFACEPREFIXが必要になりますが、それはOracleの文書にありません。'
        : 'ノードを追加しながらAPIサーバーの負荷を確認し、アップストリームのcalico-typha.yamlについてOracleに問い合わせてください。このファイルはOracleの文書にありません。',
  },
  DUAL_STACK: {
    says: () =>
      'OracleのCalicoのページはデュアル・スタックに触れておらず、マニフェストのFELIX_IPV6SUPPORTはfalseのままです。この場合、ネットワーク・ポリシー（network policy）がポッドのIPv6トラフィックに及ばないことは推定です。',
    next: () =>
      'IPv6でネットワーク・ポリシーを当てにせず、ネットワーク・セキュリティ・グループで制限するか、テスト済みの構成をOracleに問い合わせてください。',
  },
  OL7_ON_ARM: {
    says: ({ ended }) => `Oracleは、Arm用のOracle Linux 7を${ended}に終了しました。このノードは新しく作成できません。`,
    next: () => 'Armのノード・プール（node pool）には、Oracle Linux 8のイメージを選択してください。',
  },
  KERNEL_TOO_OLD: {
    says: ({ calico }) =>
      `アップストリームの要件では、Calico ${calico}にはLinuxカーネル5.10以降が必要です。ただし、RHEL 8は動作するものとして挙げられています。このクラスタには、それより古いカーネルのノードがあります。`,
    next: () =>
      'それらのノードをUEK7（5.15）以降のイメージに移すか、先にそのうちの1つでネットワーク・ポリシー（network policy）をテストしてください。',
  },
  ARM64: {
    says: () => 'OracleのCalicoのページはArmノードに触れていません。アップストリームは、Calicoが動作するプロセッサにarm64を挙げています。',
    next: () =>
      '使う前に、Armのノード・プール（node pool）の1つでネットワーク・ポリシー（network policy）を試してください。マニフェストにほかの編集は不要です。',
  },
  KERNEL_TO_CHECK: {
    says: ({ calico }) =>
      `アップストリームのCalico ${calico}の要件は、カーネル5.10以降です。それより古いカーネルのノードがあるかもしれないというのは推定です。UEK6は5.4、Oracle Linux 8のRHCKは4.18です。`,
    next: () => '「kubectl get nodes -o wide」を実行し、KERNEL-VERSIONを確認してください。',
  },
  TYPHA_LEFT_BEHIND: {
    says: () =>
      'TyphaのDeployment、Service、PodDisruptionBudgetは、Oracleの手順と同じく、使うものがないままマニフェストに残ります。何もしないポッドが1つ動作します。',
    next: () =>
      'そのまま残すか、ロールアウトの後に3つとも削除してください：「kubectl -n kube-system delete deployment/calico-typha service/calico-typha pdb/calico-typha」。',
  },
  POOL_CIDR_FORBIDDEN: {
    says: () => 'この編集はNO_DEFAULT_POOLSをtrueに設定します。それと同時にCALICO_IPV4POOL_CIDRがあると、calico-nodeは起動を拒否します。',
    next: () => 'CALICO_IPV4POOL_CIDRは、ファイルにあるとおりコメントアウトしたままにしてください。',
  },
  CHAIN_APPEND: {
    says: () =>
      'FELIX_CHAININSERTMODEがAppendの場合、Calicoのルールは最後になります。先にあるACCEPTに該当したトラフィックは、ネットワーク・ポリシー（network policy）を迂回します。',
    next: ({ hosts }) => {
      const where = {
        legacy: `ノードで「${LEGACY_SAVE}」を実行してください。`,
        both: `「${NFT_SAVE}」を実行し、Oracle Linux 7のノードでは同じgrepを付けてiptables-saveを実行してください。`,
      };
      return `${where[hosts as keyof typeof where] ?? `「${NFT_SAVE}」を実行してください。`}cali-FORWARDとcali-INPUTへのジャンプが出力され、どちらのジャンプより上にも無条件のACCEPTがないことが必要です。`;
    },
  },
  CNI_3_PREFIX: {
    says: ({ version }) =>
      `Oracleのページは、このKubernetesバージョンに対するVCNネイティブCNIプラグイン（VCN-native CNI plug-in）のバージョンを${version}としていますが、クラスタでは古いものが動作している可能性があります。複数のVNICやMultusのインタフェースにも、Calicoが検出に使う接頭辞ociが付くかどうかは不明です。`,
    next: () =>
      "ノードで「ip -br link | grep '^oci'」を実行してください。固有のアドレスを持つポッドごとに、インタフェースが1つ表示される必要があります。",
  },
};
