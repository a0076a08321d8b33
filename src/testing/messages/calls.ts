import type { LifeCycle, Verdict } from '../../engine/index.ts';
import { defaultSelection } from '../../engine/selection/selection.ts';
import { ruleArguments } from './audit-examples.ts';
import { rowProblems, tableNotices, tableProblems } from './cluster-examples.ts';
import { auditExamples, noticeExamples, problemExamples } from './coded-examples.ts';
import { findingExamples } from './finding-examples.ts';
import { formProblems } from './form-examples.ts';
import { callsByName, type Call } from './samples.ts';
import { comparedDocuments, comparisons, upgradeSteps, upgradeWays, upgradeWindows } from './upgrade-examples.ts';

type Coded = Readonly<Record<string, readonly unknown[]>>;

const one = (values: readonly unknown[]): readonly Call[] => values.map((value) => ({ args: [value] }));

const lifeCycles: readonly LifeCycle[] = [
  { state: 'maintained', until: '2026-11-20', source: 'calico-releases' },
  { state: 'ended', until: '2026-11-20', source: 'calico-releases' },
  { state: 'open', source: 'calico-releases', mayHaveEnded: true },
  { state: 'open', source: 'calico-releases', mayHaveEnded: false },
  { state: 'unknown' },
] as readonly LifeCycle[];

const tested = { state: 'tested', from: '1.34', to: '1.36', strength: 'quoted', source: 'calico-releases' };
const answers = [
  { state: 'unknown' },
  tested,
  { ...tested, state: 'untested' },
  { ...tested, strength: 'inferred' },
] as readonly Verdict['upstream'][];

/** Sentences that take whole values of the engine, by their paths. */
const byPath: Readonly<Record<string, readonly Call[]>> = {
  'auditReport.missingEdits.add': one([['a'], ['a', 'b']]),
  'upgrade.summary': one(upgradeWays),
  'upgrade.step': one(upgradeSteps),
  'upgrade.window': one(upgradeWindows),
  'upgrade.comparison.summary': one(comparisons),
  'upgrade.comparison.definitions': one(comparedDocuments),
  'review.verdict.upstream': one(answers),
  'review.verdict.lifeCycle': one(lifeCycles),
  'review.verdict.finding': one([...findingExamples()].flatMap(([id, all]) => all.slice(0, 3).map(({ args }) => ({ id, args })))),
  'review.notices.notice': one(Object.entries(noticeExamples).flatMap(([code, all]) => all.map((args) => ({ code, args })))),
  'review.edits.change': one(['add', 'remove', 'replace', 'uncomment'].map((action) => ({ action, subject: 'X', oldValue: 'false' }))),
  'review.audit.finding': one(
    ruleArguments('UNKNOWN_FIELD').map(([args]) => ({ id: 'UNKNOWN_FIELD', args, about: { kind: 'rule' }, remedy: { kind: 'none' } })),
  ),
  'review.selection.rows': one([
    defaultSelection,
    {
      ...defaultSelection,
      network: 'flannel',
      podCidr: '10.244.0.0/16',
      details: { arch: 'arm64', kernel: 'older', size: 'over-50' },
      without: ['set-iptables-backend', 'set-no-default-pools'],
      extras: ['remove-unused-volumes'],
      registry: 'registry.example.com/calico',
    },
  ]),
};

/** Sentences of codes, by the path above them. */
const byPart: readonly (readonly [part: string, examples: (code: string) => readonly unknown[] | undefined])[] = [
  ['problems', (code) => (problemExamples as Coded)[code]],
  ['notices', (code) => (noticeExamples as Coded)[code]],
  ['clusters.tableProblems', (code) => (tableProblems as Coded)[code]],
  ['clusters.tableNotices', (code) => (tableNotices as Coded)[code]],
  ['clusters.rowProblems', (code) => (rowProblems as Coded)[code]],
  ['formTexts.problems', (code) => formProblems.filter((problem) => problem.code === code).map(({ args }) => args)],
  [
    'findings',
    (code) =>
      findingExamples()
        .get(code as never)
        ?.map(({ args }) => args),
  ],
  ['auditRules', (code) => (auditExamples as Coded)[code]],
];

/**
 * How a sentence is called by those that hold all of them: with the examples that there are for its code, with values of the engine, or
 * else with what the names of its parameters say. Every sentence has at least one call.
 */
function callsOf(path: string, english: (...args: never) => unknown): readonly Call[] {
  const own = byPath[path];
  if (own !== undefined) return own;
  const rule = /^auditRules\.(\w+)/.exec(path)?.[1];
  if (rule !== undefined && !(rule in auditExamples)) return ruleArguments(rule).map((args) => ({ args }));
  for (const [part, examples] of byPart) {
    if (!path.startsWith(`${part}.`)) continue;
    const all = examples(path.slice(part.length + 1).split('.')[0] ?? '');
    if (all === undefined || all.length === 0) throw new Error(`${path} has no example`);
    return one(all);
  }
  return callsByName(path, english);
}

/** Something that is said, and the call that says it, where it is no plain text. */
export interface Said {
  readonly text: string;
  readonly call?: Call;
}

/** Everything that one of a catalog's texts or sentences says for all calls; lists of texts as their texts. `english` names the parameters. */
export function saidBy(path: string, english: unknown, said: unknown): readonly Said[] {
  if (typeof english !== 'function' || typeof said !== 'function') return textsOf(said).map((text) => ({ text }));
  const say = said as (...args: readonly unknown[]) => unknown;
  return callsOf(path, english as () => unknown).flatMap((call) => textsOf(say(...call.args)).map((text) => ({ text, call })));
}

function textsOf(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said];
  return Array.isArray(said) ? said.flatMap(textsOf) : [];
}
