import { asObject, itemsOf } from './plain.ts';
import type { Fact, ItemList } from './types.ts';

/** A DaemonSet as plain values. Only what steps look at has a type; everything else is carried along. */
export interface PlainWorkload {
  readonly [key: string]: unknown;
}

/**
 * The DaemonSet in which `fact` holds, made from plain values alone. This is the second, independent way to the result: it
 * shares no code with `inspect` and knows nothing of text. A fact that only refuses changes nothing.
 */
export function establish(fact: Fact, daemonSet: PlainWorkload): PlainWorkload {
  switch (fact.kind) {
    case 'field-absent':
      return inPart(daemonSet, fact.of, (part) => without(part, fact.field));
    case 'items-absent':
      return inPart(daemonSet, fact.of, (part) => withoutItems(part, fact.list, fact.names));
    case 'variable':
      return inPart(daemonSet, 'container', (part) => withVariable(part, fact.name, fact.value));
    case 'variable-not-set':
    case 'policy-only':
      return daemonSet;
  }
}

/**
 * A canonical text of a DaemonSet for comparison: variables named in `added` are moved behind the others, by name, since plain
 * values do not tell where a comment stood that became a variable. The order of all others counts.
 */
export function canonical(daemonSet: PlainWorkload, added: readonly string[]): string {
  const rank = (item: unknown) => added.indexOf(String(nameOf(item)));
  const sorted = inPart(daemonSet, 'container', (part) => {
    const env = itemsOf(part['env']);
    return {
      ...part,
      env: [...env.filter((item) => rank(item) < 0), ...env.filter((item) => rank(item) >= 0).toSorted((a, b) => rank(a) - rank(b))],
    };
  });
  return JSON.stringify(sorted);
}

function inPart(daemonSet: PlainWorkload, of: 'pod' | 'container', change: (part: PlainWorkload) => PlainWorkload): PlainWorkload {
  return at(daemonSet, ['spec', 'template', 'spec'], (pod) => {
    if (of === 'pod') return change(pod);
    return {
      ...pod,
      containers: itemsOf(pod['containers']).map((item) => (nameOf(item) === 'calico-node' ? change(asObject(item)) : item)),
    };
  });
}

function at(object: PlainWorkload, path: readonly string[], change: (part: PlainWorkload) => PlainWorkload): PlainWorkload {
  const [key, ...rest] = path;
  if (key === undefined) return change(object);
  return { ...object, [key]: at(asObject(object[key]), rest, change) };
}

function without(object: PlainWorkload, field: string): PlainWorkload {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== field));
}

function withoutItems(object: PlainWorkload, list: ItemList, names: readonly string[]): PlainWorkload {
  if (!Array.isArray(object[list])) return object;
  const left = itemsOf(object[list]).filter((item) => !names.includes(String(nameOf(item))));
  return left.length === 0 && itemsOf(object[list]).length > 0 ? without(object, list) : { ...object, [list]: left };
}

function withVariable(container: PlainWorkload, name: string, value: string): PlainWorkload {
  const env = itemsOf(container['env']);
  const isThere = env.some((item) => nameOf(item) === name);
  const set = env.map((item) => (nameOf(item) === name ? { ...asObject(item), value } : item));
  return { ...container, env: isThere ? set : [...env, { name, value }] };
}

function nameOf(item: unknown): unknown {
  return asObject(item)['name'];
}
