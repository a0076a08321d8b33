/**
 * What reading a stream costs at the least: one pass over the text that finds where each document begins, by its `---` line. Gives the
 * offsets, 0 first. It knows no `...` lines and no JSON, and is not what the engine splits with.
 */
export function splitAtMarkers(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n---'); at !== -1; at = text.indexOf('\n---', at + 4)) {
    const behind = text.charCodeAt(at + 4);
    // A line end, a blank or the end of the text: `----` is no marker.
    if (behind === 10 || behind === 13 || behind === 32 || behind === 9 || Number.isNaN(behind)) starts.push(at + 1);
  }
  return starts;
}

/** The documents that begin at those offsets; joined they are the text. */
export function documentsOf(text: string): readonly string[] {
  const starts = splitAtMarkers(text);
  return starts.map((start, n) => text.slice(start, starts[n + 1]));
}
