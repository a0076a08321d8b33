import { describe, expect, it } from 'vitest';
import { oneFailed, onePassed, oneSkipped } from './counts.ts';
import { runSteps } from './run-steps.ts';
import { steps } from './steps.ts';

/** What the steps came to when the scripts in `failing` fail, and which scripts ran. */
function rehearse(...failing: readonly string[]) {
  const ran: string[] = [];
  const outcomes = runSteps(steps, ({ script }) => {
    ran.push(script);
    return failing.includes(script) ? oneFailed : onePassed;
  });
  return { ran, outcomes };
}

const scripts = steps.map(({ script }) => script);

describe('runSteps', () => {
  it('runs every step in order', () => {
    expect(rehearse().ran).toEqual(scripts);
    expect(scripts.slice(-4)).toEqual(['build', 'size', 'e2e', 'lighthouse']);
  });

  it('goes on after a failure', () => {
    expect(rehearse('check:format', 'check:unit').ran).toEqual(scripts);
  });

  it('skips what needs a build after a failed one, and counts it as skipped', () => {
    const { ran, outcomes } = rehearse('build');
    expect(ran).toEqual(scripts.slice(0, -3));
    expect(outcomes.slice(-4).map(({ counts }) => counts)).toEqual([oneFailed, oneSkipped, oneSkipped, oneSkipped]);
  });
});
