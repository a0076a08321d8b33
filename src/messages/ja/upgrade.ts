import type {
  Comparison,
  DocumentComparison,
  UpgradePath,
  UpgradeProblem,
  UpgradeStep,
  UpgradeWindow,
  VersionPair,
} from '../../engine/index.ts';
import type { upgrade as english } from '../en/upgrade.ts';
import type { Translation } from '../translation.ts';
import { count, numbers } from './count.ts';

type Status = UpgradeWindow['statuses'][number];

/** What to do in a step. Kubernetes is more than one action, and node pools need not go through every minor. */
const steps: { readonly [Change in UpgradeStep['change']]: (step: Pick<UpgradeStep, 'from' | 'to'>) => string } = {
  calico: ({ from, to }) => `Calicoを${from}から${to}にアップグレードします。`,
  kubernetes: ({ from, to }) =>
    `Kubernetesを${from}から${to}にアップグレードします。コントロール・プレーン、ノード・プールの順に行います。`,
};

const problems: { readonly [Code in UpgradeProblem['code']]: (args: UpgradeProblem['args']) => string } = {
  KUBERNETES_CANNOT_GO_BACK: ({ from, to }) =>
    `OKEでは、コントロール・プレーンをKubernetes ${from}から${to}に戻すことはできません。${from}以降を選択するか、新しいクラスタを作成してください。`,
  CALICO_CANNOT_GO_BACK: ({ from, to }) =>
    `アップストリームは、Calicoを${from}から${to}に戻す方法を説明していません。${from}以降を選択してください。`,
};

/** What Oracle says of the pairs in a window, to stand before `組合せ`. */
const oracle: { readonly [One in Status]: string } = {
  untested: 'Oracleのページでテスト済みとされていない',
  unknown: '確認したOracleのどのページにも記載がない',
  unsupported: 'サポート対象外か、動作し得ない',
  withdrawn: 'Oracleが取り下げた',
};

const upstream: { readonly [State in UpgradeWindow['upstream']]: (pairs: number) => string } = {
  tested: (pairs) => (pairs === 1 ? 'アップストリームはこれをテストしています' : 'アップストリームはそのすべてをテストしています'),
  hearsay: (pairs) =>
    pairs === 1
      ? '第三者によれば、アップストリームはこれをテストしています'
      : 'アップストリームはそのすべてをテストしています（一部は第三者の情報）',
  untested: (pairs) =>
    pairs === 1 ? 'アップストリームはこれをテストしていません' : 'アップストリームはそのすべてをテストしているわけではありません',
  unknown: () => 'アップストリームがテストしているかどうかは不明です',
};

const ended: { readonly [Of in keyof VersionPair]: (version: string, until: string) => string } = {
  kubernetes: (version, until) => `この期間の始めに動作するKubernetes ${version}は、OKEでは${until}に終了しています。`,
  calico: (version, until) => `この期間の始めに動作するCalico ${version}のリリース系列は、アップストリームでは${until}に終了しています。`,
};

function span({ fromStep, toStep }: UpgradeWindow): string {
  const start = fromStep === 0 ? '現在' : `ステップ${fromStep}`;
  return toStep === undefined ? `${start}から、目標に到達した後も` : `${start}からステップ${toStep}の完了まで`;
}

/** The parts that are not nothing: `追加3、削除1`. */
const listed = (parts: readonly (readonly [number: number, text: string])[]) =>
  parts.flatMap(([number, text]) => (number === 0 ? [] : [text])).join('、');

function stateCounts(documents: readonly DocumentComparison[]): string {
  const number = (state: DocumentComparison['state']) => documents.filter((document) => document.state === state).length;
  return listed([
    [number('changed'), `変更${numbers.format(number('changed'))}`],
    [number('added'), `追加${numbers.format(number('added'))}`],
    [number('removed'), `削除${numbers.format(number('removed'))}`],
  ]);
}

