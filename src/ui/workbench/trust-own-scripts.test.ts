import { expect, test } from 'vitest';
import { trustOwnScripts } from './trust-own-scripts.ts';

function rulesAt(baseURI: string): (address: string) => string | undefined {
  let rule: (address: string) => string | undefined = () => undefined;
  const trustedTypes = {
    createPolicy: (name: string, rules: Readonly<Record<string, (address: string) => string | undefined>>) => {
      expect([name, Object.keys(rules)]).toEqual(['default', ['createScriptURL']]);
      rule = rules['createScriptURL'] ?? rule;
    },
  };
  trustOwnScripts({ document: { baseURI }, trustedTypes } as unknown as Window);
  return rule;
}

test.each([
  ['https://a.test/assets/worker-1.js', true],
  ['./sw.js', true],
  ['assets/worker-1.js', true],
  ['https://b.test/assets/worker-1.js', false],
  ['//b.test/x.js', false],
  ['data:text/javascript,alert(1)', false],
  ['blob:https://a.test/0f0c5f0e', false],
  ['javascript:alert(1)', false],
])('%s is taken for a script of the page: %s', (address, isOwn) => {
  expect(rulesAt('https://a.test/index.html#v=1')(address)).toBe(isOwn ? address : undefined);
});

test('below a path only what is below it', () => {
  const rule = rulesAt('https://a.test/some/path/');
  expect(rule('https://a.test/some/path/assets/w.js')).toBe('https://a.test/some/path/assets/w.js');
  expect(rule('https://a.test/other/w.js')).toBe(undefined);
  expect(rule('../w.js')).toBe(undefined);
});

test('a browser without trusted types is left alone', () => {
  expect(() => trustOwnScripts({ document: { baseURI: 'https://a.test/' } } as unknown as Window)).not.toThrow();
});
