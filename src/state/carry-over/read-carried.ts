import type { VersionPair } from '../../engine/index.ts';
import { initialChoices, type Tab } from '../choices.ts';
import { initialView, sortColumns, type ClustersView, type StatusFilter } from '../clusters/clusters-view.ts';
import { formChoices, formsView } from '../forms-view.ts';
import { layers, matrixView } from '../matrix-view.ts';
import { shownName } from '../own-name.ts';
import { FIELD, FILE, flag, isRecord, list, MANY, namesOf, number, oneOf, text, whole } from '../read-plain.ts';
import { OF_USE_FOR, SCHEMA, type Carried, type CarriedFile } from './carried.ts';
import { readDraft, readSelection, SOURCES } from './read-draft.ts';

const TABS = namesOf<Tab>({ changes: 0, audit: 0, manifest: 0, forms: 0, commands: 0, matrix: 0, upgrade: 0, clusters: 0 });
const STATUSES = namesOf<StatusFilter>({ supported: 0, untested: 0, unsupported: 0, withdrawn: 0, unknown: 0, error: 0, bad: 0, all: 0 });
/**
 * What was put aside, as of `now` in milliseconds since 1970; undefined where it is nothing of ours, of another shape, too old, or from the
 * future. What is wrong inside is left out by itself: a draft that does not fit its text, a tab that there is not.
 */
export function readCarried(value: unknown, now: number): Carried | undefined {
  if (!isRecord(value) || value['schema'] !== SCHEMA) return undefined;
  const time = number(value['time']);
  if (time === undefined || time > now || now - time > OF_USE_FOR) return undefined;
  const files = list(value['files'], MANY, readFile);
  const selection = readSelection(value['selection']);
  if (files === undefined || selection === undefined) return undefined;
  const drafts = Array.isArray(value['drafts']) ? value['drafts'].map((draft: unknown) => readDraft(draft, files.length)) : [];
  const shown = whole(value['shown'], drafts.length);
  const kept = drafts.filter((draft) => draft !== undefined);
  const shownDraft = shown === undefined ? undefined : drafts[shown];
  return {
    schema: SCHEMA,
    time,
    address: text(value['address'], FIELD) ?? '',
    files,
    selection,
    choices: readChoices(value['choices']),
    own: whole(value['own'], files.length),
    drafts: kept,
    shown: shownDraft === undefined ? undefined : kept.indexOf(shownDraft),
    forms: readForms(value['forms']),
    matrix: readMatrix(value['matrix']),
    clusters: readClusters(value['clusters']),
  };
}

/** Whether what was read has everything that a person made: no draft, no file and no table had to be left out. */
export function isWhole(read: Carried, value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { drafts, own, clusters } = value;
  return (
    (Array.isArray(drafts) ? drafts.length : 0) === read.drafts.length &&
    own === read.own &&
    (!isRecord(clusters) || (clusters['text'] ?? '') === read.clusters.text)
  );
}

function readFile(value: unknown): CarriedFile | undefined {
  if (!isRecord(value)) return undefined;
  const name = text(value['name'], FIELD);
  const bytes = value['bytes'];
  return name !== undefined && bytes instanceof ArrayBuffer && bytes.byteLength <= FILE ? { name: shownName(name), bytes } : undefined;
}

function readChoices(value: unknown): Carried['choices'] {
  const from = isRecord(value) ? value : {};
  const texts = isRecord(from['runbookValues']) ? from['runbookValues'] : {};
  return {
    isCalicoByHand: flag(from['isCalicoByHand']),
    podCidrText: text(from['podCidrText'], FIELD) ?? '',
    registryText: text(from['registryText'], FIELD) ?? '',
    source: oneOf(SOURCES, from['source']) ?? initialChoices.source,
    hasSeveralImages: flag(from['hasSeveralImages']),
    upgradeTarget: readPair(from['upgradeTarget']),
    tab: oneOf(TABS, from['tab']) ?? initialChoices.tab,
    isFullView: flag(from['isFullView']),
    runbookValues: { clusterId: text(texts['clusterId'], FIELD) ?? '', region: text(texts['region'], FIELD) ?? '' },
  };
}

function readPair(value: unknown): VersionPair | undefined {
  if (!isRecord(value)) return undefined;
  const { kubernetes, calico } = value;
  const isVersion = (version: unknown) => typeof version === 'string' && /^\d{1,3}(?:\.\d{1,3}){1,2}$/.test(version);
  return isVersion(kubernetes) && isVersion(calico) ? { kubernetes: String(kubernetes), calico: String(calico) } : undefined;
}

function readForms(value: unknown): Carried['forms'] {
  if (!isRecord(value)) return formsView.getInitialState();
  const { chosen, withProvenance, copyInput } = value;
  return { chosen: oneOf(formChoices, chosen) ?? 'manifest', withProvenance: flag(withProvenance), copyInput: flag(copyInput) };
}

function readMatrix(value: unknown): Carried['matrix'] {
  if (!isRecord(value)) return matrixView.getInitialState();
  return { layer: oneOf(layers, value['layer']) ?? 'both', showsAll: flag(value['showsAll']) };
}

function readClusters(value: unknown): ClustersView {
  if (!isRecord(value)) return initialView;
  const sort = isRecord(value['sort']) ? value['sort'] : {};
  const column = oneOf(sortColumns, sort['column']);
  return {
    text: text(value['text'], FILE) ?? '',
    isAsText: flag(value['isAsText']),
    words: text(value['words'], FIELD) ?? '',
    status: oneOf(STATUSES, value['status']) ?? 'all',
    sort: column === undefined ? undefined : { column, isDescending: flag(sort['isDescending']) },
    most: whole(value['most'], MANY) ?? initialView.most,
  };
}
