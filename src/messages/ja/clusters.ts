import type { RowProblem, TableNotice, TableProblem } from '../../engine/index.ts';
import type { clusters as english } from '../en/clusters.ts';
import type { Translation } from '../translation.ts';
import { cidrFaults } from './choices.ts';
import { count, list, numbers } from './count.ts';
import { registryFaults } from './deviations.ts';
import { steps } from './steps.ts';
import { listFormat } from '../late-formats.ts';

const anyOf = listFormat('ja', { type: 'disjunction' });

type Sentences<Coded extends { readonly code: string; readonly args: unknown }> = {
  readonly [Code in Coded['code']]: (args: Extract<Coded, { readonly code: Code }>['args']) => string;
};

/** Long lists are named by their ends. */
const oneOf = (allowed: readonly string[]) =>
  allowed.length > 8 ? `使用できるのは${allowed[0]}～${allowed.at(-1)}です。` : `使用できるのは${anyOf.format(allowed)}です。`;

const tableProblems: Sentences<TableProblem> = {
  TABLE_EMPTY: () => '表が空です。最初の行に列の名前を入れ、その後の各行に1つずつクラスタを入れてください。',
  ROWS_MISSING: () => '表に列の名前はありますが、その下にクラスタがありません。',
  HEADER_BROKEN: () => '最初の行の引用符の対応が取れていないため、列を区別できません。',
  TEXT_NOT_UTF8: () => 'ファイルがUTF-8のテキストではありません。表計算ソフトから"CSV UTF-8"として保存してください。',
  FILE_UNREADABLE: () => 'ブラウザがファイルを読み取れませんでした。移動または変更された可能性があります。もう一度選択してください。',
  TEXT_TOO_LONG: ({ limit }) => `表が${numbers.format(limit / 1_000_000)}MBを超えています。分割してください。`,
  ROWS_TOO_MANY: ({ rows, limit }) =>
    `表は${numbers.format(rows)}行ありますが、読み取るのは${numbers.format(limit)}行までです。分割してください。`,
  COLUMNS_TOO_MANY: ({ columns, limit }) =>
    `表は${numbers.format(columns)}列ありますが、読み取るのは${numbers.format(limit)}列までです。不要な列を削除してください。`,
  COLUMN_MISSPELT: ({ number, nearest }) =>
    `${number}列目は、別の名前の付いた${nearest}かもしれません。そうであれば、名前を${nearest}にしてください。そうでなければ、似ていない名前に変えるか、列を削除してください。`,
  COLUMN_UNNAMED: ({ number }) => `${number}列目にはセルがありますが、名前がありません。「列」にある名前を付けるか、列を削除してください。`,
  COLUMN_TWICE: ({ number, firstNumber, column }) =>
    `${number}列目は${column}ですが、${firstNumber}列目も同じです。どちらかを削除してください。`,
  COLUMN_MISSING: ({ column }) => `列${column}がありません。判定はこの列によって決まり、Calicutは何も推測しません。`,
  COLUMNS_FOUND: ({ columns }) => {
    const named = columns.slice(0, COLUMNS_NAMED).map(({ number, name }) => (name === undefined ? `${number}列目` : isolate(name)));
    const left = columns.length - named.length;
    return `見つかった列：${list.format([...named, ...(left === 0 ? [] : [`ほか${count(left, '列')}`])])}。`;
  },
};

/** The most columns that a sentence names. */
const COLUMNS_NAMED = 8;

const tableNotices: Sentences<TableNotice> = {
  COLUMNS_PASSED_OVER: ({ columns }) => {
    const named = columns
      .slice(0, COLUMNS_NAMED)
      .map(({ number, name }) => (name === undefined ? `${number}列目` : `${number}列目（${isolate(name)}）`));
    const left = columns.length - named.length;
    const all = list.format([...named, ...(left === 0 ? [] : [`ほか${count(left, '列')}`])]);
    return `Calicutは${all}を認識できないため、無視します。その内容によって判定が変わることはありません。選択項目である場合は、「列」にある名前を付けてください。`;
  },
};

/** Letters that are written from right to left reorder nothing around them. */
const isolate = (name: string) => `\u2068${name}\u2069`;

/** A cell of somebody's table, as it can be shown. */
const quote = (value: string) => `"${isolate(value)}"`;

