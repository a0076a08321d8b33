import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { review as words } from '../../../messages/en/review.ts';
import { selectionOf, type Golden } from '../../../testing/golden.ts';
import { flatten, parseHtml, parseMarkdown } from '../../../testing/parse-documents.ts';
import { vendoredReview } from '../../../testing/reviews.ts';
import { sha256, skipsUpstream } from '../../../testing/vendored-manifests.ts';
import goldens from '../../plan/golden.json' with { type: 'json' };
import type { Selection } from '../../selection/selection.ts';
import { createReview } from './create-review.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import type { Block } from './types.ts';

const known = goldens as readonly Golden[];
const folder = mkdtempSync(join(tmpdir(), 'calicut-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const golden = (recipe: Golden['recipe'], calico: string, image: Golden['image'], podCidr?: string): Golden => {
  const found = known.find((one) => [one.recipe, one.calico, one.image, one.podCidr].join() === [recipe, calico, image, podCidr].join());
  if (found === undefined) throw new Error(`There is no golden ${recipe} ${calico} ${image}.`);
  return found;
};
const podCidr = known.find(({ calico, podCidr }) => calico === '3.32.0' && podCidr !== undefined)?.podCidr;

const cases: readonly (readonly [string, Golden, Partial<Selection>])[] = [
  ['VCN-native pods', golden('oke-vcn-native', '3.32.0', 'ol8'), {}],
  ['VCN-native pods, an old release on an ended Kubernetes', golden('oke-vcn-native', '3.25.1', 'other'), { kubernetes: '1.28' }],
  ['flannel with a pod CIDR', golden('oke-flannel-replace', '3.32.0', 'ol8', podCidr), {}],
  ['nothing to do', golden('oke-flannel-replace', '3.32.0', 'other'), {}],
  ['a withdrawn way, forced', golden('oke-flannel-beside', '3.28.0', 'ol8'), { kubernetes: '1.30' }],
];

/** The text of the fences of a language. */
const fences = (markdown: string, language: string) =>
  [...markdown.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)\n\1$/gm)].flatMap(([, , found, text = '']) => (found === language ? [`${text}\n`] : []));

const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'group' ? flat(block.blocks) : [block]));

