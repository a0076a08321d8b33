import { quote } from '../catalog/command.ts';
import type { Plan } from '../plan/types.ts';
import type { ExtraId } from '../catalog/deviations.ts';

/** An image that a private registry must have before the manifest is applied. */
export interface MirroredImage {
  /** The name that stands in the original, as it is written there. */
  readonly from: string;
  /** The name that stands in the manifest. */
  readonly to: string;
}

const REASON: ExtraId = 'use-private-registry';

/** The images that a plan takes from a private registry, each once, in the order of the file. None where the plan moves none. */
export function listMirrored({ hunks }: Pick<Plan, 'hunks'>): readonly MirroredImage[] {
  const images = new Map<string, MirroredImage>();
  for (const { step, subject, oldValue } of hunks.flatMap(({ changes }) => changes)) {
    if (step === REASON && oldValue !== undefined) images.set(JSON.stringify([oldValue, subject]), { from: oldValue, to: subject });
  }
  return [...images.values()];
}

/** One command for each image that copies it with all of its platforms, whatever its name holds; each line ends in a line feed. */
export function toSkopeo(images: readonly MirroredImage[]): string {
  return images.map(({ from, to }) => `skopeo copy --all ${quote(`docker://${from}`)} ${quote(`docker://${to}`)}\n`).join('');
}
