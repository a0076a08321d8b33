import type { offReasons as english } from '../en/off-reasons.ts';
import type { Translation } from '../translation.ts';

export const offReasons: Translation<typeof english> = {
  VIRTUAL_NODES: {
    short: 'DaemonSet不可',
    sentence: 'CalicoはDaemonSetとして動作しますが、仮想ノード（virtual nodes）ではDaemonSetを実行できません。',
  },
  OL7_AND_CGROUPS: {
    short: '1.35以降は不可',
    sentence: 'Kubernetes 1.35以降にはcgroups v2が必要ですが、Oracle Linux 7にはありません。',
  },
  OL7_AND_OL8: {
    short: '7と8の混在は不可',
    sentence: 'OracleのページではOracle Linux 8だけに設定する変数がありますが、1つのDaemonSetの値はすべてのノードで共通です。',
  },
  SELF_MANAGED_ON_BASIC: {
    short: '自己管理は拡張クラスタのみ',
    sentence: '自己管理ノード（self-managed nodes）には拡張クラスタ（enhanced cluster）が必要です。',
  },
  SELF_MANAGED_BEFORE_1_27_10: {
    short: '自己管理は1.27.10以降',
    sentence:
      'VCNネイティブ・ポッド・ネットワーキング（VCN-native pod networking）の場合、自己管理ノード（self-managed nodes）にはコントロール・プレーンのKubernetes 1.27.10以降が必要です。',
  },
  CALICO_ENTERPRISE: {
    short: 'Calico Enterpriseは不可',
    sentence: 'これらのKubernetesバージョンについてのOracleのページは、Calico Enterpriseをサポートしないとしています。',
  },
  VCN_NATIVE_BEFORE_1_26: {
    short: '1.26以降が必要（推定）',
    sentence:
      'VCNネイティブ・ポッド・ネットワーキング（VCN-native pod networking）の場合、CalicoにはKubernetes 1.26以降が必要です。これは推定で、Oracleは述べていません。',
  },
  VCN_NATIVE_NODES_BEFORE_1_26: {
    short: 'ノードに1.26以降が必要（推定）',
    sentence:
      'VCNネイティブ・ポッド・ネットワーキング（VCN-native pod networking）の場合、CalicoにはKubernetes 1.26以降のノードが必要です。これは推定で、Oracleは述べていません。',
  },
  BESIDE_FLANNEL: {
    short: '取り下げ済み',
    sentence: 'Oracleは、flannelとCalicoの併用を現在はサポートしていません。',
  },
  FLANNEL_ON_BASIC_CLUSTER: {
    short: '取り下げ済み：拡張クラスタのみ',
    sentence: 'Oracleは、flannelからCalicoへの置換えを拡張クラスタ（enhanced cluster）についてのみ説明しています。',
  },
};
