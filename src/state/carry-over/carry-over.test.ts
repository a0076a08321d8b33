import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdits, decodeLink, defaultSelection, type Plan, type ReasonedEdit } from '../../engine/index.ts';
import type { Manifest, OwnManifest } from '../../sources/index.ts';
import { choices, initialChoices } from '../choices.ts';
import { chooseImage, openOwnManifest, takeGuess, typeRunbookValue } from '../choose.ts';
import { clustersView, initialView } from '../clusters/clusters-view.ts';
import { drafts, hasUnsaved, noDraft, repairDraft, saveDraft, typeInDraft, undoDraft } from '../draft/drafts.ts';
import { chooseForm, formsView, putProvenance } from '../forms-view.ts';
import { loading, type LoadedManifest } from '../loading.ts';
import { chooseLayer, matrixView } from '../matrix-view.ts';
import type { Carried } from './carried.ts';
import { gather, type CarriedStores } from './gather.ts';
import { isWhole, readCarried } from './read-carried.ts';
import { restore } from './restore.ts';

const stores: CarriedStores = { choices, drafts, loading, forms: formsView, matrix: matrixView, clusters: clustersView };
const base = 'a: 1\nb: 2\n';
const NOW = 1_790_000_000_000;
const LINK = '#v=1&network=vcn-native';

function reset(): void {
  choices.setState(initialChoices, true);
  drafts.setState({ byBase: new Map() });
  loading.setState({ state: 'idle' }, true);
  formsView.setState(formsView.getInitialState(), true);
  matrixView.setState(matrixView.getInitialState(), true);
  clustersView.setState(initialView, true);
}
beforeEach(reset);

/** A manifest at hand, of which the page makes `made`. */
function loaded(made: string, kind: Manifest['kind'] = 'bundled'): LoadedManifest {
  const plan = { manifest: made, name: 'made.yaml', steps: [], edits: [], hunks: [] } as unknown as Plan;
  const manifest: Manifest = { kind, name: 'x.yaml', text: made, bytes: made.length, sha256: undefined, known: undefined };
  return { manifest, planFor: () => ({ ok: true, plan }), editedWith: (from) => from, holdsCalicoNode: () => true };
}

const insert = (at: number, newText: string) => ({ start: at, end: at, newText });

/** Puts everything aside, loads the page anew, and takes it back. */
async function carryOver(change: (carried: Carried) => unknown = (carried) => carried, made?: string, address = LINK) {
  const carried = await gather(stores, NOW, LINK);
  if (carried === undefined) throw new Error('nothing was gathered');
  const stored: unknown = structuredClone(change(carried));
  reset();
  if (made !== undefined) loading.setState({ state: 'ready', loaded: loaded(made) }, true);
  const tables: string[] = [];
  const back = readCarried(stored, NOW + 1000);
  if (back !== undefined) restore(back, stores, (text) => tables.push(text), address);
  return tables;
}

const content = async (own: OwnManifest | undefined) => (own === undefined ? undefined : await new Blob([own.content]).text());

