import { compareLines, type LineChange } from '../text/compare-lines.ts';
import { cutBeforeComments } from '../manifest/document-ranges.ts';
import { enclosingKeys, hasContent, readOutline, type Outline } from '../manifest/enclosing-keys.ts';
import { identify, type Identity } from '../manifest/identity.ts';
import { indexLines, lineAt, lineText, type LineIndex } from '../text/lines.ts';
import type { Hunk } from './types.ts';

/** What differs between two manifests, document by document. */
export interface Comparison {
  readonly removedLines: number;
  readonly addedLines: number;
  /** How many lines on each side are among these because they are indented otherwise, and for nothing else. */
  readonly indentedLines: number;
  /** Those that differ, in the order of the new manifest; a removed one behind the document that it stood behind. */
  readonly documents: readonly DocumentComparison[];
}

/** A Kubernetes document that differs, by its name. */
export interface DocumentComparison extends Identity {
  readonly state: 'changed' | 'removed' | 'added';
  readonly removedLines: number;
  readonly addedLines: number;
  readonly indentedLines: number;
  readonly hunks: readonly ComparedHunk[];
}

/**
 * A run of changed lines, with line numbers of the whole files as in a plan's hunk. A document that is removed or added is one hunk,
 * whose other side is line 0 without lines, as git writes a file that is new or gone.
 */
type LineHunk = Omit<Hunk, 'changes'>;

/** A run of changed lines with what it takes to know where it is. */
export interface ComparedHunk extends LineHunk {
  /** The unchanged lines of the document in front of it and behind it, two of each where there are as many before another hunk. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The keys, and the names of list items, that all of its lines stand below, outermost first. */
  readonly path: readonly string[];
  /** True where each line is the one that it replaces, but for its indentation. */
  readonly isIndentation: boolean;
}

const CONTEXT = 2;

/** A document of a manifest: `from` and `to` are its lines, counted from 1, `to` behind the last. */
interface Part {
  readonly identity: Identity;
  readonly key: string;
  readonly text: string;
  readonly index: LineIndex;
  readonly from: number;
  readonly to: number;
}

/**
 * Compares two manifests document by document: one with the same kind, namespace and name is compared with itself wherever it
 * stands, so that a document which has only moved is no difference. Comments between two documents belong to the second.
 *
 * Laws: the hunks of a document turn its old lines into its new ones; equal manifests have no documents here; every document that
 * is not here stands in both manifests, line for line.
 */
export function compareManifests(before: string, after: string): Comparison {
  const [old, now] = [readParts(before), readParts(after)];
  const partners = new Map(old.map((part) => [part.key, part]));
  const keys = new Set(now.map(({ key }) => key));
  const gone = groupGone(old, keys);
  const documents = (gone.get(undefined) ?? []).map(removed);
  for (const part of now) {
    const partner = partners.get(part.key);
    const hunks = partner === undefined ? [wholeHunk('added', part)] : comparePair(partner, part);
    if (hunks.length > 0) documents.push(describe(part.identity, partner === undefined ? 'added' : 'changed', hunks));
    documents.push(...(gone.get(part.key) ?? []).map(removed));
  }
  const sum = (count: (document: DocumentComparison) => number) => documents.reduce((total, document) => total + count(document), 0);
  return {
    removedLines: sum(({ removedLines }) => removedLines),
    addedLines: sum(({ addedLines }) => addedLines),
    indentedLines: sum(({ indentedLines }) => indentedLines),
    documents,
  };
}

/** The old documents that are gone, by the key of the kept document they stood behind; under undefined those before all of these. */
function groupGone(old: readonly Part[], kept: ReadonlySet<string>): ReadonlyMap<string | undefined, readonly Part[]> {
  const gone = new Map<string | undefined, Part[]>();
  let group: Part[] = [];
  gone.set(undefined, group);
  for (const part of old) {
    if (kept.has(part.key)) gone.set(part.key, (group = []));
    else group.push(part);
  }
  return gone;
}

function removed(part: Part): DocumentComparison {
  return describe(part.identity, 'removed', [wholeHunk('removed', part)]);
}

