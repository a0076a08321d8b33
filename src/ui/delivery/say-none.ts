import { messages } from '../../messages/index.ts';
import type { NoOffer } from '../../state/derive-outcome.ts';

/** Why nothing is handed out, and what to do. */
export function sayNone(offer: NoOffer): string {
  const text = messages.interface.delivery;
  return offer.reason === 'nothing-in-it' ? text.nothingIn(offer.name) : text.none[offer.reason];
}
