import { readLines, type Line } from './lines.ts';

/** A mapping or list that is open at a line: where its keys or dashes stand, and what is known of it. */
export interface Level {
  readonly kind: 'map' | 'list';
  readonly column: number;
  /** The key that holds it; that of the list for a mapping that is an item. Empty at the top. */
  readonly name: string;
  /** The name of the level around it. */
  readonly around: string;
  /** Number (from 0) of the line that opened it. */
  readonly first: number;
  /** Keys of the mapping, or of all items of the list. */
  readonly fields: Set<string>;
  /** Whether the last key, or the last dash, has nothing behind it, so that deeper lines may follow. */
  awaits: boolean;
  lastKey: string;
}

/** A line that no open level has a place for, with the levels that were open before it, outermost first. */
export interface Break {
  readonly line: number;
  readonly open: readonly Level[];
}

/** The block structure of a text by its indentation alone, for finding what to try; the parser is the judge. */
export interface Outline {
  readonly lines: readonly Line[];
  readonly breaks: readonly Break[];
  /** How far the dashes of lists stand behind their keys, with the number of lists. */
  readonly offsets: ReadonlyMap<number, number>;
}

const MOST_BREAKS = 50;

/** Reads `source` in one pass. Scalars over several lines and flow collections are passed over. */
export function outlineOf(source: string): Outline {
  const lines = readLines(source);
  const breaks: Break[] = [];
  const offsets = new Map<number, number>();
  const stack: Level[] = [];
  const push = (kind: Level['kind'], column: number, first: number, name: string) => {
    const level: Level = { kind, column, name, around: stack.at(-1)?.name ?? '', first, fields: new Set(), awaits: false, lastKey: '' };
    stack.push(level);
    return level;
  };
  for (const [number, line] of lines.entries()) {
    if (line.kind !== 'key' && line.kind !== 'item') continue;
    const kind = line.kind === 'key' ? 'map' : 'list';
    const before = [...stack];
    while (isBehind(stack.at(-1), kind, line.column)) stack.pop();
    const top = stack.at(-1);
    let level = top;
    if (top === undefined || top.kind !== kind || top.column !== line.column) {
      const fits = top === undefined ? before.length === 0 : opens(top, kind, line.column);
      if (!fits && breaks.length < MOST_BREAKS) breaks.push({ line: number, open: before });
      if (fits && top !== undefined && kind === 'list') {
        const offset = line.column - top.column;
        offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
      }
      if (top !== undefined) top.awaits = false;
      level = push(kind, line.column, number, fits ? (top?.lastKey ?? '') : '');
    }
    if (level === undefined) continue;
    if (line.kind === 'key') {
      note(level, line);
      continue;
    }
    level.awaits = line.key === undefined && line.opens;
    if (line.key !== undefined) {
      const item = push('map', line.keyColumn, number, level.name);
      note(item, line);
      level.fields.add(line.key);
    }
  }
  return { lines, breaks, offsets };

  function note(map: Level, { key, opens: isOpen }: Line): void {
    if (key === undefined) return;
    map.fields.add(key);
    map.awaits = isOpen;
    map.lastKey = key;
    const list = stack[stack.indexOf(map) - 1];
    if (list?.kind === 'list') list.fields.add(key);
  }
}

/** Whether a line of that kind and column ends the level. A key ends a list whose dashes stand in its own column. */
function isBehind(top: Level | undefined, kind: Level['kind'], column: number): boolean {
  if (top === undefined) return false;
  return top.column > column || (top.column === column && top.kind === 'list' && kind === 'map');
}

function opens(top: Level, kind: Level['kind'], column: number): boolean {
  return top.awaits && (column > top.column || (kind === 'list' && top.kind === 'map' && column === top.column));
}
