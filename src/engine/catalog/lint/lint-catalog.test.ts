import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { context, right } from '../../../testing/small-catalog.ts';
import { catalogEdition } from '../edition.ts';
import { catalog } from './catalog.ts';
import { lintCatalog, linters } from './lint-catalog.ts';

const src = fileURLToPath(new URL('../../..', import.meta.url));
const filesBelow = (folder: string) =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(src, folder, path))
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path));
const codeOf = (paths: readonly string[]) => paths.map((path) => readFileSync(path, 'utf8')).join('\n');

describe('lintCatalog', () => {
  it('finds nothing where all holds', () => {
    expect(lintCatalog(right, context)).toEqual([]);
  });

  it('gathers what the linters find', () => {
    const broken = { ...right, pins: [], cniPlugins: [{ ...right.cniPlugins[0], from: '1.9' }] };
    expect(lintCatalog(broken, context).map(({ code }) => code)).toEqual([
      'RELEASE_NOT_IN_LOCK',
      'RELEASE_NOT_IN_LOCK',
      'RELEASE_NOT_IN_LOCK',
      'OUTSIDE_CALENDAR',
    ]);
  });

  it('runs every linter that there is', () => {
    const written = [...codeOf(filesBelow('engine/catalog/lint')).matchAll(/^export const (lint\w+): Linter/gm)].map(([, name]) => name);
    expect(Object.keys(linters).toSorted()).toEqual(written.toSorted());
  });
});

describe('the catalog', () => {
  it('has no fault', () => {
    // The one clock of the unit tests: what is dated later than the day on which it is checked was mistyped.
    // Nothing can have been tagged or released after the day on which it was read of.
    const today = catalogEdition.date;
    const undated = ['oracle-images-ol9', 'calico-issue-8866'];
    expect(lintCatalog(catalog, { today, usedElsewhere: namedInCode(), undated })).toEqual([]);
  });
});

/** The sources that anything but the lists of sources names. */
function namedInCode(): readonly string[] {
  const code = codeOf(filesBelow('.').filter((path) => !/(?:sources|oke)\.ts$|\/testing\//.test(path)));
  return Object.keys(catalog.sources).filter((id) => code.includes(`'${id}'`) || code.includes(`"${id}"`));
}
