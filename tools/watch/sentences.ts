import type { MovedFile, PinCheck } from './check-pins.ts';
import type { Look } from './look-at-pages.ts';
import type { Pinning } from './pin-release.ts';

// Markdown for a pull request, an issue and a log. What upstream's servers gave stands in code spans alone.

/** Text from outside as a code span on one line, cut where it is long. Nothing in it is markup, a link or a name to notify. */
export function code(text: string): string {
  const line = text
    .replace(/[`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `\`${line.length > 160 ? `${line.slice(0, 159)}…` : line || ' '}\``;
}

export function pinnedLine(pinning: Pinning): string {
  if (!pinning.ok) return `- Calico ${pinning.release} was **not** pinned: ${code(pinning.why)}.`;
  const { release, tagged, files } = pinning.entry;
  const sums = files.map(({ name, bytes, sha256 }) => `  - ${name}, ${bytes} bytes, sha256 \`${sha256}\``);
  return [`- Calico ${release}, tagged ${tagged}, commit \`${pinning.commit}\``, ...sums].join('\n');
}

export function movedLine({ file, got }: MovedFile): string {
  return [
    `- **${file.url} has other bytes than the lock pins.**`,
    `  - pinned: sha256 \`${file.sha256}\`, ${file.bytes} bytes`,
    `  - now: sha256 \`${got.sha256}\`, ${got.bytes} bytes`,
  ].join('\n');
}

export function pinsLine({ same, moved, gone, unknown }: PinCheck): string {
  return `${same} files of the lock are as pinned, ${moved.length} are not, ${gone.length} are not there, ${unknown.length} are not known.`;
}

/** What became of a page. Of one that is the same there is nothing to say. */
export function pageLine(look: Look): string {
  const { title, url, ids, read } = look.page;
  const name = `[${title}](${url})`;
  const rests = `rests on it: ${ids.map((id) => `\`${id}\``).join(', ')}${read === undefined ? '' : `, last read ${read}`}`;
  switch (look.kind) {
    case 'first':
      return `- ${name}: recorded for the first time. Whether it has changed since it was read is **not known**; ${rests}.`;
    case 'same':
      return `- ${name}: the same since ${look.record.seen}.`;
    case 'changed':
      return `- ${name}: **changed** since ${look.before.seen}, ${placesOf(look.headings)}; ${rests}.`;
    case 'redirected':
      return `- ${name}: leads to ${code(look.to)} now, and was **not compared**; ${rests}.`;
    case 'gone':
      return `- ${name}: **not there any more** (${look.status}); ${rests}.`;
    case 'unknown':
      return `- ${name}: **not known**, ${code(look.why)}; ${rests}.`;
  }
}

function placesOf(headings: readonly string[]): string {
  if (headings.length === 0) return 'something was taken away or moved';
  const named = headings.slice(0, 8).map((heading) => (heading === '' ? 'what stands above the first heading' : code(heading)));
  const more = headings.length - named.length;
  return `under ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
