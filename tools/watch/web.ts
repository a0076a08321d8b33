import { errorReason } from '../vendor/system-errors.ts';

/** One GET. Whoever calls says how it is done; the tests hand in recorded answers. */
export type Get = (url: string, headers: Readonly<Record<string, string>>) => Promise<Response>;

/** What a server said. `unknown`: nothing can be concluded, neither that something is there nor that it is not. */
export type Answer =
  | { readonly kind: 'found'; readonly content: Uint8Array; readonly headers: Headers; readonly url: string }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'unknown'; readonly why: string };

/** Asks once. Never rejects: whatever goes wrong is an answer. `url` is the address that answered, after redirects. */
export async function ask(get: Get, url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  try {
    const response = await get(url, headers);
    if (response.status === 200) return await read(response, url);
    // An unread body would keep the connection, and with it the process, waiting.
    await response.body?.cancel();
    const { status } = response;
    if (status === 404 || status === 410) return { kind: 'gone', status };
    return {
      kind: 'unknown',
      why: isAllowanceUsed(response) ? 'the allowance of requests is used up' : `it answers with status ${status}`,
    };
  } catch (error) {
    return { kind: 'unknown', why: errorReason(error) };
  }
}

async function read(response: Response, asked: string): Promise<Answer> {
  const content = new Uint8Array(await response.arrayBuffer());
  const { headers } = response;
  const length = headers.get('content-length');
  // Of a compressed answer the length is that of the compressed bytes, which are not here any more.
  if (length !== null && !headers.has('content-encoding') && Number(length) !== content.byteLength) {
    return { kind: 'unknown', why: `it was cut off at ${content.byteLength} of ${length} bytes` };
  }
  return { kind: 'found', content, headers, url: response.url || asked };
}

function isAllowanceUsed({ status, headers }: Response): boolean {
  return (status === 403 || status === 429) && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after'));
}
