import { strToU8, Zip, ZipDeflate } from 'fflate';

/** Writes a ZIP archive whose bytes depend on nothing but its entries and their order. */
export interface ZipWriter {
  readonly add: (path: string, text: string) => void;
  /** The whole archive, in parts. Nothing can be added after it. */
  readonly finish: () => readonly Uint8Array<ArrayBuffer>[];
}

/** An empty archive. No worker is used: the page's policy forbids those that are made of text. */
export function createZip(): ZipWriter {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    // fflate reports misuse alone here: a name that is too long, or an entry after the end.
    if (error !== null) throw error;
    parts.push(part);
  });
  return {
    add: (path, text) => {
      const entry = new ZipDeflate(path, { level: 6 });
      // The first day that an archive can name, in local time, as which fflate writes it: the same bytes in every zone.
      entry.mtime = new Date(1980, 0, 1);
      zip.add(entry);
      entry.push(strToU8(text), true);
    },
    finish: () => {
      zip.end();
      return parts;
    },
  };
}
