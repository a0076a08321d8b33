/** The first `count` lines of the text, and how many follow. */
export function firstLines(text: string, count: number): { readonly head: string; readonly more: number } {
  let end = 0;
  for (let line = 0; line < count; line++) {
    const at = text.indexOf('\n', end);
    if (at === -1) return { head: text, more: 0 };
    end = at + 1;
  }
  let more = end < text.length && !text.endsWith('\n') ? 1 : 0;
  for (let at = text.indexOf('\n', end); at !== -1; at = text.indexOf('\n', at + 1)) more++;
  return { head: text.slice(0, end), more };
}
