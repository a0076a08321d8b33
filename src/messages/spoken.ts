import type * as English from './en/index.ts';
import type { Translation } from './translation.ts';

/** Everything that the page says, in one language. */
export type Catalog = { readonly [Part in keyof typeof English]: Translation<(typeof English)[Part]> };

/** What is spoken in place of English; nothing where English is. */
let catalog: Partial<Catalog> = {};

/** Speaks another language from the next sentence on, or English where nothing is given. What a catalog lacks is said in English. */
export function speak(next: Partial<Catalog> = {}): void {
  catalog = next;
}

/** A part of the catalog that always says what it says in the language that is spoken. Its own parts do not: they are asked for anew each time. */
export function spoken<Part extends keyof Catalog>(part: Part, english: (typeof English)[Part]): Catalog[Part] {
  return new Proxy<Catalog[Part]>(english, {
    get: (target, key) => Reflect.get(catalog[part] ?? target, key) as unknown,
  });
}
