import { findRegistryFault, type RegistryFault } from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { derivePodCidrFault } from './derive-pod-cidr-fault.ts';
import { toRegistry } from './to-registry.ts';

/** What is wrong with the registry as it is typed, where images are to come from it. Nothing typed is a fault too: there is no default. */
export function deriveRegistryFault({ selection, registryText }: Choices): RegistryFault | 'missing' | undefined {
  if (!selection.extras.includes('use-private-registry')) return undefined;
  const name = toRegistry(registryText);
  return name === '' ? 'missing' : findRegistryFault(name);
}

/** A field without whose right value there is no manifest to hand out. */
export type WrongField = 'pod-cidr' | 'registry';

/** The field that holds what cannot be used, or undefined. */
export function deriveWrongField(choices: Choices): WrongField | undefined {
  if (derivePodCidrFault(choices) !== undefined) return 'pod-cidr';
  return deriveRegistryFault(choices) === undefined ? undefined : 'registry';
}
