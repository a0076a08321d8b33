import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { defaultSelection } from '../engine/index.ts';
import { splitDocuments } from '../engine/yaml/stream.ts';
import { fakeFetch } from '../sources/fake-fetch.ts';
import { TODAY } from '../testing/days.ts';
import { plainStyle, writeManifest } from '../testing/handwritten-manifest.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../testing/vendored-manifests.ts';
import { workOf, workUntil, type Work } from '../testing/work.ts';
import { choices, initialChoices } from './choices.ts';
import { toggleEdit, toggleExtra, typeRegistry } from './choose-deviations.ts';
import { chooseCalico, chooseDetail, chooseImage, chooseKubernetes, chooseTab, toggleImage } from './choose.ts';
import { deriveOutcome } from './derive-outcome.ts';
import { deriveVerdict } from './derive-verdict.ts';
import { drafts, typeInDraft } from './draft/drafts.ts';
import { chooseLanguage } from './language.ts';
import { startLoading } from './load-manifest.ts';
import type { Loading } from './loading.ts';
import * as planning from './planning.ts';
import { chooseTheme } from './theme.ts';

vi.mock(import('yaml'), async (load) => (await import('../testing/work.ts')).counted(await load(), 'parsed', 'parseDocument'));
vi.mock(import('js-yaml'), async (load) => (await import('../testing/work.ts')).counted(await load(), 'readAgain', 'load'));
vi.mock(import('../engine/yaml/stream.ts'), async (load) =>
  (await import('../testing/work.ts')).counted(await load(), 'scanned', 'splitDocuments', 'rangesWith'),
);
vi.mock(import('../engine/text/lines.ts'), async (load) =>
  (await import('../testing/work.ts')).counted(await load(), 'scanned', 'indexLines'),
);
vi.mock(import('../engine/recipes/holding.ts'), async (load) =>
  (await import('../testing/work.ts')).counted(await load(), 'scanned', 'mayHold'),
);

/** What a change may cost at the most. */
interface Budget {
  /** How often the whole text is gone through without parsing it. */
  readonly passes: number;
  /** How often the length of the DaemonSet's document is parsed, and how often it is read by the second parser. */
  readonly parses: number;
  readonly readings: number;
}

const nothing: Budget = { passes: 0, parses: 0, readings: 0 };
const first: Budget = { passes: 3, parses: 1, readings: 1 };
const another: Budget = { passes: 0, parses: 0, readings: 1 };

interface Change {
  readonly name: string;
  readonly make: () => void;
  readonly budget: Budget;
  /** The way back, and what it may cost. */
  readonly undo: () => void;
  readonly back?: Budget;
}

const typeOwnLine = () => {
  const base = planned().base.manifest;
  typeInDraft(base, base, [{ start: 0, end: 0, newText: '# My own.\n' }]);
};
const withRegistry = () => {
  typeRegistry('registry.example');
  toggleExtra('use-private-registry');
};
/** What was chosen at first, as a link has it. */
const asItWas = () => choices.setState(({ selection: { calico } }) => ({ selection: { ...defaultSelection, calico } }));

const changes: readonly Change[] = [
  { name: 'nothing, asked again', make: () => undefined, budget: nothing, undo: () => undefined, back: nothing },
  { name: 'the view', make: () => chooseTab('manifest'), budget: nothing, undo: () => chooseTab('changes'), back: nothing },
  { name: 'the theme', make: () => chooseTheme('dark'), budget: nothing, undo: () => chooseTheme('system'), back: nothing },
  { name: 'the language', make: () => chooseLanguage('ja'), budget: nothing, undo: () => chooseLanguage('en'), back: nothing },
  { name: 'the image', make: () => chooseImage('ol9'), budget: another, undo: () => chooseImage('ol8') },
  { name: 'several images', make: () => toggleImage('ubuntu'), budget: another, undo: () => toggleImage('ubuntu') },
  { name: 'Kubernetes', make: () => chooseKubernetes('1.35'), budget: another, undo: asItWas },
  { name: 'a detail', make: () => chooseDetail('size', 'over-50'), budget: another, undo: () => chooseDetail('size', undefined) },
  {
    name: 'an edit that is turned off',
    make: () => toggleEdit('remove-env-from'),
    budget: another,
    undo: () => toggleEdit('remove-env-from'),
  },
  // Each extra is made on top of what was edited before it, which is read anew, and is proved by all documents that it may be about.
  { name: 'no idle Typha', make: () => toggleExtra('remove-idle-typha'), budget: { passes: 6, parses: 2.5, readings: 1 }, undo: asItWas },
  {
    name: 'no unused volumes',
    make: () => toggleExtra('remove-unused-volumes'),
    budget: { passes: 5, parses: 4, readings: 1 },
    undo: asItWas,
  },
  { name: 'images from a registry', make: withRegistry, budget: { passes: 7, parses: 6.5, readings: 1 }, undo: asItWas },
  {
    name: 'a line of one’s own',
    make: typeOwnLine,
    budget: { passes: 1, parses: 0, readings: 0 },
    undo: () => drafts.setState({ byBase: new Map() }),
    back: nothing,
  },
];

