/**
 * Builds the page and packs it for machines without a network: `npm run airgap [-- --from FOLDER]`, which packs a build that is there.
 * Upstream's files are required, unless CALICUT_REQUIRE_UPSTREAM=0 says otherwise: behind an air gap nobody can fetch them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sources, type Source } from '../src/engine/catalog/sources.ts';
import packageJson from '../package.json' with { type: 'json' };
import { airgapArchive } from './airgap-archive.ts';
import { buildSite } from './build-site.ts';
import { compress } from './hosting/compress.ts';
import { siteFiles } from './hosting/site-files.ts';
import { projectRoot } from './project-root.ts';

const words = process.argv.slice(2);
const from = words[0] === '--from' && words.length === 2 ? words[1] : undefined;

if (words.length > 0 && from === undefined) {
  console.error('Usage: npm run airgap [-- --from FOLDER]');
  process.exitCode = 2;
} else {
  process.env['CALICUT_REQUIRE_UPSTREAM'] ??= '1';
  const exitCode = from === undefined ? await buildSite() : 0;
  process.exitCode = exitCode === 0 ? pack(from === undefined ? join(projectRoot, 'dist') : resolve(from)) : exitCode;
}

/** Packs the build into the folder `release`. Gives the exit code. */
function pack(folder: string): number {
  const { version } = packageJson;
  try {
    const licence = readFileSync(join(projectRoot, 'LICENSE'), 'utf8');
    const archive = airgapArchive({ version, site: siteFiles(folder), licence, copiesOf: compress, date: dateOfSources() });
    const target = join(projectRoot, 'release', `calicut-${version}-airgap.zip`);
    mkdirSync(join(projectRoot, 'release'), { recursive: true });
    writeFileSync(target, archive);
    console.log(`${target}: ${(archive.byteLength / 1e6).toFixed(1)} MB, sha256 ${createHash('sha256').update(archive).digest('hex')}`);
    return 0;
  } catch (error) {
    console.error(`Nothing was packed. ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

/** The date that SOURCE_DATE_EPOCH names, else that of the last commit, else the latest day on which a source was read: the same for the same sources. */
function dateOfSources(): Date {
  const git = spawnSync('git', ['-c', 'safe.directory=*', 'log', '-1', '--format=%ct'], { cwd: projectRoot, encoding: 'utf8' });
  const seconds = process.env['SOURCE_DATE_EPOCH'] ?? (git.status === 0 ? git.stdout : '');
  if (/^\d{9,11}\s*$/.test(seconds)) return new Date(Number(seconds) * 1000);
  const days = Object.values<Source>(sources).flatMap(({ read }) => read ?? []);
  return new Date(`${days.toSorted().at(-1)}T00:00:00Z`);
}
