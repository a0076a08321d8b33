import { describe, expect, it } from 'vitest';
import { sources, type Source } from '../../catalog/sources.ts';
import { safeAddress } from './safe-address.ts';

describe('an address to follow', () => {
  it('is every source as it is, but for signs that end a link', () => {
    for (const { url } of Object.values<Source>(sources)) expect(decodeURI(safeAddress(url) ?? '')).toBe(decodeURI(url));
  });

  it.each([
    ['https://a.example/b', 'https://a.example/b'],
    ['https://a.example/b_(c)', 'https://a.example/b_%28c%29'],
    ['https://a.example/"><script>', 'https://a.example/%22%3E%3Cscript%3E'],
    ['https://a.example/`|\\', 'https://a.example/%60%7C%5C'],
    ['https://a.example', 'https://a.example'],
    ['http://a.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['https://a.example/ b', undefined],
    ['https://a.example/\n', undefined],
    ['https://user@a.example/', undefined],
    ['https://a.example/\u202e', undefined],
    [' https://a.example/', undefined],
    ['', undefined],
  ])('of %j is %j', (url, address) => {
    expect(safeAddress(url)).toBe(address);
  });
});
