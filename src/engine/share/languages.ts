/** The languages that a link may ask the page to speak, by their codes (BCP 47), in the order in which they are offered. */
export const languages = ['en', 'ja', 'it'] as const;
export type Language = (typeof languages)[number];
