import { isRecord } from '../read-plain.ts';
import { createShelf } from './shelf.ts';
import { isStoredLink } from './stored-link.ts';

const ways = ['downloaded', 'copied'] as const;

/** A manifest that was handed out: what can be said of it later, and nothing of what stood in it. */
export interface Delivery {
  /** When, in ISO form. */
  readonly at: string;
  readonly way: (typeof ways)[number];
  /** The file's name, which follows from the choices alone. */
  readonly name: string;
  /** Undefined where the page had no Web Crypto. */
  readonly sha256: string | undefined;
  /** The choices: a fragment of a link, without `#`. */
  readonly link: string;
  /** That the choices alone make the same file again: upstream's own was the start, and nothing was changed by hand. */
  readonly isRemade: boolean;
}

export const MOST_DELIVERIES = 50;

/** Newest first. */
export const deliveries = createShelf<readonly Delivery[]>('calicut.history', [], readDeliveries);

/** Remembers that a manifest was handed out; the oldest gives way. The same one handed out the same way again is remembered once, anew. */
export function recordDelivery(delivery: Delivery): void {
  deliveries.update((all) => [delivery, ...all.filter((one) => !isSame(one, delivery))].slice(0, MOST_DELIVERIES));
}

function isSame(one: Delivery, other: Delivery): boolean {
  // Without a hash nothing says that two files are alike but that the choices alone make them.
  const isAlike = one.sha256 === undefined ? one.isRemade && other.isRemade : true;
  return isAlike && one.way === other.way && one.name === other.name && one.sha256 === other.sha256 && one.link === other.link;
}

/** What can be used of what is stored. */
function readDeliveries(stored: unknown): readonly Delivery[] {
  if (!Array.isArray(stored)) return [];
  const found = (stored as readonly unknown[]).flatMap((one) => readDelivery(one) ?? []);
  return found.toSorted((one, other) => Number(other.at > one.at) - Number(other.at < one.at)).slice(0, MOST_DELIVERIES);
}

function readDelivery(stored: unknown): Delivery | undefined {
  if (!isRecord(stored)) return undefined;
  const { at, name, sha256, link, isRemade } = stored;
  const way = ways.find((one) => one === stored['way']);
  const isSound = isMoment(at) && matches(name, /^[a-z0-9.-]{1,200}\.yaml$/) && isStoredLink(link) && typeof isRemade === 'boolean';
  if (!isSound || way === undefined || (sha256 !== undefined && !matches(sha256, /^[0-9a-f]{64}$/))) return undefined;
  return { at, way, name, sha256, link, isRemade };
}

function isMoment(value: unknown): value is string {
  return matches(value, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/) && !Number.isNaN(Date.parse(value));
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}
