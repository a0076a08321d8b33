import type { auditClosing as englishClosing, auditReport as english } from '../en/audit-report.ts';
import type { Translation } from '../translation.ts';
import { list, numbers } from './count.ts';

type English = typeof english;

/** What keeps a file from being what a recipe can look at, in a few words; the sentence of the same code says it whole. */
const problemTitles: Translation<English['problemTitles']> = {
  YAML_SYNTAX: 'YAMLではない内容',
  DUPLICATE_KEY: 'キーの重複',
  CONTROL_CHARACTER: '制御文字',
  ALIAS: '妨げになるエイリアス',
  KUBECTL_STOPS: 'kubectlが停止する箇所',
  DOCUMENT_TOO_LARGE: '大きすぎるドキュメント',
  NESTED_TOO_DEEPLY: '深すぎる入れ子',
  LAYOUT: '行ごとに編集できない書き方',
  EMPTY_FILE: '空のファイル',
  WEB_PAGE: 'Webページ',
  NOT_A_MANIFEST: 'Kubernetesのマニフェストではないファイル',
  MANIFEST_LIST: 'リストの中のリスト',
  DAEMONSET_MISSING: 'DaemonSet calico-nodeがない',
  DAEMONSET_TWICE: 'DaemonSet calico-nodeの重複',
  CONTAINER_MISSING: 'コンテナcalico-nodeがない',
  CONTAINER_TWICE: 'コンテナcalico-nodeの重複',
  WRONG_MANIFEST: 'アップストリームの別のマニフェスト',
  BACKEND_MISSING: 'CALICO_NETWORKING_BACKENDがない',
  FIELD_HOLDS_MORE: '削除対象以外も含むフィールド',
  ENV_MISSING: 'コンテナに変数がない',
  VARIABLE_TWICE: '変数の重複',
  VARIABLE_NOT_LITERAL: '変数に直接の値がない',
  VARIABLE_COLLIDES: '設定できない変数',
  VARIABLE_OTHER_CASE: '大文字と小文字が異なる変数',
  MOUNT_WITHOUT_VOLUME: 'マウントに対応するボリュームがない',
  OBJECTS_IN_USE: '削除対象のオブジェクトが使用中',
  IMAGES_COLLIDE: '2つのイメージが同じものになる',
  REGISTRY_NOT_NAMED: 'レジストリの指定がない',
  SELF_CHECK_FAILED: '編集済みマニフェストを証明できない',
};

/**
 * What a documented edit that is not there looks like in the file: the state it would change. `wanted` is the value it would set;
 * undefined where the subjects themselves are what it would write.
 */
const missingEdits: Translation<English['missingEdits']> = {
  add: (subjects) => `${list.format(subjects)}がありません。`,
  remove: (subjects) => `${list.format(subjects)}が残っています。`,
  replace: (subjects, wanted, oldValue) =>
    wanted === undefined
      ? `${list.format(subjects)}であるべきところに、別のイメージがあります。`
      : `${list.format(subjects)}は${oldValue === undefined ? '空' : `"${oldValue}"`}ですが、"${wanted}"でなければなりません。`,
  uncomment: (subjects) => `${list.format(subjects)}は、コメントアウトされたままです。`,
};

/** What to do to make that edit by hand. */
const handEdits: Translation<English['handEdits']> = {
  add: (_, wanted) => `値"${wanted}"を付けて追加してください。`,
  remove: () => '削除してください。',
  replace: (subjects, wanted) => (wanted === undefined ? `${list.format(subjects)}と書いてください。` : `"${wanted}"に設定してください。`),
  uncomment: (_, wanted) => `コメントアウトを解除し、値を"${wanted}"にしてください。`,
};

/** What is said of a finding of the audit. */
export const auditReport: Translation<English> = { problemTitles, missingEdits, handEdits, canBeRepaired: 'これは修復できます。' };

/** What an audit comes to: that a manifest can be installed, and nothing beyond. */
export const auditClosing: Translation<typeof englishClosing> = {
  installable:
    'インストール可能：kubectlまたはAPIサーバーが拒否するものは見つかりませんでした。Calicoが動作することも、だれかがサポートすることも意味しません。',
  notInstallable: (refused) =>
    `このままではインストールできません。これらの指摘のうち${numbers.format(refused)}件により、kubectlまたはAPIサーバーが拒否します。`,
};