/** Every sentence and label of the upgrade panel. */
export const upgrade: Translation<typeof english> = {
  heading: 'アップグレード・パス',
  fromLabel: '現在',
  kubernetes: '目標のKubernetes',
  calico: '目標のCalico',
  pair: ({ kubernetes, calico }) => `Kubernetes ${kubernetes}とCalico ${calico}`,
  start: ({ kubernetes, calico }) => `クラスタではKubernetes ${kubernetes}とCalico ${calico}が動作しています。`,
  there: '目標に到達しています。アップグレードは必要ありません。',
  summary: ({ steps: all }: UpgradePath) => {
    const ofCalico = all.filter(({ change }) => change === 'calico').length;
    const parts = listed([
      [ofCalico, `Calicoが${ofCalico}`],
      [all.length - ofCalico, `Kubernetesが${all.length - ofCalico}`],
    ]);
    return `${count(all.length, 'ステップ')}：${parts}。`;
  },
  step: (step) => steps[step.change](step),
  starts: (number) => `これ以降に知っておくこと：${count(number, '件')}`,
  change: ({ change, from, to }) => `${change === 'calico' ? 'Calico' : 'Kubernetes'} ${from} → ${to}`,
  ended: {
    kubernetes: (until) => `Kubernetesは${until}に終了`,
    calico: (until) => `Calicoは${until}に終了`,
  },
  /** Beside a status; in full it is `strengths`. */
  strengths: { derived: '導出', inferred: '推定' },
  endedStep: (version, until) =>
    `OKEはKubernetes ${version}を${until}に終了しました。このステップが現在も提供されているかどうかは不明です。`,
  open: 'このステップのマニフェストを開く',
  done: '完了にする',
  noWay: '目標に到達する方法がありません',
  choose: ({ kubernetes, calico }) => `Kubernetes ${kubernetes}とCalico ${calico}を選択`,
  older: (version, than) => `${version} – ${than}より古い`,
  notInLink: 'リンクを開くと、クラスタの選択内容が再現されます。目標はリンクに含まれません。',
  upstream: {
    tested: 'アップストリームはテスト済み',
    hearsay: '第三者によればアップストリームはテスト済み',
    untested: 'アップストリームは未テスト',
    unknown: 'アップストリームの情報なし',
  },
  stepNumber: (number) => `ステップ${number}`,
  eachMinor:
    'OKEのコントロール・プレーンは、すべてのマイナー・バージョンを順に経由します。ノード・プールはそのすべてを経由する必要はありませんが、コントロール・プレーンとの差は3マイナー・バージョン以内、1.28より前では2マイナー・バージョン以内でなければなりません。',
  order:
    '途中の組合せがどちらもOracleのページでテスト済みとされていない場合は、アップストリームがテストしている組合せ、次に、アップストリームがテストしていると第三者が述べている組合せを優先します。条件が同じ場合は、Calicoを先にします。',
  windowsHeading: '途中で裏付けのない期間',
  window: (window: UpgradeWindow) => {
    const statuses = window.statuses.map((status) => oracle[status]).join('組合せ、または');
    const opened = window.ended.map(({ of, version, until }) => ended[of](version, until));
    return [`${span(window)}、クラスタは、${statuses}組合せになります。${upstream[window.upstream](window.pairs)}。`, ...opened].join('');
  },
  noWindows: 'Oracleは、途中のすべての組合せをサポートしています。',
  problem: ({ code, args }) => problems[code](args),

  comparison: {
    heading: '編集済みマニフェストの変更点',
    sides: (file, from, to) => `編集済みの${file}、${from}と${to}の比較`,
    waiting: '編集済みマニフェストを比較中…',
    missing: (file, release) =>
      `比較するには、Calico ${release}の${file}も必要です。アップストリームから取得するか、手元のコピーを開いてください。`,
    fetch: 'アップストリームから取得して比較',
    rejected: '2つのマニフェストのどちらかを編集できません。そのリリースを選択すると、理由を確認できます。',
    same: '編集済みマニフェストは同じです。',
    tryAgain: '再試行',
    summary: ({ documents, removedLines, addedLines, indentedLines }: Comparison) => {
      const lines = listed([
        [removedLines, `削除${count(removedLines, '行')}`],
        [addedLines, `追加${count(addedLines, '行')}`],
        [indentedLines, `そのうち字下げだけが異なるもの各${count(indentedLines, '行')}`],
      ]);
      return `${count(documents.length, '個のドキュメントが異なります')}（${stateCounts(documents)}）。${lines}。`;
    },
    definitions: (documents) => `CustomResourceDefinition ${count(documents.length, '個')}（${stateCounts(documents)}）`,
    indented: (places) => `字下げだけが異なる${count(places, 'か所')}`,
    onlyIndented: '字下げのみ',
    path: (keys) => keys.join(' › '),
    shortPath: (keys) => (keys.length > 5 ? ['…', ...keys.slice(-4)] : keys).join(' › '),
    states: { changed: '変更', added: '追加', removed: '削除' },
    document: ({ kind, namespace, name }) => {
      const what = kind === '' ? 'ドキュメント' : kind;
      return name === '' ? `${what}（名前なし）` : `${what} ${namespace === undefined ? name : `${namespace}/${name}`}`;
    },
    removed: (lines) => `−${numbers.format(lines)}`,
    added: (lines) => `+${numbers.format(lines)}`,
    linesLong: ({ removedLines, addedLines }) =>
      listed([
        [removedLines, `削除${count(removedLines, '行')}`],
        [addedLines, `追加${count(addedLines, '行')}`],
      ]),
  },
};
