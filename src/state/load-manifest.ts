import type { StoreApi } from 'zustand/vanilla';
import { advise, composeEdits, type Plan, type PlanResult, type ReasonedEdit, type Selection } from '../engine/index.ts';
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
    if (ports.asksForSlices) void loadSlice(source, stop.signal).then((slice) => slice && tell({ slice }));
    const result = await source.load({ ...ports, signal: stop.signal, onProgress: (progress) => tell({ progress }) });
    if (!result.ok) return show({ state: 'failed', kind, wanted: name, problem: result.problem });
    const engine = await planning;
    if (engine === undefined) return show({ state: 'broken' });
    const loaded = prepare(result.manifest, engine);
    kept.set(key, loaded);
    if (kind === 'upstream') fetched.add(nameKey(name));
    show({ state: 'ready', loaded });
  }

  async function loadSlice(source: ManifestSource, signal: AbortSignal): Promise<LoadedManifest | undefined> {
    const [slice, engine] = await Promise.all([source.loadSlice?.({ ...ports, signal }), planning]);
    return slice && engine && prepare(slice, engine);
  }

  choices.subscribe(() => follow());
  follow();
  return { stop: () => current?.stop.abort(), retry: () => follow(true) };
}

function prepare(manifest: Manifest, { createPlanner, editedPlan, holdsCalicoNode }: typeof Planning): LoadedManifest {
  const { text, known } = manifest;
  const plan = createPlanner({ text, knownRelease: known?.release });
  const planFor = (selection: Selection): PlanResult =>
    isAudited(manifest) ? { ok: true, plan: editedPlan({ text, selection, edits: [] }) } : plan(selection);
  const editedWith = (plan: Plan, edits: readonly ReasonedEdit[]): Plan => {
    const { name, steps, notices } = plan;
    const edited = editedPlan({ text, selection: plan.selection, edits: composeEdits(text, plan.edits, plan.manifest, edits) });
    return { ...edited, name, notices, steps: steps.length > 0 ? steps : edited.steps };
  };
  return { manifest, planFor: memoise(planFor), editedWith: memoise(editedWith), holdsCalicoNode: memoise(holdsCalicoNode) };
}

function nameKey({ release, file }: ManifestName): string {
  return `${release}/${file}`;
}