function describe(identity: Identity, state: DocumentComparison['state'], hunks: readonly ComparedHunk[]): DocumentComparison {
  const removedLines = hunks.reduce((sum, { oldLines }) => sum + oldLines, 0);
  const addedLines = hunks.reduce((sum, { newLines }) => sum + newLines, 0);
  const indentedLines = hunks.reduce((sum, { isIndentation, newLines }) => sum + (isIndentation ? newLines : 0), 0);
  return { ...identity, state, removedLines, addedLines, indentedLines, hunks };
}

function wholeHunk(state: 'removed' | 'added', part: Part): ComparedHunk {
  const lines = linesOf(part, part.from, part.to);
  const [here, nowhere] = [
    { start: part.from, lines },
    { start: 0, lines: [] },
  ];
  const hunk = state === 'removed' ? hunkOf(here, nowhere) : hunkOf(nowhere, here);
  return { ...hunk, before: [], after: [], path: [], isIndentation: false };
}

function comparePair(old: Part, now: Part): readonly ComparedHunk[] {
  if (old.text === now.text) return [];
  const [oldOutline, newOutline] = [outlineOf(old), outlineOf(now)];
  const changes = compareLines(old.text, now.text);
  return changes.map((change, n) => {
    const { oldStart, oldLines, newStart, newLines } = change;
    const hunk = hunkOf(sideOf(old, old.from + oldStart, oldLines), sideOf(now, now.from + newStart, newLines));
    const [previous, next] = [changes[n - 1], changes[n + 1]];
    const start = now.from + newStart;
    const first = previous === undefined ? now.from : now.from + previous.newStart + previous.newLines;
    const end = next === undefined ? now.to : now.from + next.newStart;
    return {
      ...hunk,
      before: linesOf(now, Math.max(first, start - CONTEXT), start),
      after: linesOf(now, start + newLines, Math.min(end, start + newLines + CONTEXT)),
      path: pathOf(oldOutline, newOutline, change),
      isIndentation: isIndentation(hunk),
    };
  });
}

function outlineOf(part: Part): Outline {
  return readOutline(linesOf(part, part.from, part.to));
}

/** Where the new lines stand; where there are none to tell it from, the old ones. */
function pathOf(old: Outline, now: Outline, { oldStart, oldLines, newStart, newLines }: LineChange): readonly string[] {
  const isOld = !hasContent(now, newStart, newStart + newLines) && hasContent(old, oldStart, oldStart + oldLines);
  return isOld ? enclosingKeys(old, oldStart, oldStart + oldLines) : enclosingKeys(now, newStart, newStart + newLines);
}

function isIndentation({ removed: old, added }: LineHunk): boolean {
  return old.length === added.length && old.every((line, n) => line.trimStart() === added[n]?.trimStart());
}

interface Side {
  readonly start: number;
  readonly lines: readonly string[];
}

/** `line` is the first line, or the one that missing lines would stand before. */
function sideOf(part: Part, line: number, count: number): Side {
  return { start: count === 0 ? line - 1 : line, lines: linesOf(part, line, line + count) };
}

function hunkOf(old: Side, now: Side): LineHunk {
  return {
    oldStart: old.start,
    oldLines: old.lines.length,
    newStart: now.start,
    newLines: now.lines.length,
    removed: old.lines,
    added: now.lines,
  };
}

function linesOf({ index }: Part, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, n) => lineText(index, from + n));
}

/** The documents of a manifest, without gaps. Those of the same name, or without one, are told apart by their order. */
function readParts(text: string): readonly Part[] {
  const index = indexLines(text);
  const seen = new Map<string, number>();
  return cutBeforeComments(text).map((range) => {
    const identity = identify(text, range);
    const name = JSON.stringify([identity.kind, identity.namespace ?? '', identity.name]);
    const copy = seen.get(name) ?? 0;
    seen.set(name, copy + 1);
    const own = text.slice(range.start, range.end);
    const [from, to] = [lineAt(index, range.start), range.end === text.length ? index.starts.length + 1 : lineAt(index, range.end)];
    return { identity, key: `${name} ${copy}`, text: own, index, from, to };
  });
}
