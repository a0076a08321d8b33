/**
 * The first line of a hunk's side, or the line that stands behind it where the side has none: in a unified diff a start with no
 * lines is the line before.
 */
export function firstLine(start: number, lines: number): number {
  return lines === 0 ? start + 1 : start;
}
