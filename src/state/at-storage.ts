/** What access to the browser's storage gives; undefined where it is forbidden or full. The page then does without. */
export function atStorage<Value>(access: () => Value): Value | undefined {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