const rowProblems: Sentences<RowProblem> = {
  QUOTES_BROKEN: () => 'この行の引用符の対応が取れていません。開いた引用符はすべて閉じ、セルの中の引用符は2つ続けて書いてください。',
  CELL_MISSING: () => '空です。判定はこの値によって決まり、Calicutは何も推測しません。',
  NOTHING_RECOMMENDED: ({ kubernetes }) =>
    `${kubernetes}でOracleがテスト済みと判明しているCalicoのリリースはないため、推奨できるものがありません。リリースを指定してください。`,
  NAME_TOO_LONG: ({ limit }) => `${numbers.format(limit)}文字を超えています。短くしてください。`,
  NAME_CHARACTER: ({ code }) => `見えない文字（U+${code}）があります。削除してください。`,
  NAME_TWICE: ({ firstRow }) => `${numbers.format(firstRow)}行目にも同じ名前があります。クラスタごとに別の名前を付けてください。`,
  CELLS_TOO_FEW: ({ cells, columns }) =>
    `この行のセルは${count(cells, '個')}で、列は${count(columns, '個')}です。区切り文字が不足しています。`,
  CELLS_TOO_MANY: ({ cells, columns }) =>
    `この行のセルは${count(cells, '個')}で、列は${count(columns, '個')}です。区切り文字を含むセルは引用符で囲んでください。`,
  UNKNOWN_VALUE: ({ key, allowed }) =>
    `${key === 'kubernetes' ? 'このバージョン' : 'この値'}はCalicutが認識しないものです。${oneOf(allowed)}`,
  ZERO_LOST: ({ found, likely }) =>
    `このバージョンはCalicutが認識しないものです。表計算ソフトが${likely}を${found}に変えたのかもしれません。その場合は、v${likely}と記述してください。`,
  DETAIL_DROPPED: ({ allowed }) => `この値はCalicutが認識しないものです。${oneOf(allowed)}`,
  CIDR_INVALID: ({ fault }) => `Calicoが受け付けるポッドCIDRではありません：${cidrFaults[fault]}。`,
  CIDR_NOT_FOR_NETWORK: () => '空にしてください。VCNネイティブ・ポッドでは、アドレスはVCNから割り当てられます。',
  CIDR_NOT_FOR_METHOD: () =>
    '空にしてください。これはflannelをCalicoに置き換える場合のもので、flannelとCalicoを併用する場合のものではありません。',
  METHOD_NOT_FOR_NETWORK: () => '空にしてください。flannelとCalicoを併用できるのは、flannelのクラスタだけです。',
  DEVIATION_UNKNOWN: ({ allowed }) => `一部の値はCalicutが認識しないものです。使用できるのは${list.format(allowed)}です。`,
  DEVIATION_ELSEWHERE: ({ ids }) => `${list.format(ids)}を削除してください。この種類のクラスタに、その編集はありません。`,
  NEED_TURNED_OFF: ({ id, need }) => `「${steps[id].title}」は、オフになっている「${steps[need].title}」がなければ行えません。`,
  REGISTRY_INVALID: ({ fault }) => `これはレジストリではありません：${registryFaults[fault]}。`,
  REGISTRY_MISSING: () => 'イメージを自分のレジストリから取得することになっています。この列でレジストリを指定してください。',
};

