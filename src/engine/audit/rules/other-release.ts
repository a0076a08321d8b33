import { isScalar } from 'yaml';
import { isSameFile } from '../../catalog/pins.ts';
import { recipeFor } from '../../recipes/recipe-for.ts';
import type { Selection } from '../../selection/selection.ts';
import { findPair, findString, rangeOf } from '../../yaml/document.ts';
import type { ManifestRule } from '../types.ts';
import { isUpstream } from './shared/calico-names.ts';
import { isCalicoImage, releaseOfImage } from '../image-release.ts';
import { byHand } from '../remedies.ts';

/** One of Calico's images whose tag is of another release than the chosen one. Each image once, where it stands first. */
export const otherRelease = {
  id: 'OTHER_RELEASE',
  level: 'warning',
  isRefused: false,
  sources: [],
  check: ({ selection, documents }) => {
    const seen = new Set<string>();
    return documents.flatMap((context) =>
      context.pods
        .flatMap(({ containers }) => containers)
        .flatMap((container) => {
          const image = findString(container.map, 'image') ?? '';
          const node = findPair(container.map, 'image')?.value;
          const isCalicos = isCalicoImage(image) && (isUpstream(container) || /(?:^|\/)calico\//.test(image));
          const release = releaseOfImage(image);
          if (!isCalicos || !isScalar(node) || release === undefined || isSameRelease(release, selection) || seen.has(image)) return [];
          seen.add(image);
          const args = { container: container.name, found: release, chosen: selection.calico };
          return [{ context, range: rangeOf(context.document, node), args, remedy: byHand('other-manifest') }];
        }),
    );
  },
} as const satisfies ManifestRule;

function isSameRelease(release: string, selection: Selection): boolean {
  return release === selection.calico || isSameFile(release, selection.calico, recipeFor(selection).file);
}
