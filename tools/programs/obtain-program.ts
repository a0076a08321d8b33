import { spawnSync } from 'node:child_process';
import { isDebian } from '../system.ts';
import { findProgram, type Program } from './find-program.ts';

const LIMIT_MS = 5 * 60_000;

/** The path of a program, as `obtainPackage` has it. */
export function obtainProgram(program: Program): string | undefined {
  return obtainPackage([program.debianPackage], () => findProgram(program));
}

/**
 * What `find` finds, installing Debian's packages where it finds nothing and that can be done: as root on Debian. Undefined where it is
 * not here and cannot be had; the tests that need it then say that they were not run. Output of the installer goes to standard error.
 */
export function obtainPackage<Found>(names: readonly string[], find: () => Found | undefined): Found | undefined {
  const found = find();
  if (found !== undefined || !isDebian() || process.getuid?.() !== 0) return found;
  console.error(`Not here, so Debian's packages are tried: ${names.join(', ')}`);
  const end = Date.now() + LIMIT_MS;
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const { status } = spawnSync('apt-get', words, {
      stdio: ['ignore', 2, 2],
      // At run level 1 a package starts no server of its own.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      timeout: Math.max(1, end - Date.now()),
    });
    if (status !== 0) break;
  }
  return find();
}
