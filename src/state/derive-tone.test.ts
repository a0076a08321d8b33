import { describe, expect, it } from 'vitest';
import { advise, defaultSelection, type Selection } from '../engine/index.ts';
import { deriveTone, type Tone } from './derive-verdict.ts';

const asOf = '2026-11-21';
const usual: Selection = { ...defaultSelection, kubernetes: '1.36', calico: '3.32.0', images: ['ol8'] };

describe('deriveTone', () => {
  it.each<readonly [Partial<Selection>, Tone]>([
    [{}, 'good'],
    [{ extras: ['remove-idle-typha'] }, 'caution'],
    [{ without: ['set-mangle-allow-action'] }, 'caution'],
    // Policy is not enforced without it.
    [{ without: ['set-interface-prefix'] }, 'stop'],
    [{ kubernetes: '1.27', without: ['set-interface-prefix'] }, 'stop'],
    [{ kubernetes: '1.27' }, 'unknown'],
    [{ nodes: 'virtual' }, 'stop'],
  ])('of %o is %s', (change, tone) => {
    expect(deriveTone(advise({ ...usual, ...change }, asOf))).toBe(tone);
  });
});
