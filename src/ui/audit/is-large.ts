/** Whether a text is so long that reading it takes more than a moment. Upstream's longest has about half a million characters. */
export const isLarge = (text: string): boolean => text.length > 1_500_000;