describe.skipIf(skipsUpstream).each(cases)('the review of %s', (_, expected, more) => {
  // The body of a suite that is skipped is run as well, to list what is skipped.
  if (skipsUpstream) {
    it.skip('needs upstream’s files');
    return;
  }
  const selection = { ...selectionOf(expected), ...more };
  const input = vendoredReview(selection);
  const review = createReview(input, words);
  const [markdown, html] = [toMarkdown(review), toHtml(review)];

  it('is the same bytes twice', () => {
    const again = createReview(vendoredReview(structuredClone(selection)), words);
    expect(toMarkdown(again)).toBe(markdown);
    expect(toHtml(again)).toBe(html);
  });

  it('has every section, in order', () => {
    const { selection, verdict, edits, notices, diff, proof, runbook, sources, origin, signOff } = words;
    const titles = [selection, verdict, edits, notices, diff, proof, runbook, sources, origin, signOff].map(({ title }) => title);
    const headings = flat(review.blocks).flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
    expect(headings).toEqual(titles);
  });

  it('holds no placeholder', () => {
    for (const text of [markdown, html]) {
      expect(text).not.toMatch(/undefined|NaN|\[object|TODO|FIXME|\{\{|\$\{[a-z]\w*\.|\blorem\b/i);
    }
    // What a shell calls so is no stand-in: `<<'YAML'`, `2>&1`.
    expect(markdown.replace(/^(`{3,})\w+\n[\s\S]*?\n\1$/gm, '')).not.toMatch(/<[a-z-]+>/i);
  });

  it('says in one line for which day the answer is, and holds no other trace of it', () => {
    const day = '1999-01-01';
    const other = toMarkdown(createReview({ ...input, verdict: { ...input.verdict, asOf: day } }, words)).split('\n');
    const lines = markdown.split('\n');
    const changed = other.flatMap((line, n) => (line === lines[n] ? [] : [line]));
    expect([other.length, changed]).toEqual([lines.length, [`| ${words.origin.asOf} | ${day} |`]]);
  });

  it('names every finding, every edit and every step of the runbook, each with its sources', () => {
    const text = JSON.stringify(review);
    const says = (sentence: string) => expect(text).toContain(JSON.stringify(sentence).slice(1, -1));
    for (const finding of input.verdict.findings) says(words.verdict.finding(finding));
    for (const { id } of input.plan.steps) says(words.edits.reasons[id].title);
    for (const { id, state } of input.plan.steps) if (state === 'pending') says(words.edits.reasons[id].reason);
    for (const { id, shell } of input.runbook.steps) [words.runbook.steps[id].why, shell].forEach(says);
    for (const notice of input.plan.notices) says(words.notices.notice(notice));
  });

  it('holds a diff that git applies and that gives the golden bytes', () => {
    const diffs = fences(markdown, 'diff');
    expect(sha256(input.plan.manifest)).toBe(expected.output);
    if (input.plan.hunks.length === 0) {
      expect(diffs).toEqual([]);
      expect(markdown).toContain(words.diff.none);
      return;
    }
    expect(diffs).toHaveLength(1);
    const path = join(folder, input.plan.file);
    writeFileSync(path, input.original);
    execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'], { cwd: folder, input: diffs[0] });
    expect(sha256(readFileSync(path))).toBe(expected.output);
  });

  it('holds the command of the proof and the shell of every step as they are', () => {
    const shells = [input.proof.command ?? '', ...input.runbook.steps.map(({ shell }) => shell)].filter((shell) => shell !== '');
    expect(fences(markdown, 'bash')).toEqual(shells.map((shell) => `${shell}\n`));
  });

  it('has headings in order, headers with a scope and links to https alone', () => {
    const all = flatten(parseHtml(html));
    const levels = all.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, n) => expect([...Array(level).keys()]).toContain(Math.min(level - 1, levels[n] ?? 0)));
    for (const [n, level] of levels.slice(1).entries()) expect(level - (levels[n] ?? 0)).toBeLessThanOrEqual(1);
    const headers = all.filter(({ name }) => name === 'th');
    expect(headers.length).toBeGreaterThan(20);
    expect(headers.filter(({ attributes }) => !/^(?:col|row)$/.test(attributes['scope'] ?? ''))).toEqual([]);
    const links = all.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']);
    const inMarkdown = flatten(parseMarkdown(markdown)).filter(({ name }) => name === 'link');
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((address) => !/^https:\/\/[a-z0-9.-]+\//.test(address ?? ''))).toEqual([]);
    expect(inMarkdown.map(({ attributes }) => attributes['url'])).toEqual(links);
  });
});

describe.skipIf(skipsUpstream)('what a review says of a no', () => {
  it('is in its first line, and that it approves nothing', () => {
    const input = vendoredReview(selectionOf(golden('oke-flannel-beside', '3.28.0', 'ol8')));
    const markdown = toMarkdown(createReview(input, words));
    expect(markdown.split('\n')[2]).toContain(`**${words.verdict.status.withdrawn.word}, ${words.alarms(0, 2)}.**`);
    expect(markdown).toContain(words.notAllowed);
    expect(markdown).toContain(words.runbook.withdrawn);
  });

  it('is beside a yes that has an error', () => {
    const input = vendoredReview({ ...selectionOf(golden('oke-vcn-native', '3.25.1', 'ol8')), kubernetes: '1.26' });
    const errors = input.verdict.findings.filter((finding) => finding.level === 'error' && finding !== input.verdict.reason);
    expect(errors.length).toBeGreaterThan(0);
    const { word } = words.verdict.status[input.verdict.status];
    const warnings = input.verdict.findings.filter((finding) => finding.level === 'warning' && finding !== input.verdict.reason);
    expect(toMarkdown(createReview(input, words)).split('\n')[2]).toContain(
      `**${word}, ${words.alarms(errors.length, warnings.length)}.**`,
    );
  });
});
