import type { cidrFaults as englishFaults, detailNames as englishDetails, valueNames as englishValues } from '../en/choices.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with a pod CIDR, to stand before the full stop of a sentence. */
export const cidrFaults: Translation<typeof englishFaults> = {
  syntax: '10.244.0.0/16のようなIPv4ネットワークを指定してください',
  'host-bits': 'ネットワークの途中のアドレスになっています。10.244.0.0/16のように、ネットワークの先頭のアドレスを指定してください',
  'too-small': 'Calicoが受け付ける最小のプールである/26より小さい範囲です',
};

/** What the details of a cluster are called in sentences. */
export const detailNames: Translation<typeof englishDetails> = {
  'node-kubernetes': 'ノードのKubernetesバージョン',
  workers: 'ワーカー・ノード',
  size: 'ノード数',
  arch: 'プロセッサ',
  kernel: 'ノードのカーネル',
  'ip-families': 'IPファミリ',
  'security-rules': 'セキュリティ・ルール',
  edition: 'Calicoのエディション',
};

/** What values are called in sentences; a version is called what it is. */
export const valueNames: Translation<typeof englishValues> = {
  oke: 'OKE',
  'vcn-native': 'VCNネイティブ・ポッド・ネットワーキング',
  flannel: 'flannelオーバーレイ',
  ol7: 'Oracle Linux 7',
  ol8: 'Oracle Linux 8',
  ol9: 'Oracle Linux 9',
  ubuntu: 'Ubuntu',
  other: 'その他のイメージ',
  enhanced: '拡張クラスタ',
  basic: '基本クラスタ',
  managed: '管理対象ノード',
  virtual: '仮想ノード',
  'self-managed': '自己管理ノード',
  replace: 'flannelからCalicoへの置換え',
  beside: 'flannelとCalicoの併用',
};
