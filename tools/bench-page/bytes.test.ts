import { describe, expect, it } from 'vitest';
import { chunkName, toByteRows, totalOf } from './bytes.ts';

const file = (path: string, transferred: number, decoded: number) => ({ path, transferred, decoded, end: 0, isForLater: false });

describe('chunkName', () => {
  it.each([
    ['/assets/index-DLYuw-r4.js', 'index.js'],
    ['/assets/use-audited-BfWgBK71.css', 'use-audited.css'],
    ['/assets/editor.worker-CX7Cj20z.js', 'editor.worker.js'],
    ['/manifests/v3.30.3/calico-policy-only-BfWgBK71.yaml', 'calico-policy-only.yaml'],
    ['/icon.svg', 'icon.svg'],
    ['/', 'index.html'],
  ])('%s is %s', (path, name) => {
    expect(chunkName(path)).toBe(name);
  });
});

describe('the files that were fetched', () => {
  const files = [
    file('/', 1000, 2000),
    file('/a-12345678.js', 5000, 9000),
    file('/b-12345678.js', 70_000, 90_000),
    file('/c.css', 500, 700),
  ];

  it('are counted', () => {
    expect(totalOf(files)).toEqual({ requests: 4, transferred: 76_500, decoded: 101_700 });
    expect(totalOf([])).toEqual({ requests: 0, transferred: 0, decoded: 0 });
  });

  it('are told by size, the small ones together, and none is left out', () => {
    expect(toByteRows(files)).toEqual([
      ['b.js', '70.0', '90.0'],
      ['a.js', '5.0', '9.0'],
      ['2 smaller ones', '1.5', '2.7'],
    ]);
  });
});
