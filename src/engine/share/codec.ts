import { readSelection, selectionKeys, type Adjustment, type RawSelection, type SelectionKey } from '../selection/read-selection.ts';
import { detailKeys } from '../selection/details.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import type { Language } from './languages.ts';
import { readV1 } from './v1.ts';

/** What was adjusted when a link was opened. Raw text from the link is never repeated. */
export type LinkNotice =
  | Adjustment
  | { readonly code: 'LINK_VERSION_UNKNOWN'; readonly args: Record<string, never> }
  | { readonly code: 'LINK_LANGUAGE_UNKNOWN'; readonly args: Record<string, never> }
  | { readonly code: 'LINK_DAMAGED'; readonly args: Record<string, never> }
  | { readonly code: 'LINK_KEY_UNKNOWN'; readonly args: { readonly count: number } }
  | { readonly code: 'LINK_KEY_REPEATED'; readonly args: { readonly key: SelectionKey } }
  | { readonly code: 'LINK_KEY_MISSING'; readonly args: { readonly keys: readonly SelectionKey[] } };

/** A link read: the selection it opens, the language it asks for if it does, and whether it said anything of a cluster at all. */
export interface DecodedLink {
  readonly selection: Selection;
  readonly language?: Language;
  readonly notices: readonly LinkNotice[];
  readonly isEmpty: boolean;
}

/** Always written, so that a new default never changes what an old link means. */
const ALWAYS: readonly SelectionKey[] = ['network', 'kubernetes', 'calico', 'image'];

/** Left out while they have the constant that was the default when links began. Frozen: a change would alter old links. */
const CONSTANTS = { platform: 'oke', cluster: 'enhanced', nodes: 'managed', method: 'replace' } as const;

/**
 * The fragment of a link, without `#`: `v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8`. With a language, the page
 * speaks that one to whoever opens it: `…&lang=ja`.
 */
export function encodeLink(selection: Selection, language?: Language): string {
  const values = new Map<SelectionKey, string | undefined>([
    ['platform', selection.platform],
    ['network', selection.network],
    ['kubernetes', selection.kubernetes],
    ['calico', selection.calico],
    ['image', selection.images.join(',')],
    ['pod-cidr', selection.podCidr],
    ['cluster', selection.cluster],
    ['nodes', selection.nodes],
    ['method', selection.method],
    ...detailKeys.map((key) => [key, selection.details[key]] as const),
    ['without', selection.without.join(',') || undefined],
    ['extra', selection.extras.join(',') || undefined],
  ]);
  const constants: ReadonlyMap<string, string> = new Map(Object.entries(CONSTANTS));
  const pairs = selectionKeys.flatMap((key) => {
    const value = values.get(key);
    return value === undefined || constants.get(key) === value ? [] : [`${key}=${value}`];
  });
  return ['v=1', ...pairs, ...(language === undefined ? [] : [`lang=${language}`])].join('&');
}

const nothingSaid: DecodedLink = { selection: defaultSelection, notices: [], isEmpty: true };

/**
 * The selection that a link opens. Takes a whole URL, a fragment or a query (mail programs move one to the other), or bare
 * pairs. Total: returns for every string whatsoever. Law: `decodeLink(encodeLink(s)).selection` equals `s`,
 * but for the registry, which no link has. A link that says nothing but a language opens no selection.
 */
export function decodeLink(link: string): DecodedLink {
  const pairs = splitPairs(link);
  if (pairs.length === 0) return nothingSaid;
  const notices: LinkNotice[] = [];
  const version = pairs.find(([key]) => key === 'v')?.[1];
  if (version !== undefined && version !== '1') notices.push({ code: 'LINK_VERSION_UNKNOWN', args: {} });
  const read = readV1(pairs);
  // A query such as `?utm_source=…`, which others hang on addresses, is no link of ours.
  const isStranger = version === undefined && read.raw.size === 0 && !read.damaged && !/#[^#]*=/.test(link);
  const language = read.language === 'unknown' ? undefined : read.language;
  const said = language === undefined ? {} : { language };
  const saysOnlyLanguage = version === undefined && read.raw.size === 0 && !read.damaged && read.language !== undefined;
  if (isStranger || saysOnlyLanguage) return { ...nothingSaid, ...said };
  if (read.language === 'unknown') notices.push({ code: 'LINK_LANGUAGE_UNKNOWN', args: {} });
  if (read.damaged) notices.push({ code: 'LINK_DAMAGED', args: {} });
  if (read.unknown > 0) notices.push({ code: 'LINK_KEY_UNKNOWN', args: { count: read.unknown } });
  notices.push(...read.repeated.map((key) => ({ code: 'LINK_KEY_REPEATED', args: { key } }) as const));
  const missing = missingKeys(read.raw, version);
  if (missing.length > 0) notices.push({ code: 'LINK_KEY_MISSING', args: { keys: missing } });
  const { selection, adjustments } = readSelection(read.raw);
  return { selection, ...said, notices: [...notices, ...adjustments], isEmpty: false };
}

/** A link that carries a version was written by us, in full; what it lacks was cut off on the way. */
function missingKeys(raw: RawSelection, version: string | undefined): readonly SelectionKey[] {
  return version === undefined ? [] : ALWAYS.filter((key) => !raw.has(key));
}

function splitPairs(link: string): readonly (readonly [string, string])[] {
  const [, query = ''] = /\?([^#]*)/.exec(link) ?? [];
  const [, fragment = ''] = /#(.*)$/s.exec(link) ?? [];
  const bare = /[?#]/.test(link) ? '' : link;
  const pairs = [fragment.replace(/^[!?]/, ''), query, bare].find((part) => part.includes('=')) ?? '';
  return pairs
    .split('&')
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
}
