import { listResources, type Resource } from '../manifest/workload.ts';
import { done, type Result } from '../text/result.ts';
import { parseYaml } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/stream.ts';
import type { StepProblem } from './types.ts';

// In double quotes any character can be written by its number, so that a word stands there and cannot be searched for.
const ESCAPED = /\\[xuU]/;

/** Whether a document may hold one of these words, in any case. Most of a manifest is kinds, which need not be parsed to say no. */
export function mayHold(source: string, words: readonly string[]): boolean {
  const lower = source.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase())) || ESCAPED.test(source);
}

/** The resources of every document that may hold one of these words, or what is wrong with the first of them that cannot be read. */
export function listHolding(text: string, words: readonly string[]): Result<readonly Resource[], StepProblem> {
  const found: Resource[] = [];
  for (const range of splitDocuments(text)) {
    if (!mayHold(text.slice(range.start, range.end), words)) continue;
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return parsed;
    const listed = listResources(parsed.value);
    if (!listed.ok) return listed;
    found.push(...listed.value);
  }
  return done(found);
}
