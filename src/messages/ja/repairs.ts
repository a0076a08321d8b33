import type { reasons as english } from '../en/repairs.ts';
import type { Translation } from '../translation.ts';
import type { RepairSentences } from '../types.ts';
import { steps } from './steps.ts';

/** What each repair does, and what a change is that no step and no repair made. */
const repairs: RepairSentences = {
  'own-change': { title: '自分の変更', reason: 'この変更は自分で行ったものです。' },
  'pasted-indentation': {
    title: 'ファイルに合わせて字下げ',
    reason: 'ページから貼り付けた行の桁位置がページのままで、追加先のリストとそろっていません。',
  },
  'missing-blank': { title: 'コロンの後に空白を入れる', reason: '空白がないと、キーと値が1つの語になります。' },
  'page-ellipsis': {
    title: '省略記号を削除',
    reason: 'ページでは行の省略を...で示しますが、ファイルの中では、kubectlがそこで停止するか、ドキュメントがそこで終わります。',
  },
  'duplicate-key': {
    title: '重複したキーを削除',
    reason: '1つのマッピングの中で、キーは一度だけ有効です。これは上にあるキーと重複しています。',
  },
  'forgotten-dash': {
    title: '抜けたハイフンを補う',
    reason: 'ハイフンがないと、エントリは上のエントリと一体になり、その内容を置き換えます。',
  },
  'value-not-string': {
    title: '値を引用符で囲む',
    reason: '環境変数の値は文字列です。それ以外はAPIサーバーが拒否します。',
  },
  'pasted-bullet': {
    title: '箇条書きをnameとvalueで書く',
    reason: 'ページでは変数を箇条書きで示しますが、マニフェストではnameとvalueを指定します。',
  },
  'unknown-field': {
    title: 'フィールドをKubernetesの名前で書く',
    reason: 'Kubernetesは、このフィールドをこの名前でしか認識しません。',
  },
  'variables-among-containers': {
    title: '変数をenvの中へ移す',
    reason: '1段左にずれているため、変数がそれぞれコンテナとみなされます。',
  },
  'value-and-value-from': {
    title: 'エントリの残りを削除',
    reason: '名前だけが削除されて残りが消されていないため、上のエントリの一部になっています。',
  },
  'variable-name-invalid': { title: '変数名を修正', reason: '名前に等号は使えません。' },
  'duplicate-mount-path': {
    title: '重複したマウントを削除',
    reason: '1つのパスにマウントできるのは一度だけです。このエントリは上にあるものと重複しています。',
  },
  'duplicate-volume': {
    title: '重複したボリュームを削除',
    reason: 'ボリューム名は一度しか使えません。このエントリは上にあるものと重複しています。',
  },
  'duplicate-variable': {
    title: '重複した変数を削除',
    reason: '変数を設定するのは一度だけです。このエントリは上にあるものと重複しています。',
  },
  'typographic-quotes': {
    title: '半角の引用符にする',
    reason: '“ ”のような引用符は、値を囲むものではなく値の一部になります。',
  },
  'misspelt-variable': { title: '変数名を修正', reason: 'ここにあった名前の変数は、Calicoにありません。' },
  'unknown-word': { title: '値を修正', reason: 'ここにあった語は、Calicoが認識しない語です。' },
  'variable-in-other-container': {
    title: '変数をここから削除',
    reason: 'この変数を読むのはcalico-nodeで、このコンテナではありません。',
  },
  'config-map-missing': {
    title: '実在するConfigMapの名前にする',
    reason: 'ここにあった名前のConfigMapは、ファイルの中にありません。',
  },
  'left-over-variable': {
    title: '残っていた変数を修正',
    reason: 'この変数は、別のネットワーク・タイプか、ベンダーがすでに差し替えたページのものです。',
  },
  'empty-field': { title: '空のフィールドを削除', reason: '何も入っていないフィールドは、ないのと同じです。' },
  'server-fields': {
    title: 'サーバー側のフィールドを削除',
    reason: 'これらは、サーバーが自身の持つオブジェクトについて書き込んだものです。マニフェストには含めません。',
  },
};

/** The title and the reason of every edit: of steps, of repairs, and of a person's own changes. */
export const reasons: Translation<typeof english> = { ...steps, ...repairs };
