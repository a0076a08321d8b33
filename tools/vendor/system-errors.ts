/** The code of a system error (`ENOENT`, `ECONNREFUSED`), or undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The most telling words that an error carries: `fetch` hides the reason in `cause`. */
export function errorReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? errorReason(error.cause) : error.message || (errorCode(error) ?? error.name);
}
