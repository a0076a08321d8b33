import { dump, loadAll } from 'js-yaml';
import { isMap, isSeq, parseAllDocuments, type Document } from 'yaml';
import type { Change } from './operations.ts';

/** Reads a whole stream, makes the changes on its DaemonSet `calico-node`, and prints the whole stream. */
export type Library = (text: string, edits: Edits) => string;

export interface Edits {
  readonly changes: readonly Change[];
  /** How lists are printed: deeper than their key, as in the manifest, or below it. */
  readonly indentsLists: boolean;
}

/**
 * The two libraries, each as its users would: parse, edit, print. Their options are those that change the fewest lines of upstream's files.
 * They throw where the changes do not fit.
 */
export const peers: Readonly<Record<'yaml' | 'js-yaml', Library>> = { yaml: byYaml, 'js-yaml': byJsYaml };
export type PeerName = keyof typeof peers;

function byYaml(text: string, { changes, indentsLists }: Edits): string {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) throw new Error('The stream has no document.');
  for (const document of documents) {
    const isMeant = document.get('kind') === 'DaemonSet' && document.getIn(['metadata', 'name']) === 'calico-node';
    if (isMeant) for (const change of changes) changeNode(document, change);
  }
  return documents.map((document) => document.toString({ lineWidth: 0, indentSeq: indentsLists })).join('');
}

function changeNode(document: Document, { op, parent, key, value }: Change): void {
  const holder = document.getIn(parent);
  if (op === 'remove') document.deleteIn([...parent, key]);
  else if (op === 'replace' || isMap(holder)) document.setIn([...parent, key], document.createNode(value));
  else if (isSeq(holder)) holder.items.splice(key === '-' ? holder.items.length : Number(key), 0, document.createNode(value));
  else throw new Error(`Nothing can be added at ${parent.join('/')}.`);
}

function byJsYaml(text: string, { changes, indentsLists }: Edits): string {
  const objects = loadAll(text);
  for (const object of objects) {
    const isMeant = fieldOf(object, 'kind') === 'DaemonSet' && fieldOf(fieldOf(object, 'metadata'), 'name') === 'calico-node';
    if (isMeant) for (const change of changes) changeValue(object, change);
  }
  return objects.map((object) => `---\n${dump(object, { lineWidth: -1, seqNoIndent: !indentsLists, quoteStyle: 'double' })}`).join('');
}

function changeValue(object: unknown, { op, parent, key, value }: Change): void {
  const holder = parent.reduce(fieldOf, object);
  if (Array.isArray(holder)) {
    const at = key === '-' ? holder.length : Number(key);
    holder.splice(at, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
  } else if (typeof holder === 'object' && holder !== null) {
    if (op === 'remove') Reflect.deleteProperty(holder, key);
    else Reflect.set(holder, key, value);
  } else throw new Error(`Nothing can be changed at ${parent.join('/')}.`);
}

function fieldOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
}
