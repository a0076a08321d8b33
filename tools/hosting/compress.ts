import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible } from './media-types.ts';

/** Below this a compressed copy saves less than a packet. */
const SMALLEST = 1024;

/** Where a gzip file names the system that made it. */
const SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;

/**
 * The compressed copies that stand beside a file of a site, by the ending that is added to its name: `.gz` and `.br`, as small as they
 * get. None for files that are short, not text, or not smaller so. The same bytes give the same copies, on any day.
 */
export function compress(path: string, content: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const copies = new Map<string, Uint8Array>();
  if (content.byteLength <= SMALLEST || !isCompressible(path)) return copies;
  const gzip = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
  gzip[SYSTEM] = UNKNOWN_SYSTEM;
  const brotli = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });
  if (gzip.byteLength < content.byteLength) copies.set('.gz', gzip);
  if (brotli.byteLength < content.byteLength) copies.set('.br', brotli);
  return copies;
}
