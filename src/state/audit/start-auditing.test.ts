import { beforeEach, describe, expect, it } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  composeEdits,
  defaultSelection,
  editedPlan,
  type Audit,
  type Guess,
  type ReasonedEdit,
  type Selection,
} from '../../engine/index.ts';
import type { Manifest } from '../../sources/index.ts';
import { choices, initialChoices } from '../choices.ts';
import { chooseCalico, chooseImage, chooseTab } from '../choose.ts';
import { drafts, repairDraft } from '../draft/drafts.ts';
import type { LoadedManifest, Loading } from '../loading.ts';
import { memoise } from '../memoise.ts';
import type { Auditing } from './auditing.ts';
import { FakeWorker } from './fake-worker.ts';
import { startAuditing } from './start-auditing.ts';

const text = 'a: 1\nb: 2\n';
const audit: Audit = { findings: [], steps: undefined, refusals: 0, isInstallable: true };
const known = { release: '3.32.0', file: 'calico.yaml' };
const ready = (along: Partial<Manifest> = {}) => ({ state: 'ready', loaded: loadedFrom(along) }) as const;

function loadedFrom(along: Partial<Manifest>): LoadedManifest {
  const manifest: Manifest = { kind: 'own', name: 'mine.yaml', text, bytes: 10, sha256: undefined, known: undefined, ...along };
  return {
    manifest,
    planFor: memoise((selection) => ({ ok: true, plan: editedPlan({ text: manifest.text, selection, edits: [] }) })),
    editedWith: memoise((plan, edits) =>
      editedPlan({
        text: manifest.text,
        selection: plan.selection,
        edits: composeEdits(manifest.text, plan.edits, plan.manifest, edits),
      }),
    ),
    holdsCalicoNode: () => true,
  };
}

/** Puts `newText` in place of the first character of what stands there now. */
function edit(newText: string): ReasonedEdit {
  return { start: 0, end: 1, newText, changes: [{ action: 'replace', subject: 'a', step: 'unknown-word' }] };
}

function start() {
  const workers: FakeWorker[] = [];
  const auditor = startAuditing({ choices, loading, drafts, auditing }, () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker.port;
  });
  const worker = () => {
    const last = workers.at(-1);
    if (last === undefined) throw new Error('no worker was started');
    return last;
  };
  const asked = () => workers.flatMap((one) => one.asked.map((question) => question.task));
  /** The answer to what was asked last. */
  const answer = (guess?: Guess, selection: Selection = worker().lastAsked?.selection ?? defaultSelection) =>
    worker().answer({ kind: 'audited', audit: { ...audit }, selection, guess });
  return { auditor, workers, worker, asked, answer };
}

// Choices and drafts are the page's own, and auditors of earlier tests listen to them; what is loaded and audited is each test's.
let loading: StoreApi<Loading>;
let auditing: StoreApi<Auditing>;

beforeEach(() => {
  loading = createStore<Loading>()(() => ({ state: 'idle' }));
  auditing = createStore<Auditing>()(() => ({ state: 'off', progress: 0, last: undefined, repairs: 0 }));
  choices.setState(initialChoices, true);
  drafts.setState({ byBase: new Map() });
});

describe('what is audited', () => {
  it("a person's own manifest, as soon as it is there; its guess comes first", () => {
    const { asked, worker } = start();
    loading.setState(ready());
    expect(asked()).toEqual(['guess']);
    expect(worker().lastAsked).toEqual({ task: 'guess', text, selection: defaultSelection });
    expect(auditing.getState().state).toBe('running');
  });

  it.each([
    ["upstream's file that the page brings", ready({ kind: 'bundled', known })],
    ["upstream's file that a person opened", ready({ known })],
  ])('%s only while the audit is in view', (_, load) => {
    const { asked, answer } = start();
    loading.setState(load);
    expect(asked()).toEqual([]);
    chooseTab('audit');
    expect(asked()).toEqual(['audit']);
    answer();
    chooseTab('changes');
    chooseTab('audit');
    expect(asked()).toEqual(['audit']);
  });

  it('a result that somebody has changed, from then on', () => {
    const { worker } = start();
    loading.setState(ready({ kind: 'bundled', known }));
    repairDraft(text, text, [edit('A')]);
    expect(worker().lastAsked).toMatchObject({ task: 'audit', text: 'A: 1\nb: 2\n' });
  });

  it('nothing once the manifest has gone', () => {
    const { answer } = start();
    loading.setState(ready());
    answer({});
    loading.setState({ state: 'idle' }, true);
    expect(auditing.getState().state).toBe('off');
  });
});

describe("upstream's file that a person opened", () => {
  it.each([
    ['its release and its network are chosen', { release: '3.30.3', file: 'calico.yaml' }, { calico: '3.30.3', network: 'flannel' }],
    ['a choice that fits stays', { release: defaultSelection.calico, file: 'calico-policy-only.yaml' }, {}],
  ])('%s, once', (_, file, along) => {
    start();
    loading.setState(ready({ known: file }));
    expect(choices.getState().selection).toEqual({ ...defaultSelection, ...along });
    chooseCalico('3.29.2');
    expect(choices.getState().selection.calico).toBe('3.29.2');
  });
});

