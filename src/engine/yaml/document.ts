import { isMap, isScalar, parseDocument, visit, type Alias, type Document, type Node, type Pair, type Range, type YAMLMap } from 'yaml';
import { indexLines, placeAt, type Place } from '../text/lines.ts';
import { done, failed, type Result } from '../text/result.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';
import { findKubectlStop } from './kubectl-stops.ts';
import type { YamlProblem } from './problems.ts';
import type { DocumentRange } from './stream.ts';

/** A parsed document of a larger text. The nodes' own ranges start at `start`; `rangeOf` gives whole-text offsets. */
export interface YamlDocument {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly root: YAMLMap | undefined;
  readonly parsed: Document.Parsed;
}

/** Half-open offsets into the whole text. `end` is behind the value and before trailing blanks, comments and line ends. */
export interface NodeRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Parses one document of `text`. `root` is undefined where the document is empty or no mapping. The first problem wins, with its
 * place in the whole text; a key that stands twice is a problem here although kubectl lets the last one win in silence.
 */
export function parseYaml(text: string, range: DocumentRange): Result<YamlDocument, YamlProblem> {
  const read = readYaml(text, range);
  if (!read.ok) return read;
  const stop = findKubectlStop(read.value);
  if (stop !== undefined) return failed({ code: 'KUBECTL_STOPS', place: placeIn(text, stop.start), args: { at: stop.at } });
  const [twice] = findDuplicateKeys(read.value);
  if (twice === undefined) return read;
  return failed({ code: 'DUPLICATE_KEY', place: placeOf(read.value, twice.later.key as Node), args: {} });
}

/** What keeps a text from being read as YAML at all. */
export type ReadProblem = Extract<
  YamlProblem,
  { readonly code: 'YAML_SYNTAX' | 'CONTROL_CHARACTER' | 'DOCUMENT_TOO_LARGE' | 'NESTED_TOO_DEEPLY' }
>;

/** As `parseYaml`, with what `findKubectlStop` and `findDuplicateKeys` find left to them. */
export function readYaml(text: string, range: DocumentRange): Result<YamlDocument, ReadProblem> {
  const source = text.slice(range.start, range.end);
  const fail = (offset: number, problem: (place: Place) => ReadProblem) => failed(problem(placeIn(text, range.start + offset)));
  const control = CONTROL.exec(source);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return fail(control.index, (place) => ({ code: 'CONTROL_CHARACTER', place, args: { code } }));
  }
  if (source.length > LARGEST_DOCUMENT) {
    return fail(0, (place) => ({ code: 'DOCUMENT_TOO_LARGE', place, args: { length: source.length, limit: LARGEST_DOCUMENT } }));
  }
  const deep = findDeepNesting(source);
  if (deep !== undefined) return fail(deep, nestedTooDeeply);
  const parsed = parse(source);
  if (parsed === undefined) return fail(0, nestedTooDeeply);
  const error = parsed.errors[0];
  if (error !== undefined) {
    // Where the parser gives up depends on how much stack is left, so the place is the document's.
    if (error.code === 'RESOURCE_EXHAUSTION') return fail(0, nestedTooDeeply);
    // What is not closed is noticed behind the document's end; it is said at the last thing that stands in it.
    const offset = Math.min(error.pos[0], Math.max(0, source.trimEnd().length - 1));
    return fail(offset, (place) => ({ code: 'YAML_SYNTAX', place, args: { reason: error.code } }));
  }
  return done({ text, ...range, parsed, root: isMap(parsed.contents) ? parsed.contents : undefined });
}

/** The parsed source; undefined where the package, which calls itself for each level, has run out of stack and not noticed it itself. */
function parse(source: string): Document.Parsed | undefined {
  try {
    // Whether keys stand twice is looked for in one pass of our own: the package compares each key of a mapping with all others.
    return parseDocument(source, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const nestedTooDeeply = (place: Place): ReadProblem => ({ code: 'NESTED_TOO_DEEPLY', place, args: {} });

/**
 * No document for a cluster is nearly as long: an API server takes 3 MB in a request, and what the
 * parser makes of a text takes a hundred times its room.
 */
const LARGEST_DOCUMENT = 5_000_000;

// What some readers of YAML take for the end of a line and others do not, and what none of them may be given: a comment for us
// could be a live line for kubectl.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\u2028\u2029]|\r(?!\n)/;

/** A thousand open brackets are no manifest; a few thousand end the parser's process, so it must not see them. */
const DEEPEST = 1000;

/** Offset of the bracket that is open below `DEEPEST` others, brackets in quotes and comments counted in. */
function findDeepNesting(source: string): number | undefined {
  let depth = 0;
  for (const bracket of source.matchAll(/[[\]{}]/g)) {
    if (bracket[0] === '[' || bracket[0] === '{') depth++;
    else depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return bracket.index;
  }
  return undefined;
}

/** The document as plain values, as a Kubernetes client would read it. The document must have no alias: see `findAlias`. */
export function toPlain(document: YamlDocument): unknown {
  return document.parsed.toJS();
}

/** Place of an offset of the whole text. */
export function placeIn(text: string, offset: number): Place {
  return placeAt(indexLines(text), offset);
}

/** Range of a node in the whole text. Only nodes that were parsed have one. */
export function rangeOf(document: YamlDocument, node: { readonly range?: Range | null | undefined }): NodeRange {
  const range = node.range;
  if (range === undefined || range === null) return { start: document.start, end: document.start };
  return { start: document.start + range[0], end: document.start + range[1] };
}

/** Place of a node in the whole text. */
export function placeOf(document: YamlDocument, node: { readonly range?: Range | null | undefined }): Place {
  return placeIn(document.text, rangeOf(document, node).start);
}

/** The pair of `key` in `map`, or undefined. */
export function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Whether a merge key may bring what the mapping does not hold itself. */
export const hasMergeKey = (map: YAMLMap): boolean => findPair(map, '<<') !== undefined;

/** The first alias of the document that `isWanted`, any if it is left out; or undefined. Without a `*` there is none. */
export function findAlias(document: YamlDocument, isWanted: (alias: Alias) => boolean = () => true): Alias | undefined {
  if (!document.text.slice(document.start, document.end).includes('*')) return undefined;
  let found: Alias | undefined;
  visit(document.parsed, {
    Alias: (_key, alias) => {
      if (!isWanted(alias)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** The mapping behind `key`, or undefined where there is none or it is something else. */
export function findMap(map: YAMLMap | undefined, key: string): YAMLMap | undefined {
  const value = map && findPair(map, key)?.value;
  return isMap(value) ? value : undefined;
}

/** The string behind `key`, or undefined where there is none or it is no string. */
export function findString(map: YAMLMap | undefined, key: string): string | undefined {
  const value = map && findPair(map, key)?.value;
  return isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
}
