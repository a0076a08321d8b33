import { describe, expect, it } from 'vitest';
import {
  auditExamples,
  counted,
  fromStart,
  kubectlStops,
  noticeExamples,
  problemExamples,
  release,
} from '../testing/messages/coded-examples.ts';
import { faultsOf, sentenceFaults, titleFaults } from '../testing/sentences.ts';
import {
  clusterTypes,
  defaultSelection,
  getSource,
  images,
  methods,
  networks,
  nodeTypes,
  recipeFor,
  selectionKeys,
  type AuditArgs,
  type Selection,
} from '../engine/index.ts';
import { extraIds } from '../engine/catalog/deviations.ts';
import { extraStepsFor } from '../engine/recipes/extras.ts';
import { formatMessage, messages } from './index.ts';

/** Without the signs of YAML that a sentence names, and without the names of the file that its arguments bring into it. */
const bare = (said: string, args: AuditArgs = {}) =>
  ['name', 'above', 'key'].reduce((rest, arg) => rest.replaceAll(String(args[arg] ?? '...'), 'x'), said).replaceAll(' ... ', ' x ');

const codesIn = (said: string) => said.match(/\b[A-Z\d]+(?:_[A-Z\d]+)+\b/g) ?? [];

const rows = (examples: Readonly<Record<string, readonly unknown[]>>) =>
  Object.entries(examples).flatMap(([code, all]) => all.map((args) => ({ code, args })));

/** Every combination of choices whose sentences or steps could differ. */
const selections: readonly Selection[] = networks.flatMap((network) =>
  images.flatMap((image) =>
    methods.flatMap((method) =>
      nodeTypes.flatMap((nodes) =>
        clusterTypes.flatMap((cluster) =>
          [undefined, '10.244.0.0/16'].map((podCidr) => ({
            ...defaultSelection,
            network,
            images: [image],
            method,
            nodes,
            cluster,
            ...(podCidr === undefined ? {} : { podCidr }),
          })),
        ),
      ),
    ),
  ),
);

describe('the sentence', () => {
  it.each(rows(problemExamples))('of the problem $code is whole', (problem) => {
    const sentence = formatMessage(messages.problems, problem);
    expect([sentence, sentenceFaults(sentence)]).toEqual([sentence, []]);
    expect(sentence).not.toBe(problem.code);
  });

  it.each(rows(noticeExamples))('of the notice $code for $args is whole', (notice) => {
    const sentence = formatMessage(messages.notices, notice);
    expect([sentence, sentenceFaults(sentence)]).toEqual([sentence, []]);
    expect(sentence).not.toBe(notice.code);
  });

  it.each(Object.entries(messages.steps))('of the step %s is whole, and its title is one', (_, { title, reason }) => {
    expect([reason, sentenceFaults(reason)]).toEqual([reason, []]);
    expect([title, titleFaults(title)]).toEqual([title, []]);
  });

  it.each(Object.entries(messages.statuses))('of the status %s is whole, and its word stands alone', (_, { word, sentence }) => {
    expect([sentence, sentenceFaults(sentence)]).toEqual([sentence, []]);
    expect([word, titleFaults(word)]).toEqual([word, []]);
  });

  it.each([...Object.entries(messages.strengths), ...Object.entries(messages.cidrFaults)])(
    'that %s goes into can take it: no capital from a sentence, no full stop',
    (_, phrase) => {
      expect([phrase, faultsOf(phrase)]).toEqual([phrase, []]);
      expect(phrase).toMatch(/^(?:[a-z]|Kubernetes |Calico ).*[^.]$/);
    },
  );

  it.each(Object.values(messages.changes))('%# of a change names its subject', (change) => {
    const line = change({ action: 'replace', subject: 'CALICO_MANAGE_CNI', oldValue: '"false"' });
    expect([line, titleFaults(line)]).toEqual([line, []]);
    expect(line).toContain('CALICO_MANAGE_CNI');
  });

  it('of a replacement names the old value', () => {
    expect(messages.changes.replace({ action: 'replace', subject: 'X', oldValue: '"false"' })).toContain('"false"');
    expect(titleFaults(messages.changes.replace({ action: 'replace', subject: 'X' }))).toEqual([]);
  });
});

describe('steps', () => {
  const used = [
    ...selections.flatMap((selection) => recipeFor(selection).steps(selection)),
    ...extraStepsFor({ ...defaultSelection, extras: extraIds }),
  ];

  it('of every recipe are explained, with a source that exists, and no other step is', () => {
    expect([...new Set(used.map(({ id }) => id))].toSorted()).toEqual(Object.keys(messages.steps).toSorted());
    expect(used.filter(({ sources }) => sources.length === 0 || sources.some((id) => getSource(id).title === ''))).toEqual([]);
  });

  it('stand once in a recipe', () => {
    const repeated = selections.filter((selection) => {
      const ids = recipeFor(selection)
        .steps(selection)
        .map(({ id }) => id);
      return new Set(ids).size !== ids.length;
    });
    expect(repeated).toEqual([]);
  });
});

describe('choices', () => {
  it.each(selectionKeys)('%s has a name of its own in sentences', (key) => {
    expect(messages.notices.LINK_KEY_REPEATED({ key })).toMatch(key === 'pod-cidr' ? /the pod CIDR twice/ : /the [A-Za-z ]+ twice/);
  });
});

