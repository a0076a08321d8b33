import { createStore } from 'zustand/vanilla';

export const layers = ['both', 'oracle', 'upstream'] as const;

/** Whose word the matrix shows. */
export type Layer = (typeof layers)[number];

interface MatrixView {
  readonly layer: Layer;
  /** Every known release, in place of those that matter to most. */
  readonly showsAll: boolean;
}

/** How the matrix is looked at, kept while another tab is open. */
export const matrixView = createStore<MatrixView>()(() => ({ layer: 'both', showsAll: false }));

export function chooseLayer(layer: Layer): void {
  matrixView.setState({ layer });
}

export function showAllReleases(showsAll: boolean): void {
  matrixView.setState({ showsAll });
}
