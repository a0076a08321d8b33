import type { notices as english } from '../en/notices.ts';
import type { ExtraId, SwitchId } from '../../engine/index.ts';
import type { Translation } from '../translation.ts';
import { cidrFaults, detailNames, valueNames } from './choices.ts';
import { count as counted, list } from './count.ts';
import { registryFaults, withoutEdit } from './deviations.ts';
import { steps } from './steps.ts';

const names: Readonly<Record<string, string>> = {
  platform: 'プラットフォーム',
  network: 'ネットワーク・タイプ',
  kubernetes: 'Kubernetesバージョン',
  calico: 'Calicoバージョン',
  image: 'ノード・イメージ',
  'pod-cidr': 'ポッドCIDR',
  cluster: 'クラスタ・タイプ',
  nodes: 'ノード・プール',
  method: '方式',
  without: 'オフにする編集',
  extra: '追加項目',
  registry: 'レジストリ',
  ...detailNames,
};

const nameOf = (key: string) => names[key] ?? key;
const titleOf = (id: SwitchId | ExtraId) => `「${steps[id].title}」`;

export const notices: Translation<typeof english> = {
  NO_EDIT_NEEDED: () => '編集は不要です。ファイルはすでにこの選択のとおりです。',
  RELEASE_DIFFERS: ({ found, chosen }) =>
    `ファイルはCalico ${found}ですが、選択は${chosen}です。サポートについての判定は${chosen}に対するものです。${found}を選択するか、${chosen}のファイルを使ってください。`,
  REMOVES_UNKNOWN: ({ field, names: gone }) =>
    `${field}とともに、アップストリームの配布物にはない${list.format(gone)}も削除されます。Oracleの手順はこのフィールドを丸ごと削除します。削除されるものが不要であることを確認してください。`,
  DUPLICATE_VARIABLE: ({ name, firstLine }) =>
    `${name}が2つあり、最初のものは${firstLine}行目です。クラスタはこれを黙って受け付け、後で両方とも削除することがあります。そのまま残してあるので、一方を削除してください。`,
  IMAGES_LEFT: ({ images }) =>
    `docker.ioとquay.io以外から取得するイメージは取得元を変えないため、ノードがそこに到達できる必要があります：${list.format(images)}。`,
  UNKNOWN_VALUE: ({ key, chosen }) =>
    `このリンクにある「${nameOf(key)}」の値を、Calicutは認識できません。代わりに${list.format(chosen.split(',').map((value) => valueNames[value] ?? value))}を選択しました。`,
  DETAIL_DROPPED: ({ key }) => `このリンクにある「${nameOf(key)}」の値は、Calicutの選択肢にありません。指定なしとして扱います。`,
  CIDR_INVALID: ({ fault }) => `ポッドCIDRを除外しました：${cidrFaults[fault]}。`,
  CIDR_NOT_FOR_NETWORK: () =>
    'ポッドCIDRを除外しました。VCNネイティブ・ポッド・ネットワーキングではアドレスはVCNから割り当てられ、プールがあるとcalico-nodeは起動を拒否します。',
  CIDR_NOT_FOR_METHOD: () =>
    'ポッドCIDRを除外しました。これはflannelからCalicoへの置換えで使うもので、flannelとCalicoの併用では使いません。',
  METHOD_NOT_FOR_NETWORK: () => '方式を除外しました。flannelとCalicoを併用できるのは、flannelのクラスタだけです。',
  DEVIATION_UNKNOWN: ({ key }) =>
    `このリンクの「${nameOf(key)}」に、Calicutが認識できないものがあり、無視しました。マニフェストを使う前に確認してください。`,
  DEVIATION_ELSEWHERE: ({ ids }) =>
    `このリンクにある${list.format(ids.map(titleOf))}の指定を除外しました。このクラスタにその編集はありません。`,
  NEED_TURNED_OFF: ({ id, need }) =>
    id in withoutEdit
      ? `${titleOf(id)}もオフになります。${titleOf(need)}がなければ実行できません。`
      : `${titleOf(id)}を除外しました。${titleOf(need)}がなければ実行できません。`,
  REGISTRY_INVALID: ({ fault }) => `レジストリを除外しました：${registryFaults[fault]}。`,
  REGISTRY_MISSING: () =>
    'イメージはプライベート・レジストリから取得する指定ですが、リンクにその名前は含まれません。「編集と追加項目」でアドレスを入力してください。入力しないと、マニフェストは提供されません。',
  LINK_VERSION_UNKNOWN: () =>
    'このリンクは、Calicutの別のバージョンで作成されたものです。読み取れた内容を選択しました。すべての選択を確認してください。',
  LINK_LANGUAGE_UNKNOWN: () =>
    'このリンクが指定する言語に、このページは対応していません。代わりにこの言語で表示しています。別の言語は上部で選択してください。',
  LINK_DAMAGED: () => 'このリンクの一部が壊れています。読み取れた内容を選択しました。すべての選択を確認してください。',
  LINK_KEY_UNKNOWN: ({ count }) => `このリンクの${counted(count, 'か所')}を無視しました。Calicutにはその意味が分かりません。`,
  LINK_KEY_REPEATED: ({ key }) => `このリンクでは「${nameOf(key)}」が2回指定されています。最初のものを選択しました。`,
  LINK_KEY_MISSING: ({ keys }) =>
    `このリンクは途中で切れており、${list.format(keys.map((key) => `「${nameOf(key)}」`))}がありません。その箇所には初期値を選択したので、確認してください。`,
};
