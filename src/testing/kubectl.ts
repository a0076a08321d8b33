import { execFileSync, spawnSync } from 'node:child_process';

const program = 'kubectl';

/** Whether a kubectl is here, of this minor of 1 or newer. It is asked for its version alone. */
export function hasKubectl(minor = 0): boolean {
  const { status, stdout } = spawnSync(program, ['version', '--client', '--output', 'json'], { encoding: 'utf8' });
  const [, found] = /"gitVersion":\s*"v1\.(\d+)/.exec(status === 0 ? stdout : '') ?? [];
  return found !== undefined && Number(found) >= minor;
}

/** What kubectl prints for these words; throws with what it says where it fails. For words that need no cluster. */
export function kubectl(words: readonly string[], input = ''): string {
  return execFileSync(program, words, { encoding: 'utf8', stdio: 'pipe', input });
}
