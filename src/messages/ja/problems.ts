import type {
  kubectlStops as englishStops,
  problems as english,
  unreadable as englishUnreadable,
  yamlFaults as englishFaults,
} from '../en/problems.ts';
import type { Translation } from '../translation.ts';
import { numbers } from './count.ts';

/** The parser's codes in words, to stand before a full stop; one that is not here is named as it is. */
export const yamlFaults: Translation<typeof englishFaults> = {
  BAD_ALIAS: 'エイリアスより前にそのアンカーがありません',
  BAD_DQ_ESCAPE: '二重引用符の中に、YAMLにないエスケープがあります',
  BAD_INDENT: '字下げが上の行と合っていません',
  BAD_SCALAR_START: '引用符のない値は、この文字では始められません',
  BLOCK_AS_IMPLICIT_KEY: '値しか置けない場所でマッピングが始まっています',
  BLOCK_IN_FLOW: '括弧の中にブロックがあります',
  MISSING_CHAR: '引用符、括弧、カンマまたはコロンが抜けています',
  MULTILINE_IMPLICIT_KEY: 'キーが複数行にまたがっています。コロンが抜けています',
  TAB_AS_INDENT: '字下げにタブがあります。YAMLで使えるのは空白だけです',
  TAG_RESOLVE_FAILED: 'YAMLにないタグがあります',
  UNEXPECTED_TOKEN: 'ここに置けないものがあります',
};

/** Where kubectl stops although it is YAML, and what to do there. */
export const kubectlStops: Translation<typeof englishStops> = {
  directive: {
    says: 'ここにディレクティブ（%YAMLまたは%TAG）があります。kubectlはこのようなドキュメントを読み取りません。',
    next: 'この行を削除してください。',
  },
  separator: {
    says: 'この行の---の後ろに何かがあり、kubectlはそこで停止します。',
    next: 'それを独立した行に移してください。',
  },
  tab: {
    says: '字下げの位置にタブがあります。ほかに何もない行でも、kubectlはそこで停止します。',
    next: '空白を使ってください。',
  },
  'collection-key': {
    says: 'リストまたはマッピングがキーになっています。キーには単純な語しか使えず、kubectlはここで停止します。',
    next: '代わりに単純な語を書いてください。',
  },
  alias: {
    says: 'このエイリアス（*name）は、前に対応するアンカー（&name）がないか、自身のアンカーの中にあります。kubectlはここで停止します。',
    next: 'エイリアスが指す内容を直接書いてください。アスタリスクが値の一部であれば、値を引用符で囲んでください。',
  },
  aliases: {
    says: 'エイリアス（*name）を展開するとドキュメントが何倍もの長さになり、kubectlはここで停止します。',
    next: '必要な内容を直接書いてください。',
  },
  number: {
    says: 'この数は無限大または非数です。JSONにそのような数はなく、kubectlはここで停止します。',
    next: '別の数を書いてください。文字列のつもりであれば引用符で囲んでください。',
  },
};

/** Why a document is not read at all, where it is not its syntax. */
export const unreadable: Translation<typeof englishUnreadable> = {
  CONTROL_CHARACTER: (code: string) =>
    ['000D', '0085', '2028', '2029'].includes(code)
      ? `ここに文字U+${code}があります。YAMLを読み取るプログラムには、これを行末とみなすものと、みなさないものがあります。そのため、kubectlは見た目とは別のファイルとして読み取る可能性があります。`
      : `ここに文字U+${code}があります。YAMLでは使えない文字で、kubectlはここで停止します。`,
  DOCUMENT_TOO_LARGE: (length: number, limit: number) =>
    `このドキュメントは${numbers.format(length)}文字です。Calicutが読み取るドキュメントは${numbers.format(limit)}文字までで、アップストリームの最大のものでも約60,000文字です。`,
  NESTED_TOO_DEEPLY: 'リストとマッピングの入れ子が、マニフェストに必要な深さをはるかに超えています。',
};

const otherFormats = {
  pdf: 'これはPDFです。マニフェストそのもの（YAMLまたはJSON）を開いてください。',
  zip: 'これはZIPアーカイブです（WordやExcelの文書もその一種です）。マニフェストそのもの（YAMLまたはJSON）を開いてください。',
  png: 'これは画像（PNG）です。マニフェストそのもの（YAMLまたはJSON）を開いてください。',
  gzip: 'このファイルはgzipで圧縮されています。展開し、中のマニフェストを開いてください。',
  'utf-16': 'このファイルは、PowerShellが書き出すようなUTF-16です。「Out-File -Encoding utf8」などで、UTF-8として保存してください。',
} as const;

