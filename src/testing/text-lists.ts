/** Whether no text stands before one that sorts ahead of it. */
export const isSorted = (texts: readonly string[]): boolean => texts.every((text, n) => n === 0 || (texts[n - 1] ?? '') <= text);

/** Every text that stands in the list already, as often as it stands there again. */
export const repeats = (texts: readonly string[]): readonly string[] => texts.filter((text, n) => texts.indexOf(text) !== n);
