import { describe, expect, it } from 'vitest';
import { documentedBackend, images } from './images.ts';

describe('the documented backend', () => {
  it.each([
    [['ol8'], 'NFT'],
    [['ol8', 'ol9'], 'NFT'],
    [['ol8', 'ubuntu', 'other'], 'NFT'],
    [['ol7'], undefined],
    [['ol9'], undefined],
    [['ubuntu', 'other'], undefined],
    // Oracle asks for the variable on one and for none on the other: no value follows its page.
    [['ol7', 'ol8'], undefined],
    [[...images], undefined],
  ] as const)('for %j is %s', (chosen, value) => {
    expect(documentedBackend(chosen)).toBe(value);
  });
});
