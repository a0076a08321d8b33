import { spawnSync } from 'node:child_process';
import { isDebian } from '../system.ts';
import { findShellcheck } from './find-shellcheck.ts';

const LIMIT_MS = 3 * 60_000;

const commands: readonly (readonly [string, ...string[]])[] = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'shellcheck'],
];

/**
 * The path of shellcheck, installing the Debian package where that can be done: as root on Debian. Undefined where it is not here
 * and cannot be had; the tests that need it then say that they were not run. Output of the installer goes to standard error.
 */
export function obtainShellcheck(): string | undefined {
  const found = findShellcheck();
  if (found !== undefined || !isDebian() || process.getuid?.() !== 0) return found;
  console.error('shellcheck is not here. Trying: the Debian package shellcheck');
  const end = Date.now() + LIMIT_MS;
  for (const [program, ...words] of commands) {
    const { status } = spawnSync(program, words, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: Math.max(1, end - Date.now()),
    });
    if (status !== 0) break;
  }
  return findShellcheck();
}
