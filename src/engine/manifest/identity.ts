import { lineEnd } from '../text/lines.ts';
import { findMap, findString, readYaml } from '../yaml/document.ts';
import { findDuplicateKeys } from '../yaml/duplicate-keys.ts';
import type { DocumentRange } from '../yaml/stream.ts';

/** What a Kubernetes document is called. `kind` or `name` is empty where it has none; a list, a file that is no manifest. */
export interface Identity {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** A longer document, in UTF-16 units, is not parsed for its name alone. */
const LONGEST_PARSED = 50_000;

/** The name of a document, from its lines where they say it plainly, else from a parser. Parts that nobody can read are empty. */
export function identify(text: string, range: DocumentRange): Identity {
  const source = text.slice(range.start, range.end);
  const scanned = scanIdentity(source);
  if (scanned !== undefined) return scanned;
  const read = source.length > LONGEST_PARSED ? undefined : readYaml(text, range);
  const isPlain = read?.ok === true && findDuplicateKeys(read.value).length === 0;
  const root = isPlain ? read.value.root : undefined;
  const metadata = findMap(root, 'metadata');
  return asIdentity(findString(root, 'kind') ?? '', findString(metadata, 'namespace'), findString(metadata, 'name') ?? '');
}

function asIdentity(kind: string, namespace: string | undefined, name: string): Identity {
  return namespace === undefined ? { kind, name } : { kind, namespace, name };
}

// In a mapping in block style each key stands in the column of the mapping, and nothing else does but comments, the items of a list
// below a key and, in column 0, markers. So a line tells by itself what it is.
const MARKER_OR_ITEM = /^(?:-(?: |$)|%|(?:---|\.\.\.)[ \t]*(?:#.*)?$)/;
const KEY = /^([A-Za-z]\w*):((?:[ \t].*)?)$/;
const NOTHING = /^[ \t]*(?:#.*)?$/;
// Plain, without any sign that means something, or in quotes without escapes.
const SCALAR = /^[ \t]+(?:([A-Za-z][\w./-]*(?::[\w./-]+)*)|"([^"\\]+)"|'([^']+)')[ \t]*(?:[ \t]#.*)?$/;

/** The name of a document in block style, read from its lines alone. Undefined where they leave a doubt. */
function scanIdentity(source: string): Identity | undefined {
  const keys = readKeys(source, '');
  if (keys === undefined || !NOTHING.test(keys.get('metadata') ?? 'none')) return undefined;
  const behind = source.slice(lineEnd(source, source.search(/^metadata:/m)));
  const length = behind.search(/^[^\s#]/m);
  const metadata = length === -1 ? behind : behind.slice(0, length);
  const named = readKeys(metadata, /^ +(?=[^\s#])/m.exec(metadata)?.[0] ?? '');
  const [kind, name, namespace] = [readScalar(keys.get('kind')), readScalar(named?.get('name')), readScalar(named?.get('namespace'))];
  if (kind === undefined || name === undefined || (namespace === undefined && named?.has('namespace') === true)) return undefined;
  return asIdentity(kind, namespace, name);
}

/** What stands behind each key in a column. Undefined where something else stands there, or a key stands twice. */
function readKeys(block: string, indent: string): ReadonlyMap<string, string> | undefined {
  const keys = new Map<string, string>();
  for (const [, line = ''] of block.matchAll(new RegExp(`^${indent}([^\\s#].*)$`, 'gm'))) {
    if (MARKER_OR_ITEM.test(line)) continue;
    const [, key, value = ''] = KEY.exec(line) ?? [];
    if (key === undefined || keys.has(key)) return undefined;
    keys.set(key, value);
  }
  return keys;
}

function readScalar(value: string | undefined): string | undefined {
  const [, plain, double, single] = SCALAR.exec(value ?? '') ?? [];
  return plain ?? double ?? single;
}
