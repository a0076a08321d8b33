import { describe, expect, it } from 'vitest';
import { isManifest } from './use-paste.ts';

describe('what is pasted onto the page', () => {
  it.each([
    ['four lines that name Calico', 'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: calico-node', true],
    ['Windows line ends', 'kind: DaemonSet\r\nmetadata:\r\n  name: Calico\r\nspec: {}\r\n', true],
    ['three lines and blank ones', '\n\nkind: DaemonSet\nmetadata:\n  name: calico-node\n\n', false],
    ['a word', 'calico', false],
    ['a text on something else', 'one\ntwo\nthree\nfour\n', false],
  ])('%s', (_, text, isOne) => {
    expect(isManifest(text)).toBe(isOne);
  });
});
