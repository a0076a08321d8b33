import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { exitCodeOf, requiresUpstream } from './run-vendor.ts';
import { wanted } from './vendor-fixture.ts';

const a = wanted('9.1.0', 'first');
const none = { present: [], fetched: [], missing: [], refused: [] };

describe('readArguments', () => {
  it('knows --all and nothing else', () => {
    expect(readArguments([])).toEqual({ ok: true, all: false });
    expect(readArguments(['--all'])).toEqual({ ok: true, all: true });
    expect(readArguments(['--all', '--every'])).toEqual({ ok: false, unknown: '--every' });
  });
});

describe('exitCodeOf', () => {
  it.each([
    ['all there', { ...none, present: [a] }, true, 0],
    ['missing', { ...none, missing: [a] }, false, 0],
    ['missing and required', { ...none, missing: [a] }, true, 1],
    ['refused', { ...none, refused: [{ file: a, got: a, origin: 'bad' }] }, false, 1],
  ])('is right when files are %s', (_, summary, isRequired, expected) => {
    expect(exitCodeOf(summary, isRequired)).toBe(expected);
  });
});

describe('requiresUpstream', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['0', false],
    ['1', true],
    ['true', true],
  ])('reads %s as %s', (value, expected) => {
    expect(requiresUpstream({ CALICUT_REQUIRE_UPSTREAM: value })).toBe(expected);
  });
});
