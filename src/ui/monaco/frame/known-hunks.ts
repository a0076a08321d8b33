import type { editor } from 'monaco-editor/editor';
import { LineRange } from 'monaco-editor/editor/common/core/ranges/lineRange';
import { DetailedLineRangeMapping } from 'monaco-editor/editor/common/diff/rangeMapping';
import type { Hunk } from '../../../engine/index.ts';

/** The hunks of each pair of models, by the address of the modified one. */
const hunksOf = new Map<string, readonly Hunk[]>();

/** Says what has changed between two models, so that the editor does not look for it itself. Undone by the answer. */
export function knowHunks(modified: editor.ITextModel, hunks: readonly Hunk[]): () => void {
  const address = modified.uri.toString();
  hunksOf.set(address, hunks);
  return () => hunksOf.delete(address);
}

/**
 * Gives the editor the plan's own hunks in place of a diff: the same lines in every view, no worker, and no third of a second of
 * waiting for one. The editor takes services only before its first model and keeps them for good, hence the table.
 */
export const knownHunksService = {
  diffProviderFactoryService: {
    createDiffProvider: () => ({
      onDidChange: () => ({ dispose: () => undefined }),
      setOptions: () => undefined,
      dispose: () => undefined,
      computeDiff: async (_original: editor.ITextModel, modified: editor.ITextModel) => {
        const hunks = hunksOf.get(modified.uri.toString()) ?? [];
        return { changes: hunks.map(toMapping), identical: hunks.length === 0, quitEarly: false, moves: [] };
      },
    }),
  },
};

function toMapping({ oldStart, oldLines, newStart, newLines }: Hunk): DetailedLineRangeMapping {
  return new DetailedLineRangeMapping(toRange(oldStart, oldLines), toRange(newStart, newLines), undefined);
}

/** A start with no lines is the line before; the editor counts from the line behind. */
function toRange(start: number, lines: number): LineRange {
  const first = lines === 0 ? start + 1 : start;
  return new LineRange(first, first + lines);
}
