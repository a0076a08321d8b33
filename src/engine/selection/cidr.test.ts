import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCidrFault } from './cidr.ts';

describe('findCidrFault', () => {
  it.each([
    ['10.244.0.0/16', 'what OKE uses itself'],
    ['192.168.0.0/16', 'what upstream ships'],
    ['0.0.0.0/0', 'all of it'],
    ['128.0.0.0/1', 'the upper half: numbers beyond 31 bits'],
    ['255.255.255.192/26', 'the last /26'],
    ['10.0.0.64/26', 'a /26 in the middle'],
    ['10.1.2.0/24', 'a /24'],
    ['10.0.0.0/8', 'one digit of prefix'],
  ])('finds nothing wrong with %s: %s', (text) => {
    expect(findCidrFault(text)).toBeUndefined();
  });

  it.each([
    ['10.244.1.0/16', 'host-bits'],
    ['10.244.0.1/16', 'host-bits'],
    ['10.0.0.1/0', 'host-bits'],
    ['10.0.0.32/26', 'host-bits'],
    ['192.0.0.0/1', 'host-bits'],
    ['255.255.255.255/1', 'host-bits'],
    ['10.0.0.0/27', 'too-small'],
    ['10.0.0.1/32', 'too-small'],
    ['', 'syntax'],
    [' ', 'syntax'],
    ['10.244.0.0', 'syntax'],
    ['10.244.0.0/', 'syntax'],
    ['10.244.0/16', 'syntax'],
    ['10.244.0.0.0/16', 'syntax'],
    ['10.244.0.256/16', 'syntax'],
    ['10.244.0.999/16', 'syntax'],
    ['10.244.0.0/33', 'syntax'],
    ['10.244.0.0/99', 'syntax'],
    ['10.244.0.0/016', 'syntax'],
    ['10.244.0.0/08', 'syntax'],
    ['010.244.0.0/16', 'syntax'],
    ['10.244.00.0/16', 'syntax'],
    ['10.244.0.0 /16', 'syntax'],
    ['10.244.0.0/16 ', 'syntax'],
    ['10.244.0.0/16\n', 'syntax'],
    ['\n10.244.0.0/16', 'syntax'],
    ['-1.0.0.0/8', 'syntax'],
    ['10.244.0.0/-1', 'syntax'],
    ['0x0a.0.0.0/8', 'syntax'],
    ['10,244,0,0/16', 'syntax'],
    ['fd00::/64', 'syntax'],
    ['::ffff:10.0.0.0/16', 'syntax'],
    ['10.244.0.0/16,fd00::/64', 'syntax'],
    ['٠.0.0.0/8', 'syntax'],
    ['10.244.0.0/16"', 'syntax'],
  ] as const)('finds in %j: %s', (text, fault) => {
    expect(findCidrFault(text)).toBe(fault);
  });

  it('agrees with the bits of the address', () => {
    const octet = fc.oneof(fc.constantFrom(0, 64, 128, 192, 255), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.tuple(octet, octet, octet, octet), fc.nat({ max: 32 }), (octets, prefix) => {
        const bits = octets.map((one) => one.toString(2).padStart(8, '0')).join('');
        const expected = prefix > 26 ? 'too-small' : bits.slice(prefix).includes('1') ? 'host-bits' : undefined;
        expect(findCidrFault(`${octets.join('.')}/${prefix}`)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('answers for every text, and takes none but digits, dots and a slash', () => {
    const damaged = fc
      .tuple(
        fc.constantFrom('10.244.0.0/16', '0.0.0.0/0', '10.0.0.64/26'),
        fc.nat({ max: 14 }),
        fc.string({ unit: 'binary', minLength: 1 }),
      )
      .map(([cidr, at, text]) => cidr.slice(0, at) + text + cidr.slice(at));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9./]{1,20}$/), damaged), (text) => {
        expect([undefined, 'syntax', 'host-bits', 'too-small']).toContain(findCidrFault(text));
        if (!/^[0-9./]+$/.test(text)) expect(findCidrFault(text)).toBe('syntax');
      }),
      { numRuns: 500 },
    );
  });
});
