/** The registry that is meant by what was typed: an address copied from a browser begins with `https://` and may end in a slash, which no image name has. */
export function toRegistry(text: string): string {
  return text
    .trim()
    .replace(/^https:\/\//i, '')
    .replace(/\/+$/, '');
}
