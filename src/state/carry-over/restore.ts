import { applyEdits, decodeLink, encodeLink, findRegistryFault, type Selection } from '../../engine/index.ts';
import type { OwnManifest } from '../../sources/index.ts';
import { openOwnManifest } from '../choose.ts';
import { deriveDrafted } from '../draft/derive-drafted.ts';
import { noDraft, type Draft } from '../draft/drafts.ts';
import { isAudited } from '../loading.ts';
import type { Carried, CarriedDraft, CarriedSelection } from './carried.ts';
import type { CarriedStores } from './gather.ts';

/**
 * Puts everything back as it was. `readTable` reads the table of clusters anew. `address`: the query and the fragment of the page now. Where
 * another link stands there, that is what is chosen, and only what was made comes back: drafts, files, and what was typed elsewhere.
 */
export function restore(carried: Carried, stores: CarriedStores, readTable: (text: string) => void, address: string): void {
  const { choices, drafts, forms, matrix, clusters } = stores;
  const owns = carried.files.map(({ name, bytes }): OwnManifest => ({ name, content: new Blob([bytes]) }));
  const ownAt = (number: number | undefined) => (number === undefined ? undefined : owns[number]);
  drafts.setState({ byBase: new Map(carried.drafts.map((draft) => [draft.base, toDraft(draft, ownAt)])) });
  forms.setState(carried.forms);
  matrix.setState(carried.matrix);
  clusters.setState(carried.clusters);
  if (carried.clusters.text !== '') readTable(carried.clusters.text);

  const own = ownAt(carried.own);
  const isOpened = carried.choices.source === 'own' && own !== undefined;
  if (!isSameLink(carried.address, address)) {
    const { selection, tab, isFullView } = choices.getState();
    choices.setState({ runbookValues: carried.choices.runbookValues, ...(isOpened ? { own, source: 'own', guess: undefined } : {}) });
    if (isOpened) holdAgainstGuess(own, { selection, tab, isFullView }, stores);
    return;
  }
  const { tab, isFullView } = carried.choices;
  const put = { selection: toSelection(carried.selection), tab, isFullView };
  const source = carried.choices.source === 'own' && own === undefined ? 'automatic' : carried.choices.source;
  choices.setState({ ...carried.choices, ...put, source, own, guess: undefined, followed: undefined, dropped: undefined });
  if (isOpened) holdAgainstGuess(own, put, stores);
  else whenLoaded(stores, () => openWhatChanged(carried, stores));
}

/** Whether two addresses say the same, however either is written: a newer version may write it in another way. */
function isSameLink(one: string, other: string): boolean {
  const sense = (address: string) => encodeLink(decodeLink(address).selection);
  return one === other || sense(one) === sense(other);
}

/** A selection with its registry, where that is one. */
function toSelection({ link, registry }: CarriedSelection): Selection {
  const { selection } = decodeLink(link);
  return registry === undefined || findRegistryFault(registry) !== undefined ? selection : { ...selection, registry };
}

function toDraft({ states, at, savedAt, origin }: CarriedDraft, ownAt: (number: number | undefined) => OwnManifest | undefined): Draft {
  return {
    ...noDraft,
    edits: states[at] ?? [],
    past: states.slice(0, at),
    future: states.slice(at + 1),
    // No state at all is the one that was handed out where none of them is.
    saved: states[savedAt] ?? [],
    origin: origin === undefined ? undefined : { selection: toSelection(origin), source: origin.source, own: ownAt(origin.own) },
  };
}

/**
 * A file that is opened is taken for what it seems to be made for, and audited in view. This one was open before: the choices that stood
 * beside it are put back after that, once, unless something else is opened meanwhile.
 */
function holdAgainstGuess(
  own: OwnManifest,
  put: Pick<Carried['choices'], 'tab' | 'isFullView'> & { readonly selection: Selection },
  stores: CarriedStores,
): void {
  const { choices, loading } = stores;
  const end = () => stops.forEach((stop) => stop());
  const check = () => {
    const now = choices.getState();
    if (now.own !== own) return end();
    const load = loading.getState();
    const isKnown = load.state === 'ready' && load.loaded.manifest.kind === 'own' && !isAudited(load.loaded.manifest);
    if (now.guess === undefined && !isKnown) return;
    end();
    choices.setState(put);
  };
  const stops = [choices.subscribe(check), loading.subscribe(check)];
}

/**
 * Another version of the page may make another manifest of the same choices. Then what a person changed in the old one is opened as a
 * file of their own, so that it is before their eyes and nothing of it is lost.
 */
function openWhatChanged({ drafts: carried, shown }: Carried, { choices, loading, drafts }: CarriedStores): void {
  const draft = shown === undefined ? undefined : carried[shown];
  const edits = draft?.states[draft.at] ?? [];
  const load = loading.getState();
  if (draft === undefined || edits.length === 0 || load.state !== 'ready') return;
  const drafted = deriveDrafted(choices.getState().selection, load.loaded, drafts.getState());
  if (!('base' in drafted) || drafted.base.manifest === draft.base) return;
  openOwnManifest({ name: drafted.plan.name, content: applyEdits(draft.base, edits) });
}

/** Runs once a manifest is there: now, or when it has come. */
function whenLoaded({ loading }: CarriedStores, run: () => void): void {
  if (loading.getState().state === 'ready') return run();
  const stop = loading.subscribe(({ state }) => {
    if (state === 'arriving') return;
    stop();
    run();
  });
}
