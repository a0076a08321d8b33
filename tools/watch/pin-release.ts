import { createHash } from 'node:crypto';
import { upstreamUrl } from '../../src/engine/catalog/calico.ts';
import { fingerprintOf } from '../vendor/fingerprint.ts';
import { askGitHub, field, type Json } from './github.ts';
import type { LockedFile, LockedRelease } from './lock.ts';
import { ask, type Get } from './web.ts';

const NAMES = ['calico.yaml', 'calico-policy-only.yaml'] as const;

export type Pinning =
  | { readonly ok: true; readonly entry: LockedRelease; readonly commit: string }
  | { readonly ok: false; readonly release: string; readonly why: string };

/** Stops a pinning: its message is the reason, for a person. */
class Unpinnable extends Error {}

/**
 * The lock's entry for a release: both manifests at the tag's address, each checked against what GitHub's API says that the tag's commit
 * holds (its length and Git's own hash of it), so that half a file or a page in its place is never pinned. Not ok with the reason where
 * anything is missing or differs.
 */
export async function pinRelease(get: Get, token: string | undefined, release: string): Promise<Pinning> {
  try {
    const { commit, tagged } = await readTag(get, token, release);
    const listed = await api(get, token, `contents/manifests?ref=${commit}`);
    const files: LockedFile[] = [];
    for (const name of NAMES) files.push(await pinFile(get, release, name, listed));
    return { ok: true, entry: { release, tagged, files }, commit };
  } catch (error) {
    if (error instanceof Unpinnable) return { ok: false, release, why: error.message };
    throw error;
  }
}

/** The commit of the tag and its day: that of the tag where it is one of its own, else that of the commit. */
async function readTag(
  get: Get,
  token: string | undefined,
  release: string,
): Promise<{ readonly commit: string; readonly tagged: string }> {
  const target = field(await api(get, token, `git/ref/tags/v${release}`), 'object');
  const sha = hashIn(target);
  if (field(target, 'type') !== 'tag') {
    return { commit: sha, tagged: dayIn(field(await api(get, token, `git/commits/${sha}`), 'committer')) };
  }
  const tag = await api(get, token, `git/tags/${sha}`);
  return { commit: hashIn(field(tag, 'object')), tagged: dayIn(field(tag, 'tagger')) };
}

async function pinFile(get: Get, release: string, name: string, listed: unknown): Promise<LockedFile> {
  const known = Array.isArray(listed) ? listed.find((item) => field(item, 'name') === name) : undefined;
  if (known === undefined) throw new Unpinnable(`the release has no manifests/${name}`);
  const url = upstreamUrl(release, name);
  const answer = await ask(get, url);
  if (answer.kind !== 'found') throw new Unpinnable(`${url}: ${answer.kind === 'gone' ? 'it is not there' : answer.why}`);
  const { content } = answer;
  if (content.byteLength !== field(known, 'size') || blobHash(content) !== field(known, 'sha')) {
    throw new Unpinnable(
      `${url} is not the file that the tag's commit holds: ${content.byteLength} bytes, not ${String(field(known, 'size'))}`,
    );
  }
  const { bytes, sha256 } = fingerprintOf(content);
  // As `wc -l` counts: a last line without an end is none.
  return { name, url, bytes, lines: content.filter((byte) => byte === 0x0a).length, sha256 };
}

/** Git's own name for these bytes. */
export function blobHash(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}

async function api(get: Get, token: string | undefined, path: string): Promise<unknown> {
  const answer: Json = await askGitHub(get, token, path);
  if (answer.kind === 'found') return answer.value;
  throw new Unpinnable(`${path}: ${answer.kind === 'gone' ? 'it is not there' : answer.why}`);
}

function hashIn(object: unknown): string {
  const sha = field(object, 'sha');
  if (typeof sha !== 'string' || !/^[0-9a-f]{40}$/.test(sha)) throw new Unpinnable('the tag names no commit');
  return sha;
}

function dayIn(person: unknown): string {
  const date = field(person, 'date');
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(date)) throw new Unpinnable('the tag has no date');
  return date.slice(0, 10);
}
