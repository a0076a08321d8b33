import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, visit, type Node } from 'yaml';
import { anyStyle, plainStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { walk } from './walk.ts';

const visited = (text: string) => {
  const seen: [Node, boolean][] = [];
  visit(parseDocument(text), { Node: (key, node) => void seen.push([node, key === 'key']) });
  return seen.map(([node, isKey]) => `${node.range?.join()} ${isKey}`);
};

const walked = (text: string) => {
  const seen: string[] = [];
  walk(parseDocument(text).contents, { enter: (node, isKey) => seen.push(`${node.range?.join()} ${isKey}`) < 0 });
  return seen;
};

describe('a walk', () => {
  it.each([
    '',
    'a\n',
    'a: 1\n',
    'a:\n- b\n-\n- {c: [d, &e f], *e : g}\n',
    '? [a]\n: b\n',
    'a: &x {b: c}\nd: *x\n',
    'a: !!omap [ b: c, d: [e] ]\n',
    '!!pairs\n- a: {b: c}\n- a: d\n',
  ])('comes to the nodes that the package visits, in their order: %j', (text) => {
    expect(walked(text)).toEqual(visited(text));
  });

  it('does so in every manifest', () => {
    fc.assert(
      fc.property(anyStyle, (style) => {
        const text = writeManifest(style);
        expect(walked(text)).toEqual(visited(text));
      }),
      { numRuns: 20 },
    );
  });

  it('ends where it is told to, and says so', () => {
    const { contents } = parseDocument(writeManifest(plainStyle));
    let left = 7;
    expect(walk(contents, { enter: () => --left === 0 })).toBe(true);
    expect(left).toBe(0);
    expect(walk(contents, { enter: () => false })).toBe(false);
  });

  it('leaves what it has entered, the inner ones first', () => {
    const steps: string[] = [];
    walk(parseDocument('a: [b]\n').contents, {
      enter: (node) => steps.push(`in ${node.range?.[0]}`) < 0,
      leave: (node) => void steps.push(`out ${node.range?.[0]}`),
    });
    expect(steps).toEqual(['in 0', 'in 0', 'out 0', 'in 3', 'in 4', 'out 4', 'out 3', 'out 0']);
  });
});
