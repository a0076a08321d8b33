import { formatMessage } from '../messages/index.ts';

type Arguments = Parameters<typeof formatMessage>;

// Controls, and the marks that turn the direction of text: a name in a manifest may be written to be acted on by a terminal.
const ACTIVE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A line fit for a terminal: whatever text of the file stands in it does nothing there. */
export function disarm(line: string): string {
  return line.replace(ACTIVE, '?');
}

/** The sentence of a coded value, fit for a terminal. */
export function say(catalog: Arguments[0], value: Arguments[1], file?: string): string {
  return disarm(formatMessage(catalog, value, file));
}
