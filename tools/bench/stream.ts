import { documentsOf } from './floor.ts';

/**
 * A stream of at least `bytes` bytes of UTF-8: the manifest whole, and copies of every document of it but DaemonSets, half of them before
 * and half behind. Each copy's objects have names of their own (`-1`, `-2`, …): one of the peers refuses objects that stand twice. A
 * manifest that is large enough is given back as it is. Throws where there is nothing to copy.
 */
export function makeStream(manifest: string, bytes: number): string {
  const missing = bytes - Buffer.byteLength(manifest);
  if (missing <= 0) return manifest;
  const others = documentsOf(manifest).filter((document) => document.trim() !== '' && !/^kind: DaemonSet\s*$/m.test(document));
  if (others.length === 0) throw new Error('The manifest has no document but DaemonSets.');
  const copies: string[] = [];
  for (let length = 0; length < missing; length += Buffer.byteLength(copies.at(-1) ?? '')) {
    copies.push(others.map((document) => asCopy(document, copies.length + 1)).join(''));
  }
  const half = Math.floor(copies.length / 2);
  return [...copies.slice(0, half), asDocument(manifest), ...copies.slice(half)].join('');
}

function asCopy(document: string, number: number): string {
  return asDocument(document).replace(/^(metadata:\n(?: .*\n)*? {2}name: )([\w.-]+)$/m, `$1$2-${number}`);
}

/** A text that can stand behind another one and before a third. */
function asDocument(text: string): string {
  return `${text.startsWith('---') ? '' : '---\n'}${text}${text.endsWith('\n') ? '' : '\n'}`;
}
