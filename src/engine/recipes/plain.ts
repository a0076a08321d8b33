import type { PlainWorkload } from './establish.ts';

/** A value as an object to look into; an empty one where it is a list or no object at all. */
export function asObject(value: unknown): PlainWorkload {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is PlainWorkload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list; none where it is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
