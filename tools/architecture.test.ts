import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';

/** Paths of the files below `folder` of the checkout, with `/`. */
function listFiles(folder: string): readonly string[] {
  const entries = readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(projectRoot, file).replaceAll('\\', '/'));
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('src/testing/');
// The page's own projects are not copied: what they may import is said by their settings, and a file of the test's stands in.
const isNeeded = (path: string) => !/^src\/(?:ui|state)\//.test(path) || path.endsWith('tsconfig.json');
const sourceFiles = listFiles('src').filter((path) => !isTest(path));
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

// A checkout that belongs to somebody else, as in a container, is read all the same.
const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'safe.directory=*', ...words], { cwd: projectRoot, encoding: 'utf8' });

describe('the compiler', { timeout: 30_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), 'calicut-architecture-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  beforeAll(() => {
    const parts = [
      ...listFiles('src').filter((path) => !isTest(path) && isNeeded(path)),
      'tsconfig.base.json',
      'package.json',
      'vendor-manifests/lock.json',
    ];
    for (const path of parts) cpSync(join(projectRoot, path), join(copy, path));
    symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
    put('src/state/stand-in.ts', 'export const state = 1;\n');
    put(
      'src/ui/stand-in.ts',
      "import { state } from '../state/stand-in.ts';\nimport { messages } from '../messages/index.ts';\nexport const shown = [state, messages, window.name];\n",
    );
  });

  function put(path: string, content: string): void {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), content);
  }

  /** Builds a project of the copy: its exit code, and what the compiler says. */
  function build(project: string) {
    return new Promise<{ readonly exitCode: number | string; readonly said: string }>((resolve) => {
      execFile(join(projectRoot, 'node_modules/.bin/tsc'), ['-b', project, '--pretty', 'false'], { cwd: copy }, (error, output) => {
        resolve({ exitCode: error === null ? 0 : (error.code ?? 'killed'), said: output });
      });
    });
  }

  it.each(['src/engine', 'src/cli', 'src/ui'])('takes %s as it is', async (project) => {
    expect(await build(project)).toEqual({ exitCode: 0, said: '' });
  });

  it.each([
    ['engine/text importing the YAML folder', 'src/engine/text', "export { parseYaml } from '../yaml/document.ts';"],
    ['engine/yaml importing the manifest folder', 'src/engine/yaml', "export { findWorkload } from '../manifest/workload.ts';"],
    ['engine/manifest importing recipes', 'src/engine/manifest', "export { inspect } from '../recipes/inspect.ts';"],
    ['engine/manifest importing the catalog', 'src/engine/manifest', "export { sources } from '../catalog/sources.ts';"],
    ['engine/plan importing the audit', 'src/engine/plan', "export { auditManifest } from '../audit/audit.ts';"],
    ['engine/recipes importing plans', 'src/engine/recipes', "export { createPlan } from '../plan/create-plan.ts';"],
    ['engine/selection importing advice', 'src/engine/selection', "export { advise } from '../advise/advise.ts';"],
    ['engine/advise importing recipes', 'src/engine/advise', "export { recipeFor } from '../recipes/recipe-for.ts';"],
    ['engine/clusters importing plans', 'src/engine/clusters', "export { createPlan } from '../plan/create-plan.ts';"],
    ['engine/plan importing the state', 'src/engine/plan', "export { state } from '../../state/stand-in.ts';"],
    ['engine/share importing sentences', 'src/engine/share', "export { messages } from '../../messages/index.ts';"],
    ['messages importing the command line', 'src/messages', "export { run } from '../cli/main.ts';"],
    ['the command line importing the page', 'src/cli', "export { shown } from '../ui/stand-in.ts';"],
    ['the page importing the command line', 'src/ui', "export { exitCodes } from '../cli/exit.ts';"],
    ['the state importing the page', 'src/state', "export { shown } from '../ui/stand-in.ts';"],
    ['window in engine/text', 'src/engine/text', 'export const width: number = window.innerWidth;'],
    ['document in engine/catalog', 'src/engine/catalog', 'export const title: string = document.title;'],
    ['fetch in engine/export', 'src/engine/export', "export const page: unknown = fetch('x');"],
    ['process in engine/plan', 'src/engine/plan', 'export const home: unknown = process.env;'],
    ['console in engine/share', 'src/engine/share', "export const said: void = console.log('x');"],
    ['Node’s modules in engine/advise', 'src/engine/advise', "export { readFileSync } from 'node:fs';"],
    ['process in the page', 'src/ui', 'export const home: unknown = process.env;'],
    ['window in the command line', 'src/cli', 'export const width: number = window.innerWidth;'],
  ])('refuses %s', async (_, project, line) => {
    const offence = `${project}/offence.ts`;
    put(offence, `${line}\n`);
    try {
      const { exitCode, said } = await build(project);
      expect(exitCode).not.toBe(0);
      expect(said).toContain(`${offence}(1,`);
    } finally {
      rmSync(join(copy, offence));
    }
  });
});

