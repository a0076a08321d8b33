import { identifyFile } from '../engine/index.ts';
import { refused, type Digest, type SourceKind, type SourceResult } from './manifest-source.ts';
import { findOtherFormat } from './other-format.ts';

/** What the hand-written samples begin with. However one comes here, it is never handed out. */
const SAMPLE_MARK = '# A SAMPLE, NOT FOR ANY CLUSTER.';

/**
 * The manifest that the bytes are. Strict UTF-8; the byte order mark and CRLF stay in the text, so that encoding it again gives
 * back the same bytes.
 */
export async function readManifest(
  kind: SourceKind,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  digest: Digest | undefined,
): Promise<SourceResult> {
  const format = findOtherFormat(bytes);
  if (format !== undefined) return refused({ code: 'OTHER_FORMAT', args: { format } });
  const text = decode(bytes);
  if (text === undefined) return refused({ code: 'NOT_TEXT', args: {} });
  const sha256 = await digest?.(bytes);
  const found = sha256 === undefined ? undefined : identifyFile(sha256);
  const known = found === undefined ? undefined : { release: found.release, file: found.file.name };
  return { ok: true, manifest: { kind: text.includes(SAMPLE_MARK) ? 'sample' : kind, name, text, bytes: bytes.length, sha256, known } };
}

function decode(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
