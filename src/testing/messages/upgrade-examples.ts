import type { UpgradeStep, UpgradeWindow } from '../../engine/index.ts';

const window: UpgradeWindow = { fromStep: 0, toStep: 1, pairs: 1, statuses: ['untested'], upstream: 'tested', ended: [] };

/** Windows of an upgrade with each word that one can have. */
export const upgradeWindows: readonly UpgradeWindow[] = [
  window,
  { ...window, fromStep: 2, toStep: undefined, pairs: 3, statuses: ['untested', 'unsupported', 'withdrawn'] },
  { ...window, statuses: ['unknown'], upstream: 'unknown' },
  ...(['tested', 'hearsay', 'untested'] as const).flatMap((upstream) => [1, 2].map((pairs) => ({ ...window, upstream, pairs }))),
  {
    ...window,
    ended: [
      { of: 'kubernetes', version: '1.33', until: '2026-08-10' },
      { of: 'calico', version: '3.29.2', until: '2025-10-21' },
    ],
  },
];

/** Steps as far as sentences look at them. */
export const upgradeSteps: readonly Pick<UpgradeStep, 'change' | 'from' | 'to'>[] = [
  { change: 'calico', from: '3.31.5', to: '3.32.0' },
  { change: 'kubernetes', from: '1.35', to: '1.36' },
];

/** Ways of one step, of several of one kind, and of both kinds. */
export const upgradeWays: readonly { readonly steps: typeof upgradeSteps }[] = [
  { steps: upgradeSteps.slice(0, 1) },
  { steps: upgradeSteps.slice(1) },
  { steps: upgradeSteps },
  { steps: [...upgradeSteps, ...upgradeSteps] },
];

/** Documents of a comparison by their states. */
const documents = (...states: readonly ('added' | 'changed' | 'removed')[]) => states.map((state) => ({ state }));
const comparison = { removedLines: 5, addedLines: 12_345, indentedLines: 2 };

export const comparedDocuments = [documents('changed'), documents('added', 'removed', 'changed')];
export const comparisons = [
  { documents: documents('changed'), removedLines: 1, addedLines: 0, indentedLines: 0 },
  ...comparedDocuments.map((all) => ({ ...comparison, documents: all })),
];
