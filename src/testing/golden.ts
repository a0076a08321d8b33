import { defaultSelection, type ManifestFile, type RecipeId, type Selection } from '../engine/index.ts';

/** What a plan must come to: hashes and line ranges, none of upstream's lines. */
export interface Golden {
  readonly recipe: RecipeId;
  readonly calico: string;
  readonly image: 'ol8' | 'other';
  readonly podCidr?: string;
  readonly file: ManifestFile;
  readonly input: string;
  readonly output: string;
  /** `oldStart oldLines newStart newLines` of each hunk. */
  readonly hunks: readonly string[];
}

/** The selection that a golden is of. */
export function selectionOf({ recipe, calico, image, podCidr }: Pick<Golden, 'recipe' | 'calico' | 'image' | 'podCidr'>): Selection {
  return {
    ...defaultSelection,
    calico,
    images: [image],
    network: recipe === 'oke-vcn-native' ? 'vcn-native' : 'flannel',
    method: recipe === 'oke-flannel-beside' ? 'beside' : 'replace',
    ...(podCidr === undefined ? {} : { podCidr }),
  };
}

/** The line range of a hunk as a golden writes it. */
export function rangeOf(hunk: {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
}): string {
  return `${hunk.oldStart} ${hunk.oldLines} ${hunk.newStart} ${hunk.newLines}`;
}
