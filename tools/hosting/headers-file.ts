import { elsewhere, pathRules, matches, type Header } from './headers.ts';

/**
 * The file `_headers` of a site with these files, whose paths start with `/`, as Cloudflare Pages and Netlify read it. Both send the headers
 * of every rule that a path falls under, and of one that two rules name both values: a second policy or a second age of the cache. So
 * no two rules meet, and there is none for everything: files that no pattern takes in are named one by one.
 */
export function headersFile(files: readonly string[]): string {
  const unsayable = files.find((file) => /[:*\s]/.test(file));
  if (unsayable !== undefined) throw new Error(`No rule can be written for ${unsayable}.`);
  const named = pathRules.flatMap(({ patterns }) => patterns);
  const others = files.filter((file) => !named.some((pattern) => matches(pattern, file))).toSorted();
  return [
    ...pathRules.flatMap(({ patterns, headers }) => patterns.map((pattern) => toRule(pattern, headers))),
    ...others.map((file) => toRule(file, elsewhere)),
  ].join('\n');
}

function toRule(pattern: string, headers: readonly Header[]): string {
  return `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
