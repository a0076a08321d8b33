import type { SupportStatus } from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { readPublishedIndex, type PublishedManifest } from './published-index.ts';

/** Whether a manifest is published beside the page: it is, others are, or none is at all. */
export type PublishedAnswer =
  { readonly kind: 'found'; readonly manifest: PublishedManifest } | { readonly kind: 'not-this' } | { readonly kind: 'none' };

/** Answers for a sha256, in lower-case hexadecimal. Never rejects. */
export type FindPublished = (sha256: string) => Promise<PublishedAnswer>;

interface PublishedPorts {
  readonly fetch: typeof fetch;
  /** The page's own address; what stands behind its path does not matter. */
  readonly page: string;
  /** Milliseconds after which the index is given up. */
  readonly giveUpAfter?: number;
}

const GIVE_UP_AFTER = 15_000;
const MOST_BYTES = 2_000_000;

/**
 * Looks into the index beside the page, which is fetched at the first question and kept. One that cannot be had or read is none for
 * those who have asked, and is fetched anew for the next: a connection that was gone may be back.
 */
export function publishedFinder(ports: PublishedPorts): FindPublished {
  let pending: Promise<readonly PublishedManifest[] | undefined> | undefined;
  return async (sha256) => {
    const own = (pending ??= load(ports));
    const manifests = await own;
    if (manifests === undefined && pending === own) pending = undefined;
    if (manifests === undefined || manifests.length === 0) return { kind: 'none' };
    const manifest = manifests.find((one) => one.sha256 === sha256);
    return manifest === undefined ? { kind: 'not-this' } : { kind: 'found', manifest };
  };
}

async function load({ fetch, page, giveUpAfter = GIVE_UP_AFTER }: PublishedPorts): Promise<readonly PublishedManifest[] | undefined> {
  const folder = folderBeside(page);
  if (folder === undefined) return undefined;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), giveUpAfter);
  try {
    const response = await fetch(`${folder}index.json`, { signal: stop.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const text = response.ok ? await readText(response) : undefined;
    return text === undefined ? undefined : readPublishedIndex(text, folder);
  } catch (error) {
    // No answer, an answer that breaks off or takes too long, and bytes that are no text: all say that nothing is published here.
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** The text of a body, in strict UTF-8; undefined where it is too long. */
async function readText({ body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body?.getReader();
  let text = '';
  let received = 0;
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    received += read.value.length;
    if (received > MOST_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
}

/** The folder of published manifests beside a page, in which a shell has nothing to act on; undefined for an address without a path. */
function folderBeside(page: string): string | undefined {
  if (!URL.canParse('m/', page)) return undefined;
  const folder = new URL('m/', page);
  // An address that is shown and copied has nobody's password in it.
  folder.username = folder.password = '';
  return folder.href.replaceAll("'", '%27');
}

/** Why a manifest is not among those that are published. */
export type NotPublishedReason = 'ownFile' | 'podCidr' | 'notSupported' | 'otherwise';

/** The reason that a person can act on, the plainest first; `otherwise` for what is added to the documented edits or left out. */
export function whyNotPublished({ source, selection }: Pick<Choices, 'source' | 'selection'>, status: SupportStatus): NotPublishedReason {
  if (source === 'own') return 'ownFile';
  if (selection.podCidr !== undefined) return 'podCidr';
  return status === 'supported' ? 'otherwise' : 'notSupported';
}