describe('what is carried over', () => {
  it('is every choice, with the registry that no link has', async () => {
    const selection = {
      ...defaultSelection,
      images: ['ubuntu'] as const,
      extras: ['use-private-registry'] as const,
      registry: 'eu.ocir.io/mine',
    };
    choices.setState({
      selection,
      podCidrText: '10.0.0.0/8x',
      registryText: 'eu.ocir.io/mine',
      isCalicoByHand: true,
      tab: 'upgrade',
      isFullView: true,
    });
    choices.setState({ upgradeTarget: { kubernetes: '1.36', calico: '3.32.0' } });
    typeRunbookValue({ clusterId: 'ocid1.<b>', region: '$(reboot)' });
    chooseForm('kustomize');
    putProvenance(true);
    chooseLayer('oracle');
    clustersView.setState({
      text: 'name,kubernetes\n"a\n',
      words: 'x',
      status: 'bad',
      sort: { column: 'name', isDescending: true },
      most: 300,
      isAsText: true,
    });
    const before = [choices, formsView, matrixView, clustersView].map((store) => store.getState());
    const tables = await carryOver();
    expect([choices, formsView, matrixView, clustersView].map((store) => store.getState())).toEqual(before);
    expect(tables).toEqual(['name,kubernetes\n"a\n']);
  });

  it('is every draft, with what can be undone and made again, and whether it was handed out', async () => {
    repairDraft(base, base, [
      { ...insert(0, '# one\n'), changes: [{ action: 'replace', subject: 'x', oldValue: 'y', step: 'unknown-word' }] },
    ]);
    saveDraft(base);
    typeInDraft(base, `# one\n${base}`, [insert(0, '# two\n')]);
    undoDraft(base);
    typeInDraft('other', 'other', [insert(5, '!')]);
    // What is typed after that is a step of its own.
    const before = new Map([...structuredClone(drafts.getState().byBase)].map(([text, draft]) => [text, { ...draft, isTyping: false }]));
    await carryOver();
    const after = drafts.getState().byBase;
    expect(structuredClone(after)).toEqual(before);
    // What was handed out is known as such by its identity.
    expect(after.get(base)?.saved).toBe(after.get(base)?.edits);
    expect(hasUnsaved({ byBase: new Map([[base, after.get(base) ?? noDraft]]) })).toBe(false);
    expect(hasUnsaved(drafts.getState())).toBe(true);
  });

  it('is a file of a person’s own to the byte, once, however often it is spoken of', async () => {
    openOwnManifest({ name: 'mine "<b>.yaml', content: new Blob([new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff])]) });
    typeInDraft('a', 'a', [insert(0, '#')]);
    await carryOver();
    const { own, source } = choices.getState();
    expect([own?.name, source]).toEqual(['mine "<b>.yaml', 'own']);
    expect(new Uint8Array(await new Blob([own?.content ?? '']).arrayBuffer())).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff]),
    );
    expect(drafts.getState().byBase.get('a')?.origin?.own).toBe(own);
  });

  it('has of a file that is gone what was read of it, and is nothing where that is not at hand', async () => {
    const gone = new Blob(['x']);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    try {
      openOwnManifest({ name: 'mine.yaml', content: gone });
      expect(await gather(stores, NOW, LINK)).toBeUndefined();
      loading.setState({ state: 'ready', loaded: loaded('\uFEFFa: ń\r\n', 'own') }, true);
      const carried = await gather(stores, NOW, LINK);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(carried?.files[0]?.bytes)).toBe('\uFEFFa: ń\r\n');
    } finally {
      vi.restoreAllMocks();
    }
  });

  it('stays beside a file that is taken for something else when it is opened', async () => {
    openOwnManifest({ name: 'mine.yaml', content: 'a: 1\n' });
    chooseImage('ubuntu');
    choices.setState({ tab: 'manifest' });
    await carryOver();
    takeGuess({}, { ...defaultSelection, images: ['ol8'] });
    expect(choices.getState()).toMatchObject({ tab: 'manifest', selection: { images: ['ubuntu'] }, guess: {} });
    // Only this once.
    takeGuess({ image: { value: 'ol8', from: 'x', line: 1 } }, { ...defaultSelection, images: ['ol8'] });
    expect(choices.getState()).toMatchObject({ tab: 'audit', selection: { images: ['ol8'] } });
  });

  it('leaves another file alone that is opened meanwhile', async () => {
    openOwnManifest({ name: 'mine.yaml', content: 'a: 1\n' });
    await carryOver();
    openOwnManifest({ name: 'other.yaml', content: 'b: 1\n' });
    takeGuess({}, { ...defaultSelection, images: ['ol9'] });
    expect(choices.getState()).toMatchObject({ tab: 'audit', selection: { images: ['ol9'] } });
  });

  it('is opened as a file of one’s own where the newer version makes another manifest of the same choices', async () => {
    loading.setState({ state: 'ready', loaded: loaded(base) }, true);
    typeInDraft(base, base, [insert(5, '# mine\n')]);
    await carryOver(undefined, `# newer\n${base}`);
    const { source, own } = choices.getState();
    expect([source, own?.name, await content(own)]).toEqual(['own', 'made.yaml', 'a: 1\n# mine\nb: 2\n']);
  });

  it('stays a draft where it makes the same', async () => {
    loading.setState({ state: 'ready', loaded: loaded(base) }, true);
    typeInDraft(base, base, [insert(5, '# mine\n')]);
    await carryOver(undefined, base);
    expect(choices.getState().source).toBe('automatic');
    expect(applyEdits(base, drafts.getState().byBase.get(base)?.edits ?? [])).toBe('a: 1\n# mine\nb: 2\n');
  });
});

