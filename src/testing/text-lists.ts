/** Every text that stands in the list already, as often as it stands there again. */
export const repeats = (texts: readonly string[]): readonly string[] => texts.filter((text, n) => texts.indexOf(text) !== n);
