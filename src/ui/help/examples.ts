import { decodeLink, defaultSelection, encodeLink } from '../../engine/index.ts';
import { linkTo } from '../../state/link.ts';

/** Where an example leads: the address goes on asking for the language that it asks for. */
export function hrefOf(link: string, location: Location): string {
  return new URL(linkTo(decodeLink(link).selection, location)).hash;
}

/** Clusters that make a point, as links. What ended stays ended; the others follow the newest pair that was tested. */
export const examples = [
  { id: 'recommended', link: encodeLink(defaultSelection) },
  { id: 'flannel', link: encodeLink({ ...defaultSelection, network: 'flannel', podCidr: '10.244.0.0/16' }) },
  { id: 'ended', link: encodeLink({ ...defaultSelection, kubernetes: '1.33', calico: '3.30.0' }) },
] as const;