describe('another link that is opened meanwhile', () => {
  const other = '#v=1&network=flannel&kubernetes=1.34&calico=3.31.5&image=ol9';

  it('is what is shown; what was made and typed comes back beside it', async () => {
    chooseImage('ubuntu');
    choices.setState({ tab: 'forms', isFullView: true });
    typeRunbookValue({ clusterId: 'ocid1.cluster' });
    typeInDraft(base, base, [insert(0, '# mine\n')]);
    clustersView.setState({ text: 'name\n' });
    expect(await carryOver(undefined, undefined, other)).toEqual(['name\n']);
    expect(choices.getState()).toEqual({ ...initialChoices, runbookValues: { clusterId: 'ocid1.cluster', region: '' } });
    expect(drafts.getState().byBase.get(base)?.edits[0]?.newText).toBe('# mine\n');
  });

  it('has a file of a person’s own opened beside it, with its choices', async () => {
    openOwnManifest({ name: 'mine.yaml', content: 'a: 1\n' });
    chooseImage('ubuntu');
    await carryOver(undefined, undefined, other);
    takeGuess({}, { ...defaultSelection, images: ['ol9'] });
    const { source, own, selection } = choices.getState();
    expect([source, await content(own), selection]).toEqual(['own', 'a: 1\n', initialChoices.selection]);
  });

  it('is no other one where it only says the same in other words', async () => {
    chooseImage('ubuntu');
    await carryOver(undefined, undefined, `${LINK}&lang=ja`);
    expect(choices.getState().selection.images).toEqual(['ubuntu']);
  });
});

describe('isWhole', () => {
  const read = async (change: (carried: Carried) => unknown) => {
    openOwnManifest({ name: 'mine.yaml', content: 'a: 1\n' });
    typeInDraft(base, base, [insert(0, '#')]);
    const carried = await gather(stores, NOW, LINK);
    const stored: unknown = carried === undefined ? undefined : structuredClone(change(carried));
    const back = readCarried(stored, NOW);
    return back !== undefined && isWhole(back, stored);
  };

  it.each<readonly [string, (carried: Carried) => unknown, boolean]>([
    ['all', (carried) => carried, true],
    ['a tab that there is not', (carried) => ({ ...carried, choices: { ...carried.choices, tab: 'x' } }), true],
    ['a draft that does not fit', (carried) => ({ ...carried, drafts: [...carried.drafts, { base: 'x', states: 7 }] }), false],
    ['a file that is not there', (carried) => ({ ...carried, own: 7 }), false],
    ['a table that is none', (carried) => ({ ...carried, clusters: { text: 7 } }), false],
  ])('of %s', async (_, change, expected) => {
    expect(await read(change)).toBe(expected);
  });
});

