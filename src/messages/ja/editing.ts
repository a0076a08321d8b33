import type { editing as english } from '../en/editing.ts';
import type { Translation } from '../translation.ts';

export const editing: Translation<typeof english> = {
  edit: 'マニフェストを編集',
  takeBack: '自分の変更を取り消す',
  ownChange: '自分の変更',
  kept: (name: string) => `${name}への自分の変更は保持されています。このマニフェストには含まれません。`,
  goBack: 'その変更に戻る',
  discard: '破棄',
  nothingYet: 'ファイルは元のままです',
  notYet: '監査では、ファイルに足りないものや誤りを示し、可能なものは修正します。エディタでは自分で変更できます。',
  keys: 'エディタで入力できます。F8キーで次の問題に移動します。Ctrl+M（MacではCtrl+Shift+M）を押すと、Tabキーでエディタの外に移動できるようになります。',
  loneReturn:
    'このファイルは、ここで読むことはできますが、編集はできません。復帰文字（CR）だけで終わる行があり、エディタがそれを別の形で書き出すためです。',
  tooLong: '5,000,000文字を超えるマニフェストでは、エディタを使えません。変更の一覧とダウンロードには、すべての内容が含まれます。',
};