/** Every sentence and label of the panel for many clusters. */
export const clusters: Translation<typeof english> = {
  heading: '複数のクラスタ',
  intro:
    '1行に1つのクラスタを記述したCSVを、貼り付けるかドロップしてください。読取りはこのブラウザの中で行われ、何もアップロードされません。',
  input: 'クラスタのCSV',
  open: 'CSVファイルを開く',
  example: '例を試す',
  clear: 'クリア',
  drop: 'CSVをドロップすると読み取ります',

  columns: '列',
  columnsIntro:
    '最初の行に列の名前を入れます。順序は問いません。これら以外の列は無視されます。セルはカンマ、セミコロン、またはタブで区切ります。値はコマンドラインと同じで、大文字でも小文字でもかまいません。',
  required: '必須',
  columnHelp: {
    name: 'クラスタの名前（表示用）。空の場合は行番号',
    kubernetes: '1.36または1.36.1。表計算ソフトが1.3に変えてしまう場合はv1.30',
    network: 'vcn-nativeまたはflannel',
    image: 'ol7、ol8、ol9、ubuntu、またはother。複数の場合はol8;ol9',
    calico: '3.32.0などのリリース。Oracleがテストしたものにする場合は、recommendedまたは空',
    'pod-cidr': 'IPv4ネットワーク。flannelの場合のみ',
    cluster: 'enhancedまたはbasic',
    nodes: 'managed、virtual、またはself-managed',
    method: 'replaceまたはbeside。flannelの場合のみ',
    without: 'オフにする編集',
    extra: '編集のほかに行うこと',
    registry: 'registry.example.com/mirrorなどの自分のレジストリ',
  },
  columnOthers: (names) => `ほかに、コマンドラインと同じ${list.format(names)}も使用できます。`,

  refused: '表を読み取れません',
  tableProblems,
  tableNotices,
  rowProblems,
  problemIn: (column, value, sentence) => (value === undefined ? `${column}：${sentence}` : `${column} ${quote(value)}：${sentence}`),
  quote,

  reading: '行を読取り中',
  readSoFar: (done, size) => `${count(size, '行')}中${numbers.format(done)}行`,
  stop: '中止',
  stopped: (done, size) => `${count(size, '行')}中${numbers.format(done)}行で中止しました。`,
  readAgain: 'すべて読み取る',

  large: (lines) => `${count(lines, '行')}の表です。このページが遅くなるため、テキストとしては表示していません。`,
  asText: 'テキストを編集',

  statuses: '判定ごとの行',
  all: 'すべて',
  sum: (rows) => numbers.format(rows),
  short: {
    supported: 'サポート対象',
    untested: '未テスト',
    unknown: '不明',
    withdrawn: '取り下げ',
    unsupported: 'サポート対象外',
    error: 'エラーあり',
    bad: '読取り不可',
  },
  words: '行の絞込み',
  wordsHint: '名前、バージョン、イメージ…',
  shown: (shown, all) => (shown === all ? count(all, '行') : `${count(all, '行')}中${numbers.format(shown)}行`),
  nothingShown: '条件に合う行はありません。',
  showAll: 'すべての行を表示',
  more: (next, left) => `さらに${count(next, '行')}を表示（残り${count(left, '行')}）`,

  caption: 'クラスタとサポートの判定',
  region: 'クラスタの表',
  heads: {
    name: '名前',
    kubernetes: 'Kubernetes',
    calico: 'Calico',
    network: 'ネットワーク',
    image: 'イメージ',
    verdict: '判定',
    warnings: '警告',
    link: 'リンク',
  },
  row: (row) => count(row, '行目'),
  none: 'なし',
  openRow: '開く',
  openLabel: (name) => `${name}をこのページで開く`,

  why: '理由',

  zip: (files) =>
    files === 0
      ? 'マニフェストのZIPをダウンロード'
      : files === 1
        ? '1個のマニフェストのZIPをダウンロード'
        : `全${numbers.format(files)}個のマニフェストのZIPをダウンロード`,
  zipHint: '絞込みの表示にかかわらず、各マニフェストが1つずつと、すべての行の一覧が入ります。',
  zipNothing: 'ダウンロードできるマニフェストはありません。このページでマニフェストを作成できる行がありません。',
  zipPart: 'マニフェストは、すべての行を読み取った後にダウンロードできます。',
  zipRunning: 'マニフェストを作成中',
  zipProgress: (made, files) => `${numbers.format(files)}個中${numbers.format(made)}個`,
  zipName: 'calicut-clusters.zip',
  zipDone: (files, clusters, without) =>
    `ダウンロードしました：${count(clusters, '個のクラスタ')}用の${count(files, '個のマニフェスト')}。${
      without === 0 ? '' : `${count(without, '行')}にはマニフェストがありません。理由はclusters.csvにあります。`
    }`,
  zipStopped: '中止しました。何もダウンロードされていません。',
  zipFailed: {
    NO_ZIP: 'このページの一部を読み込めませんでした。接続できるときに再試行してください。',
    NO_PLANNING: 'このページの一部を読み込めませんでした。接続できるときに再試行してください。',
    FAULT:
      'このページの不具合により、マニフェストを作成できませんでした。何もダウンロードされていません。再試行するか、行を減らしてください。',
    NO_LICENCE: 'アップストリームのファイルに必ず添付するライセンスを読み込めませんでした。接続できるときに再試行してください。',
  },

  archive: {
    bad: (row, sentences) => `${row}行目：${sentences.join('')}`,
    absent: (file, release) =>
      `Calico ${release}の${file}はこのページにありません。README.txtの説明に従ってリンクを開き、アップストリームから取得してください。`,
    readme: (files, clusters, without, missing, hasHashes, data) =>
      [
        `Calicut：${count(clusters, '個のクラスタ')}用の${count(files, '個のマニフェスト')}。`,
        '',
        'clusters.csvには、すべてのクラスタについて、マニフェストの名前、そのsha256、同じ選択内容を開くリンクがあります。',
        'リンクは#で始まります。Calicutのページのアドレスの後に付けてください。',
        ...(hasHashes
          ? ['manifests/には、各マニフェストが1つずつあります。同じ内容のバイトを必要とするクラスタは、1つのファイルを共有します。']
          : [
              '列sha256は空です。アドレスがhttpsでないと、ページはハッシュを計算できません。同じものを求めるクラスタは、',
              'manifests/のマニフェストを共有しますが、2つのファイルのバイトが同じこともあります。',
            ]),
        'manifests/LICENSE.txtは、マニフェストのライセンスです。マニフェストは、アップストリームのファイルに、リンクで説明される編集を',
        '加えたものです。',
        '',
        'clusters.csvのstatusは、Oracleがその組合せだけについて述べていることです。errorsとwarningsも確認してください。',
        'クラスタについてほかに問題となることの数です。whyには、エラーの内容があります。',
        ...(without === 0 ? [] : ['', `${count(without, '行')}にはマニフェストがありません。理由はclusters.csvの列"why"にあります。`]),
        ...(missing.length === 0 ? [] : ['', '手元になかったアップストリームのファイル：', ...missing.map((name) => `  ${name}`)]),
        '',
        '適用する前に、リンクを開き、警告を読み、ページに示されるコマンドを実行してください。',
        '表計算ソフトの数式のように始まるセルには、先頭にアポストロフィが付いています。',
        '',
        `${data}のデータによるものです。OracleまたはTigeraの見解ではありません。`,
        '',
      ].join('\n'),
    missing: (file, release) => `Calico ${release}の${file}`,
  },
};
