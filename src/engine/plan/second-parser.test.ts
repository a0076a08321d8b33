import { beforeEach, describe, expect, it, vi } from 'vitest';
import { plainStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { vcnNative } from '../../testing/plans.ts';
import { readAgain } from '../yaml/second-reading.ts';
import { createPlan, createPlanner } from './create-plan.ts';

vi.mock(import('../yaml/second-reading.ts'), async (original) => {
  const { readAgain } = await original();
  return { readAgain: vi.fn(readAgain) };
});

const second = vi.mocked(readAgain);
const text = writeManifest(plainStyle);
const addField = (field: string) => text.replace('hostNetwork: true', `hostNetwork: true\n      ${field}`);
const codes = (manifest: string) => {
  const result = createPlan({ text: manifest, selection: vcnNative });
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

beforeEach(() => void second.mockClear());

describe('a plan', () => {
  it('has its result read once more, by the second parser', () => {
    expect(codes(text)).toEqual([]);
    expect(second).toHaveBeenCalledOnce();
  });

  it('is made where the second parser reads a value otherwise, which no step is about', () => {
    // Of a number that is too large one parser makes infinity, and the other a text.
    expect(codes(addField('x: 1e400'))).toEqual([]);
    expect(second).toHaveBeenCalledTimes(2);
  });

  it('is made where the second parser does not take the manifest at all', () => {
    const deep = addField(`x: ${'['.repeat(150)}${']'.repeat(150)}`);
    expect(codes(deep)).toEqual([]);
    expect(second.mock.results.map(({ value }) => (value as ReturnType<typeof readAgain>).ok)).toEqual([false, false]);
  });

  it('is refused where the second parser reads another result, although the first is content', () => {
    second.mockReturnValueOnce({ ok: true, value: { kind: 'DaemonSet' } });
    expect(codes(text)).toEqual(['SELF_CHECK_FAILED']);
  });

  it('is refused where the second parser takes the manifest and not the result', () => {
    second.mockReturnValueOnce({ ok: false, problem: undefined });
    expect(codes(text)).toEqual(['SELF_CHECK_FAILED']);
  });
});

describe('a planner', () => {
  it('gives for each selection the plan that is made for it alone, in any order', () => {
    const planner = createPlanner({ text });
    planner.read();
    const selections = [vcnNative, { ...vcnNative, image: 'ol9' as const }, { ...vcnNative, without: ['remove-init-containers' as const] }];
    for (const selection of [...selections, ...selections.toReversed()])
      expect(planner.planFor(selection)).toEqual(createPlan({ text, selection }));
  });

  it('says of a text without the DaemonSet the same each time', () => {
    const { planFor } = createPlanner({ text: 'a: 1\n' });
    expect([planFor(vcnNative), planFor(vcnNative)]).toEqual([createPlan({ text: 'a: 1\n', selection: vcnNative }), planFor(vcnNative)]);
  });
});
