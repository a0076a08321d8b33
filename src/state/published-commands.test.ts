import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalAddress, publishedCommands } from './published-commands.ts';

const plain = 'https://calicut.example/m/oke-vcn-native-1.36-3.32.0-ol8.yaml';

const hostile = ['a', '$', '(', ')', '`', "'", '"', '\\', ';', '&', '|', '<', '>', '*', '?', '[', '{', '!', '#', '~', ' ', '\n', '\u202e'];

/** What a shell hands to the command for its last word. */
const lastWord = (command: string) => {
  const functions = 'kubectl() { printf "%s" "$#" "${@: -1}"; }; ';
  return execFileSync('bash', ['-c', `${functions}${command}`], { encoding: 'utf8' });
};

describe('publishedCommands', () => {
  it('are as a person would write them', () => {
    expect(publishedCommands(plain)).toEqual({
      check: `curl --fail --silent --show-error --location ${plain} | sha256sum`,
      compare: `kubectl diff -f ${plain}`,
      apply: `kubectl apply -f ${plain}`,
    });
  });

  it('give a shell one word, whatever is in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...hostile) }), (path) => {
        const address = new URL(encodeURI(path).replaceAll('%24', '$').replaceAll('%60', '`'), 'https://calicut.example/m/').href;
        expect(lastWord(publishedCommands(address).apply)).toBe(`3${address.replaceAll("'", '%27')}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('isLocalAddress', () => {
  it.each([
    ['http://localhost:4173/m/a.yaml', true],
    ['http://calicut.localhost/m/a.yaml', true],
    ['http://127.0.0.1:4173/m/a.yaml', true],
    ['http://127.1/m/a.yaml', true],
    ['http://[::1]:4173/m/a.yaml', true],
    ['file:///home/me/dist/m/a.yaml', true],
    [plain, false],
    ['https://localhost.example/m/a.yaml', false],
    ['https://127.0.0.1.example/m/a.yaml', false],
    ['https://notlocalhost/m/a.yaml', false],
    ['no address', false],
  ])('says of %s: %s', (address, expected) => {
    expect(isLocalAddress(address)).toBe(expected);
  });
});
