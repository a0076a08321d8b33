import { strToU8, zipSync } from 'fflate';
import type { MadeForm } from '../../engine/index.ts';

/** The first day that a ZIP archive can name, in local time, as which fflate writes it: the same bytes in every zone. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A folder as a ZIP archive, under its own name and in its own order. The same files give the same bytes. */
export function toZip({ name, files }: MadeForm): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [`${name}/${path}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: FIRST_DAY });
}
