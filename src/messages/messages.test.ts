import { describe, expect, it } from 'vitest';
import { faultsOf, sentenceFaults, titleFaults } from '../testing/sentences.ts';
import {
  clusterTypes,
  defaultSelection,
  detailKeys,
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
import type { broken } from './en/audit/broken.ts';
import type { yaml } from './en/audit/yaml.ts';
import { commandLine as text, formatMessage, messages, type Notice, type Problem } from './index.ts';

/** Arguments of every code, as often as its sentence has forms. A code without an example does not compile. */
type Examples<Coded extends { readonly code: string; readonly args: unknown }> = {
  readonly [Code in Coded['code']]: readonly Extract<Coded, { readonly code: Code }>['args'][];
};

const release = '3.32.0';
const file = 'calico-policy-only.yaml';
const kubectlStops = ['directive', 'separator', 'tab', 'collection-key', 'alias', 'aliases', 'number'] as const;

const problemExamples: Examples<Problem> = {
  YAML_SYNTAX: [{ reason: 'BAD_INDENT' }],
  DUPLICATE_KEY: [{}],
  LAYOUT: [{}],
  NESTED_TOO_DEEPLY: [{}],
  KUBECTL_STOPS: kubectlStops.map((at) => ({ at })),
  DOCUMENT_TOO_LARGE: [{ length: 6_000_000, limit: 5_000_000 }],
  CONTROL_CHARACTER: [{ code: '2028' }],
  ALIAS: [{}],
  VARIABLE_OTHER_CASE: [{ name: 'FELIX_INTERFACEPREFIX', found: 'felix_interfaceprefix' }],
  EMPTY_FILE: [{}],
  WEB_PAGE: [{}],
  NOT_A_MANIFEST: [{}],
  MANIFEST_LIST: [{}],
  DAEMONSET_MISSING: [{ documents: 1 }, { documents: 33 }],
  DAEMONSET_TWICE: [{ firstLine: 7 }],
  CONTAINER_MISSING: [{}],
  CONTAINER_TWICE: [{}],
  WRONG_MANIFEST: [{ wanted: 'calico.yaml' }, { wanted: 'calico-policy-only.yaml' }],
  BACKEND_MISSING: [{ wanted: 'calico.yaml' }],
  FIELD_HOLDS_MORE: [{ field: 'envFrom', only: 'kubernetes-services-endpoint' }],
  ENV_MISSING: [{}],
  VARIABLE_TWICE: [{ name: 'NO_DEFAULT_POOLS', firstLine: 7 }],
  VARIABLE_NOT_LITERAL: [{ name: 'NO_DEFAULT_POOLS', value: 'true' }],
  VARIABLE_COLLIDES: [{ name: 'CALICO_IPV4POOL_CIDR', other: 'NO_DEFAULT_POOLS' }],
  MOUNT_WITHOUT_VOLUME: [{ container: 'calico-node', volume: 'cni-bin-dir' }],
  OBJECTS_IN_USE: [{ name: 'calico-typha', usedBy: 'FELIX_TYPHAK8SSERVICENAME' }],
  IMAGES_COLLIDE: [{ one: 'docker.io/a/b:1', other: 'quay.io/a/b:1' }],
  REGISTRY_NOT_NAMED: [{}],
  SELF_CHECK_FAILED: [{}],
  NOT_BUNDLED: [{ release, file }],
  NOT_FOUND: [{ release, file }],
  HASH_MISMATCH: [{ release, file, expected: 'a'.repeat(64), found: 'b'.repeat(64) }],
  CUT_OFF: [{ received: 1, expected: 540_000 }],
  TIMEOUT: [{ seconds: 30 }],
  NETWORK: [{}],
  HTTP_STATUS: [{ status: 503 }],
  ABORTED: [{}],
  UNREADABLE: [{}],
  NOT_TEXT: [{}],
  TOO_LARGE: [{ bytes: 6_000_000, limit: 5_000_000 }],
};

const noticeExamples: Examples<Notice> = {
  NO_EDIT_NEEDED: [{}],
  REMOVES_UNKNOWN: [
    { field: 'initContainers', names: ['a'] },
    { field: 'initContainers', names: ['a', 'b'] },
  ],
  RELEASE_DIFFERS: [{ found: '3.31.5', chosen: release }],
  DUPLICATE_VARIABLE: [{ name: 'IP', firstLine: 7 }],
  IMAGES_LEFT: [{ images: ['registry.k8s.io/pause:3'] }, { images: ['a.b/c:1', 'a.b/d:1'] }],
  UNKNOWN_VALUE: selectionKeys.map((key) => ({ key, chosen: 'ol8,ol9', allowed: ['ol8'] })),
  DETAIL_DROPPED: detailKeys.map((key) => ({ key, allowed: ['a'] })),
  CIDR_INVALID: [{ fault: 'syntax' }, { fault: 'host-bits' }, { fault: 'too-small' }],
  CIDR_NOT_FOR_NETWORK: [{}],
  METHOD_NOT_FOR_NETWORK: [{}],
  CIDR_NOT_FOR_METHOD: [{}],
  DEVIATION_UNKNOWN: [
    { key: 'without', allowed: [] },
    { key: 'extra', allowed: [] },
  ],
  DEVIATION_ELSEWHERE: [
    { key: 'without', ids: ['set-manage-cni'] },
    { key: 'extra', ids: ['remove-idle-typha', 'remove-unused-volumes'] },
  ],
  NEED_TURNED_OFF: [
    { id: 'remove-cni-volumes', need: 'remove-cni-mounts' },
    { id: 'remove-idle-typha', need: 'remove-typha-variable' },
  ],
  REGISTRY_INVALID: [{ fault: 'syntax' }, { fault: 'no-host' }, { fault: 'too-long' }],
  REGISTRY_MISSING: [{}],
  LINK_VERSION_UNKNOWN: [{}],
  LINK_DAMAGED: [{}],
  LINK_LANGUAGE_UNKNOWN: [{}],
  LINK_KEY_UNKNOWN: [{ count: 1 }, { count: 2 }],
  LINK_KEY_REPEATED: selectionKeys.map((key) => ({ key })),
  LINK_KEY_MISSING: [{ keys: ['image'] }, { keys: ['network', 'kubernetes', 'calico', 'image'] }],
};

const counted = { kubectlLine: 88, hasSeparator: 1 };
const fromStart = { kubectlLine: 88, hasSeparator: 0 };

/** Arguments of the audit's rules on what cannot be read. */
const auditExamples: { readonly [Id in keyof typeof broken | keyof typeof yaml]: readonly AuditArgs[] } = {
  PASTED_INDENTATION: [
    { columns: 6, found: 18, wanted: 12, lines: 4, ...counted },
    { columns: -1, found: 1, wanted: 2, lines: 1, ...fromStart },
    { columns: 1, found: 2, wanted: 1, lines: 1200, ...counted },
  ],
  TAB_INDENTATION: [
    { lines: 1, ...counted },
    { lines: 2, ...fromStart },
  ],
  MISSING_BLANK: [{ key: 'value', ...counted }],
  PAGE_ELLIPSIS: [counted, fromStart],
  MISSING_PARENT: [{ key: 'name', ...counted }],
  YAML_SYNTAX: ['BAD_INDENT', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'TAB_AS_INDENT'].map((reason) => ({ reason, ...counted })),
  CONTROL_CHARACTER: [
    { code: '2028', ...counted },
    { code: '0007', ...fromStart },
  ],
  NESTED_TOO_DEEPLY: [counted],
  DOCUMENT_TOO_LARGE: [{ length: 6_000_000, limit: 5_000_000, ...counted }],
  DUPLICATE_KEY: [{ key: 'env', firstLine: 7 }],
  FORGOTTEN_DASH: [{ name: 'NO_DEFAULT_POOLS', above: 'FELIX_INTERFACEPREFIX', firstLine: 7 }],
  KUBECTL_STOPS: kubectlStops.map((at) => ({ at })),
  DOCUMENT_LOST: [{}],
};

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
    const said = [says(args), next(args)].map((sentence) => bare(sentence, args));
    expect(said.map((sentence) => [sentence, sentenceFaults(sentence), codesIn(sentence)])).toEqual(
      said.map((sentence) => [sentence, [], []]),
    );
    expect([title, titleFaults(title.replace(/^kubectl/, 'K'))]).toEqual([title, []]);
  });

  it('says of each place where kubectl stops what it is', () => {
    const said = auditExamples.KUBECTL_STOPS.map((args) => messages.auditRules.KUBECTL_STOPS.says(args));
    expect(new Set(said).size).toBe(kubectlStops.length);
  });

  it('names a --- only where one stands above', () => {
    const says = (args: AuditArgs) => messages.auditRules.PAGE_ELLIPSIS.says(args);
    expect(says(counted)).toContain('lines from the --- above, and names line 88');
    expect(says(fromStart)).toContain('lines from the start of the file, and names line 88');
  });

  it('groups the digits of what it counts', () => {
    const { DOCUMENT_TOO_LARGE, PASTED_INDENTATION } = messages.auditRules;
    expect(DOCUMENT_TOO_LARGE.says({ length: 6_000_000, limit: 5_000_000 })).toMatch(/ 6,000,000 .* 5,000,000/);
    expect(PASTED_INDENTATION.says({ columns: 6, found: 18, wanted: 12, lines: 1200, ...counted })).toContain('These 1,200 lines');
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

describe('the command line', () => {
  it.each([
    text.seeHelp,
    text.commandMissing,
    text.commandUnknown('"x"'),
    text.auditNeedsFile,
    text.fileTooLarge('"x"', 50_000_000),
    text.guessed('Calico 3.32.0 (image, line 7)', '--calico'),
    text.assumed('Calico 3.32.0', '--calico'),
    text.fixNeedsNetwork,
    text.repairedByFix,
    text.nothingFound,
    text.nothingRepaired,
    text.nothingLeft,
    text.editsThere(0, 13, ''),
    text.editsThere(2, 13, 'Remove envFrom; Remove initContainers'),
    text.editsUnknown,
    text.installable,
    text.notInstallable(1),
    text.notInstallable(2),
    text.flagUnknown('"--x"', 'render'),
    text.flagWithoutValue('in'),
    text.flagTakesNoValue('json'),
    text.flagTwice('in'),
    text.argumentUnexpected('"x"'),
    text.valueUnknown('image', '"x"', images.join(', ')),
    ...Object.values(messages.cidrFaults).map((fault) => text.cidrInvalid('"x"', fault)),
    text.cidrNotForNetwork,
    text.cidrNotForMethod,
    text.methodNotForNetwork,
    text.deviationElsewhere('extra', ['remove-idle-typha']),
    text.needTurnedOff('remove-cni-volumes', 'remove-cni-mounts', true),
    text.needTurnedOff('remove-idle-typha', 'remove-typha-variable', false),
    ...Object.values(messages.registryFaults).map((fault) => text.registryInvalid('"x"', fault)),
    text.registryMissing,
    text.dateInvalid('"x"'),
    text.formatUnknown('"x"'),
    text.linkWithFlags('image'),
    text.linkEmpty,
    text.linkRefused,
    text.fileUnreadable('"x"', 'ENOENT'),
    text.fileUnwritable('"x"', 'EACCES'),
    text.notVendored(release, file),
    text.notPinned(release, file),
    text.sample,
    text.refusedWithdrawn,
    text.refusedUnsupported,
    text.forced,
    text.verified(file, release),
    text.unverified('"x"'),
    text.counts(1, 2, 3, 1),
    text.counts(1, 2, 3, 4),
    text.written('"x"'),
  ])('says in a whole sentence: %s', (sentence) => {
    expect(sentenceFaults(sentence)).toEqual([]);
  });

  it('has a help of lines that fit a terminal', () => {
    expect(text.usage.split('\n').filter((line) => line.length > 132)).toEqual([]);
    expect(text.usage.endsWith('\n')).toBe(true);
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
