import type { LifeCycle, ReviewWords, Source, Verdict } from '../../engine/index.ts';
import type { review as english } from '../en/review.ts';
import { formatMessage, sayFinding } from '../format.ts';
import { sayAudit } from '../say-audit.ts';
import { selectionRows } from '../selection-rows.ts';
import type { Translation } from '../translation.ts';
import { conventions } from './conventions.ts';
import { count, numbers } from './count.ts';
import { withoutEdit } from './deviations.ts';
import { findings } from './findings.ts';
import { interfaceMessages } from './interface.ts';
import { notices } from './notices.ts';
import { page } from './page.ts';
import { proof } from './proof.ts';
import { reasons } from './repairs.ts';
import { runbook } from './runbook.ts';
import { statuses, strengths } from './statuses.ts';
import { changes } from './steps.ts';

const { cluster: form } = page;
const { verdict, sources } = interfaceMessages;
const lines = (start: number, number: number) => (number === 1 ? `${start}行目` : `${start}～${start + number - 1}行目`);

const joints: ReviewWords['joints'] = {
  ...conventions,
  gap: '',
  comma: '、',
  phrases: (all) => all.join('、'),
  statement: (words) => `${words}。`,
};
const labels = { without: 'オフにした文書化済みの編集', extras: 'Oracleのページにない追加', registry: 'プライベート・レジストリ' };

