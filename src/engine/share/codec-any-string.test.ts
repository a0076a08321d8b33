import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySelection } from '../../testing/any-selection.ts';
import { noticesOf } from '../../testing/link-notices.ts';
import { readSelection, selectionKeys } from '../selection/read-selection.ts';
import { defaultSelection } from '../selection/selection.ts';
import { decodeLink, encodeLink } from './codec.ts';

describe('every string whatsoever (law 7)', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ...selectionKeys,
      'v',
      '__proto__',
      'constructor',
      '%',
      '%00',
      '%zz',
      '%E0',
      '%F0%9F%90%88',
      '+',
      '#',
      '?',
      '&',
      '=',
      '\n',
      '\uD800',
    ),
    fc.constantFrom('flannel', 'vcn-native', 'beside', '1.35', '1.99', '3.31.5', '3.99.0', 'ol8', '10.244.0.0/16', '1'),
  );
  const pair = fc.tuple(piece, piece).map(([key, value]) => `${key}=${value}`);
  const anyLink = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(fc.constantFrom('', '#', '?', '#!', 'https://x.example/?a=b#'), fc.array(pair, { maxLength: 12 }))
      .map(([head, pairs]) => head + pairs.join('&')),
    fc.tuple(anySelection, fc.nat({ max: 120 }), piece).map(([selection, at, text]) => {
      const link = encodeLink(selection);
      return link.slice(0, at) + text + link.slice(at);
    }),
  );

  it('opens a valid selection, which its own link opens again', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const { selection, notices, isEmpty } = decodeLink(link);
        expect(decodeLink(encodeLink(selection))).toEqual({ selection, notices: noticesOf(selection), isEmpty: false });
        if (isEmpty) expect([selection, notices]).toEqual([defaultSelection, []]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a very long value', `#v=1&network=${'x'.repeat(1_000_000)}`],
    ['a very long key', `#${'x'.repeat(1_000_000)}=1`],
    ['very many pairs', `#${'network=flannel&'.repeat(100_000)}`],
    ['very many percent signs', `#image=${'%'.repeat(500_000)}`],
    ['very many question marks', '?'.repeat(500_000)],
    ['very many digits', `#kubernetes=${'1.'.repeat(200_000)}`],
    ['a very long CIDR', `#network=flannel&pod-cidr=${'1'.repeat(500_000)}/16`],
    ['an inherited name', '#__proto__=1&constructor=2&hasOwnProperty=3'],
    ['a lone surrogate', '#image=\uD800'],
    ['a null character', '#image=%00&network=\u0000'],
  ])('reads %s', (_, link) => {
    const { selection } = decodeLink(link);
    expect(readSelection(new Map([['kubernetes', selection.kubernetes]])).adjustments).toEqual([]);
  });

  it('is never repeated in a notice', () => {
    const marker = 'h0stile';
    const hostile = fc
      .tuple(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom(...selectionKeys, 'v', 'x'))
      .map(([text, key]) => [`${key}=${encodeURIComponent(`${marker}${text}`)}`, `${marker}${text}=1`, `${key}=%zz${marker}`]);
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (parts) => {
        const { notices, selection } = decodeLink(`#${parts.flat().join('&')}`);
        expect(notices.length).toBeGreaterThan(0);
        expect(JSON.stringify([notices, selection])).not.toContain(marker);
      }),
    );
  });
});
