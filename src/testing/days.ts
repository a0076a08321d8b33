/** The day on which tests without a date of their own take place. */
export const TODAY = '2026-11-21';

/** A calendar day as `YYYY-MM-DD`, and not a thirtieth of February. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
