import { checkDocuments, compareManifests, createPlan, type Comparison, type Selection } from '../../engine/index.ts';

/** One side of a comparison: the text of a manifest, which release's it is known to be, and what it is edited for. */
export interface Side {
  readonly text: string;
  readonly knownRelease: string | undefined;
  readonly selection: Selection;
}

/** What the worker is asked. */
export interface WorkerQuestion {
  readonly before: Side;
  readonly after: Side;
}

/** What the worker answers: nothing where one of the two cannot be edited. */
export type WorkerAnswer = Comparison | undefined;

// A worker of its own: between distant releases thousands of lines differ, which takes longer than a page may stand still.
self.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  const [before, after] = [edit(data.before), edit(data.after)];
  const answer: WorkerAnswer = before === undefined || after === undefined ? undefined : compareManifests(before, after);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  self.postMessage(answer);
});

/** The edited text. A file that nobody vouches for may be anything, so it is looked at first. */
function edit({ text, knownRelease, selection }: Side): string | undefined {
  if (knownRelease === undefined && checkDocuments(text) !== undefined) return undefined;
  const result = createPlan({ text, selection, knownRelease });
  return result.ok ? result.plan.manifest : undefined;
}
