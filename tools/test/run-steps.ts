import { oneSkipped, type Counts } from './counts.ts';
import type { Step } from './steps.ts';

export interface Outcome {
  readonly title: string;
  readonly counts: Counts;
}

/** Runs every step in order, whatever the ones before came to, except those that need a build when the build failed. */
export function runSteps(steps: readonly Step[], run: (step: Step) => Counts): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  let hasBuild = true;
  for (const step of steps) {
    const counts: Counts = step.needsBuild && !hasBuild ? oneSkipped : run(step);
    if (step.script === 'build') hasBuild = counts.failed === 0;
    outcomes.push({ title: step.title, counts });
  }
  return outcomes;
}
