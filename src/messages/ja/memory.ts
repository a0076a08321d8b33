import type { memory as english } from '../en/memory.ts';
import type { Translation } from '../translation.ts';
import { count, numbers } from './count.ts';
import { dateFormat } from '../late-formats.ts';

const when = dateFormat('ja', { dateStyle: 'medium', timeStyle: 'short' });

export const memory: Translation<typeof english> = {
  heading: 'このブラウザに保存した内容',
  close: '閉じる',
  save: {
    heading: '現在の選択の保存',
    name: '名前',
    hint: 'クラスタの名前など。',
    save: '現在の選択を保存',
    saved: (name: string) => `「${name}」を保存しました。`,
    taken: (name: string) => `「${name}」はすでに別の選択で保存されています。置き換えますか。`,
    replace: '置き換える',
    cancel: '取消',
  },
  faults: {
    EMPTY: '名前を入力してください。',
    TOO_LONG: (limit: number) => `名前が${numbers.format(limit)}文字を超えています。短くしてください。`,
    INVISIBLE: '名前に見えない文字が含まれています。貼り付けずに入力してください。',
    TAKEN: 'この名前は使われています。別の名前にしてください。',
    TOO_MANY: (limit: number) => `保存できるのは${numbers.format(limit)}件までです。先に1件削除してください。`,
  },
  presets: {
    heading: '保存した選択',
    none: 'まだ何も保存されていません。ページの現在の選択に、上で名前を付けてください。',
    isOpen: '現在表示中',
    open: '開く',
    openLabel: (name: string) => `${name}を開く`,
    rename: '名前を変更',
    renameLabel: (name: string) => `${name}の名前を変更`,
    newName: (name: string) => `${name}の新しい名前`,
    keepName: '名前を保存',
    renamed: (name: string) => `名前を「${name}」に変更しました。`,
    remove: '削除',
    removeLabel: (name: string) => `${name}を削除`,
    removed: (name: string) => `「${name}」を削除しました。`,
    undo: '元に戻す',
    undone: (name: string) => `「${name}」を元に戻しました。`,
    isAdjusted: '一部がこのページでは使えなくなっています。開くと、代わりに何が選ばれたかを確認できます。',
  },
  history: {
    heading: 'ダウンロードまたはコピーしたマニフェスト',
    none: 'まだありません。ダウンロードまたはコピーしたマニフェストが、sha256とともにここに並びます。',
    when: (at: Date) => when.format(at),
    ways: { downloaded: 'ダウンロード', copied: 'コピー' },
    sha256: (start: string) => `sha256 ${start}…`,
    noSha256: 'sha256なし：ブラウザは安全なアドレス（https）でのみ計算します',
    open: '選択を開く',
    openLabel: (name: string, at: string) => `${name}（${at}）の選択を開く`,
    notRemade: '自分のファイル、自分で加えた変更、またはレジストリを使って作成したものです。選択だけでは同じものになりません。',
  },
  kept: {
    heading: '記憶する内容と場所',
    where:
      'このブラウザの、このアドレス用の記憶領域に、ここで、またはブラウザが消去するまで残ります。ブラウザの外には出ません。選択はリンクと同じ形で残ります。',
    never: 'ここに残さないもの：自分のファイルとマニフェストに入力した内容、レジストリの名前、コマンド用のOCIDとリージョン。',
    aside:
      'ページの更新中だけは、これらもこのブラウザのデータベースに一時的に置きます。新しいページが受け取るとすぐに削除し、「すべて消去」でも削除します。',
    offlineRefused:
      'オフライン用に何も保存しないという指定も記憶しています。すべて消去しても残ります。残さないと、ページがファイルを保存し直すためです。',
    parts: {
      last: '前回の選択',
      presets: '保存した選択',
      history: 'ダウンロードまたはコピーしたマニフェスト',
      theme: 'テーマ',
      language: '言語',
      shortcuts: 'ショートカットの設定',
      tour: 'ツアーへの回答',
    },
    number: (number: number) => count(number, '件'),
    nothing: '何も記憶していません。',
    clear: '消去',
    clearLabel: (part: string) => `${part}を消去`,
    cleared: (part: string) => `消去しました：${part}。`,
    clearAll: '記憶した内容をすべて消去',
    sure: '上のすべてを消去します。元には戻せません。',
    clearNow: 'すべて消去',
    cancel: '取消',
    asideLeft:
      '更新のために一時的に置いたもの以外は、すべて消去しました。それを削除する部分を読み込めませんでした。ページを再読み込みしてから、もう一度消去してください。',
    clearedAll: 'すべて消去しました。これから選ぶものは、また記憶されます。',
  },
  trouble: {
    forbidden:
      'このブラウザではページが何も記憶できません。保存したものが使えるのは、ページを閉じるまでです。残しておくにはリンクをコピーしてください。',
    newer:
      '保存先に、このページより新しい版が書き込んだ内容があり、このページでは読み取れません。その内容はそのまま残します。ここで保存したものが使えるのは、ページを閉じるまでです。ページを再読み込みするか、リンクをコピーしてください。',
    full: 'このブラウザの記憶領域がいっぱいです。保存したものが使えるのは、ページを閉じるまでです。残しておくには、下で何かを消去するか、リンクをコピーしてください。',
  },
};
