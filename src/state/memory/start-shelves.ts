import { shortcutSettings } from '../shortcuts.ts';
import { deliveries } from './deliveries.ts';
import { presets } from './presets.ts';

/** Takes what was remembered beside the last choices, and follows what other tabs remember from then on. */
export function startShelves(storage: () => Storage, window: Pick<Window, 'addEventListener'>): void {
  for (const shelf of [presets, deliveries, shortcutSettings]) shelf.start(storage, window);
}
