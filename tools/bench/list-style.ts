/**
 * Whether most lists of a YAML text stand deeper than the key that they belong to; false where as many do not. Upstream's files differ in
 * it, and whoever prints one anew chooses the style that changes fewer lines.
 */
export function indentsLists(text: string): boolean {
  let balance = 0;
  // Only the ends of keys without a value are looked at; the first dash behind one is the list's.
  for (const [, before = '', behind = ''] of text.matchAll(/^( *)[^\s#-][^\n]*:\r?\n( *)- /gm)) {
    balance += behind.length > before.length ? 1 : -1;
  }
  return balance > 0;
}
