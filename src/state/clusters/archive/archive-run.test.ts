import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createArchiver, type ArchiveRun } from './archive-run.ts';
import type { ArchivePorts, ArchiveResult, makeArchive } from './make-archive.ts';

const counts = { files: 1, clusters: 2, without: 0 };
const made: ArchiveResult = { ok: true, parts: [new Uint8Array([1])], counts };

const ports: Omit<ArchivePorts, 'signal' | 'onProgress'> = {
  fetch,
  digest: undefined,
  loadPlanning: () => Promise.reject(new Error('not asked for')),
  loadLicence: () => Promise.resolve(undefined),
  pause: () => Promise.resolve(),
  words: { whyNot: () => '', finding: () => '', readme: () => '' },
};

/** An archiver whose archives are made when the test says so. */
function startArchiver() {
  const run = createStore<ArchiveRun>()(() => ({ state: 'idle' }));
  const save = vi.fn<(parts: readonly Uint8Array<ArrayBuffer>[]) => void>();
  const asked: {
    readonly ports: ArchivePorts;
    readonly answer: (result: ArchiveResult) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];
  const make: typeof makeArchive = (_, own) => new Promise((answer, fail) => asked.push({ ports: own, answer, fail }));
  const load = vi.fn<() => Promise<{ makeArchive: typeof makeArchive }>>(() => Promise.resolve({ makeArchive: make }));
  return { run, save, asked, load, archiver: createArchiver(run, load, save) };
}

/** Lets everything happen that waits for nothing else. */
const settled = async () => {
  for (let n = 0; n < 5; n++) await Promise.resolve();
};

describe('the archiver', () => {
  it('says how far it is, saves once and says what it saved', async () => {
    const { run, save, asked, archiver } = startArchiver();
    const end = archiver.start([], ports);
    expect(run.getState()).toEqual({ state: 'running', made: 0, files: 0 });
    await settled();
    asked[0]?.ports.onProgress(1, 3);
    expect(run.getState()).toEqual({ state: 'running', made: 1, files: 3 });
    asked[0]?.answer(made);
    await end;
    expect(run.getState()).toEqual({ state: 'done', counts });
    expect(save).toHaveBeenCalledExactlyOnceWith(made.parts);
  });

  it('is stopped: nothing is saved, whatever comes of it', async () => {
    const { run, save, asked, archiver } = startArchiver();
    const end = archiver.start([], ports);
    await settled();
    archiver.stop();
    expect(asked[0]?.ports.signal.aborted).toBe(true);
    asked[0]?.ports.onProgress(2, 3);
    asked[0]?.answer(made);
    await end;
    expect(run.getState()).toEqual({ state: 'stopped' });
    expect(save).not.toHaveBeenCalled();
  });

  it('is stopped before its part of the page is there, and asks for nothing then', async () => {
    const { run, asked, archiver } = startArchiver();
    const end = archiver.start([], ports);
    archiver.stop();
    await end;
    expect(run.getState()).toEqual({ state: 'stopped' });
    expect(asked).toEqual([]);
  });

  it('stops an older archive when a newer is asked for', async () => {
    const { run, save, asked, archiver } = startArchiver();
    const both = [archiver.start([], ports), archiver.start([], ports)];
    await settled();
    expect(asked).toHaveLength(1);
    asked[0]?.answer(made);
    await Promise.all(both);
    expect(save).toHaveBeenCalledOnce();
    expect(run.getState().state).toBe('done');
  });

  it.each(['NO_LICENCE', 'NO_PLANNING'] as const)('says that it failed: %s', async (problem) => {
    const { run, asked, archiver } = startArchiver();
    const end = archiver.start([], ports);
    await settled();
    asked[0]?.answer({ ok: false, problem });
    await end;
    expect(run.getState()).toEqual({ state: 'failed', problem });
  });

  it('says that its part of the page could not be loaded, and can be tried again', async () => {
    const { run, asked, load, archiver } = startArchiver();
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await archiver.start([], ports);
    expect(run.getState()).toEqual({ state: 'failed', problem: 'NO_ZIP' });
    const end = archiver.start([], ports);
    await settled();
    asked[0]?.answer(made);
    await end;
    expect(run.getState().state).toBe('done');
  });

  it('says that it failed by a fault of ours, rejects with it, and can be tried again', async () => {
    const { run, save, asked, archiver } = startArchiver();
    const end = archiver.start([], ports);
    await settled();
    const fault = new Error('edits overlap');
    asked[0]?.fail(fault);
    await expect(end).rejects.toBe(fault);
    expect(run.getState()).toEqual({ state: 'failed', problem: 'FAULT' });
    archiver.stop();
    expect(run.getState().state).toBe('failed');
    save.mockImplementationOnce(() => {
      throw fault;
    });
    const second = archiver.start([], ports);
    await settled();
    asked[1]?.answer(made);
    await expect(second).rejects.toBe(fault);
    expect(run.getState()).toEqual({ state: 'failed', problem: 'FAULT' });
    const third = archiver.start([], ports);
    await settled();
    asked[2]?.answer(made);
    await third;
    expect(run.getState().state).toBe('done');
  });

  it('that was stopped stays so, whatever fault comes after', async () => {
    const { run, asked, archiver } = startArchiver();
    const end = archiver.start([], ports);
    await settled();
    archiver.stop();
    const fault = new Error('too late');
    asked[0]?.fail(fault);
    await expect(end).rejects.toBe(fault);
    expect(run.getState()).toEqual({ state: 'stopped' });
  });

  it('forgets what was made, and has nothing to stop when it is idle', async () => {
    const { run, asked, archiver } = startArchiver();
    archiver.stop();
    expect(run.getState().state).toBe('idle');
    const end = archiver.start([], ports);
    await settled();
    asked[0]?.answer(made);
    await end;
    archiver.stop();
    expect(run.getState().state).toBe('done');
    archiver.forget();
    expect(run.getState().state).toBe('idle');
  });
});
