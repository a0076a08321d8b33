/** The value, or undefined where it could not be had. What failed is a request for a part of the page, which says nothing more. */
export function settle<Value>(pending: Promise<Value>): Promise<Value | undefined> {
  return pending.catch(() => undefined);
}
