import type { interfaceMessages as english } from '../en/interface.ts';
import type { Translation } from '../translation.ts';
import { count, list, numbers } from './count.ts';

const kilobytes = (bytes: number) => `${numbers.format(Math.round(bytes / 1000))}kB`;
const lines = (from: number, to: number) => (from === to ? `${from}行目` : `${from}～${to}行目`);

export const interfaceMessages: Translation<typeof english> = {
  opensElsewhere: '別のタブで開く',

  closed: {
    off: '選択不可',
    stay: '現在の選択が、有効な選択の中で最も近いものです。',
    why: (number: number) => `${count(number, '件')}選択不可`,
    whyLabel: (field: string, number: number) => `${field}：${count(number, '件')}選択不可の理由`,
  },

  verdict: {
    heading: '判定',
    pageRead: (date: string) => `ページ確認日：${date}`,
    pageEdition: (edition: string) => `ページの版：${edition}`,
    page: 'ページ',
    upstream: 'アップストリーム',
    upstreamTested: (from: string, to: string) => `${from}～${to}でテスト済み`,
    upstreamUntested: (from: string, to: string) => `テスト対象は${from}～${to}のみ`,
    upstreamInferred: (from: string, to: string) => `${from}～${to}（第三者の情報）`,
    upstreamUnknown: '判明している情報なし',
    kubernetes: 'OKEのK8s',
    calico: 'Calico系列',
    maintained: (until: string) => `${until}までメンテナンス`,
    ended: (until: string) => `${until}に終了`,
    open: '終了日不明',
    openWhenRead: '確認時点で終了日不明',
    unknown: '不明',
    levels: { error: 'エラー', warning: '警告', note: '注記' },
    notes: (notes: number) => count(notes, '件の注記'),
    whenUpgrading: '古いリリースからアップグレードする場合',
    otherRelease: (found: string, chosen: string) => `この判定はCalico ${chosen}についてのものです。手元のファイルはCalico ${found}です。`,
    errors: (errors: number) => count(errors, '件のエラー'),
    warnings: (warnings: number) => count(warnings, '件の警告'),
    chooseWith: (value: string, choices: readonly string[]) => `${list.format(choices)}とあわせて${value}を選択`,
    chooseInstead: (choices: readonly string[]) => `代わりに${list.format(choices)}を選択`,
    instead: {
      networks: { 'vcn-native': 'VCNネイティブ・ポッド', flannel: 'flannel' },
      kubernetes: (version: string) => `Kubernetes ${version}`,
      calico: (release: string) => `Calico ${release}`,
      types: { enhanced: '拡張クラスタ', basic: '基本クラスタ' },
      nodeTypes: { managed: '管理対象ノード', virtual: '仮想ノード', 'self-managed': '自己管理ノード' },
      nodesUpgraded: 'アップグレード済みのノード',
      images: (names: readonly string[]) => `${list.format(names)}のみ`,
      asDocumented: '文書どおりの編集',
    },
    withError: (word: string) => `${word}、エラーあり`,
    planUpgrade: (kubernetes: string, calico: string) => `${kubernetes}（Calico ${calico}）へのアップグレードを計画`,
  },

  about: {
    data: (date: string) => `${date}時点のデータ`,
    notTheirs: 'これはOracleのページでもTigeraのページでもありません。',
    json: 'データ（JSON）',
    report: '誤りを報告',
    reportLabel: (what: string) => `誤りを報告：${what}`,
    reportTitle: (what: string) => `誤り：${what}`,
    reportBody: (source: string, url: string, page: string, data: string) =>
      `出典：${source}
${url}

ページ：${page}
データ：${data}

Calicutの記述と、正しい内容（できればリンクを添えて）：
`,
  },

  sources: { oracle: 'Oracle', calico: 'Calico', other: '第三者' },

  source: {
    heading: 'マニフェスト',
    change: '取得元',
    changeLabel: 'マニフェストの取得元を変更',
    bundled: 'このページに同梱、sha256確認済み',
    fetched: 'アップストリームから取得、sha256確認済み',
    unverified: '未検証：このファイルのsha256は判明していません',
    noDigest: '未検証：ブラウザがハッシュを確認できるのは安全なアドレス（https）だけです',
    ownKnown: (file: string, release: string) => `自分のファイル：アップストリームの${file}（${release}）とバイト単位で一致`,
    ownUnknown: '自分のファイル：アップストリームのどのファイルとも一致しません',
    sample: '手書きのサンプル（クラスタ用ではありません）',
    wanted: (file: string, release: string) => `${file} ${release}`,
    dialog: 'マニフェストの取得元',
    stays: 'ファイルはこのブラウザの中にとどまります。アップロードは一切行いません。',
    automatic: '選択したリリースのファイルを使う',
    fetch: (file: string, release: string) => `アップストリームから${file} ${release}を取得`,
    fetchHintUnknown: (host: string) =>
      `${host}（GitHub）に要求を送ります。このリリースのsha256は判明していないため、ファイルは未検証の扱いになります。`,
    fetchHint: (host: string) => `${host}（GitHub）に要求を送ります。判明しているsha256と一致しないファイルは拒否します。`,
    open: '自分のファイルを開く',
    openHint: 'ディスク上のYAMLまたはJSON、50MBまで。ページのどこにドロップしても開けます。',
    paste: '自分のマニフェストを貼り付ける',
    pasteHint: 'ファイルの内容、または「kubectl get ds calico-node -n kube-system -o yaml」の出力。ページのどこにでも貼り付けられます。',
    pasteLabel: 'マニフェストのテキスト',
    pasteUse: 'このテキストを使う',
    pastedName: '貼り付けたテキスト',
    sampleShow: 'サンプルを表示',
    close: '閉じる',
    openAnother: '別のファイルを開く',
    unusable: (name: string) => `${name}：使用できません`,
    drop: 'マニフェストをドロップして監査',
    oneFile: (name) => `“${name}”を開きました。開けるのは一度に1つのファイルだけです。`,
    adoptRelease: (release: string) => `Calico ${release}を選択`,
  },

  result: {
    heading: '変更とマニフェスト',
    tabs: 'マニフェストの表示',
    changes: '変更',
    audit: '監査',
    auditCount: (errors: number, warnings: number) => `${count(errors, '件のエラー')}と${count(warnings, '件の警告')}`,
    manifest: 'マニフェスト',
    forms: '形式',
    commands: 'コマンド',
    matrix: 'マトリクス',
    upgrade: 'アップグレード',
    clusters: 'クラスタ一覧',
    dismiss: '閉じる',
    sampleBanner:
      'これはページの動作を示すための手書きのサンプルです。クラスタ用ではなく、コピーもダウンロードもできません。使えるものは、「マニフェスト」の横の「取得元を変更」で選んでください。',
  },

  changes: {
    removed: (number: number) => `−${numbers.format(number)}`,
    added: (number: number) => `+${numbers.format(number)}`,
    removedLong: (number: number) => count(number, '行削除'),
    addedLong: (number: number) => count(number, '行追加'),
    identical: (number: number, original: string) => `${count(number, '行')}は${original}と同一`,
    upstream: (release: string) => `アップストリームの${release}`,
    yourFile: '自分のファイル',
    theSample: 'サンプル',
    sha256: (start: string) => `sha256 ${start}…`,
    sha256Label: 'ダウンロードするマニフェストの完全なsha256',
    howToCheck: '確認方法',
    notCurrent: 'sha256はまだありません',
    stale: '下の表示は直前のものです。',
    previous: '前の変更',
    next: '次の変更',
    index: '変更の一覧',
    goTo: (number: number) => `変更${number}：`,
    times: (number: number) => `×${numbers.format(number)}`,
    timesLong: (title: string, number: number) => `${title}、${count(number, '個の変更')}`,
    part: (title: string, names: string) => `${title}：${names}`,
    andMore: (title: string, more: number) => `${title} +${more}`,
    image: (name: string) => `イメージ：${name}`,
    atLine: (title: string, line: number) => `${title}（${line}行目）`,
    removedLines: (from: number, to: number) => `削除：${lines(from, to)}`,
    addedLines: (from: number, to: number) => `追加：${lines(from, to)}`,
    nothingRemoved: 'ここでは削除なし',
    nothingAdded: 'ここでは追加なし',
    showAll: (number: number) => `${count(number, '行')}をすべて表示`,
    showFewer: '表示する行を減らす',
    fullView: '全体表示',
    listView: '変更の一覧',
    showInFullView: '全体表示で見る',
    none: '編集は不要',
    noneSentence: 'ファイルはすでにこの選択のとおりです。適用する前に警告を読んでください。',
    refused: 'マニフェストは提供しません。',
  },

  editor: {
    loading: 'エディタを読込み中（約0.8MB）…',
    failed: 'エディタを読み込めませんでした。変更の一覧で同じ内容を確認できます。接続できるときに再試行してください。',
    original: (name: string) => `${name}（変更前）`,
    modified: (name: string) => `${name}（変更後）`,
    back: '変更の一覧に戻る',
  },

  manifest: {
    region: 'マニフェストのテキスト',
    more: (shown: number, lines: number) =>
      `最初の${count(shown, '行')}を表示しています。残りの${count(lines, '行')}は、ダウンロードするファイルに含まれます。`,
  },

  waiting: {
    heading: (file: string, release: string) => `${file} ${release}を読込み中`,
    from: { bundled: 'このページから', upstream: 'raw.githubusercontent.comから', own: '手元のコンピュータから', sample: 'サンプル' },
    progress: (received: number, total: number | undefined) =>
      total === undefined ? kilobytes(received) : `${kilobytes(total)}中${kilobytes(received)}`,
    stop: '中止',
  },

  absent: {
    heading: (file: string, release: string) => `${file} ${release}はこのページにありません`,
    sentence: 'サポートについての判定は有効です。変更を表示するには、ファイルの取得元を指定してください。',
  },

  failed: {
    heading: '表示できるマニフェストがありません',
    rejected: (name: string) => `${name}は編集できません`,
    unusable: (name: string) => `${name}は使用できません`,
    reload: 'ページを再読み込み',
  },

  delivery: {
    /** What the audit says of what is handed out. */
    audit: {
      leftInIt: (errors: number) => `${count(errors, '件のエラー')}が残っています`,
      noneLeft: 'エラーは見つかりませんでした',
      notDone: '監査は完了していません',
      auditing: '監査中',
      show: '監査を表示',
    },
    heading: 'コピーとダウンロード',
    copy: 'マニフェストをコピー',
    copied: 'コピーしました',
    copyDone: (name: string) => `${name}をクリップボードにコピーしました。`,
    copyRefused: 'ブラウザがページからのコピーを許可しませんでした。代わりにマニフェストをダウンロードしてください。',
    download: 'マニフェストをダウンロード',
    downloaded: 'ダウンロードしました',
    otherForms: 'その他の形式',
    downloadDone: (name: string) => `${name}をダウンロードしました。`,
    ofPair: (word) => `組合せ：${word}`,
    nothingIn: (name) => `“${name}”にはDaemonSet kube-system/calico-nodeがないため、渡せるものがありません。別のファイルを開いてください。`,
    none: {
      refused: 'マニフェストなし：このクラスタの判定は不可です。',
      absent: 'マニフェストはまだありません。ファイルの取得元を指定してください。',
      waiting: 'マニフェストを読み込んでいます。',
      problem: 'マニフェストなし：このファイルは使用できません。',
      sample: 'サンプルはクラスタ用ではありません。コピーもダウンロードもできません。',
      'pod-cidr': 'ポッドCIDRが正しくない間、マニフェストは提供しません。',
      registry: 'レジストリが指定されるまで、マニフェストは提供しません。',
    },
  },
};