describe('the guess', () => {
  const guess: Guess = { calico: { value: '3.31.5', from: 'image', line: 1 } };
  const guessed: Selection = { ...defaultSelection, calico: '3.31.5' };

  it('is put into the choices once, brings the audit into view, and needs no second audit', () => {
    const { asked, answer } = start();
    loading.setState(ready());
    answer(guess, guessed);
    expect(choices.getState()).toMatchObject({ guess, tab: 'audit', selection: guessed });
    expect(auditing.getState()).toMatchObject({ state: 'ready', last: { text } });
    expect(auditing.getState().last?.selection).toBe(choices.getState().selection);
    expect(asked()).toEqual(['guess']);
  });

  it('stays put right where the person says otherwise', () => {
    const { asked, answer, worker } = start();
    loading.setState(ready());
    answer(guess, guessed);
    chooseImage('ubuntu');
    expect(asked()).toEqual(['guess', 'audit']);
    answer();
    expect(worker().lastAsked?.selection).toMatchObject({ calico: '3.31.5', images: ['ubuntu'] });
    expect(choices.getState().selection.images).toEqual(['ubuntu']);
  });

  it('of a release that the page does not know leaves the chosen one', () => {
    const { answer } = start();
    loading.setState(ready());
    answer({ calico: { value: '3.99.0', from: 'image', line: 1 } }, { ...defaultSelection, calico: '3.99.0' });
    expect(choices.getState().selection).toBe(defaultSelection);
    expect(auditing.getState().last?.selection).toBe(defaultSelection);
  });

  it('of a file that is not there any more is not taken', () => {
    const { answer } = start();
    loading.setState(ready());
    loading.setState(ready({ kind: 'bundled', known, text: 'c: 3\n' }));
    answer(guess, guessed);
    expect(choices.getState()).toMatchObject({ guess: undefined, selection: defaultSelection });
  });

  it('is made anew for another file', () => {
    const { asked, answer } = start();
    loading.setState(ready());
    answer(guess, guessed);
    loading.setState(ready({ text: 'c: 3\n' }));
    expect(asked()).toEqual(['guess', 'guess']);
  });
});

describe('while something is asked', () => {
  it('only the newest of what comes meanwhile is asked next', () => {
    const { asked, answer, worker } = start();
    loading.setState(ready());
    answer({});
    repairDraft(text, text, [edit('A')]);
    repairDraft(text, 'A: 1\nb: 2\n', [edit('B')]);
    repairDraft(text, 'B: 1\nb: 2\n', [edit('C')]);
    expect(asked()).toEqual(['guess', 'audit']);
    answer();
    expect(asked()).toEqual(['guess', 'audit', 'audit']);
    expect(worker().lastAsked?.text).toBe('C: 1\nb: 2\n');
    answer();
    expect(auditing.getState()).toMatchObject({ state: 'ready', last: { text: 'C: 1\nb: 2\n' } });
  });

  it('nothing is asked twice where the change was taken back', () => {
    const { asked, answer } = start();
    loading.setState(ready());
    answer({});
    repairDraft(text, text, [edit('A')]);
    repairDraft(text, 'A: 1\nb: 2\n', [edit('a')]);
    answer();
    answer();
    expect(asked()).toEqual(['guess', 'audit', 'audit']);
    expect(auditing.getState()).toMatchObject({ state: 'ready', last: { text } });
  });

  it('progress is a part of the text', () => {
    const { worker } = start();
    loading.setState(ready());
    worker().answer({ kind: 'progress', read: 5 });
    expect(auditing.getState().progress).toBe(0.5);
  });
});

describe('an audit that ends before its time', () => {
  it('is stopped for good, until it is tried again', () => {
    const { auditor, workers, asked } = start();
    loading.setState(ready());
    auditor.stop();
    expect(workers[0]?.isTerminated).toBe(true);
    expect(auditing.getState().state).toBe('stopped');
    chooseImage('ubuntu');
    expect(asked()).toEqual(['guess']);
    auditor.retry();
    expect(asked()).toEqual(['guess', 'guess']);
    expect(workers).toHaveLength(2);
  });

  it('is broken where the worker fails; what a worker says after its end is not heard', () => {
    const { workers, answer, auditor } = start();
    loading.setState(ready());
    workers[0]?.fail();
    expect(auditing.getState()).toMatchObject({ state: 'broken', last: undefined });
    auditor.retry();
    workers[0]?.answer({ kind: 'audited', audit, selection: defaultSelection, guess: {} });
    expect(auditing.getState().state).toBe('running');
    answer({});
    expect(auditing.getState().state).toBe('ready');
  });

  it('says nothing of the next file, which is audited again', () => {
    const { auditor, asked } = start();
    loading.setState(ready());
    auditor.stop();
    loading.setState(ready({ text: 'c: 3\n' }));
    expect(asked()).toEqual(['guess', 'guess']);
    expect(auditing.getState().state).toBe('running');
  });
});

describe('repairing all', () => {
  function repaired() {
    const started = start();
    loading.setState(ready());
    started.answer({});
    started.auditor.repairAll();
    return started;
  }

  it('puts the repairs into the draft and audits what they give', () => {
    const { asked, worker } = repaired();
    expect(asked()).toEqual(['guess', 'repair']);
    worker().answer({ kind: 'repaired', edits: [edit('A')] });
    expect(drafts.getState().byBase.get(text)?.edits).toEqual([edit('A')]);
    expect(worker().lastAsked).toMatchObject({ task: 'audit', text: 'A: 1\nb: 2\n' });
  });

  it('is dropped where the text was changed meanwhile, and what was changed is audited', () => {
    const { worker } = repaired();
    repairDraft(text, text, [edit('B')]);
    worker().answer({ kind: 'repaired', edits: [edit('A')] });
    expect(drafts.getState().byBase.get(text)?.edits).toEqual([edit('B')]);
    expect(worker().lastAsked).toMatchObject({ task: 'audit', text: 'B: 1\nb: 2\n' });
  });
});
