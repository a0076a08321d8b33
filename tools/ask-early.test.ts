import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { linksFor } from './ask-early.ts';

/** A chunk as the bundler has it, as far as it is looked at. */
const chunk = (name: string, imports: readonly string[] = [], styles: readonly string[] = []) => ({
  type: 'chunk',
  name,
  fileName: `assets/${name}.js`,
  imports: imports.map((one) => `assets/${one}.js`),
  viteMetadata: { importedCss: new Set(styles), importedAssets: new Set() },
});
const toBundle = (...chunks: readonly ReturnType<typeof chunk>[]) =>
  Object.fromEntries(chunks.map((one) => [one.fileName, one])) as unknown as Rolldown.OutputBundle;

const index = chunk('index', ['react']);
const rest = [
  chunk('react'),
  chunk('ask-for-slice', ['react']),
  chunk('workbench', ['react', 'engine'], ['assets/workbench.css']),
  chunk('engine', ['engine']),
];
const whole = toBundle(index, ...rest, chunk('planning', ['engine']), chunk('help'));
const hrefs = (bundle: Rolldown.OutputBundle, path: string) => linksFor(path, bundle, index.fileName).map(({ attrs }) => attrs?.['href']);

describe('what a document asks for early', () => {
  it('is what it will ask for by script, with all that this imports and its own script does not, each once', () => {
    expect(hrefs(whole, '/index.html')).toEqual([
      './assets/ask-for-slice.js',
      './assets/workbench.js',
      './assets/engine.js',
      './assets/planning.js',
      './assets/workbench.css',
    ]);
  });

  it('gives way to its own files, and a style is asked for as one', () => {
    const links = linksFor('/index.html', whole, index.fileName).map(({ attrs }) => attrs ?? {});
    expect(new Set(links.map((attrs) => attrs['fetchpriority']))).toEqual(new Set(['low']));
    expect(links.map(({ rel, as }) => [rel, as])).toEqual([
      ['modulepreload', undefined],
      ['modulepreload', undefined],
      ['modulepreload', undefined],
      ['modulepreload', undefined],
      ['preload', 'style'],
    ]);
  });

  it('is nothing for another document', () => {
    expect(hrefs(whole, '/other.html')).toEqual([]);
  });

  it.each([
    ['/index.html', 'planning', toBundle(index, ...rest)],
    ['/editor.html', 'diff-editor', whole],
  ])('of %s is not left out in silence where there is no chunk %s', (path, name, bundle) => {
    expect(() => hrefs(bundle, path)).toThrow(`${path} is to ask for the chunk ${name},`);
  });
});
