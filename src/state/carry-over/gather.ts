import type { StoreApi } from 'zustand/vanilla';
import { encodeLink, type Selection } from '../../engine/index.ts';
import type { OwnManifest } from '../../sources/index.ts';
import type { Choices } from '../choices.ts';
import type { ClustersView } from '../clusters/clusters-view.ts';
import { deriveDrafted } from '../draft/derive-drafted.ts';
import type { Draft, Drafts } from '../draft/drafts.ts';
import type { Loading } from '../loading.ts';
import { SCHEMA, type Carried, type CarriedDraft, type CarriedFile, type CarriedSelection } from './carried.ts';

/** The stores that hold what a person gave. */
export interface CarriedStores {
  readonly choices: StoreApi<Choices>;
  readonly drafts: StoreApi<Drafts>;
  readonly loading: StoreApi<Loading>;
  readonly forms: StoreApi<Carried['forms']>;
  readonly matrix: StoreApi<Carried['matrix']>;
  readonly clusters: StoreApi<ClustersView>;
}

/**
 * Everything that would go with the page, as of now. `time`: milliseconds since 1970. `address`: the query and the fragment of the page.
 * Undefined where a file of a person's own cannot be read any more.
 */
export async function gather(stores: CarriedStores, time: number, address: string): Promise<Carried | undefined> {
  const all = stores.choices.getState();
  const byBase = [...stores.drafts.getState().byBase];
  const owns = [...new Set([all.own, ...byBase.map(([, { origin }]) => origin?.own)].filter((own) => own !== undefined))];
  const files = await Promise.all(owns.map((own) => toFile(own, stores.loading.getState(), own === all.own)));
  if (!files.every((file) => file !== undefined)) return undefined;
  const numberOf = (own: OwnManifest | undefined) => (own === undefined ? undefined : owns.indexOf(own));
  const { isCalicoByHand, podCidrText, registryText, source, hasSeveralImages, upgradeTarget, tab, isFullView, runbookValues } = all;
  const base = shownBase(all.selection, stores);
  const shown = byBase.findIndex(([text]) => text === base);
  return {
    schema: SCHEMA,
    time,
    address,
    files,
    selection: toPlain(all.selection),
    choices: { isCalicoByHand, podCidrText, registryText, source, hasSeveralImages, upgradeTarget, tab, isFullView, runbookValues },
    own: numberOf(all.own),
    drafts: byBase.map(([text, draft]) => toCarried(text, draft, numberOf)),
    shown: shown === -1 ? undefined : shown,
    forms: stores.forms.getState(),
    matrix: stores.matrix.getState(),
    clusters: stores.clusters.getState(),
  };
}

function shownBase(selection: Selection, { loading, drafts }: CarriedStores): string | undefined {
  const load = loading.getState();
  if (load.state !== 'ready') return undefined;
  const drafted = deriveDrafted(selection, load.loaded, drafts.getState());
  return 'base' in drafted ? drafted.base.manifest : undefined;
}

function toCarried(base: string, draft: Draft, numberOf: (own: OwnManifest | undefined) => number | undefined): CarriedDraft {
  const { edits, past, future, saved, origin } = draft;
  const states = [...past, edits, ...future];
  return {
    base,
    states,
    at: past.length,
    savedAt: states.indexOf(saved),
    origin: origin === undefined ? undefined : { ...toPlain(origin.selection), source: origin.source, own: numberOf(origin.own) },
  };
}

function toPlain(selection: Selection): CarriedSelection {
  return { link: encodeLink(selection), registry: selection.registry };
}

/** The bytes of a person's own manifest: of a file that has gone meanwhile, those that were read when it was opened. */
async function toFile({ name, content }: OwnManifest, load: Loading, isChosen: boolean): Promise<CarriedFile | undefined> {
  try {
    return { name, bytes: await new Blob([content]).arrayBuffer() };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const isShown = isChosen && load.state === 'ready' && load.loaded.manifest.kind === 'own';
    return isShown ? { name, bytes: new TextEncoder().encode(load.loaded.manifest.text).buffer } : undefined;
  }
}
