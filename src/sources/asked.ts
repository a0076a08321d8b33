import { anonymous } from './anonymous.ts';

/** Answers that were asked for before anybody needed them, by address. */
const answers = new Map<string, Promise<Response>>();
/** Whatever was asked for or needed once: to ask ahead for it is too late. */
const known = new Set<string>();

/** Asks for a file ahead of whoever will need it, unless they were faster. What fails here fails there. */
export function askAhead(url: string, fetch: typeof globalThis.fetch): void {
  if (known.has(url)) return;
  known.add(url);
  const answer = fetch(url, anonymous);
  // Whoever takes it looks at its failure; until then it is not one that nobody looks at.
  answer.catch(() => undefined);
  answers.set(url, answer);
}

/** The answer that was asked for ahead, once: a second try asks anew. Undefined where none was. */
export function takeAsked(url: string): Promise<Response> | undefined {
  known.add(url);
  const answer = answers.get(url);
  answers.delete(url);
  return answer;
}
