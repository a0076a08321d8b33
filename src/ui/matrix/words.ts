import { upstreamWord as wordOf, type MatrixCell, type UpstreamWord } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import type { Layer } from '../../state/matrix-view.ts';

const text = messages.matrix;

export type OracleWord = keyof typeof text.oracle;
export type { UpstreamWord };

/** A yes that was settled by counting and dates is drawn apart from one that was read. */
export function oracleWord({ status, reason }: Pick<MatrixCell, 'status' | 'reason'>): OracleWord {
  return status === 'supported' && reason.strength !== 'quoted' ? 'derived' : status;
}

/** What upstream says of a cell, with what only a third party says of it apart. */
export function upstreamWord({ upstream }: Pick<MatrixCell, 'upstream'>): UpstreamWord {
  return wordOf(upstream);
}

/** The star: only where the pair that the vendor tested is supported as things stand. */
export function isStarred({ isRecommended, status }: Pick<MatrixCell, 'isRecommended' | 'status'>): boolean {
  return isRecommended && status === 'supported';
}

/** The whole name of a cell, in the words of the layers that are shown. */
export function cellName(cell: MatrixCell, layer: Layer, isChosen: boolean): string {
  const words = [
    ...(layer === 'upstream' ? [] : [text.oracle[oracleWord(cell)]]),
    ...(layer === 'oracle' ? [] : [text.upstream[upstreamWord(cell)]]),
  ];
  return text.cell(cell.calico, cell.kubernetes, words, isStarred(cell), isChosen);
}
