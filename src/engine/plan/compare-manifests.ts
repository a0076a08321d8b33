import { compareLines } from '../text/compare-lines.ts';
import { cutBeforeComments } from '../manifest/document-ranges.ts';
import { identify, type Identity } from '../manifest/identity.ts';
import { indexLines, lineAt, lineText, type LineIndex } from '../text/lines.ts';
import type { Hunk } from './types.ts';

/** What differs between two manifests, document by document. */
export interface Comparison {
  readonly removedLines: number;
  readonly addedLines: number;
  /** Those that differ, in the order of the new manifest; a removed one behind the document that it stood behind. */
  readonly documents: readonly DocumentComparison[];
}

/** A Kubernetes document that differs, by its name. */
export interface DocumentComparison extends Identity {
  readonly state: 'changed' | 'removed' | 'added';
  readonly removedLines: number;
  readonly addedLines: number;
  readonly hunks: readonly LineHunk[];
}

/**
 * A run of changed lines, with line numbers of the whole files as in a plan's hunk. A document that is removed or added is one hunk,
 * whose other side is line 0 without lines, as git writes a file that is new or gone.
 */
export type LineHunk = Omit<Hunk, 'changes'>;

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
  return { removedLines: sum(({ removedLines }) => removedLines), addedLines: sum(({ addedLines }) => addedLines), documents };
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

function describe(identity: Identity, state: DocumentComparison['state'], hunks: readonly LineHunk[]): DocumentComparison {
  const removedLines = hunks.reduce((sum, { oldLines }) => sum + oldLines, 0);
  const addedLines = hunks.reduce((sum, { newLines }) => sum + newLines, 0);
  return { ...identity, state, removedLines, addedLines, hunks };
}

function wholeHunk(state: 'removed' | 'added', part: Part): LineHunk {
  const lines = linesOf(part, part.from, part.to);
  const [here, nowhere] = [
    { start: part.from, lines },
    { start: 0, lines: [] },
  ];
  return state === 'removed' ? hunkOf(here, nowhere) : hunkOf(nowhere, here);
}

function comparePair(old: Part, now: Part): readonly LineHunk[] {
  if (old.text === now.text) return [];
  return compareLines(old.text, now.text).map(({ oldStart, oldLines, newStart, newLines }) =>
    hunkOf(sideOf(old, old.from + oldStart, oldLines), sideOf(now, now.from + newStart, newLines)),
  );
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
