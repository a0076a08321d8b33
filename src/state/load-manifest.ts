import type { StoreApi } from 'zustand/vanilla';
import { advise, composeEdits, type Plan, type Planner, type PlanResult, type ReasonedEdit, type Selection } from '../engine/index.ts';
import type { LoadOptions, Manifest, ManifestName, ManifestSource, Progress } from '../sources/index.ts';
import type { Choices } from './choices.ts';
import { isAudited, type LoadedManifest, type Loading } from './loading.ts';
import { memoise } from './memoise.ts';
import type * as Planning from './planning.ts';
import { settle } from './settle.ts';
import { resolveWanted, type Shelf, type Wanted } from './wanted.ts';

/** What loading needs from the world. */
export interface LoadingPorts extends Omit<LoadOptions, 'signal' | 'onProgress'> {
  readonly today: string;
  readonly shelf: Omit<Shelf, 'isFetched'>;
  readonly loadPlanning: () => Promise<typeof Planning>;
  /** Whether a file's slice is asked for beside it: not where the whole file is as near. */
  readonly asksForSlices: boolean;
  /** Lets what else is due go first, such as what a person has just pressed. */
  readonly rest: () => Promise<void>;
}

/** Starts, stops and repeats loads. */
export interface ManifestLoader {
  /** Stops the load that is under way; the page then says so and offers other ways. */
  readonly stop: () => void;
  readonly retry: () => void;
}

/** Keeps `loading` at the manifest that the choices ask for. A newer wish stops an older load; what has come once is kept. */
export function startLoading(choices: StoreApi<Choices>, loading: StoreApi<Loading>, ports: LoadingPorts): ManifestLoader {
  const kept = new Map<unknown, LoadedManifest>();
  const fetched = new Set<string>();
  const shelf: Shelf = { ...ports.shelf, isFetched: (name) => fetched.has(nameKey(name)) };
  let current: { readonly key: unknown; readonly stop: AbortController } | undefined;
  // Asked for at once, beside the first manifest and not after it; a refusal is looked at where the plan is needed.
  const planning = settle(ports.loadPlanning());

  const follow = (isRetry = false) => {
    const wanted = resolveWanted(choices.getState(), advise(choices.getState().selection, ports.today), shelf);
    const key = wanted.kind === 'source' ? wanted.key : wanted.kind === 'absent' ? nameKey(wanted.name) : undefined;
    if (current !== undefined && current.key === key && !isRetry) return;
    current?.stop.abort();
    const stop = new AbortController();
    current = { key, stop };
    if (wanted.kind === 'nothing') loading.setState({ state: 'idle' }, true);
    else if (wanted.kind === 'absent') loading.setState({ state: 'absent', wanted: wanted.name }, true);
    else void load(wanted, stop);
  };

  async function load({ key, name, source }: Extract<Wanted, { kind: 'source' }>, stop: AbortController): Promise<void> {
    const earlier = kept.get(key);
    if (earlier !== undefined) return loading.setState({ state: 'ready', loaded: earlier }, true);
    const isCurrent = () => current?.stop === stop;
    const { kind } = source;
    const show = (next: Loading) => {
      if (isCurrent()) loading.setState(next, true);
    };
    const arriving = { state: 'arriving', kind, wanted: name, progress: undefined, slice: undefined } as const;
    show(arriving);
    const tell = (more: { readonly progress: Progress } | { readonly slice: LoadedManifest }) => {
      const now = loading.getState();
      if (now.state === 'arriving') show({ ...now, ...more });
    };
    // Once the whole file is here nobody looks at its slice.
    let isHere = false;
    const isSliceWanted = () => isCurrent() && !isHere;
    if (ports.asksForSlices)
      void loadSlice(source, stop.signal, isSliceWanted).then((slice) => slice && isSliceWanted() && tell({ slice }));
    const result = await source.load({ ...ports, signal: stop.signal, onProgress: (progress) => tell({ progress }) });
    isHere = true;
    if (!result.ok) return show({ state: 'failed', kind, wanted: name, problem: result.problem });
    const engine = await planning;
    if (engine === undefined) return show({ state: 'broken' });
    const loaded = await prepare(result.manifest, engine, isCurrent);
    kept.set(key, loaded);
    if (kind === 'upstream') fetched.add(nameKey(name));
    if (stop.signal.aborted) return show({ state: 'failed', kind, wanted: name, problem: { code: 'ABORTED', args: {} } });
    show({ state: 'ready', loaded });
  }

  async function loadSlice(source: ManifestSource, signal: AbortSignal, isWanted: () => boolean): Promise<LoadedManifest | undefined> {
    const [slice, engine] = await Promise.all([source.loadSlice?.({ ...ports, signal }), planning]);
    return slice && engine && (await prepare(slice, engine, isWanted));
  }

  /**
   * Reads the manifest, then plans what is chosen now, each by itself: whoever shows the plan finds it made. What is not wanted any more by
   * then, and what fails, which is a mistake of ours, is left to whoever shows it.
   */
  async function prepare(manifest: Manifest, engine: typeof Planning, isWanted: () => boolean): Promise<LoadedManifest> {
    const { planner, loaded } = open(manifest, engine);
    if (isAudited(manifest)) return loaded;
    for (const work of [planner.read, () => loaded.planFor(choices.getState().selection)]) {
      await ports.rest();
      if (!isWanted()) return loaded;
      try {
        work();
      } catch {
        // It is thrown again where it is shown, and there a person is told.
        return loaded;
      }
    }
    await ports.rest();
    return loaded;
  }

  choices.subscribe(() => follow());
  follow();
  return { stop: () => current?.stop.abort(), retry: () => follow(true) };
}

function open(
  manifest: Manifest,
  { createPlanner, editedPlan, holdsCalicoNode }: typeof Planning,
): { readonly planner: Planner; readonly loaded: LoadedManifest } {
  const { text, known } = manifest;
  const planner = createPlanner({ text, knownRelease: known?.release });
  const planFor = (selection: Selection): PlanResult =>
    isAudited(manifest) ? { ok: true, plan: editedPlan({ text, selection, edits: [] }) } : planner.planFor(selection);
  const editedWith = (plan: Plan, edits: readonly ReasonedEdit[]): Plan => {
    const { name, steps, notices } = plan;
    const edited = editedPlan({ text, selection: plan.selection, edits: composeEdits(text, plan.edits, plan.manifest, edits) });
    return { ...edited, name, notices, steps: steps.length > 0 ? steps : edited.steps };
  };
  return {
    planner,
    loaded: { manifest, planFor: memoise(planFor), editedWith: memoise(editedWith), holdsCalicoNode: memoise(holdsCalicoNode) },
  };
}

function nameKey({ release, file }: ManifestName): string {
  return `${release}/${file}`;
}
