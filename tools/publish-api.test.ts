import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { publishCatalog } from '../src/engine/export/catalog-api.ts';
import { formatJson } from './format-json.ts';
import { publishApi } from './publish-api.ts';

describe('publishApi', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calicut-api-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const filesOf = (root: string) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('writes every file and its schema into a build, and the same again', () => {
    publishApi(folder);
    const first = filesOf(folder).map((file) => [file, readFileSync(file, 'utf8')]);
    expect(first.map(([file]) => file).toSorted()).toEqual([...publishCatalog('').keys()].map((path) => join(folder, path)).toSorted());
    publishApi(folder);
    expect(filesOf(folder).map((file) => [file, readFileSync(file, 'utf8')])).toEqual(first);
  });

  it('says whose page it is not', () => {
    const index = readFileSync(join(folder, 'api/v1/index.json'), 'utf8');
    expect(JSON.parse(index)).toMatchObject({ notice: expect.stringContaining("not a page of Oracle's or Tigera's") });
  });

  it('gives files that people can read: no line is longer than a screen is wide several times', () => {
    const lines = filesOf(folder).flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    expect(lines.filter((line) => line.length > 600)).toEqual([]);
  });
});

describe('formatJson', () => {
  it('puts what is flat on one line and the rest on lines of their own', () => {
    expect(formatJson({ a: { b: 1, c: 'd' }, e: [{ f: [] }, { g: [1, 2] }] })).toBe(
      '{\n "a": {"b":1,"c":"d"},\n "e": [\n  {\n   "f": []\n  },\n  {\n   "g": [1,2]\n  }\n ]\n}\n',
    );
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(formatJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
