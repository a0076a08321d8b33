import { isAlias, isCollection, isNode, isPair, isScalar, Scalar, visit, type Alias, type Node } from 'yaml';
import { lineEnd } from '../text/lines.ts';
import type { YamlDocument } from './document.ts';
import type { KubectlStop } from './problems.ts';
import { walk } from './walk.ts';

/** What kubectl stops at although it is YAML, and the offset in the whole text. */
export interface FoundStop {
  readonly at: KubectlStop;
  readonly start: number;
}

// Each of these was seen with kubectl 1.32 (`kubectl label --local`), as was what it takes: a tab between values, in quotes or brackets.
const SEPARATOR = /^---[ \t]+[^\s#]/m;
const TAB = /^( *(?:- +)*)(?:\t[ \t]*(?:#[^\n]*)?\r?$|-[ ]*\t)/gm;

/** The first thing in a document that ends kubectl's reading of the whole file; undefined where it reads on. */
export function findKubectlStop(document: YamlDocument): FoundStop | undefined {
  const source = document.text.slice(document.start, document.end);
  const at = (offset: number, stop: KubectlStop): FoundStop => ({ at: stop, start: document.start + offset });
  const directive = findDirective(source);
  if (directive !== undefined) return at(directive, 'directive');
  const separator = SEPARATOR.exec(source.slice(0, source.indexOf('\n') + 1 || undefined));
  if (separator !== null) return at(0, 'separator');
  const tab = source.includes('\t') ? findTab(document, source) : undefined;
  if (tab !== undefined) return at(tab, 'tab');
  return findNode(document) ?? (source.includes('*') ? findExcess(document) : undefined);
}

/** Offset of a `%` in front of the document, with nothing but comments and blank lines before it. Line by line: there may be millions. */
function findDirective(source: string): number | undefined {
  let line = source.startsWith('\uFEFF') ? 1 : 0;
  while (line < source.length) {
    const end = lineEnd(source, line);
    if (source[line] === '%') return line;
    if (!/^[ \t]*(?:#|\r?\n?$)/.test(source.slice(line, Math.min(end, line + 1_000)))) return undefined;
    line = end;
  }
  return undefined;
}

/** Offset of a tab that stands for indentation. kubectl reads what begins with a bracket as JSON, where a tab is a blank. */
function findTab({ parsed }: YamlDocument, source: string): number | undefined {
  const tabs = [...source.matchAll(TAB)];
  if (tabs.length === 0) return undefined;
  // Where a tab is no indentation: in quotes and brackets, and in a block scalar's text.
  const inside: { readonly start: number; readonly end: number; readonly column: number }[] = [];
  visit(parsed, {
    Node: (_, node) => {
      const [start, , end] = node.range ?? [0, 0, 0];
      if (isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE))
        inside.push({ start, end, column: 0 });
      if (isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)) {
        const column = /\n( *)\S/.exec(source.slice(start, end))?.[1]?.length ?? 0;
        inside.push({ start: source.indexOf('\n', start) + 1, end, column });
      }
      if (isCollection(node) && node.flow === true) inside.push({ start, end, column: 0 });
    },
  });
  const stop = tabs.find(
    ({ index, 1: indent = '' }) => !inside.some(({ start, end, column }) => index >= start && index < end && indent.length >= column),
  );
  return stop && stop.index + stop[0].indexOf('\t');
}

function findNode({ parsed, start }: YamlDocument): FoundStop | undefined {
  let found: FoundStop | undefined;
  // An anchor is known from where it stands on, and not inside itself.
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  const stopAt = (node: Node, isKey: boolean): KubectlStop | undefined => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      return target === undefined || open.has(target) ? 'alias' : undefined;
    }
    if (isScalar(node)) return typeof node.value === 'number' && /^[-+]?\.(?:inf|nan)$/i.test(node.source ?? '') ? 'number' : undefined;
    return isKey && isCollection(node) ? 'collection-key' : undefined;
  };
  walk(parsed.contents, {
    enter: (node, isKey) => {
      const stop = stopAt(node, isKey);
      if (stop !== undefined) found = { at: stop, start: start + (node.range?.[0] ?? 0) };
      if ('anchor' in node && typeof node.anchor === 'string') {
        anchors.set(node.anchor, node);
        open.add(node);
      }
      return stop !== undefined;
    },
    leave: (node) => open.delete(node),
  });
  return found;
}

/** The first alias of a document that would be many times as long written out; its anchors are known to be there. */
function findExcess({ parsed, start }: YamlDocument): FoundStop | undefined {
  const targets = new Map<string, Node>();
  const sizes = new Map<Node, number>();
  let own = 0;
  let first: Alias | undefined;
  const measure = (node: unknown): number => {
    if (isAlias(node)) {
      first ??= node;
      const target = targets.get(node.source);
      return 1 + ((target && sizes.get(target)) ?? 0);
    }
    if (!isNode(node)) return 0;
    own++;
    const parts: readonly unknown[] = isCollection(node)
      ? node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]))
      : [];
    const size = parts.reduce<number>((sum, part) => sum + measure(part), 1);
    if ('anchor' in node && typeof node.anchor === 'string') targets.set(node.anchor, node);
    sizes.set(node, size);
    return size;
  };
  const all = measure(parsed.contents);
  const isExcess = all > 1000 && all - own > 100 && (all - own) / all > allowedShare(all);
  return isExcess && first !== undefined ? { at: 'aliases', start: start + (first.range?.[0] ?? 0) } : undefined;
}

/** The share of a document that may come from aliases, by its length in nodes, as go-yaml has it (`allowedAliasRatio` in decode.go). */
function allowedShare(nodes: number): number {
  const [short, long] = [400_000, 4_000_000];
  if (nodes <= short) return 0.99;
  return nodes >= long ? 0.1 : 0.99 - 0.89 * ((nodes - short) / (long - short));
}
