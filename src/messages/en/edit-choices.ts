import { count } from './count.ts';
import { listFormat } from '../late-formats.ts';

const list = listFormat('en', { type: 'conjunction' });
const quoted = (titles: readonly string[]) => list.format(titles.map((title) => `"${title}"`));

/** What the form says of documented edits that may be turned off, and of what may be added. */
export const editChoices = {
  edits: "Oracle's edits",
  editsHint: 'All are on unless you turn one off. Oracle tested them together.',
  noEdits: "Of Oracle's edits this cluster has none that can be turned off.",
  needs: (title: string) => `It cannot be done without "${title}", which is off.`,
  alsoOff: (titles: readonly string[]) => `Off as well: ${quoted(titles)}.`,
  alsoOn: (titles: readonly string[]) => `On as well: ${quoted(titles)}.`,
  stillOff: (titles: readonly string[]) => `Still off: ${quoted(titles)}.`,
  extras: 'Extras',
  notDocumented: "not in Oracle's page",
  /** The reason of an extra beside its mark, which says the same as the last sentence. */
  reasonBesideMark: (reason: string) => reason.replace(/ This is not in Oracle's page\.$/, ''),
  asDocumented: 'All as documented',
  asDocumentedDone: "All of Oracle's edits are on, and no extra is.",
  registry: 'Your registry',
  registryHint: 'A host and a path, such as registry.example.com/mirror. No link names it.',
  registryMissing: 'Type the registry that the images come from. Until then there is no manifest.',
  registryFault: (fault: string) => `This is no registry: ${fault}.`,
  mirror: (images: number) => `Copy ${count(images, 'image', 'images')} there first`,
  mirrorNone: 'No image in this manifest comes from upstream, so there is nothing to copy.',
  mirrorOwn: 'Your own file is not edited by itself, so none of its images is moved.',
  mirrorLater: 'The images to copy stand here once there is a manifest.',
  mirrorLabel: 'Commands that copy the images',
  copyMirror: 'Copy commands',
  copied: 'Copied',
  copyRefused: 'The browser did not let the page copy. Select the lines and copy them by hand.',
  unnamed: 'Your registry is not named',
  unnamedGo: 'Name it',
  unnamedLeave: 'Leave it out',
  nameRegistry: 'Name your registry',
} as const;
