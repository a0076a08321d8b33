import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml, readMarkdown } from './page-text.ts';

const frame = (main: string) => `<!doctype html><html><head><title>T</title><script>var built = 1;</script></head>
<body><nav><h2>Menu</h2><a href="/">Home</a></nav><main id="m">${main}</main><footer>© 2026</footer></body></html>`;

const page =
  '<h1 class="t">Setting Up</h1><p>Choose a <b>release</b>.</p><h2>Supported</h2><table><tr><td>1.36</td><td>3.32.0</td></tr></table>';

describe('readHtml', () => {
  it('gives the words of the main part by section', () => {
    expect(readHtml(frame(page))).toEqual([
      { heading: 'Setting Up', text: 'Choose a release.' },
      { heading: 'Supported', text: '1.36\n3.32.0' },
    ]);
  });

  it.each([
    ['a new script', frame(`${page}<script>track("b")</script>`)],
    ['a script that never ends', frame(page).replace('</main>', '</main><script>')],
    ['another menu', frame(page).replace('Home', 'Start')],
    ['a comment', frame(page.replace('<p>', '<!-- build 4711 <p>old</p> --><p>'))],
    ['the day of a build', frame(`${page}<p>Last updated on 2026-11-21</p><div>Page last modified: yesterday</div>`)],
    ['attributes and names of classes', frame(page.replaceAll('<td>', '<td class="x9" data-build="2">'))],
    ['lines and spaces of the source', frame(page.replaceAll('><', '>\n    <').replace('a <b>', 'a\n <b>'))],
    ['references to characters', frame(page.replace('Choose a', '&#67;hoose&nbsp;&#x61;'))],
    ['a reader being asked', frame(`${page}<form>Was this page helpful?<button>Yes</button></form>`)],
  ])('sees no difference in %s', (_, other) => {
    expect(readHtml(other)).toEqual(readHtml(frame(page)));
  });

  it.each([
    ['a cell', frame(page.replace('3.32.0', '3.32.1'))],
    ['a cell that is gone', frame(page.replace('<td>3.32.0</td>', ''))],
    ['a word in bold', frame(page.replace('release', 'version'))],
    ['a heading', frame(page.replace('Supported', 'Tested'))],
    ['the level of nothing but the order of sections', frame('<h2>Supported</h2><p>x</p><h1>Setting Up</h1>')],
  ])('sees %s', (_, other) => {
    expect(readHtml(other)).not.toEqual(readHtml(frame(page)));
  });

  it('reads what is no page, in time, and throws nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '</main>', '<main>', '<h1>', '</h1>', '&#99999999;', '&#x110000;', '<!--', 'a', '\0')),
        (parts) => {
          for (const { heading, text } of readHtml(parts.join(''))) expect(heading + text).not.toBe('');
        },
      ),
    );
    expect(readHtml('<script>'.repeat(20_000))).toEqual([]);
    expect(readHtml('')).toEqual([]);
  });
});

describe('readMarkdown', () => {
  it('gives sections by heading, and no lines of the build', () => {
    expect(readMarkdown('---\ntitle: x\n---\n\n## One\n\ntext   of one\n\nLast updated 2026\n### Two\n')).toEqual([
      { heading: '', text: '---\ntitle: x\n---' },
      { heading: 'One', text: 'text of one' },
      { heading: 'Two', text: '' },
    ]);
  });
});
