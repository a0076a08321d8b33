import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRegistryFault } from './registry.ts';

describe('findRegistryFault', () => {
  it.each([
    'registry.example.com',
    'registry.example.com/mirror',
    'iad.ocir.io/tenancy/calico',
    'localhost:5000',
    'localhost/mirror',
    'registry:5000/a_b/c-d/e.f/g__h',
    '10.0.0.1:443/x',
    'a.b:1',
    'a.b:65535/x',
    'a.b:00443',
    'a.b',
  ])('finds nothing wrong with %s', (text) => {
    expect(findRegistryFault(text)).toBeUndefined();
  });

  it.each([
    ['', 'syntax'],
    [' registry.example.com', 'syntax'],
    ['https://registry.example.com', 'syntax'],
    ['registry.example.com/', 'syntax'],
    ['registry.example.com//x', 'syntax'],
    ['Registry.example.com', 'syntax'],
    ['registry.example.com/Mirror', 'syntax'],
    ['registry.example.com/x:1', 'syntax'],
    ['registry.example.com/x@sha256:00', 'syntax'],
    ['registry.example.com\n', 'syntax'],
    ['registry.example.com:', 'syntax'],
    ['registry.example.com:123456', 'syntax'],
    ['registry.example.com:0', 'syntax'],
    ['registry.example.com:00000/x', 'syntax'],
    ['registry.example.com:65536', 'syntax'],
    ['localhost:99999/x', 'syntax'],
    ['-registry.example.com', 'syntax'],
    ['registry..com', 'syntax'],
    ['$(x).com', 'syntax'],
    ["a.b/'x'", 'syntax'],
    ['a.b/..', 'syntax'],
    ['[::1]:5000', 'syntax'],
    ['mirror', 'no-host'],
    ['mirror/calico', 'no-host'],
    [`a.b/${'x'.repeat(200)}`, 'too-long'],
  ] as const)('finds in %j: %s', (text, fault) => {
    expect(findRegistryFault(text)).toBe(fault);
  });

  it('takes nothing that means something to a shell or to YAML (law)', () => {
    const mixed = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a.b', '/', ':5000', 'mirror', '..', ' ', '#', '\n')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(mixed, (parts) => {
        const text = parts.join('');
        if (findRegistryFault(text) === undefined) expect(text).toMatch(/^[a-z0-9][a-z0-9._:/-]{0,199}$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