/** Every sentence of the review pack. It speaks to whoever reads it, who need not be the one who chose. */
export const review: Translation<typeof english> = {
  language: 'ja',
  joints,
  title: (manifest) => `${manifest}のレビュー`,
  summary: ({ removedLines, addedLines, identicalLines, originalLines }, original, needsNoEdit) =>
    removedLines === 0 && addedLines === 0
      ? `マニフェストは、${original}とバイト単位で一致しています。${needsNoEdit ? '編集は不要です。' : '何も変更されていません。'}`
      : `マニフェストは、${original}から${count(removedLines, '行')}を削除し、${count(addedLines, '行')}を追加したものです。元の${count(originalLines, '行')}のうち、${count(identicalLines, '行')}はそのままです。`,
  upstream: (file, release) => `アップストリームのCalico ${release}の${file}`,
  notUpstream: 'アップストリームの既知のどのファイルとも一致しないファイル',
  alarms: (errors, warnings) =>
    [errors ? verdict.errors(errors) : '', warnings ? verdict.warnings(warnings) : ''].filter(Boolean).join('、'),
  pairAlone: 'これは、以下のバージョンと選択についての判定です。このファイルにあるほかの内容についてのものではありません。',
  audit: {
    title: 'マニフェストの監査',
    says: ({ error, warning, note }) =>
      error + warning + note === 0
        ? '監査では、kubectlまたはAPIサーバーが拒否するものは、マニフェストに見つかりませんでした。'
        : `マニフェストの監査で、${count(error, '件のエラー')}、${count(warning, '件の警告')}、${count(note, '件の注記')}が見つかりました。`,
    line: (line) => count(line, '行目'),
    finding: (finding) => {
      const { title, says, next } = sayAudit(finding);
      return `${title}。${says}${next}`;
    },
  },
  notAllowed: 'このクラスタについての判定は不可です。それでもこの文書は作成されましたが、これは何も承認しません。',
  selection: { title: '選択内容', head: ['項目', '値'], rows: (selection) => selectionRows(selection, { form, reasons, joints, labels }) },
  verdict: {
    title: '判定',
    head: ['観点', '判定', '出典'],
    axes: {
      support: 'Oracleのサポート',
      upstream: 'アップストリームのテスト',
      kubernetes: 'OKEのKubernetesのメンテナンス',
      calico: 'Calicoのリリース系列のメンテナンス',
    },
    status: statuses,
    withError: verdict.withError,
    upstream: sayUpstream,
    lifeCycle: sayLifeCycle,
    findings: '指摘',
    levels: verdict.levels,
    finding: (finding) => sayFinding(findings, finding),
    none: '判明している出典はありません。',
  },
  deviations: { title: '文書化された内容との違い', off: 'オフ', added: 'Oracleのページにない追加', without: withoutEdit },
  edits: {
    title: '編集',
    none: '編集は不要です。ファイルはすでにこれらの選択のとおりです。',
    unchanged: '何も編集されていません。ファイルは受け取ったままです。監査で見つかったことは、上に示しています。',
    reasons: {
      ...reasons,
      'own-change': {
        title: '手作業による変更',
        reason: 'マニフェストを用意した人が行った変更です。Calicutはその理由を把握していません。',
      },
    },
    change: (change) => changes[change.action](change),
    place: ({ oldStart, oldLines, newStart, newLines, isShared }) => {
      const places = [
        ...(oldLines === 0 ? [] : [`オリジナルの${lines(oldStart, oldLines)}`]),
        ...(newLines === 0 ? [] : [`マニフェストの${lines(newStart, newLines)}`]),
      ];
      return `${places.join('、')}${isShared ? '（ほかの編集と同じ箇所）' : ''}。`;
    },
    origins: {
      documented: 'レシピの編集です。',
      extra: 'Oracleのページにはなく、追加で選択されたものです。',
      repair: 'ファイルの修復であり、Oracleの編集ではありません。',
      own: '人が独自に行った変更であり、Oracleの編集ではありません。',
    },
    satisfied: 'すでに必要な状態だったもの',
  },
  notices: {
    title: '通知',
    none: '通知はありません。',
    levels: verdict.levels,
    notice: (notice) => formatMessage(notices, notice),
  },
  diff: {
    title: '差分（unified diff）',
    none: '編集は不要です。差異はありません。',
    unchanged: '何も編集されていません。差異はありません。',
    apply: (file) =>
      `これをchanges.diffとして、${file}という名前にしたオリジナルと同じ場所に保存し、「git apply changes.diff」または「patch -p1 -i changes.diff」を実行すると、マニフェストができます。`,
    escaped:
      '見えない文字が含まれています。ここでは[U+202E]のように番号で示しているため、この写しは適用できません。差分はCalicutから取得してください。',
  },
  proof: {
    title: 'ほかに何も変更されていないことの証明',
    head: ['項目', '値'],
    figures: {
      originalSha256: 'オリジナルのsha256',
      editedSha256: 'マニフェストのsha256',
      originalLines: 'オリジナルの行数',
      removedLines: '削除された行数',
      addedLines: '追加された行数',
      identicalLines: '同一の行数',
    },
    count: (number) => numbers.format(number),
    command: proof.command,
    expects: '次のように表示されなければなりません。',
    gaps: proof.gaps,
  },
  images: {
    title: '先にコピーするイメージ',
    before:
      'マニフェストを適用する前に、レジストリにこれらのイメージがなければなりません。これらのコマンドは、イメージをすべてのプラットフォームの分とともにコピーします。',
  },
  runbook: {
    title: 'ランブック',
    withdrawn: 'Oracleは、この方法によるCalicoのインストールを現在は文書化していません。',
    missing: {
      'cluster-id': 'CLUSTER_IDはシェルの変数です。クラスタのOCIDを設定してください。設定しないと、コマンドは実行を拒否します。',
      region:
        'REGIONはシェルの変数です。us-ashburn-1のような、クラスタのリージョンを設定してください。設定しないと、コマンドは実行を拒否します。',
    },
    sections: runbook.sections,
    steps: runbook.steps,
    optional: '任意のステップです。',
    expected: runbook.expected,
    console: runbook.console,
  },
  sources: {
    title: '出典',
    head: ['番号', '出典', '日付', 'アドレス'],
    publishers: sources,
    date: sayDate,
    details: (date, number) => `（${date}、${number}）`,
    strengths,
  },
  origin: {
    title: 'この文書の来歴',
    head: ['項目', '値'],
    link: 'リンク（いずれかのCalicutのアドレスの後に付ける）',
    asOf: '判定の日付',
    data: 'データの版',
    tool: 'Calicutのバージョン',
    linkLacks: 'リンクにレジストリは含まれません。リンクを開いた先で、もう一度指定してください。',
  },
  signOff: {
    title: '承認',
    head: ['役割', '氏名', '日付', '署名'],
    roles: ['作成者', '確認者', '承認者'],
    wide: ['変更番号'],
  },
};

function sayUpstream(answer: Verdict['upstream']): string {
  if (answer.state === 'unknown') return 'アップストリームが何をテストしているかは不明です。';
  const { state, from, to, strength } = answer;
  if (strength === 'inferred') return `第三者によれば、アップストリームはこのリリースをKubernetes ${from}～${to}でテストしています。`;
  return state === 'tested' ? `Kubernetes ${from}～${to}でテスト済みです。` : `テスト済みなのはKubernetes ${from}～${to}だけです。`;
}

function sayLifeCycle(cycle: LifeCycle): string {
  switch (cycle.state) {
    case 'maintained':
      return `${cycle.until}までメンテナンスされます。`;
    case 'ended':
      return `${cycle.until}に終了しています。`;
    case 'open':
      return cycle.mayHaveEnded
        ? '確認した時点で終了日は不明でした。その後に終了した可能性があります。'
        : '判明している終了日はありません。';
    case 'unknown':
      return '不明です。';
  }
}

function sayDate({ read, edition }: Source): string {
  if (read !== undefined) return `確認日：${read}`;
  return edition === undefined ? '日付不明' : `版：${edition}`;
}