describe('readCarried', () => {
  it.each<readonly [string, (carried: Carried) => unknown]>([
    ['is of another shape', (carried) => ({ ...carried, schema: 2 })],
    ['is minutes old', (carried) => ({ ...carried, time: NOW - 10 * 60 * 1000 })],
    ['is from the future', (carried) => ({ ...carried, time: NOW + 2000 })],
    ['has no time', (carried) => ({ ...carried, time: '1790000000000' })],
    ['has a file that is none', (carried) => ({ ...carried, files: [{ name: 'a', bytes: 'text' }] })],
    ['has no link', (carried) => ({ ...carried, selection: { link: 7 } })],
    ['is a list', (carried) => [carried]],
    ['is nothing', () => undefined],
  ])('takes nothing from what %s', async (_, change) => {
    chooseImage('ubuntu');
    await carryOver(change);
    expect(choices.getState()).toEqual(initialChoices);
  });

  it('leaves out what is wrong inside, and takes the rest', async () => {
    const damaged = 'v=9&calico=%E0%A4%A&image=<script>';
    choices.setState({ source: 'own', tab: 'forms', podCidrText: '10.' });
    typeInDraft(base, base, [insert(0, '#')]);
    typeInDraft('other', 'other', [insert(0, '#')]);
    await carryOver((carried) => ({
      ...carried,
      own: 3,
      shown: -1,
      choices: {
        ...carried.choices,
        tab: '__proto__',
        isFullView: 'yes',
        upgradeTarget: { kubernetes: '1.36<b>', calico: '3.32.0' },
        runbookValues: null,
      },
      selection: { link: damaged, registry: 'not a registry!' },
      drafts: [{ ...carried.drafts[0], states: [[{ start: 0, end: 99, newText: '', changes: [] }]] }, carried.drafts[1], null],
      forms: { chosen: 'toString' },
      matrix: 4,
      clusters: { text: 'a', status: 'x', sort: { column: 'evil' }, most: -1 },
    }));
    expect(choices.getState()).toMatchObject({
      source: 'automatic',
      own: undefined,
      tab: 'changes',
      isFullView: false,
      podCidrText: '10.',
      upgradeTarget: undefined,
    });
    expect(choices.getState().runbookValues).toEqual({ clusterId: '', region: '' });
    expect(choices.getState().selection).toEqual(decodeLink(damaged).selection);
    expect(choices.getState().selection.registry).toBeUndefined();
    expect([...drafts.getState().byBase.keys()]).toEqual(['other']);
    expect([formsView.getState(), matrixView.getState()]).toEqual([formsView.getInitialState(), matrixView.getInitialState()]);
    expect(clustersView.getState()).toEqual({ ...initialView, text: 'a' });
  });

  it('keeps a change whose reason it does not know, as the person’s own', async () => {
    typeInDraft(base, base, [insert(0, '#')]);
    await carryOver((carried) => JSON.parse(JSON.stringify(carried).replaceAll('own-change', 'a-later-rule')) as unknown);
    expect(drafts.getState().byBase.get(base)?.edits[0]?.changes[0]?.step).toBe('own-change');
  });

  it('takes any edits that fit the text as they are, and no others', () => {
    const edit = fc.record({
      start: fc.integer({ min: -1, max: 12 }),
      length: fc.integer({ min: -1, max: 4 }),
      newText: fc.string({ maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (parts) => {
        const edits = parts.map(({ start, length, newText }): ReasonedEdit => ({ start, end: start + length, newText, changes: [] }));
        const carried = {
          schema: 1,
          time: NOW,
          files: [],
          selection: { link: '' },
          drafts: [{ base, states: [edits], at: 0, savedAt: -1 }],
        };
        const [draft] = readCarried(carried, NOW)?.drafts ?? [];
        expect(draft?.states[0]).toEqual(fits(edits) ? edits : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to an end with anything whatever', () => {
    fc.assert(
      fc.property(
        fc.object({ key: fc.constantFrom('files', 'drafts', 'choices', 'states', 'base', 'at', 'name', 'bytes', '__proto__') }),
        (junk) => {
          const read = readCarried({ ...junk, schema: 1, time: NOW, selection: { link: '' }, files: [] }, NOW);
          expect(read?.choices.tab).toBe('changes');
        },
      ),
    );
  });
});

function fits(edits: readonly ReasonedEdit[]): boolean {
  try {
    applyEdits(base, edits);
    return edits.every(({ start }) => start >= 0);
  } catch {
    return false;
  }
}