/** Only upstream's server is asked, for these releases: one that nobody has pinned, in our own words, and two that are pinned. */
const texts: Readonly<Record<string, () => string>> = {
  '3.33.0': () => writeManifest(plainStyle),
  '3.30.3': () => upstreamOf('3.30.3'),
  '3.32.0': () => upstreamOf('3.32.0'),
};

function upstreamOf(release: string): string {
  const found = vendoredManifests.find((manifest) => manifest.release === release && manifest.file.name === 'calico-policy-only.yaml');
  if (found === undefined) throw new Error(`calico-policy-only.yaml of Calico ${release} is missing; run npm run vendor`);
  return readVendored(found);
}

const loading = createStore<Loading>()(() => ({ state: 'idle' }));
startLoading(choices, loading, {
  today: TODAY,
  digest: undefined,
  fetch: fakeFetch(() => new Response(texts[choices.getState().selection.calico]?.())),
  shelf: { isBundled: () => false, isEmpty: false },
  loadPlanning: () => Promise.resolve(planning),
  asksForSlices: false,
  rest: () => Promise.resolve(),
});

/** What the page shows of the choices as they are. */
function outcome() {
  const { selection } = choices.getState();
  return deriveOutcome(selection, deriveVerdict(selection, TODAY), loading.getState(), drafts.getState());
}

function planned() {
  const now = outcome();
  if (now.kind !== 'planned') throw new Error(`There is no plan: ${now.kind}.`);
  return now;
}

/** Chooses a release, whose file is here when this ends. */
async function choose(calico: string): Promise<void> {
  choices.setState({ ...initialChoices, selection: { ...defaultSelection, calico }, isCalicoByHand: true, source: 'upstream' });
  await vi.waitFor(() => expect(loading.getState()).toMatchObject({ state: 'ready' }));
}

const lengthOfDaemonSet = (text: string) =>
  splitDocuments(text)
    .map(({ start, end }) => text.slice(start, end))
    .find((source) => /^kind: DaemonSet/m.test(source))?.length ?? 0;

/** Holds what was done against a budget; the DaemonSet is as long as it is before or after the edits, whichever is more. */
function expectWithin({ passes, parses, readings }: Budget, { scanned, parsed, readAgain }: Work): void {
  const { manifest, plan } = planned();
  const daemonSet = Math.max(...[manifest.text, plan.manifest].map(lengthOfDaemonSet));
  expect(scanned, 'characters gone through').toBeLessThanOrEqual(passes * Math.max(manifest.text.length, plan.manifest.length));
  expect(parsed, 'characters parsed').toBeLessThanOrEqual(parses * daemonSet);
  expect(readAgain, 'characters read by the second parser').toBeLessThanOrEqual(readings * daemonSet);
}

describe.each([
  ['a manifest in our own words', '3.33.0', false],
  ['upstream’s 3.30.3', '3.30.3', skipsUpstream],
] as const)('the work for %s', (_name, release, isSkipped) => {
  beforeEach(async () => {
    if (isSkipped) return;
    drafts.setState({ byBase: new Map() });
    await choose(release);
  });

  it.skipIf(isSkipped)('is one parse of one document for the first answer', () => {
    // Another object, of which nothing has been worked out.
    const now = loading.getState();
    if (now.state !== 'ready') throw new Error(now.state);
    const { planFor } = planning.createPlanner({ text: now.loaded.manifest.text });
    const { value, ...work } = workOf(() => planFor(choices.getState().selection));
    expect(value.ok).toBe(true);
    expectWithin(first, work);
    expect(work.parsed).toBeGreaterThan(0);
  });

  it.skipIf(isSkipped).each(changes.map((change) => [change.name, change] as const))(
    'is within its budget for a change of: %s',
    (_, change) => {
      const shown = planned();
      const there = workOf(() => {
        change.make();
        return planned();
      });
      expect(there.value === shown).toBe(change.budget === nothing);
      expectWithin(change.budget, there);
      const back = workOf(() => {
        change.undo();
        return planned();
      });
      expect(back.value.plan.manifest).toBe(shown.plan.manifest);
      expectWithin(change.back ?? another, back);
    },
  );
});

describe.skipIf(skipsUpstream)('the work for another release', () => {
  it('is that of a first answer, and on the way back nothing of it is parsed again', async () => {
    await choose('3.30.3');
    planned();
    const there = await workUntil(async () => {
      await choose('3.32.0');
      return planned();
    });
    expectWithin(first, there);
    const back = workOf(() => {
      chooseCalico('3.30.3');
      return planned();
    });
    expectWithin(another, back);
  });
});
