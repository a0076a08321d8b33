import { itemFields, podFields } from './known-fields.ts';
import type { Level, Outline } from './outline.ts';

/** Lines that stand together, `start` up to `end` (from 0, half-open), with their keys or dashes at `column`. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly kind: Level['kind'];
  /** The keys at its top: its own, or those of its items. */
  readonly fields: readonly string[];
}

/** Whether the level could hold keys, or items with the keys, of these names. What is not known holds nothing new. */
export function accepts(level: Level, fields: readonly string[]): boolean {
  if (level.kind === 'list') {
    const known = itemFields(level.name) ?? level.fields;
    return fields.length > 0 ? fields.every((field) => known.has(field)) : known.size === 0;
  }
  const known = itemFields(level.name) ?? (level.around === 'template' && level.name === 'spec' ? podFields() : undefined);
  return known !== undefined && fields.every((field) => known.has(field));
}

export const isFiller = (kind: string) => kind === 'blank' || kind === 'comment';

/** The lines from `start` that stand no further left. */
export function runAt(outline: Outline, start: number, kind: Level['kind']): Run {
  const column = outline.lines[start]?.column ?? 0;
  let end = start + 1;
  for (; end < outline.lines.length; end++) {
    const line = outline.lines[end];
    if (line === undefined || isFiller(line.kind)) continue;
    if (line.column < column || (line.column === column && kind === 'list' && line.kind === 'key')) break;
  }
  return runUpTo(outline, { start, end, column, kind, fields: [] }, end);
}

/** The run cut before `end`, without the blanks and comments behind it, with the comments of its own column before it. */
export function runUpTo({ lines }: Outline, { start: from, column, kind }: Run, upTo: number): Run {
  let [start, end] = [from, upTo];
  while (end > start + 1 && isFiller(lines[end - 1]?.kind ?? 'key')) end--;
  const fields = new Set<string>();
  for (const line of lines.slice(start, end)) {
    const isTop = kind === 'map' ? line.column === column && line.kind === 'key' : isField(line, column);
    if (isTop && line.key !== undefined) fields.add(line.key);
  }
  while (start > 0 && lines[start - 1]?.kind === 'comment' && lines[start - 1]?.column === column) start--;
  return { start, end, column, kind, fields: [...fields] };

  // The keys of an item stand behind its dash, all in one column.
  function isField(line: (typeof lines)[number], dash: number): boolean {
    if (line.kind === 'item') return line.column === dash;
    return line.kind === 'key' && line.column === (lines[from]?.keyColumn ?? dash);
  }
}