/** What is wrong and what to do. The place is put in front by the view, so that it stands in one way everywhere. */
export const problems: Translation<typeof english> = {
  YAML_SYNTAX: ({ reason }) =>
    `有効なYAMLではありません：${yamlFaults[reason] ?? reason}。kubectlはこのような箇所で停止し、それより前の内容は適用されたままになります。ファイルを修正するか、アップストリームのファイルからやり直してください。`,
  DUPLICATE_KEY: () => 'このキーは同じマッピングの中に2つあります。kubectlは黙って最後のものを使うことになります。一方を削除してください。',
  CONTROL_CHARACTER: ({ code }) => `${unreadable.CONTROL_CHARACTER(code)}この文字を削除してください。`,
  ALIAS: () =>
    'ここにエイリアス（*name）またはマージ・キー（<<）があります。それが指す内容は別の場所に書かれているため、名前で見つけることも、それだけを編集することもできません。内容を直接書いてください。',
  KUBECTL_STOPS: ({ at }) => `${kubectlStops[at].says}${kubectlStops[at].next}`,
  DOCUMENT_TOO_LARGE: ({ length, limit }) =>
    `${unreadable.DOCUMENT_TOO_LARGE(length, limit)}マニフェストであることを確認し、小さなドキュメントに分割してください。`,
  NESTED_TOO_DEEPLY: () => `${unreadable.NESTED_TOO_DEEPLY}アップストリームのファイルを使ってください。`,
  LAYOUT: () =>
    'この部分は、行単位では編集できない書き方です（括弧の中のアンカー、マージ・キー、タグ、空のエントリ、末尾のブロック値、1行に並んだ項目の間のコメントなど）。アップストリームのファイルのように、1行に1エントリのブロック形式で書いてください。',
  EMPTY_FILE: () => 'ファイルが空です。アップストリームのcalico.yamlまたはcalico-policy-only.yamlを使ってください。',
  WEB_PAGE: () => 'これはマニフェストではなくWebページです。元のファイル（raw）をダウンロードしてください。',
  NOT_A_MANIFEST: () =>
    'これはKubernetesのマニフェストではありません。kindとapiVersionを持つドキュメントがありません。アップストリームのcalico.yamlまたはcalico-policy-only.yamlを使ってください。',
  MANIFEST_LIST: () =>
    'リストの中にリストがあり、kubectlはこれを読み取りません。リソースがそれぞれ独立したドキュメントになっている、アップストリームのファイルを使ってください。',
  DAEMONSET_MISSING: ({ documents }) =>
    `ファイルにある${numbers.format(documents)}個のリソースに、DaemonSetのkube-system/calico-nodeがありません。アップストリームのcalico.yamlまたはcalico-policy-only.yamlを使ってください。Tigera operatorのマニフェストは、この方法では編集できません。`,
  DAEMONSET_TWICE: ({ firstLine }) =>
    `DaemonSetのkube-system/calico-nodeが2つあり、最初のものは${firstLine}行目です。必要な方だけを残してください。`,
  CONTAINER_MISSING: () => 'DaemonSetにcalico-nodeという名前のコンテナがありません。アップストリームのファイルを使ってください。',
  CONTAINER_TWICE: () => 'DaemonSetにcalico-nodeという名前のコンテナが2つあります。必要な方だけを残してください。',
  WRONG_MANIFEST: ({ wanted }) =>
    wanted === 'calico-policy-only.yaml'
      ? 'このファイルは、Calico自体がネットワークを受け持つものです。このクラスタには、CALICO_NETWORKING_BACKENDが"none"のcalico-policy-only.yamlが必要です。そのファイルを使ってください。'
      : 'このファイルは、ネットワークを別のプラグインに任せるものです（CALICO_NETWORKING_BACKENDが"none"）。このクラスタにはcalico.yamlが必要です。そのファイルを使ってください。',
  BACKEND_MISSING: ({ wanted }) =>
    `CALICO_NETWORKING_BACKENDが設定されていないため、アップストリームのどちらのマニフェストでもありません。アップストリームの${wanted}を使ってください。`,
  FIELD_HOLDS_MORE: ({ field, only }) =>
    `${field}に、ConfigMapの${only}以外のものがあります。Oracleの手順で削除するのは${only}だけです。残りが何のためのものかを判断して自分で取り除くか、アップストリームのファイルからやり直してください。`,
  ENV_MISSING: () => 'コンテナcalico-nodeに環境変数のリストがありません。アップストリームのファイルを使ってください。',
  VARIABLE_TWICE: ({ name, firstLine }) =>
    `${name}が2つあり、最初のものは${firstLine}行目です。クラスタはこれを黙って受け付け、後で両方とも削除することがあります。一方を削除してください。`,
  VARIABLE_NOT_LITERAL: ({ name, value }) =>
    `${name}が、ここでは単純な値ではありません。値は"${value}"でなければなりません。現在の内容の代わりに「value: "${value}"」と書くか、エントリを削除してください。`,
  VARIABLE_COLLIDES: ({ name, other }) =>
    `${name}が設定されていますが、この選択には${other}が必要です。両方があるとcalico-nodeは起動を拒否します。${name}を削除するか、コメントアウトしてください。`,
  OBJECTS_IN_USE: ({ name, usedBy }) =>
    `${name}は使用中です。ここにある${usedBy}が必要としている可能性があります。${name}の削除をやめるか、先に${usedBy}を取り除いてください。`,
  IMAGES_COLLIDE: ({ one, other }) =>
    `自分のレジストリでは${one}と${other}が同じイメージになり、一方のコンテナが他方のイメージを実行することになります。先にどちらかのパスを変えてください。`,
  REGISTRY_NOT_NAMED: () =>
    'イメージを自分のレジストリから取得する指定ですが、レジストリが指定されていません。アドレスを入力するか、その追加項目を外してください。',
  VARIABLE_OTHER_CASE: ({ name, found }) =>
    `Felixは大文字と小文字を区別せず、${found}を${name}として読み取ります。${name}と書くか、削除してください。`,
  MOUNT_WITHOUT_VOLUME: ({ container, volume }) =>
    `コンテナ${container}が、この編集で削除されるボリューム${volume}をまだマウントしています。このままではAPIサーバーがDaemonSetを拒否します。先にそのマウントを削除するか、ボリュームの削除をオフにしてください。`,
  SELF_CHECK_FAILED: () =>
    '編集済みマニフェストを作る2つの独立した方法の結果が一致しなかったため、どちらも提供しません。使ったファイルを添えて報告してください。',
  NOT_BUNDLED: ({ release, file }) =>
    `Calico ${release}の${file}はここにありません。アップストリームから取得するか、手元のコピーを開いてください。`,
  NOT_FOUND: ({ release, file }) => `アップストリームに、Calico ${release}の${file}はありません。バージョンを確認してください。`,
  HASH_MISMATCH: ({ release, file, expected, found }) =>
    `これは、アップストリームのCalico ${release}の${file}ではありません。sha256は${expected}でなければなりませんが、${found}です。このファイルは使いません。アップストリームから取得し直してください。それでも解決しない場合は、取得元を信頼しないでください。`,
  CUT_OFF: ({ received, expected }) =>
    `${numbers.format(expected)}バイトのうち${numbers.format(received)}バイトしか届きませんでした。届いた内容は一切使いません。再試行してください。`,
  TIMEOUT: ({ seconds }) =>
    `${numbers.format(seconds)}秒間何も届かなかったため、ダウンロードを打ち切りました。再試行するか、手元にあるファイルのコピーを開いてください。`,
  NETWORK: () =>
    'ファイルをダウンロードできませんでした。接続がないか、経路の途中で遮断されています。再試行するか、手元のコピーを開いてください。',
  HTTP_STATUS: ({ status }) =>
    `サーバーはファイルの代わりにステータス${status}を返しました。後で再試行するか、手元のコピーを開いてください。`,
  ABORTED: () => 'ダウンロードを中止しました。何も変更されていません。',
  UNREADABLE: () => 'ファイルを読み取れませんでした。選択した後に移動または変更されたか、読取り権限がありません。もう一度開いてください。',
  NOT_TEXT: () => 'このファイルはUTF-8のテキストではありません。UTF-8で保存するか、ダウンロードし直してください。',
  OTHER_FORMAT: ({ format }) => otherFormats[format],
  TOO_LARGE: ({ bytes, limit }) =>
    `ファイルは${numbers.format(bytes)}バイトですが、ここで読み取れるのは${numbers.format(limit)}バイトまでです。アップストリームの最大のものは約50万バイトです。正しいファイルかどうかを確認してください。`,
};
