import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import { airgapReadme } from './airgap-readme.ts';

export interface Bundle {
  readonly version: string;
  /** The files of the site by path, without a leading `/`; among them the licence of upstream's files. */
  readonly site: ReadonlyMap<string, Uint8Array>;
  /** The text of our own licence. */
  readonly licence: string;
  /** The compressed copies that stand beside a file, by the ending that is added to its name. */
  readonly copiesOf: (path: string, content: Uint8Array) => ReadonlyMap<string, Uint8Array>;
  /**
   * What the files are dated: later for what is newer. Simple servers and browsers go by it, and would take a page of 1980 for one that
   * has not changed for decades.
   */
  readonly date: Date;
}

/**
 * The archive that takes the page behind an air gap: below one folder the site with compressed copies for servers that send them, how to
 * serve it, our licence, and the sums of all of it. The same bundle gives the same bytes. Throws where the licence of upstream's files
 * does not go with them.
 */
export function airgapArchive({ version, site, licence, copiesOf, date }: Bundle): Uint8Array {
  if (!site.has('index.html')) throw new Error('There is no page in the build: run npm run build first.');
  for (const folder of ['manifests', 'm']) {
    const hasFiles = [...site.keys()].some((path) => path.startsWith(`${folder}/`));
    if (hasFiles && !site.has(`${folder}/LICENSE.txt`))
      throw new Error(`${folder}/LICENSE.txt is missing: upstream's files do not go without it.`);
  }
  const files = new Map<string, Uint8Array>([
    ['LICENSE', Buffer.from(licence)],
    ['README.txt', Buffer.from(airgapReadme(version))],
  ]);
  for (const [path, content] of site) {
    files.set(`site/${path}`, content);
    for (const [ending, copy] of copiesOf(path, content)) files.set(`site/${path}${ending}`, copy);
  }
  const sums = [...files].toSorted(byName).map(([path, content]) => `${sha256(content)}  ${path}\n`);
  files.set('SHA256SUMS', Buffer.from(sums.join('')));
  const entries = [...files].toSorted(byName).map(([path, content]): readonly [string, Zippable[string]] => [
    `calicut-${version}/${path}`,
    // What is compressed already is only stored.
    [content, { mtime: asWritten(date), level: /\.(?:gz|br|png|woff2)$/.test(path) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** ZIP writes a time without its zone: this one reads as UTC wherever it is written. */
function asWritten(date: Date): Date {
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
