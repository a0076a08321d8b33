import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { rm } from 'node:fs/promises';
import { fingerprintOf } from './fingerprint.ts';
import type { Answer, Origin } from './origin.ts';
import type { WantedFile } from './wanted-files.ts';

/** An invented file of an invented release, pinned to `content`. */
export function wanted(release: string, content: string, name = 'calico.yaml'): WantedFile {
  const path = `v${release}/manifests/${name}`;
  return { release, name, path, url: `https://upstream.invalid/${path}`, ...fingerprintOf(Buffer.from(content)) };
}

/** An empty folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'calicut-vendor-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below `folder`, as sorted relative paths with `/`. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(folder.length + 1).replaceAll('\\', '/')).toSorted();
}

/** An origin that gives `answers` by path, `absent` for the rest, and records what it was asked for. */
export function fakeOrigin(name: string, answers: Readonly<Record<string, Answer | string>>): Origin & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    asked,
    read: async ({ path }, signal) => {
      signal.throwIfAborted();
      asked.push(path);
      const answer = answers[path] ?? { kind: 'absent' };
      return typeof answer === 'string' ? { kind: 'found', content: Buffer.from(answer) } : answer;
    },
  };
}
