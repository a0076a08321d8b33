// Parts of the editor that have no types of their own. The editor's version is pinned exactly for their sake.

declare module 'monaco-editor/editor/common/core/ranges/lineRange' {
  /** Whole lines; numbers start at 1, the end is exclusive. */
  export class LineRange {
    constructor(start: number, endExclusive: number);
  }
}

declare module 'monaco-editor/editor/common/diff/rangeMapping' {
  import type { LineRange } from 'monaco-editor/editor/common/core/ranges/lineRange';

  /** Lines of the original and what they have become. Without inner changes the whole lines are marked. */
  export class DetailedLineRangeMapping {
    constructor(original: LineRange, modified: LineRange, innerChanges: undefined);
  }
}
