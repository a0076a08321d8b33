import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { defaultSelection } from '../engine/index.ts';
import { fakeFetch, neverEnding } from '../sources/fake-fetch.ts';
import { plainStyle, writeManifest } from '../testing/handwritten-manifest.ts';
import { vendoredManifests } from '../testing/vendored-manifests.ts';
import { initialChoices, type Choices } from './choices.ts';
import { startLoading, type LoadingPorts } from './load-manifest.ts';
import type { LoadedManifest, Loading } from './loading.ts';
import * as planning from './planning.ts';

const daemonSet = 'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: calico-node\n';

function start(along: Partial<Choices>, ports: Partial<LoadingPorts> = {}) {
  const choices = createStore<Choices>()(() => ({ ...initialChoices, ...along }));
  const loading = createStore<Loading>()(() => ({ state: 'idle' }));
  const loader = startLoading(choices, loading, {
    today: '2026-11-20',
    digest: undefined,
    fetch: fakeFetch(() => new Response(daemonSet)),
    shelf: { isBundled: () => false, isEmpty: false },
    loadPlanning: () => Promise.resolve(planning),
    asksForSlices: false,
    rest: () => Promise.resolve(),
    ...ports,
  });
  const settled = () => vi.waitFor(() => expect(loading.getState().state).not.toBe('arriving'));
  return { choices, loading, loader, settled };
}

function loadedIn(loading: ReturnType<typeof start>['loading']): LoadedManifest {
  const load = loading.getState();
  if (load.state !== 'ready') throw new Error(`nothing is loaded: ${load.state}`);
  return load.loaded;
}

/** A page whose build has the file: its slice and the whole come when they are let. */
function startBundled(slice: () => Response | Promise<Response>, asksForSlices = true) {
  const asked: string[] = [];
  let bringWhole: (answer: Response) => void = () => undefined;
  const whole = new Promise<Response>((resolve) => (bringWhole = resolve));
  const fetch = vi.fn<typeof globalThis.fetch>(async (url) => {
    const address = typeof url === 'string' ? url : '';
    asked.push(address);
    return await (address.endsWith('.daemonset.yaml') ? slice() : whole);
  });
  const started = start({}, { fetch, asksForSlices, shelf: { isBundled: () => true, isEmpty: false } });
  return { ...started, asked, bringWhole: (answer: Response) => bringWhole(answer) };
}

const own = (content: string) => ({ source: 'own', own: { name: 'mine.yaml', content } }) as const;

afterEach(() => vi.restoreAllMocks());

