import type { supportFindings as english } from '../../en/findings/support.ts';
import type { FindingArgs } from '../../../engine/index.ts';
import type { Translation } from '../../translation.ts';
import { count } from '../count.ts';

const instead = ({ recommended, kubernetes, isDerived, isWayBack }: FindingArgs) =>
  recommended
    ? `OracleがKubernetes ${kubernetes}でテストしたCalico ${recommended}を選択してください。${isDerived ? 'Oracleがテストしたことは、ページからの導出です。' : ''}${isWayBack ? 'これは新しいクラスタの場合です。アップストリームは元に戻す方法を示していません。' : ''}`
    : 'Oracleのページで、テスト済みの組合せを探してください。';

/** Oracle's axis: the stops, then what its tables say of the pair. */
export const supportFindings: Translation<typeof english> = {
  VIRTUAL_NODES: {
    says: () =>
      'Calicoは仮想ノード（virtual nodes）では動作しません。仮想ノードではDaemonSetを実行できず、ネットワーク・ポリシー（network policy）も適用されません。',
    next: () =>
      'ネットワーク・ポリシーが必要なノードには、管理対象ノード（managed nodes）のノード・プール（node pool）を選択してください。',
  },
  OL7_AND_CGROUPS: {
    says: ({ kubernetes }) => `Kubernetes ${kubernetes}にはcgroups v2が必要ですが、Oracle Linux 7にはありません。`,
    next: () =>
      'Oracle Linux 8のイメージを選択してください。Oracle Linux 7のノードはインプレースではアップグレードできないため、新しいノード・プール（node pool）を追加してください。',
  },
  SELF_MANAGED_ON_BASIC: {
    says: () => '自己管理ノード（self-managed nodes）を使えるのは、拡張クラスタ（enhanced cluster）だけです。',
    next: () => '拡張クラスタか、管理対象ノード（managed nodes）を選択してください。',
  },
  SELF_MANAGED_BEFORE_1_27_10: {
    says: ({ kubernetes }) =>
      `VCNネイティブ・ポッド・ネットワーキング（VCN-native pod networking）の場合、自己管理ノード（self-managed nodes）にはコントロール・プレーンのKubernetes 1.27.10以降が必要です。このクラスタは${kubernetes}です。`,
    next: () =>
      '先にコントロール・プレーンをKubernetes 1.27.10以降にアップグレードするか、管理対象ノード（managed nodes）を選択してください。',
  },
  CALICO_ENTERPRISE: {
    says: () => 'このKubernetesバージョンについてのOracleのページは、Calico Enterpriseをサポートしないとしています。',
    next: () => 'このマニフェストの対象である、オープンソースのCalicoを選択してください。',
  },
  CALICO_ENTERPRISE_UNKNOWN: {
    says: () =>
      'Oracleの2024年と2025年のページは、Calico Enterpriseをサポートしないとしています。2026年のページにその文はありませんが、サポートするという文もありません。このKubernetesバージョンについてのOracleの見解は不明です。',
    next: () =>
      'このマニフェストの対象である、オープンソースのCalicoを選択するか、OracleとTigeraにサポートについての見解を問い合わせてください。',
  },
  VCN_NATIVE_BEFORE_1_26: {
    says: ({ kubernetes }) =>
      `Calicoは、VCNネイティブCNIプラグイン（VCN-native CNI plug-in）のバージョン2.0.0が作るインタフェースを対象とします。このバージョンには、コントロール・プレーンとノードのKubernetes 1.26以降が必要です。このクラスタは${kubernetes}です。Calicoにそのバージョンが必要であることは推定で、Oracleは述べていません。`,
    next: () => '先にコントロール・プレーンとノードをKubernetes 1.26以降にアップグレードしてください。',
  },
  VCN_NATIVE_NODES_BEFORE_1_26: {
    says: ({ nodes }) =>
      `Calicoは、VCNネイティブCNIプラグイン（VCN-native CNI plug-in）のバージョン2.0.0が作るインタフェースを対象とします。このバージョンには、ノードにもKubernetes 1.26以降が必要です。このクラスタには${nodes}のノードがあります。Calicoにそのバージョンが必要であることは推定で、Oracleは述べていません。`,
    next: () => 'Calicoをインストールする前に、それらのノード・プール（node pool）をKubernetes 1.26以降にアップグレードしてください。',
  },
  OL7_AND_OL8: {
    says: () =>
      '1つのDaemonSetが持つFELIX_IPTABLESBACKENDの値は、すべてのノードで1つです。OracleのページがこれをNFTに設定するのはOracle Linux 8だけなので、両方でページどおりになるマニフェストはありません。',
    next: () => 'Oracle Linux 7のノードをOracle Linux 8のノードに入れ替えてから、Oracle Linux 8だけを選択してください。',
  },
  BESIDE_FLANNEL: {
    says: () =>
      'Oracleは、flannelとCalicoの併用を現在はサポートしていません。ネットワークの問題が起こるためです。Calico 3.26以降では、CalicoのCNIプラグインのアカウントにClusterInformationを読み取る権限がないため、ポッドが失敗します。',
    next: () => 'flannelからCalicoへの置換えを選択してください。',
  },
  FLANNEL_ON_BASIC_CLUSTER: {
    says: () =>
      'Oracleは、flannelからCalicoへの置換えを拡張クラスタ（enhanced cluster）についてのみ説明しています。基本クラスタ（basic cluster）での方法は2025年1月のページにだけあり、それより後のページにはありません。',
    next: () =>
      'クラスタを拡張クラスタにアップグレードしてください。それにはVCNネイティブAPIエンドポイント（VCN-native API endpoint）が必要で、元には戻せません。その後、ここで拡張クラスタを選択してください。flannelからCalicoへの置換えには、さらに、クラスタにワーカー・ノードがないことが必要です。',
  },
  KUBERNETES_OUTSIDE_TABLES: {
    says: ({ kubernetes, from, to }) =>
      `確認したOracleのどの表にも、Kubernetes ${kubernetes}はありません。表の範囲は${from}～${to}です。この組合せについてのOracleの見解は不明です。`,
    next: ({ to, isOlder }) =>
      isOlder
        ? 'OKEがまだサポートしているバージョンにアップグレードしてください。'
        : `適用する前にOracleのページを確認してください。クラスタのバージョンは戻せないため、テスト済みの組合せを使うには、Kubernetes ${to}で新しいクラスタを作成してください。`,
  },
  FLANNEL_BEFORE_1_30: {
    says: ({ kubernetes }) =>
      `Oracleがcalico.yamlによるflannelからCalicoへの置換えを説明しているのは、Kubernetes 1.30以降です。${kubernetes}については、別の方法を説明していました。`,
    next: () => '文書化された方法を使うには、Kubernetesを1.30以降にアップグレードしてください。',
  },
  PAIR_WITHOUT_CELL: {
    says: ({ calico, kubernetes }) =>
      `確認したOracleのどの表にも、Calico ${calico}とKubernetes ${kubernetes}の組合せはありません。Oracleがサポートするのは、テストしたものだけです。`,
    next: instead,
  },
  PAIR_NOT_TESTED: {
    says: ({ calico, kubernetes }) =>
      `Oracleは、Calico ${calico}をKubernetes ${kubernetes}では未テストとしています。Oracleがサポートするのは、テストしたものだけです。`,
    next: instead,
  },
  MANIFEST_ADAPTED: {
    says: ({ calico, kubernetes, without, extras }) =>
      `Oracleは、Calico ${calico}をKubernetes ${kubernetes}で、Oracle自身の手順によってテストしました。このマニフェストはそれとは異なります（${[
        ...(without === '0' ? [] : [`文書化された編集のうち${count(Number(without), '件')}がオフ`]),
        ...(extras === '0' ? [] : [`追加項目が${count(Number(extras), '件')}`]),
      ].join('、')}）。`,
    next: () =>
      'Oracleがテストしたものにするには「すべて文書どおり」を選択してください。そうでなければ、使う前にこのマニフェストを自分でテストしてください。',
  },
  PAIR_DERIVED: {
    says: ({ calico, kubernetes }) =>
      `OracleがCalico ${calico}をKubernetes ${kubernetes}でテストしたことは、ページからの導出です。確認したコピーではこのセルが失われていますが、行数、古いページ、リリース日から見て、テスト済みの表示が入る場所はほかにありません。`,
    next: () => 'Oracleの明言が必要であれば、この組合せの確認をOracleに求めてください。最新のページに、この列はすでにありません。',
  },
  PAIR_TESTED: {
    says: ({ calico, kubernetes, otherProcedure }) =>
      `Oracleは、Calico ${calico}をKubernetes ${kubernetes}でテストし、この組合せをサポートしています。${otherProcedure ? 'テスト済みと記載しているページは、flannelクラスタについて別の方法を説明しています。この方法は、その後のページで説明されています。' : ''}`,
    next: () => 'ほかの指摘を読んでから、クラスタに合わせたマニフェストを取得し、kubectl diffの後で適用してください。',
  },
};
