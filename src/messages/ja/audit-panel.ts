import type { auditPanel as english } from '../en/audit-panel.ts';
import type { Translation } from '../translation.ts';
import { count, list, numbers } from './count.ts';

/** What the audit's panel says, beside what its rules say. */
export const auditPanel: Translation<typeof english> = {
  heading: (name) => `${name}の監査`,
  headingResult: 'これらの選択による結果の監査',
  headingChanged: (name, changes) => `結果の監査：${name}（${count(changes, '個の変更')}）`,
  /** What the small print below comes to, for somebody who reads nothing else. */
  lead: {
    refused: 'このファイルはクラスタに拒否されます。',
    taken: 'このファイルはクラスタに受け入れられますが、Calicoは文書化されたとおりには動作しません。',
  },
  count: {
    error: (number) => count(number, '件のエラー'),
    warning: (number) => count(number, '件の警告'),
    note: (number) => count(number, '件の注記'),
  },
  clean: 'エラーは見つかりませんでした。',
  cleanEdits: (number) => `文書化された編集：${count(number, '件')}`,
  fixAll: (number) => (number === 0 ? 'すべて修正' : `すべて修正（${numbers.format(number)}）`),
  undo: '元に戻す',
  redo: 'やり直す',
  fix: '修正',
  fixLabel: (title, line) => `修正：${title}（${line}行目）`,
  fixed: (title, line) => `修正しました：${title}（${line}行目）。`,
  fixedAll: '修正できるものをすべて修正しました。変更は「変更」に一覧表示されています。',
  undone: '直前の変更を元に戻しました。',
  redone: '変更をやり直しました。',
  guess: (clues) => `${list.format(clues)}用のファイルとみなしています。誤っている場合は、「対象クラスタ」で正しく選択してください。`,
  guessImage: 'ノード・イメージはファイルからは分からないため、そこで選択されたイメージについて監査しています。',
  guessNone: 'ファイルからは何用のものか分かりません。「対象クラスタ」で選択された内容について監査しています。',
  guessUnknown: (found, chosen) => `Calico ${found}は、ここでは不明なリリースです。選択は${chosen}のままです。`,
  differs: (chosen, found, line) => `選択されているのは${chosen}ですが、ファイルは${found}のようです（${line}行目）。`,
  use: (found) => `${found}を使用`,
  clue: (value, from, line) => `${value}（${from}、${line}行目）`,
  edits: (there, all) => `文書化された${count(all, '件の編集')}のうち${there}件が反映済み`,
  editStates: { satisfied: '反映済み', pending: '未反映', conflict: '妨げになるものあり' },
  findings: 'ファイルの順に並べた指摘',
  line: (line) => `${line}行目`,
  lineHint: 'この行をエディタで表示',
  left: '手作業が必要：',
  more: (number) => `この下に、さらに${count(number, '件の指摘')}があります。`,
  showMore: 'さらに表示',
  running: '監査のためファイルを読取り中',
  stop: '中止',
  stopped: {
    heading: '監査を中止しました',
    sentence: 'マニフェストは元のままです。内容は最後まで確認されていません。',
  },
  broken: {
    heading: '監査を実行できませんでした',
    sentence: 'このページの一部を読み込めなかったか、メモリーが不足しました。マニフェストと変更は、まだここにあります。',
  },
  retry: '再試行',
  nothing: '監査するものはまだありません',
  bring:
    '自分のマニフェストを開くか、このページのどこかにドロップするか、ここに貼り付けてください。クラスタにあるものは、次のコマンドで出力できます。',
  command: 'kubectl get ds calico-node -n kube-system -o yaml',
  bringOwn: 'すでにマニフェストがある場合は、開くか、このページのどこかにドロップするか貼り付けると、ここで監査されます。',
};
