import { findMissingNeed, findRegistryFault, switches, type ExtraId, type Selection, type SwitchId } from '../engine/index.ts';
import { choices } from './choices.ts';
import { select } from './choose.ts';
import { toRegistry } from './to-registry.ts';

/** Turns a documented edit off, with those that cannot do without it; or on again, with those that it cannot do without. */
export function toggleEdit(id: SwitchId): void {
  const { selection } = choices.getState();
  const { without } = selection;
  // What goes along with an edit is said beside the edits.
  if (!without.includes(id)) return select({ ...selection, without: [...without, id] }, { dropped: undefined });
  const needed = new Set<string>([id, ...(switches[id].needs ?? [])]);
  select({ ...selection, without: without.filter((one) => !needed.has(one)) }, { dropped: undefined });
}

/** Adds an extra or takes it back. One that needs an edit which is turned off is not added. */
export function toggleExtra(id: ExtraId): void {
  const { selection, registryText } = choices.getState();
  const isOn = selection.extras.includes(id);
  if (!isOn && findMissingNeed(id, selection.without) !== undefined) return;
  const extras = isOn ? selection.extras.filter((one) => one !== id) : [...selection.extras, id];
  select(withRegistry({ ...selection, extras }, registryText));
}

/** The registry as typed or pasted; see `toRegistry`. A wrong one leaves the selection without any. */
export function typeRegistry(registryText: string): void {
  select(withRegistry(choices.getState().selection, registryText), { registryText });
}

/** Every documented edit, and nothing beside them. The registry stays in its field. */
export function chooseAsDocumented(): void {
  select({ ...choices.getState().selection, without: [], extras: [] });
}

function withRegistry({ registry: _, ...selection }: Selection, text: string): Selection {
  const name = toRegistry(text);
  return findRegistryFault(name) === undefined ? { ...selection, registry: name } : selection;
}
