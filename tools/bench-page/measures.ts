import type { Condition } from './conditions.ts';
import type { Answer } from './probe.ts';

/** What a visit gave, by the ids of the measures. What could not be had is not there. */
export type Figures = Readonly<Record<string, number | undefined>>;

/** One thing that is measured, and how much of it is allowed: of all conditions where it says no others. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'kB' | '';
  readonly budget?: Partial<Record<Condition['id'], number>>;
}

const everywhere = (most: number) => ({ none: most, 'fast-4g': most, 'cpu-4': most });

/** Times from the navigation on, work of the main thread (its own time, not that of a busy machine), bytes as transferred. Issue 7; facts/stack.md 10. */
export const openingMeasures: readonly Measure[] = [
  { id: 'first-paint', name: 'first paint', unit: 'ms' },
  { id: 'first-contentful-paint', name: 'first contentful paint', unit: 'ms' },
  { id: 'form', name: 'form painted, its fields answering', unit: 'ms', budget: { none: 500, 'cpu-4': 1000 } },
  { id: 'verdict', name: 'verdict painted', unit: 'ms' },
  { id: 'hunks', name: 'first hunks painted', unit: 'ms', budget: { none: 800 } },
  { id: 'hunks-aim', name: 'first hunks painted (aim)', unit: 'ms', budget: { none: 500 } },
  { id: 'opening-work', name: 'work until all is there', unit: 'ms' },
  { id: 'opening-script', name: '  of it script', unit: 'ms' },
  { id: 'opening-layout', name: '  of it style and layout', unit: 'ms' },
  { id: 'opening-layouts', name: '  layouts', unit: '' },
  { id: 'opening-long', name: '  tasks over 50 ms', unit: '' },
  { id: 'opening-longest', name: '  the longest of them', unit: 'ms' },
  { id: 'form-bytes', name: 'transferred that the form waits for', unit: 'kB', budget: everywhere(85) },
  { id: 'form-all', name: 'transferred until the form, all', unit: 'kB' },
  { id: 'hunks-bytes', name: 'transferred until first hunks', unit: 'kB' },
  { id: 'hunks-decoded', name: '  unpacked', unit: 'kB' },
  { id: 'hunks-requests', name: '  requests', unit: '' },
  { id: 'hunks-heap', name: 'script heap after the first hunks', unit: 'MB' },
  { id: 'hunks-process', name: 'renderer process (PSS) then', unit: 'MB', budget: everywhere(100) },
  { id: 'editor', name: 'editor ready, from the click', unit: 'ms', budget: { none: 2000 } },
  { id: 'editor-work', name: '  work until then', unit: 'ms' },
  { id: 'editor-longest', name: '  longest task', unit: 'ms' },
  { id: 'editor-bytes', name: 'transferred for the editor', unit: 'kB', budget: everywhere(780) },
  { id: 'editor-decoded', name: '  unpacked', unit: 'kB' },
  { id: 'editor-requests', name: '  requests', unit: '' },
  { id: 'editor-heap', name: 'script heap with the editor', unit: 'MB' },
  { id: 'editor-process', name: 'renderer process (PSS) with the editor', unit: 'MB', budget: everywhere(160) },
];

/** A choice that is made in a visit, in this order. */
export interface Change {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly answer: Answer;
  /** Of the main thread's work until it is painted, in milliseconds. */
  readonly work?: number;
}

const IMAGE = 16;
const RELEASE = 60;

export const changes: readonly Change[] = [
  { id: 'image-1', name: 'image ol8 → ol9, first', value: 'ol9', answer: 'hunks', work: IMAGE },
  { id: 'image-2', name: 'image ol9 → ol8', value: 'ol8', answer: 'hunks', work: IMAGE },
  { id: 'image-3', name: 'image ol8 → ol9, again', value: 'ol9', answer: 'hunks', work: IMAGE },
  { id: 'image-4', name: 'image ol9 → ol8, again', value: 'ol8', answer: 'hunks', work: IMAGE },
  { id: 'release-1', name: 'release 3.30.3 → 3.32.0, fetched for it', value: '3.32.0', answer: 'hunks', work: RELEASE },
  { id: 'release-2', name: 'release 3.32.0 → 3.30.3, already there', value: '3.30.3', answer: 'hunks', work: RELEASE },
  { id: 'release-3', name: 'release 3.30.3 → 3.32.0, already there', value: '3.32.0', answer: 'hunks', work: RELEASE },
  { id: 'release-4', name: 'release 3.32.0 → 3.30.3, again', value: '3.30.3', answer: 'hunks', work: RELEASE },
  { id: 'network-1', name: 'network → flannel, fetched for it', value: 'flannel', answer: 'hunks' },
  { id: 'network-2', name: 'network → VCN-native, already there', value: 'vcn-native', answer: 'hunks' },
  { id: 'kubernetes-1', name: 'Kubernetes 1.36 → 1.35', value: '1.35', answer: 'verdict' },
  { id: 'kubernetes-2', name: 'Kubernetes 1.35 → 1.36', value: '1.36', answer: 'verdict' },
  { id: 'language-1', name: 'language → 日本語, fetched for it', value: 'ja', answer: 'language' },
  { id: 'language-2', name: 'language → English', value: 'en', answer: 'language' },
  { id: 'theme-1', name: 'theme → dark', value: 'dark', answer: 'theme' },
  { id: 'theme-2', name: 'theme → light', value: 'light', answer: 'theme' },
];

/** What is told of every change, besides the time until it is painted. */
export const changeColumns = [
  { id: 'time', name: 'time' },
  { id: 'work', name: 'work' },
  { id: 'layout', name: 'style, layout' },
  { id: 'layouts', name: 'layouts' },
  { id: 'paint', name: 'paint' },
  { id: 'longest', name: 'longest task' },
  { id: 'longest-work', name: 'its work' },
] as const;

/** No task of a change is to hold the page up for longer. */
const LONG = 50;

/** The budgets of the changes, as measures. */
export const changeMeasures: readonly Measure[] = changes.flatMap(({ id, name, work }): Measure[] => [
  ...(work === undefined ? [] : [{ id: `${id}:work`, name: `${name}: work`, unit: 'ms' as const, budget: { none: work } }]),
  { id: `${id}:longest-work`, name: `${name}: longest task`, unit: 'ms', budget: { none: LONG } },
]);
