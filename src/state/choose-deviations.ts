import { findMissingNeed, findRegistryFault, switches, type ExtraId, type Selection, type SwitchId } from '../engine/index.ts';
import { choices } from './choices.ts';
import { select } from './choose.ts';

/** Turns a documented edit off, with those that cannot do without it; or on again, with those that it cannot do without. */
export function toggleEdit(id: SwitchId): void {
  const { selection } = choices.getState();
  const { without } = selection;
  if (!without.includes(id)) return select({ ...selection, without: [...without, id] });
  const needed = new Set<string>([id, ...(switches[id].needs ?? [])]);
  select({ ...selection, without: without.filter((one) => !needed.has(one)) });
}

/** Adds an extra or takes it back. One that needs an edit which is turned off is not added. */
export function toggleExtra(id: ExtraId): void {
  const { selection, registryText } = choices.getState();
  const isOn = selection.extras.includes(id);
  if (!isOn && findMissingNeed(id, selection.without) !== undefined) return;
  const extras = isOn ? selection.extras.filter((one) => one !== id) : [...selection.extras, id];
  select(withRegistry({ ...selection, extras }, registryText));
}

/** The registry as typed. A wrong one leaves the selection without any. */
export function typeRegistry(registryText: string): void {
  select(withRegistry(choices.getState().selection, registryText), { registryText });
}

/** Every documented edit, and nothing beside them. The registry stays in its field. */
export function chooseAsDocumented(): void {
  select({ ...choices.getState().selection, without: [], extras: [] });
}

function withRegistry({ registry: _, ...selection }: Selection, text: string): Selection {
  return findRegistryFault(text) === undefined ? { ...selection, registry: text } : selection;
}
