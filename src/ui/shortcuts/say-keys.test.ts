import { describe, expect, it } from 'vitest';
import { isMac, sayKeys, toAriaKeys } from './say-keys.ts';

describe('keys', () => {
  it.each([
    [['main', 'Enter'], 'Ctrl+Enter', '⌘+Enter', 'Control+Enter Meta+Enter'],
    [['main', 'Shift', 'Enter'], 'Ctrl+Shift+Enter', '⌘+Shift+Enter', 'Control+Shift+Enter Meta+Shift+Enter'],
    [['n'], 'n', 'n', 'n'],
    [['?'], '?', '?', '?'],
  ] as const)('%j', (keys, usual, mac, aria) => {
    expect([sayKeys(keys, false), sayKeys(keys, true), toAriaKeys(keys)]).toEqual([usual, mac, aria]);
  });

  it.each([
    ['MacIntel', true],
    ['iPhone', true],
    ['Linux x86_64', false],
    ['Win32', false],
    ['', false],
  ])('on %s: a Mac is %s', (platform, is) => {
    expect(isMac({ platform })).toBe(is);
  });
});
