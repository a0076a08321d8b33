import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';
import { headersFor, matches, pathRules } from './headers.ts';
import { policies, toHeader, toMeta } from './policies.ts';

const valueOf = (path: string, name: string) => headersFor(path).filter(([known]) => known === name);
const policyOf = (path: string) => valueOf(path, 'Content-Security-Policy').map(([, value]) => value);

/** The rules of a file `_headers`, as hosts read it. */
function readRules(text: string): ReadonlyMap<string, readonly string[]> {
  const blocks = text.split(/\n(?=\/)/).map((block) => block.trim().split(/\n\s*/));
  expect(new Set(blocks.map(([pattern]) => pattern)).size, 'a pattern stands there twice').toBe(blocks.length);
  return new Map(blocks.map(([pattern = '', ...headers]) => [pattern, headers]));
}

const part = fc.constantFrom('assets', 'manifests', 'm', 'api', 'v3.32.0', 'index.html', 'editor', 'sw.js', 'a.yaml', 'LICENSE.txt');
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);

describe('headers', () => {
  test.each([
    ['/', toHeader(policies.page), 'no-cache'],
    ['/index.html', toHeader(policies.page), 'no-cache'],
    ['/editor.html', toHeader(policies.editor), 'no-cache'],
    ['/editor', toHeader(policies.editor), 'no-cache'],
    ['/assets/index-BNcUvsBR.js', toHeader(policies.script), 'public, max-age=31536000, immutable'],
    ['/assets/deeper/a-1.css', toHeader(policies.script), 'public, max-age=31536000, immutable'],
    ['/sw.js', toHeader(policies.script), 'no-cache'],
    ['/manifests/v3.32.0/calico-DF1abBS2.yaml', toHeader(policies.data), 'public, max-age=31536000, immutable'],
    ['/manifests/LICENSE.txt', toHeader(policies.data), 'no-cache'],
    ['/m/index.json', toHeader(policies.data), 'no-cache'],
    ['/api/v1/releases.json', toHeader(policies.data), 'no-cache'],
    ['/manifest.webmanifest', toHeader(policies.data), 'no-cache'],
    ['/icon.svg', toHeader(policies.data), 'no-cache'],
    ['/what/is/not/there', toHeader(policies.data), 'no-cache'],
    ['/assets/', toHeader(policies.script), 'public, max-age=31536000, immutable'],
    ['/assets', toHeader(policies.data), 'no-cache'],
  ])('%s', (asked, policy, cache) => {
    expect(policyOf(asked)).toEqual([policy]);
    expect(valueOf(asked, 'Cache-Control')).toEqual([['Cache-Control', cache]]);
    expect(valueOf(asked, 'X-Content-Type-Options')).toHaveLength(1);
    expect(valueOf(asked, 'Referrer-Policy')).toEqual([['Referrer-Policy', 'no-referrer']]);
  });

  test('no path falls under two rules, and none has a header twice', () => {
    fc.assert(
      fc.property(path, (asked) => {
        const found = pathRules.flatMap(({ patterns }) => patterns.filter((pattern) => matches(pattern, asked)));
        expect(found.length).toBeLessThan(2);
        const names = headersFor(asked).map(([name]) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test('what others read may be read from anywhere, and nothing else', () => {
    const open = (asked: string) => valueOf(asked, 'Access-Control-Allow-Origin').length > 0;
    expect(['/m/a.yaml', '/api/v1/a.json'].map(open)).toEqual([true, true]);
    expect(['/', '/editor.html', '/assets/a.js', '/manifests/v3.32.0/a.yaml', '/sw.js', '/robots.txt'].map(open)).not.toContain(true);
  });
});

describe('the file for hosts', () => {
  test('gives every file of a site exactly one rule, which says what the table says', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path), (files) => {
        const rules = readRules(headersFile(files));
        for (const file of files) {
          const found = [...rules].filter(([pattern]) => matches(pattern, file));
          expect(found.map(([, headers]) => headers)).toEqual([headersFor(file).map(([name, value]) => `${name}: ${value}`)]);
        }
      }),
    );
  });
});

test.each(['/a:b.txt', '/:release', '/a*', '/a b.txt'])('a file for which no rule can be written is refused: %s', (file) => {
  expect(() => headersFile([file])).toThrow(file);
});

describe('policies', () => {
  test('the page allows nothing inline and nothing evaluated, and connects to itself and to upstream alone', () => {
    const text = toHeader(policies.page);
    expect(text).not.toMatch(/unsafe|data:|blob:|\*|http:/);
    expect(text.match(/https:\S+/g)).toEqual(['https://raw.githubusercontent.com;']);
    expect(text).toMatch(/^default-src 'none'; /);
  });

  test('only the document of the editor is looser, by inline styles and images in its style sheet', () => {
    const loose = Object.entries(policies).filter(([, policy]) => /unsafe|data:/.test(toHeader(policy)));
    expect(loose.map(([name]) => name)).toEqual(['editor']);
    expect(toHeader(policies.editor).match(/\S*(?:unsafe|data:)\S*/g)).toEqual(["'unsafe-inline';", 'data:;']);
    expect(policies.editor['style-src']).toContain("'unsafe-inline'");
    expect(policies.editor['img-src']).toContain('data:');
    expect(Object.keys(policies.editor)).not.toContain('connect-src');
  });

  test.each(['page', 'editor'] as const)('the %s says of itself what the header says, but who may frame it', (document) => {
    const said = toMeta(document).split('; ');
    expect(
      toHeader(policies[document])
        .split('; ')
        .filter((directive) => !said.includes(directive)),
    ).toEqual([document === 'page' ? "frame-ancestors 'none'" : "frame-ancestors 'self'"]);
  });
});
