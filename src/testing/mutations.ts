import fc from 'fast-check';

/** A change of a text as people and programs make them: by accident, in an editor, on the way through a page or a pipe. */
export type Mutation = (text: string) => string;

/** Places are given as parts of a whole, so that they mean something in any text. */
const part = fc.double({ min: 0, max: 0.999_999, noNaN: true });

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const at = (share: number, length: number): number => Math.floor(share * length);

/** Changes some lines from one on, up to `count`. */
function onLines(change: (lines: readonly string[]) => readonly string[]): fc.Arbitrary<Mutation> {
  return fc.record({ from: part, count: fc.integer({ min: 1, max: 6 }) }).map(({ from, count }) => (text) => {
    const lines = linesOf(text);
    const first = at(from, lines.length);
    return [...lines.slice(0, first), ...change(lines.slice(first, first + count)), ...lines.slice(first + count)].join('');
  });
}

/** Replaces one of the places where a pattern matches. */
function onMatch(pattern: RegExp, replacement: (found: string) => string): fc.Arbitrary<Mutation> {
  return part.map((share) => (text) => {
    const matches = [...text.matchAll(pattern)];
    const match = matches[at(share, matches.length)];
    if (match === undefined) return text;
    return text.slice(0, match.index) + replacement(match[0]) + text.slice(match.index + match[0].length);
  });
}

const STRANGE = [
  '\t',
  ':',
  '- ',
  '#',
  '&a ',
  '*a',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\u0000',
  '“',
  '%',
  '!',
  '|',
  '\r',
  '\u2028',
  '...',
  '---',
  '?',
  ', ',
  '<<: *a',
];

const shifts = [-6, -4, -2, -1, 1, 2, 4, 6];

const shiftLines = fc
  .constantFrom(...shifts)
  .chain((by) => onLines((lines) => lines.map((line) => (by > 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), '')))));

const insertStrange = fc.record({ share: part, strange: fc.constantFrom(...STRANGE) }).map(({ share, strange }): Mutation => (text) => {
  const offset = at(share, text.length + 1);
  return text.slice(0, offset) + strange + text.slice(offset);
});

const duplicateLines = fc
  .record({ from: part, count: fc.integer({ min: 1, max: 6 }), to: part })
  .map(({ from, count, to }): Mutation => (text) => {
    const lines = linesOf(text);
    const first = at(from, lines.length);
    const target = at(to, lines.length);
    return [...lines.slice(0, target), ...lines.slice(first, first + count), ...lines.slice(target)].join('');
  });

const always = (mutation: Mutation): fc.Arbitrary<Mutation> => fc.constant(mutation);

/** One change. Most are near to what people do to a manifest; some are what no one would. */
const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: onLines(() => []) },
  { weight: 4, arbitrary: duplicateLines },
  { weight: 4, arbitrary: shiftLines },
  { weight: 3, arbitrary: insertStrange },
  { weight: 2, arbitrary: onLines((lines) => lines.toReversed()) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('true', '5', '“oci”', 'oci', '*a', '""', '[]', '').chain((value) => onMatch(/"[^"\n]*"/g, () => value)),
  },
  { weight: 2, arbitrary: onMatch(/- name: [A-Z_0-9]+/g, (found) => found.slice(0, -1)) },
  { weight: 2, arbitrary: onMatch(/^( *)- name: .*\n/gm, (found) => found.replace('- ', '  ')) },
  { weight: 2, arbitrary: onMatch(/: (?=\S)/g, () => ':') },
  { weight: 1, arbitrary: onMatch(/\bvalue:/g, () => 'Value:') },
  { weight: 1, arbitrary: onMatch(/^ +env:\n/gm, (found) => `${found}            - FELIX_INTERFACEPREFIX="oci"\n`) },
  { weight: 1, arbitrary: onMatch(/^ +(?:env|volumes|volumeMounts|initContainers|envFrom):\n/gm, (found) => found.repeat(2)) },
  { weight: 1, arbitrary: always((text) => text.replaceAll('\n', '\r\n')) },
  { weight: 1, arbitrary: always((text) => `\uFEFF${text}`) },
  {
    weight: 1,
    arbitrary: part.map(
      (share): Mutation =>
        (text) =>
          text.slice(0, at(share, text.length)),
    ),
  },
);

/** Up to four changes, one after the other. */
export const anyMutations: fc.Arbitrary<Mutation> = fc
  .array(anyMutation, { minLength: 1, maxLength: 4 })
  .map((mutations) => (text) => mutations.reduce((changed, mutation) => mutation(changed), text));
