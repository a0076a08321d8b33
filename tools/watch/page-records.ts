import { createHash } from 'node:crypto';
import type { Section } from './page-text.ts';

/** What is kept of a page: hashes of its words, never the words. */
export interface PageRecord {
  readonly url: string;
  /** The address that answered, where it is another. */
  readonly at?: string;
  /** The day on which it was first seen like this. */
  readonly seen: string;
  readonly sha256: string;
  /** The start of each section's hash, in order, so that a change can be said to be in one. */
  readonly sections: string;
}

/** `vendor-manifests/pages.json`. */
export interface PageRecords {
  readonly schemaVersion: number;
  readonly about: string;
  readonly pages: readonly PageRecord[];
}

type Fingerprint = Pick<PageRecord, 'sha256' | 'sections'>;

export function fingerprintOf(sections: readonly Section[]): Fingerprint {
  return { sha256: hash(sections.map(textOf).join('\n\n')), sections: sections.map(shortHash).join(' ') };
}

/** The headings of sections that the record does not know, each once; one without a heading is `''`. */
export function newHeadings(sections: readonly Section[], record: PageRecord): readonly string[] {
  const known = new Set(record.sections.split(' '));
  return [...new Set(sections.filter((section) => !known.has(shortHash(section))).map(({ heading }) => heading))];
}

export function recordsText(records: PageRecords): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

const textOf = ({ heading, text }: Section) => `${heading}\n${text}`;
const shortHash = (section: Section) => hash(textOf(section)).slice(0, 12);
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
