import type { formsPanel as english } from '../en/forms-panel.ts';
import type { Translation } from '../translation.ts';
import { count, numbers } from './count.ts';

/** What the page says around the forms in which a plan is taken away. What each form is stands in `forms`. */
export const formsPanel: Translation<typeof english> = {
  choose: '出力形式',
  reviews: {
    'review-html': {
      title: 'レビュー（HTML）',
      about: '承認する人に必要なものすべて：判定、各編集とその理由、差分、ハッシュ、コマンド、署名欄。',
      use: 'ブラウザで開いて印刷するか、変更チケットに添付してください。',
    },
    'review-markdown': {
      title: 'レビュー（Markdown）',
      about: '同じ文書を、Markdownを読み取れるWiki、マージ・リクエスト、チケット向けにしたもの。',
      use: 'そこに貼り付けるか、マニフェストと一緒にGitで管理してください。',
    },
  },
  ownFile: (name) => `自分のファイル${name}から作成しています。アップストリームのファイルと書かれているところは、そのファイルを指します。`,
  making: 'ファイルを作成しています。',
  form: (title) => `出力形式：${title}`,
  nothingYet: 'まだ何も変更されていません。どの形式でも、ファイルは元の内容のままです。',
  audit: {
    errors: (errors) => `出力するものについて、監査で${count(errors, '件のエラー')}が見つかっています。`,
    none: '出力するものについて、監査でエラーは見つかっていません。',
    running: '監査はまだ完了していません。現在、実行中です。',
    notDone: '監査は完了していません。最後まで実行されませんでした。',
    again: '監査する',
  },
  reviewWaits: 'レビューには監査の結果が入るため、監査が完了してから作成されます。',
  htmlPreview: 'ファイルは、画面と紙の両方に合わせて体裁を整えたHTMLです。そのテキストは次のとおりです。',
  noHash:
    '各形式にはsha256が入りますが、ブラウザがこれを計算できるのは安全なアドレス（https）だけです。マニフェスト自体は、下でコピーしたりダウンロードしたりできます。',
  provenance: '先頭に来歴を入れる',
  provenanceHint: '何から作成したかをハッシュとリンクで示すコメントです。入れると、ファイルのsha256は変わります。',
  provenanceManifest:
    '何から作成したかをハッシュとリンクで示すコメントです。入れると、ファイルの名前とsha256は変わります。コマンドは、コメントのないマニフェスト用です。',
  provenanceInside: '何から作成したかをハッシュとリンクで示すコメントです。入れなくても、同じ内容がprovenance.jsonにあります。',
  copyInput: 'アップストリームのファイルのコピーを入れる',
  copyInputHint:
    'Argo CD、Flux、またはネットワークの制約でファイルを取得できない場合に使います。アップストリームのライセンスも、LICENSE.txtとして一緒にZIPに入ります。',
  provenanceFile: '来歴ファイル',
  copy: 'コピー',
  copied: 'コピーしました',
  copyLabel: (name) => `${name}をコピー`,
  download: 'ダウンロード',
  downloadFolder: 'ZIPをダウンロード',
  downloadLabel: (name) => `${name}をダウンロード`,
  copyDone: (name) => `${name}をクリップボードにコピーしました。`,
  copyRefused: 'ブラウザがページからのコピーを許可しませんでした。代わりにファイルをダウンロードしてください。',
  downloadDone: (name) => `${name}をダウンロードしました。`,
  noLicence:
    'このページと同じ場所からアップストリームのライセンスを取得できませんでした。ライセンスなしでは、アップストリームのファイルのコピーを渡せません。再試行するか、コピーを入れない設定にしてください。',
  zipFailed: 'ZIPファイルを作成するページの部分を読み込めませんでした。ファイルを1つずつコピーするか、再試行してください。',
  files: (folder, number) => `${folder}、${count(number, '個のファイル')}`,
  size: (bytes) => (bytes < 1000 ? `${bytes}バイト` : `${numbers.format(Math.round(bytes / 100) / 10)}kB`),
  text: (name) => `${name}のテキスト`,
  empty: 'ファイルは空です。編集は不要です。',
  emptyYet: 'ファイルは空です。まだ何も変更されていません。',
  showAll: (lines) => `${count(lines, '行')}をすべて表示`,
  showFewer: '先頭の行だけ表示',
};
