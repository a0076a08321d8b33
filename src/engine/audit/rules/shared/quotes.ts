const QUOTES = '“”„‟‘’‚«»″′';
const ENDS = new RegExp(`^[${QUOTES}]|[${QUOTES}]$`);
const ANYWHERE = new RegExp(`[${QUOTES}]`);

/** Whether the character is a quote of a printed page: to YAML and a shell it is a letter like any other. */
export const isTypographic = (character: string | undefined): boolean => character !== undefined && ANYWHERE.test(character);

/** Whether a text begins or ends with one. */
export const hasTypographicEnds = (text: string): boolean => ENDS.test(text);

/** Whether one stands anywhere in a text. */
export const hasTypographic = (text: string): boolean => ANYWHERE.test(text);
