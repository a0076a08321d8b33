import type { Selection } from '../selection/selection.ts';

/** A selection under the names of the command line, as JSON carries it: lists with commas, and nothing for what was not said. */
export function selectionToJson({ images, podCidr, details, without, extras, ...choices }: Selection): object {
  return {
    ...choices,
    image: images.join(','),
    ...(podCidr === undefined ? {} : { podCidr }),
    ...details,
    ...(without.length === 0 ? {} : { without: without.join(',') }),
    ...(extras.length === 0 ? {} : { extra: extras.join(',') }),
  };
}
