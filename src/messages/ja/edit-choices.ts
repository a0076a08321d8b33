import type { editChoices as english } from '../en/edit-choices.ts';
import type { Translation } from '../translation.ts';
import { count, list } from './count.ts';

const quoted = (titles: readonly string[]) => list.format(titles.map((title) => `「${title}」`));

export const editChoices: Translation<typeof english> = {
  edits: 'Oracleの編集',
  editsHint: 'オフにしない限り、すべてオンです。Oracleはこれらをまとめてテストしました。',
  noEdits: 'このクラスタには、Oracleの編集のうちオフにできるものはありません。',
  needs: (title: string) => `オフになっている「${title}」がなければ実行できません。`,
  alsoOff: (titles: readonly string[]) => `あわせてオフ：${quoted(titles)}。`,
  alsoOn: (titles: readonly string[]) => `あわせてオン：${quoted(titles)}。`,
  stillOff: (titles: readonly string[]) => `まだオフ：${quoted(titles)}。`,
  extras: '追加項目',
  notDocumented: 'Oracleのページにはない',
  /** The reason of an extra beside its mark, which says the same as the last sentence. */
  reasonBesideMark: (reason: string) => reason.replace(/これはOracleのページにはありません。$/, ''),
  asDocumented: 'すべて文書どおり',
  asDocumentedDone: 'Oracleの編集はすべてオンで、追加項目はありません。',
  registry: '自分のレジストリ',
  registryHint: 'ホストとパス（例：registry.example.com/mirror）。リンクには含まれません。',
  registryMissing: 'イメージの取得元のレジストリを入力してください。入力するまで、マニフェストは提供しません。',
  registryFault: (fault: string) => `レジストリではありません：${fault}。`,
  mirror: (images: number) => `先に${count(images, '個のイメージ')}をそこへコピー`,
  mirrorNone: 'このマニフェストにアップストリームから取得するイメージはないため、コピーするものはありません。',
  mirrorOwn: '自分のファイルは自動では編集されないため、イメージの取得元も変わりません。',
  mirrorLater: 'マニフェストができると、コピーするイメージがここに表示されます。',
  mirrorLabel: 'イメージをコピーするコマンド',
  copyMirror: 'コマンドをコピー',
  copied: 'コピーしました',
  copyRefused: 'ブラウザがページからのコピーを許可しませんでした。行を選択して手動でコピーしてください。',
  unnamed: 'レジストリが指定されていません',
  unnamedGo: '指定する',
  unnamedLeave: '使わない',
  nameRegistry: 'レジストリを指定',
};