describe('loading', () => {
  it('asks for nothing where the answer is no', () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { loading } = start({ selection: { ...defaultSelection, nodes: 'virtual' } }, { fetch });
    expect(loading.getState()).toEqual({ state: 'idle' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('does not ask upstream by itself for a file that is not here', () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { loading } = start({}, { fetch });
    expect(loading.getState()).toEqual({ state: 'absent', wanted: { release: defaultSelection.calico, file: 'calico-policy-only.yaml' } });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('leaves a file that nobody vouches for as it is, whatever stands in it', async () => {
    const text = `${daemonSet}---\na: [\n`;
    const { loading, settled } = start(own(text));
    await settled();
    expect(loadedIn(loading).planFor(defaultSelection)).toMatchObject({ ok: true, plan: { manifest: text, edits: [], hunks: [] } });
  });

  it('loads what a person has also where the answer is no: it may be what runs', async () => {
    const { loading, settled } = start({ ...own(daemonSet), selection: { ...defaultSelection, nodes: 'virtual' } });
    await settled();
    expect(loadedIn(loading).manifest.text).toBe(daemonSet);
  });

  it('makes one plan of the documented edits and of those of a person, under the same name', async () => {
    const { loading, settled } = start(own(daemonSet));
    await settled();
    const loaded = loadedIn(loading);
    const result = loaded.planFor(defaultSelection);
    if (!result.ok) throw new Error('there is no plan');
    const at = daemonSet.indexOf('apps/v1');
    const edits = [{ start: at, end: at + 7, newText: 'apps/v2', changes: [] }];
    const edited = loaded.editedWith(result.plan, edits);
    expect(edited).toMatchObject({
      name: result.plan.name,
      manifest: daemonSet.replace('v1', 'v2'),
      counts: { removedLines: 1, addedLines: 1 },
    });
    expect(loaded.editedWith(result.plan, edits)).toBe(edited);
  });

  it('drops what an older wish brings after a newer one', async () => {
    const { choices, loading, settled } = start(own('first\n'));
    choices.setState(own('second\n'));
    await settled();
    expect(loading.getState()).toMatchObject({ state: 'ready', loaded: { manifest: { text: 'second\n' } } });
  });

  it('keeps what has come: going back loads nothing', async () => {
    const mine = own(daemonSet);
    const { choices, loading, settled } = start(mine);
    await settled();
    choices.setState({ source: 'automatic' });
    expect(loading.getState().state).toBe('absent');
    choices.setState(mine);
    expect(loading.getState().state).toBe('ready');
  });

  it('stops when asked to, and tries again when asked to', async () => {
    let isSlow = true;
    const fetch = fakeFetch((signal) => (isSlow ? neverEnding(signal) : new Response(daemonSet)));
    const { loading, loader, settled } = start({ source: 'upstream', selection: { ...defaultSelection, calico: '3.33.0' } }, { fetch });
    loader.stop();
    await settled();
    expect(loading.getState()).toMatchObject({ state: 'failed', problem: { code: 'ABORTED' } });
    isSlow = false;
    loader.retry();
    await settled();
    expect(loading.getState()).toMatchObject({ state: 'ready', loaded: { manifest: { kind: 'upstream', known: undefined } } });
  });

  it('says so where the planning part of the page could not be loaded', async () => {
    const { loading, settled } = start(own(daemonSet), { loadPlanning: () => Promise.reject(new TypeError('no connection')) });
    await settled();
    expect(loading.getState()).toEqual({ state: 'broken' });
  });
});

describe('a manifest that has come', () => {
  const upstream = { source: 'upstream', selection: { ...defaultSelection, calico: '3.33.0' } } as const;

  /** A load that goes on by one piece of work each time that it is let. */
  function startHeld(ports: Partial<LoadingPorts> = {}) {
    const resting: (() => void)[] = [];
    const rest = () => new Promise<void>((resolve) => void resting.push(resolve));
    const fetch = fakeFetch(() => new Response(writeManifest(plainStyle)));
    const started = start(upstream, { fetch, rest, ...ports });
    const goOn = async () => {
      await vi.waitFor(() => expect(resting).not.toEqual([]));
      resting.shift()?.();
    };
    return { ...started, goOn };
  }

  /** The planning part, with a planner that tells what it does. */
  function telling(does: string[]): typeof planning {
    const createPlanner: typeof planning.createPlanner = (input) => {
      const planner = planning.createPlanner(input);
      return {
        read: () => (does.push('read'), planner.read()),
        planFor: (selection) => (does.push(`plan ${selection.images.join()}`), planner.planFor(selection)),
      };
    };
    return { ...planning, createPlanner };
  }

  it('is read, and its changes are planned, each in a task of its own, before it is shown', async () => {
    const does: string[] = [];
    const { choices, loading, settled, goOn } = startHeld({ loadPlanning: () => Promise.resolve(telling(does)) });
    await goOn();
    await vi.waitFor(() => expect(does).toEqual(['read']));
    await goOn();
    await vi.waitFor(() => expect(does).toEqual(['read', 'plan ol8']));
    expect(loading.getState().state).toBe('arriving');
    await goOn();
    await settled();
    loadedIn(loading).planFor(choices.getState().selection);
    expect(does).toEqual(['read', 'plan ol8']);
  });

  it('is not worked on where another one is wanted by then', async () => {
    const does: string[] = [];
    const { choices, goOn } = startHeld({ loadPlanning: () => Promise.resolve(telling(does)) });
    await goOn();
    await vi.waitFor(() => expect(does).toEqual(['read']));
    choices.setState({ selection: { ...defaultSelection, calico: '3.34.0' } });
    await goOn();
    await goOn();
    await vi.waitFor(() => expect(does).toEqual(['read', 'read']));
  });

  it('can be stopped until it is shown, and is there when it is asked for again', async () => {
    const { loading, loader, settled, goOn } = startHeld();
    await goOn();
    loader.stop();
    await goOn();
    await goOn();
    await settled();
    expect(loading.getState()).toMatchObject({ state: 'failed', problem: { code: 'ABORTED' } });
    loader.retry();
    await settled();
    expect(loading.getState().state).toBe('ready');
  });

  it('is shown as well where planning fails by a mistake of ours, so that the mistake is seen there', async () => {
    const planFor = () => {
      throw new Error('a mistake');
    };
    const broken = { ...planning, createPlanner: () => ({ read: () => undefined, planFor }) };
    const { loading, settled } = start(upstream, { loadPlanning: () => Promise.resolve(broken) });
    await settled();
    expect(() => loadedIn(loading).planFor(defaultSelection)).toThrow('a mistake');
  });
});

describe('a slice', () => {
  const release = defaultSelection.calico;
  const isHere = vendoredManifests.some((manifest) => manifest.release === release);
  const sliceIn = ({ loading }: ReturnType<typeof startBundled>) => {
    const load = loading.getState();
    return load.state === 'arriving' ? load.slice : undefined;
  };
  const manifest = writeManifest(plainStyle);

  it.skipIf(!isHere)('shows what changes while the whole file is on its way, and goes when that is here', async () => {
    const page = startBundled(() => new Response(manifest));
    await vi.waitFor(() => expect(sliceIn(page)).toBeDefined());
    expect(page.asked.filter((address) => address.endsWith('.daemonset.yaml'))).toHaveLength(1);
    expect(page.asked).toHaveLength(2);
    const result = sliceIn(page)?.planFor(defaultSelection);
    expect(result?.ok === true && result.plan.hunks.length > 0).toBe(true);
    page.bringWhole(new Response('nothing', { status: 503 }));
    await page.settled();
    // What the whole file says counts, and a slice is not in its place.
    expect(page.loading.getState()).toMatchObject({ state: 'failed', problem: { code: 'HTTP_STATUS' } });
  });

  it.skipIf(!isHere).each([
    ['is not there', () => new Response('', { status: 404 })],
    ['does not come', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is done without where it %s', async (_, answer) => {
    const page = startBundled(answer);
    page.bringWhole(new Response('', { status: 503 }));
    await page.settled();
    expect(page.loading.getState().state).toBe('failed');
  });

  it.skipIf(!isHere)('is not asked for where the whole file is as near', () => {
    expect(startBundled(() => new Response(manifest), false).asked.filter((address) => address.endsWith('.daemonset.yaml'))).toEqual([]);
  });
});
