import { describe, expect, it } from 'vitest';
import { readYaml } from './document.ts';
import { findKubectlStop } from './kubectl-stops.ts';

const laughs = (levels: number) =>
  [
    'x0: &x0 [a,a,a,a,a,a,a,a,a,a]',
    ...Array.from({ length: levels - 1 }, (_, n) => `x${n + 1}: &x${n + 1} [${`*x${n},`.repeat(10)}]`),
    '',
  ].join('\n');

// Every row was seen with kubectl 1.32: `kubectl label --local -f`.
describe('where kubectl stops although it is YAML', () => {
  it.each([
    ['%YAML 1.2\n---\na: b\n', 'directive', 0],
    ['%YAML 1.1\n---\na: b\n', 'directive', 0],
    ['# c\n%TAG ! tag:x,2000:\n---\na: b\n', 'directive', 4],
    ['--- !!map\na: b\n', 'separator', 0],
    ['--- {a: b}\n', 'separator', 0],
    ['--- # c\na: b\n', undefined],
    ['---\t\r\na: b\n', undefined],
    ['a:\n  b: c\n\t\nd: e\n', 'tab', 10],
    ['a:\n  b: c\n\t# c\nd: e\n', 'tab', 10],
    ['a:\n  b: c\n  \t\n  d: e\n', 'tab', 12],
    ['a: b\n\t', 'tab', 5],
    ['a: |\n  x\n  \t\n  y\n', undefined],
    ['a: b \t\n', undefined],
    ['a:\t"b"\n', undefined],
    ['{\n\t"a": 1,\n\t"b": [\n\t\t2\n\t]\n}\n', undefined],
    ['? [a, b]\n: c\n', 'collection-key', 2],
    ['? a\n: b\n2: c\ntrue: d\n', undefined],
    ['a: *x\n', 'alias', 3],
    ['a: &x\n  b: *x\n', 'alias', 11],
    ['a: &x b\nc: *x\n', undefined],
    ['a: .inf\n', 'number', 3],
    ['a: -.inf\n', 'number', 3],
    ['a: .nan\n', 'number', 3],
    [laughs(3), undefined],
    [laughs(4), 'aliases', 39],
    [laughs(9), 'aliases', 39],
    ['', undefined],
    ['# c\n', undefined],
  ])('%j: %s', (text, at, start?: number) => {
    const read = readYaml(text, { start: 0, end: text.length });
    expect(read.ok && findKubectlStop(read.value)).toEqual(at === undefined ? undefined : { at, start });
  });
});
