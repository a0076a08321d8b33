/** What access to the browser's storage gives; undefined where it is forbidden or full, or where there is none. The page then does without. */
export function atStorage<Value>(access: () => Value): Value | undefined {
  try {
    return access();
  } catch (error) {
    // Some browsers give null in place of refusing, and to ask anything of that is a TypeError.
    if (error instanceof DOMException || error instanceof TypeError) return undefined;
    throw error;
  }
}
