import * as en from '../src/messages/en/index.ts';
import * as it from '../src/messages/it/index.ts';
import * as ja from '../src/messages/ja/index.ts';
import type { Catalog } from '../src/messages/spoken.ts';

export { en, ja };

/** What the page says, by language: journeys find things by the names that a reader of that language sees. */
export const catalogs: Readonly<Record<'en' | 'ja' | 'it', Catalog>> = { en, ja, it };
