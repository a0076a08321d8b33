import { describe, expect, it } from 'vitest';
import { afterPaint } from './after-paint.ts';

type Callback = () => void;

/** A window whose frames, idle times and timers come when a test says so. */
function fakeWindow(hasIdleTime: boolean) {
  let last = 0;
  const asked = { frame: new Map<number, Callback>(), idle: new Map<number, Callback>(), timer: new Map<number, Callback>() };
  const ask = (of: keyof typeof asked) => (callback: unknown) => {
    asked[of].set(++last, callback as Callback);
    return last;
  };
  const forget = (of: keyof typeof asked) => (id: number | undefined) => void (id !== undefined && asked[of].delete(id));
  const come = (of: keyof typeof asked) => {
    const due = [...asked[of].values()];
    asked[of].clear();
    for (const callback of due) callback();
  };
  const window = {
    requestAnimationFrame: ask('frame'),
    cancelAnimationFrame: forget('frame'),
    setTimeout: ask('timer'),
    clearTimeout: forget('timer'),
    ...(hasIdleTime ? { requestIdleCallback: ask('idle'), cancelIdleCallback: forget('idle') } : {}),
  } as unknown as Window;
  return { window, come, open: () => asked.frame.size + asked.idle.size + asked.timer.size };
}

type Coming = 'frame' | 'idle' | 'timer';

describe('what follows a paint', () => {
  it.each<[string, boolean, readonly Coming[], number]>([
    ['not before the frame', true, [], 0],
    ['not within the frame', true, ['frame'], 0],
    ['when the page has nothing else to do after it', true, ['frame', 'idle'], 1],
    ['also where the page finds no idle time', true, ['frame', 'timer'], 1],
    ['not within the frame where a browser has no idle time to ask for', false, ['frame'], 0],
    ['behind the frame there', false, ['frame', 'timer'], 1],
    ['also where no frame comes, as in the background', true, ['timer'], 1],
    ['once, whatever comes later', true, ['timer', 'frame', 'idle', 'timer'], 1],
    ['once, in the usual order too', true, ['frame', 'idle', 'timer', 'frame'], 1],
  ])('runs %s', (_, hasIdleTime, comings, times) => {
    const { window, come } = fakeWindow(hasIdleTime);
    let runs = 0;
    afterPaint(() => runs++, window);
    comings.forEach(come);
    expect(runs).toBe(times);
  });

  it.each<[string, boolean, readonly Coming[]]>([
    ['at once', true, []],
    ['behind the frame', true, ['frame']],
    ['behind the frame where there is no idle time to ask for', false, ['frame']],
  ])('leaves nothing behind when it is taken back %s', (_, hasIdleTime, comings) => {
    const { window, come, open } = fakeWindow(hasIdleTime);
    let runs = 0;
    const drop = afterPaint(() => runs++, window);
    comings.forEach(come);
    drop();
    expect([runs, open()]).toEqual([0, 0]);
  });

  it('leaves nothing behind when it has run', () => {
    const { window, come, open } = fakeWindow(true);
    afterPaint(() => undefined, window);
    come('timer');
    expect(open()).toBe(0);
  });
});
