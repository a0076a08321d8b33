import { blobHash } from './pin-release.ts';
import type { Get } from './web.ts';

/** A recorded answer: its body and what it came with. `at` is the address after redirects. */
export interface Recorded {
  readonly body: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly at?: string;
}

const API = 'https://api.github.com/repos/projectcalico/calico';
const COMMIT = 'c0ffee'.padEnd(40, '0');

/** A web of recorded answers by address, which does not know any other. It remembers what it was asked, and with what. */
export function recordedWeb(answers: Readonly<Record<string, Recorded | Error>>): Get & { readonly asked: (readonly [string, Headers])[] } {
  const asked: (readonly [string, Headers])[] = [];
  const get: Get = (url, headers) => {
    asked.push([url, new Headers(headers)]);
    const answer = answers[url] ?? { body: 'nothing here', status: 404 };
    if (answer instanceof Error) return Promise.reject(answer);
    const response = new Response(answer.body, { status: answer.status ?? 200, headers: answer.headers ?? {} });
    Object.defineProperty(response, 'url', { value: answer.at ?? url });
    return Promise.resolve(response);
  };
  return Object.assign(get, { asked });
}

export const firstPage = `${API}/releases?per_page=100`;
/** GitHub's answer when too much was asked. */
export const limited: Recorded = { body: '{"message":"API rate limit exceeded"}', status: 403, headers: { 'x-ratelimit-remaining': '0' } };

/** An item of the list of releases, with what matters here. */
export function listed(tag: string, more: { readonly draft?: boolean; readonly prerelease?: boolean } = {}): object {
  return { tag_name: tag, name: tag, draft: false, prerelease: false, ...more };
}

export function json(value: unknown, headers: Readonly<Record<string, string>> = {}): Recorded {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json; charset=utf-8', ...headers } };
}

/** An invented manifest of an invented release: two lines, and never upstream's. */
export function manifestOf(release: string, name: string): string {
  return `# ${name} of the invented ${release}\nkind: DaemonSet\n`;
}

export function rawAddress(release: string, name: string): string {
  return `https://raw.githubusercontent.com/projectcalico/calico/v${release}/manifests/${name}`;
}

const names = ['calico.yaml', 'calico-policy-only.yaml'];

/** What upstream's servers say of an invented release: its tag, its folder and its files. */
export function releaseAnswers(release: string, day = '2026-11-16'): Readonly<Record<string, Recorded>> {
  const tag = 'beef'.padEnd(40, '0');
  return {
    [`${API}/git/ref/tags/v${release}`]: json({ ref: `refs/tags/v${release}`, object: { sha: tag, type: 'tag' } }),
    [`${API}/git/tags/${tag}`]: json({ tag: `v${release}`, object: { sha: COMMIT, type: 'commit' }, tagger: { date: `${day}T09:00:00Z` } }),
    ...folderAnswer(release),
    ...Object.fromEntries(names.map((name) => [rawAddress(release, name), { body: manifestOf(release, name) }])),
  };
}

/** The folder of manifests at a commit, as one release has it. */
function folderAnswer(release: string, commit = COMMIT): Readonly<Record<string, Recorded>> {
  const files = names.map((name) => {
    const content = Buffer.from(manifestOf(release, name));
    return { name, size: content.byteLength, sha: blobHash(content), type: 'file' };
  });
  return { [`${API}/contents/manifests?ref=${commit}`]: json([{ name: 'README.md', size: 1, sha: '0', type: 'file' }, ...files]) };
}

/** A release whose tag is no object of its own: the commit's day is the tag's. */
export function lightTagAnswers(release: string, day: string, commit: string): Readonly<Record<string, Recorded>> {
  return {
    ...releaseAnswers(release),
    [`${API}/git/ref/tags/v${release}`]: json({ object: { sha: commit, type: 'commit' } }),
    [`${API}/git/commits/${commit}`]: json({ sha: commit, committer: { date: `${day}T23:59:59Z` } }),
    ...folderAnswer(release, commit),
  };
}
