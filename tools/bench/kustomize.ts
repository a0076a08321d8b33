import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormFile } from '../../src/engine/index.ts';

export interface Kubectl {
  /** As it says itself, `1.32.4`. */
  readonly version: string;
  readonly kustomize: string;
}

/** The kubectl on the path, where it is 1.27 or newer; older ones have a kustomize without `sortOptions`. */
export function findKubectl(): Kubectl | undefined {
  const { status, stdout } = spawnSync('kubectl', ['version', '--client', '--output', 'json'], { encoding: 'utf8' });
  return status === 0 ? readVersion(stdout) : undefined;
}

/** The same from what `kubectl version` prints as JSON. */
export function readVersion(printed: string): Kubectl | undefined {
  const [, version, minor] = /"gitVersion":\s*"v(1\.(\d+)[\w.+]*)/.exec(printed) ?? [];
  const [, kustomize] = /"kustomizeVersion":\s*"v([\w.+]+)/.exec(printed) ?? [];
  return version !== undefined && kustomize !== undefined && Number(minor) >= 27 ? { version, kustomize } : undefined;
}

/**
 * Writes the engine's own overlay into `folder`, with `text` as the copy that it refers to, in upstream's order (`fifo`) or in kustomize's
 * own. The patch may have been made for another text with the same DaemonSet.
 */
export function writeOverlay(folder: string, files: readonly FormFile[], text: string, order: 'fifo' | 'own'): void {
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    if (file.path === 'kustomization.yaml') writeFileSync(join(folder, file.path), inOrder(file.text, order));
    else if (file.path.startsWith('patch-')) writeFileSync(join(folder, file.path), file.text);
    else if (file.path.startsWith('calico')) writeFileSync(join(folder, file.path), text);
  }
}

/** A kustomization with or without its `sortOptions`. Throws where it has none to leave out. */
export function inOrder(kustomization: string, order: 'fifo' | 'own'): string {
  if (order === 'fifo') return kustomization;
  const own = kustomization.replace('sortOptions:\n  order: fifo\n', '');
  if (own === kustomization) throw new Error('The overlay has no sortOptions.');
  return own;
}

/** Runs `kubectl kustomize` on a folder, its output into a file. Throws with what it says where it fails or takes too long. */
export function runKustomize(folder: string, output: string, patienceMs = 600_000): void {
  const file = openSync(output, 'w');
  try {
    const { status, stderr, error } = spawnSync('kubectl', ['kustomize', folder], {
      encoding: 'utf8',
      stdio: ['ignore', file, 'pipe'],
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    });
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(`kubectl kustomize failed: ${stderr.slice(0, 500)}`);
  } finally {
    closeSync(file);
  }
}
