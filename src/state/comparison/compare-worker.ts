import { compareManifests, createPlan, type Comparison, type Selection } from '../../engine/index.ts';

/** One side of a comparison: upstream's text, and what it is edited for. */
export interface Side {
  readonly text: string;
  readonly selection: Selection;
}

/** What the worker answers: nothing where one of the two cannot be edited. */
export type WorkerAnswer = Comparison | undefined;

// A worker of its own: between distant releases thousands of lines differ, which takes longer than a page may stand still.
self.addEventListener('message', ({ data }: MessageEvent<{ readonly before: Side; readonly after: Side }>) => {
  const [before, after] = [createPlan(data.before), createPlan(data.after)];
  const answer: WorkerAnswer = before.ok && after.ok ? compareManifests(before.plan.manifest, after.plan.manifest) : undefined;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  self.postMessage(answer);
});
