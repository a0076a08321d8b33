import { describe, expect, it } from 'vitest';
import { replaceBlock } from './readme-block.ts';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

describe('replaceBlock', () => {
  it('puts the block between the markers, and leaves the rest', () => {
    const readme = `# Title\n\n${begin}\nold\n${end}\n\nmore\n`;
    const once = `# Title\n\n${begin}\n\n| $& | $1 |\n\n${end}\n\nmore\n`;
    expect(replaceBlock(readme, '| $& | $1 |\n')).toBe(once);
    expect(replaceBlock(once, '| $& | $1 |\n')).toBe(once);
  });

  it.each(['', begin, end, `${end} ${begin}`, `${begin} ${begin} ${end}`, `${begin} ${end} ${end}`, `${end} ${begin} ${end}`])(
    'refuses a README with %j',
    (readme) => {
      expect(() => replaceBlock(readme, 'new')).toThrow('README.md needs');
    },
  );
});
