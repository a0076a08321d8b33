import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sources, type Source } from '../src/engine/catalog/sources.ts';
import { projectRoot } from './project-root.ts';

const run = promisify(execFile);
const inProject = (path: string) => join(projectRoot, path);
const [, diff = ''] = /^```diff\n([\s\S]*?)^```$/m.exec(readFileSync(inProject('CONTRIBUTING.md'), 'utf8')) ?? [];

// What a person sees of the commit: asked in a process of its own, which reads the patched files.
const probe = `
import { advise } from './src/engine/advise/advise.ts';
import { catalogEdition } from './src/engine/catalog/edition.ts';
import { catalog } from './src/engine/catalog/lint/catalog.ts';
import { lintCatalog } from './src/engine/catalog/lint/lint-catalog.ts';
import { publishCatalog } from './src/engine/export/catalog-api.ts';
import { defaultSelection } from './src/engine/selection/selection.ts';

const [, , context = ''] = process.argv;
const pair = { kubernetes: '1.37', calico: '3.33.1' };
const { status, strength, page, recommended, upstream } = advise({ ...defaultSelection, ...pair }, '2027-02-01');
const older = advise({ ...defaultSelection, kubernetes: '1.34.10', calico: '3.30.3' }, '2027-02-11');
const { pairs } = publishCatalog('').get('api/v1/support.json').networks['vcn-native'];
console.log(JSON.stringify({
  faults: lintCatalog(catalog, JSON.parse(context)),
  edition: catalogEdition.date,
  chosen: { kubernetes: defaultSelection.kubernetes, calico: defaultSelection.calico },
  pair: { status, strength, page, recommended, upstream: upstream.state },
  olderLife: older.kubernetes,
  published: pairs['3.33.1']['1.37'].replace(/-.*/, ''),
}));
`;

describe('the commit that CONTRIBUTING shows', { timeout: 30_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), 'calicut-contributing-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  beforeAll(async () => {
    for (const path of ['src/engine', 'vendor-manifests/lock.json', 'package.json', 'tsconfig.base.json']) {
      cpSync(inProject(path), join(copy, path), { recursive: true });
    }
    symlinkSync(inProject('node_modules'), join(copy, 'node_modules'));
    writeFileSync(join(copy, 'probe.ts'), probe);
    writeFileSync(join(copy, 'example.diff'), diff);
    await run('git', ['apply', '--check', 'example.diff'], { cwd: copy });
    await run('git', ['apply', 'example.diff'], { cwd: copy });
  });

  it('touches one data file', () => {
    expect(diff.match(/^\+\+\+ .*$/gm)).toEqual(['+++ b/src/engine/catalog/oke.ts']);
  });

  it('leaves a catalog that compiles', async () => {
    const tsc = run(inProject('node_modules/.bin/tsc'), ['-b', 'src/engine/catalog', '--pretty', 'false'], { cwd: copy });
    await expect(tsc).resolves.toEqual({ stdout: '', stderr: '' });
  });

  it('leaves nothing for a linter, makes the pair supported and the default, and ends an older version', async () => {
    const entries = Object.entries<Source>(sources);
    const undated = entries.filter(([, { read, edition }]) => read === undefined && edition === undefined).map(([id]) => id);
    const context = { today: '2027-02-01', usedElsewhere: Object.keys(sources), undated };
    const { stdout } = await run(inProject('node_modules/.bin/tsx'), ['probe.ts', JSON.stringify(context)], { cwd: copy });
    expect(JSON.parse(stdout)).toEqual({
      faults: [],
      edition: '2027-01-20',
      chosen: { kubernetes: '1.37', calico: '3.33.1' },
      pair: { status: 'supported', strength: 'quoted', page: 'oracle-calico-2027-01', recommended: '3.33.1', upstream: 'tested' },
      // 30 days after 2027-01-12.
      olderLife: { state: 'ended', until: '2027-02-11', strength: 'derived', source: 'oracle-kubernetes-versions' },
      published: 'supported',
    });
  });
});
