import { ask, type Get } from './web.ts';

export type Json =
  | { readonly kind: 'found'; readonly value: unknown; readonly next: string | undefined }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown'; readonly why: string };

const HOST = 'https://api.github.com/';

/** Asks GitHub's API about a path below `repos/projectcalico/calico`, or at an address that it gave itself. The token goes nowhere else. */
export async function askGitHub(get: Get, token: string | undefined, path: string): Promise<Json> {
  const url = path.startsWith(HOST) ? path : `${HOST}repos/projectcalico/calico/${path}`;
  const answer = await ask(get, url, {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  });
  if (answer.kind === 'gone') return { kind: 'gone' };
  if (answer.kind === 'unknown') return answer;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(answer.content));
    return { kind: 'found', value, next: nextPage(answer.headers.get('link')) };
  } catch {
    return { kind: 'unknown', why: 'it answers with something that is not JSON' };
  }
}

/** The address of the next page in a `Link` header. One at another host counts as none that can be asked: the token would go there. */
function nextPage(link: string | null): string | undefined {
  const address = /<([^>]*)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return address?.startsWith(HOST) ? address : undefined;
}

/** An own property of an object, whatever it holds; undefined of anything else. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