describe('the files of src', () => {
  it('have at most 300 lines, data and tests apart', () => {
    const code = sourceFiles.filter((path) => /\.(?:ts|tsx|css)$/.test(path) && !path.startsWith('src/engine/catalog/'));
    const long = code.map((path) => `${path}: ${read(path).split('\n').length - 1}`).filter((line) => Number(line.split(': ')[1]) > 300);
    expect(code.length).toBeGreaterThan(30);
    expect(long).toEqual([]);
  });

  it('of the engine import no package but yaml, js-yaml and fast-myers-diff, and nothing outside the engine but the lock', () => {
    const engine = sourceFiles.filter((path) => path.startsWith('src/engine/') && path.endsWith('.ts'));
    const strangers = engine.flatMap((path) =>
      [...read(path).matchAll(/(?: from |^import |\bimport\()['"]([^'"]+)['"]/gm)].flatMap(([, name = '']) => {
        const target = name.startsWith('.') ? join(dirname(path), name).replaceAll('\\', '/') : name;
        const isOwn =
          ['yaml', 'js-yaml', 'fast-myers-diff'].includes(target) ||
          target.startsWith('src/engine/') ||
          target === 'vendor-manifests/lock.json';
        return isOwn ? [] : [`${path}: ${name}`];
      }),
    );
    expect(engine.length).toBeGreaterThan(20);
    expect(strangers).toEqual([]);
  });

  it('of the engine are reached from outside through its one door', () => {
    const outside = sourceFiles.filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/engine/'));
    const past = outside.filter((path) => /['"][./]*\/engine\/(?!index\.ts['"])/.test(read(path)));
    expect(past).toEqual([]);
  });

  it('of the engine ask no clock and roll no dice', () => {
    // One file reckons with days: it may read a day that it is given, and never today's.
    const days = 'src/engine/catalog/days.ts';
    const clock = /\bDate\b|Math\.random|performance\.now/;
    const today = /\bDate\.now|\bnew Date\(\)|\bDate\(\)|Math\.random|performance\.now/;
    const impure = sourceFiles.filter((path) => path.startsWith('src/engine/') && (path === days ? today : clock).test(read(path)));
    expect(impure).toEqual([]);
  });
});

describe.skipIf(!existsSync(join(projectRoot, '.git')))('git', () => {
  it('tracks no manifest of upstream', () => {
    const tracked = git('ls-files', '-z').split('\0');
    const manifests = tracked.filter((path) => /(?:^|\/)calico(?:-policy-only)?\.ya?ml$/.test(path));
    expect(tracked).toContain('vendor-manifests/lock.json');
    expect(manifests.filter((path) => !path.startsWith('vendor-manifests/sample/'))).toEqual([]);
  });

  it('ignores the folder that they are fetched into', () => {
    const path = 'vendor-manifests/upstream/v3.32.0/manifests/calico.yaml';
    expect(git('check-ignore', path).trim()).toBe(path);
  });
});
