import { isRecord } from '../read-plain.ts';
import { findNameFault, toName, type NameFault } from './preset-name.ts';
import { createShelf } from './shelf.ts';
import { isStoredLink } from './stored-link.ts';

/** Choices under a name of a person's own. */
export interface Preset {
  readonly name: string;
  /** A fragment of a link, without `#`. */
  readonly link: string;
}

export const MOST_PRESETS = 100;

/** In the order in which they were saved, the newest first. */
export const presets = createShelf<readonly Preset[]>('calicut.presets', [], readPresets);

/** Saves choices under a name, in place of those that have it. Why not, where they are not. */
export function savePreset(text: string, link: string): NameFault | 'TOO_MANY' | undefined {
  const name = toName(text);
  const fault = findNameFault(name);
  if (fault !== undefined) return fault;
  if (findPreset(name) === undefined && presets.store.getState().value.length >= MOST_PRESETS) return 'TOO_MANY';
  presets.update((all) =>
    all.some((one) => one.name === name)
      ? all.map((one) => (one.name === name ? { name, link } : one))
      : [{ name, link }, ...all].slice(0, MOST_PRESETS),
  );
  return undefined;
}

/** The choices under this name, as it is typed. */
export function findPreset(text: string): Preset | undefined {
  const name = toName(text);
  return presets.store.getState().value.find((one) => one.name === name);
}

/** Gives a preset another name, which must be free. Why not, where it is not given. */
export function renamePreset(from: string, text: string): NameFault | 'TAKEN' | undefined {
  const name = toName(text);
  const fault = findNameFault(name);
  if (fault !== undefined) return fault;
  if (name === from) return undefined;
  if (findPreset(name) !== undefined) return 'TAKEN';
  presets.update((all) => all.map((one) => (one.name === from ? { ...one, name } : one)));
  return undefined;
}

/** Deletes a preset, and gives the way to take that back: it then stands where it stood. */
export function deletePreset(name: string): () => void {
  const at = presets.store.getState().value.findIndex((one) => one.name === name);
  const deleted = presets.store.getState().value[at];
  presets.update((all) => all.filter((one) => one.name !== name));
  return () => {
    if (deleted === undefined) return;
    presets.update((all) => (all.some((one) => one.name === name) ? all : all.toSpliced(at, 0, deleted)));
  };
}

/** What can be used of what is stored: each name once. */
function readPresets(stored: unknown): readonly Preset[] {
  if (!Array.isArray(stored)) return [];
  const found = new Map<string, Preset>();
  for (const one of stored as readonly unknown[]) {
    if (!isRecord(one) || typeof one['name'] !== 'string' || !isStoredLink(one['link'])) continue;
    const name = one['name'];
    if (toName(name) === name && findNameFault(name) === undefined && !found.has(name)) found.set(name, { name, link: one['link'] });
  }
  return [...found.values()].slice(0, MOST_PRESETS);
}
