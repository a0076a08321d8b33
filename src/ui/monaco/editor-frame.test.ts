import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the page and the editor's document hand each other, of this number: a hash of `editor-frame.ts` and of the types that it takes from elsewhere. */
const agreed = { number: 1, hash: 'ab0344a8e8c6b178' };

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Source without its comments, on one line: what is left means something to the compiler. */
const bare = (source: string) =>
  source
    .replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

function declaration(name: string, path: string): string {
  const [found] = new RegExp(`^export (?:interface ${name} [^]*?^}|(?:type|const) ${name} = [^]*?;)$`, 'm').exec(read(path)) ?? [];
  if (found === undefined) throw new Error(`${path} declares no ${name}.`);
  return bare(found);
}

const taken = [
  ['Hunk', '../../engine/plan/types.ts'],
  ['LiveText', './live-text.ts'],
  ['Mark', './marks.ts'],
  ['LineRange', './own-lines.ts'],
  ['ModelChange', './text-edits.ts'],
] as const;

test('what the page and the editor hand each other has a number of its own', () => {
  const source = bare(read('./editor-frame.ts'));
  const whole = [source, ...taken.map(([name, path]) => declaration(name, path))].join('\n');
  expect(source).toContain(`calicutEditor${agreed.number}?: EditorFrame`);
  // Where this fails: another number in editor-frame.ts, open-frame.ts and frame/main.ts, and here that number with the hash received.
  expect(createHash('sha256').update(whole).digest('hex').slice(0, 16)).toBe(agreed.hash);
});