describe('the audit', () => {
  const spoken = Object.entries(auditExamples).flatMap(([code, all]) =>
    all.map((args) => ({ code: code as keyof typeof auditExamples, args })),
  );

  it.each(spoken)('says of $code for $args what is wrong and what to do, and shows no code', ({ code, args }) => {
    const { title, says, next } = messages.auditRules[code];
    const said = [says(args, {}), next(args, {})].map((sentence) => bare(sentence, args));
    expect(said.map((sentence) => [sentence, sentenceFaults(sentence), codesIn(sentence)])).toEqual(
      said.map((sentence) => [sentence, [], []]),
    );
    expect([title, titleFaults(title.replace(/^kubectl/, 'K'))]).toEqual([title, []]);
  });

  it('says of each place where kubectl stops what it is', () => {
    const said = auditExamples.KUBECTL_STOPS.map((args) => messages.auditRules.KUBECTL_STOPS.says(args, {}));
    expect(new Set(said).size).toBe(kubectlStops.length);
  });

  it('names a --- only where one stands above', () => {
    const says = (args: AuditArgs) => messages.auditRules.PAGE_ELLIPSIS.says(args, {});
    expect(says(counted)).toContain('lines from the --- above, and names line 88');
    expect(says(fromStart)).toContain('lines from the start of the file, and names line 88');
  });

  it('groups the digits of what it counts', () => {
    const { DOCUMENT_TOO_LARGE, PASTED_INDENTATION } = messages.auditRules;
    expect(DOCUMENT_TOO_LARGE.says({ length: 6_000_000, limit: 5_000_000 }, {})).toMatch(/ 6,000,000 .* 5,000,000/);
    expect(PASTED_INDENTATION.says({ columns: 6, found: 18, wanted: 12, lines: 1200, ...counted }, {})).toContain('These 1,200 lines');
  });

  it.each(Object.entries(messages.byHand))('says in a whole sentence why %s has no repair', (_, sentence) => {
    expect([sentence, sentenceFaults(sentence), codesIn(sentence)]).toEqual([sentence, [], []]);
  });

  it.each(Object.entries(messages.reasons))('has a title and a whole reason for %s', (_, { title, reason }) => {
    expect([title, titleFaults(title)]).toEqual([title, []]);
    expect([reason, sentenceFaults(bare(reason))]).toEqual([reason, []]);
  });

  const { auditPanel: panel, editing } = messages;

  it.each([
    panel.clean,
    panel.fixed('Remove the ellipsis', 7),
    panel.fixedAll,
    panel.undone,
    panel.redone,
    panel.guess(['Calico 3.32.0 (image, line 7)', 'VCN-native pod networking (the file, line 1)']),
    panel.guessImage,
    panel.guessNone,
    panel.guessUnknown('3.99.0', release),
    panel.more(1),
    panel.more(1200),
    panel.stopped.sentence,
    panel.broken.sentence,
    // It leads to a command.
    panel.bring.replace(/:$/, '.'),
    panel.bringOwn,
    editing.notYet,
    editing.keys,
    editing.loneReturn,
    editing.tooLong,
  ])('says in a whole sentence: %s', (sentence) => {
    expect([sentenceFaults(sentence), codesIn(sentence)]).toEqual([[], []]);
  });

  it.each([
    panel.heading('mine.yaml'),
    panel.headingResult,
    panel.fixAll(0),
    panel.fixAll(1200),
    panel.undo,
    panel.redo,
    panel.fix,
    panel.fixLabel('Remove the ellipsis', 7),
    panel.findings,
    panel.line(7),
    panel.lineHint,
    panel.left,
    panel.showMore,
    panel.running,
    panel.stop,
    panel.stopped.heading,
    panel.broken.heading,
    panel.retry,
    panel.nothing,
    editing.edit,
    editing.takeBack,
    editing.ownChange,
    editing.nothingYet,
  ])('has as a title: %s', (title) => {
    expect([titleFaults(title), codesIn(title)]).toEqual([[], []]);
  });

  it.each([
    panel.count.error(1),
    panel.count.warning(2),
    panel.count.note(0),
    panel.clue('Calico 3.32.0', 'image', 7),
    panel.edits(1, 13),
    ...Object.values(panel.editStates),
  ])('has as a part of a line: %s', (part) => {
    expect([faultsOf(part), codesIn(part), part.endsWith('.')]).toEqual([[], [], false]);
  });
});

describe('formatMessage', () => {
  const catalog = { A: () => 'Said.', B: ({ n }: { readonly n: number }) => `Said ${n} times.` };

  it.each([
    [{ code: 'A', args: {} }, 'Said.'],
    [{ code: 'B', args: { n: 2 } }, 'Said 2 times.'],
    [{ code: 'A', args: {}, place: { line: 12, column: 3 } }, 'Line 12, column 3: Said.'],
    [{ code: 'C', args: {} }, 'C'],
  ])('turns %j into "%s"', (value, sentence) => {
    expect(formatMessage(catalog, value)).toBe(sentence);
  });

  it('puts the name of a file before the place', () => {
    expect(formatMessage(catalog, { code: 'A', args: {}, place: { line: 12, column: 3 } }, '"f"')).toBe('"f", line 12, column 3: Said.');
    expect(formatMessage(catalog, { code: 'A', args: {} }, '"f"')).toBe('"f": Said.');
  });
});
