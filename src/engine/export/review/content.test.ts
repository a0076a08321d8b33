import { describe, expect, it } from 'vitest';
import { review as words } from '../../../messages/en/review.ts';
import { sha256 } from '../../../testing/vendored-manifests.ts';
import { reviewOf } from '../../../testing/reviews.ts';
import { faultsOf } from '../../../testing/sentences.ts';
import { policyOnly } from '../../../testing/small-manifests.ts';
import { editedPlan } from '../../plan/edited-plan.ts';
import type { EditReason, ReasonedEdit } from '../../recipes/types.ts';
import { defaultSelection, type Selection } from '../../selection/selection.ts';
import { listMirrored, toSkopeo } from '../mirror.ts';
import { createReview } from './create-review.ts';
import { toMarkdown } from './markdown.ts';
import type { Block, Inline } from './types.ts';

const textOf = (part: Inline) => (typeof part === 'string' ? part : part.text);

/** The sentences of a review, each as it is read. */
function sentencesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [block.content.map(textOf).join('')];
      case 'list':
        return block.items.map((item) => item.map(textOf).join(''));
      case 'table':
        return [...block.head, ...block.rows.flatMap((row) => row.map((cell) => cell.map(textOf).join('')))];
      case 'group':
        return sentencesOf(block.blocks);
      case 'code':
      case 'sign-off':
        return [];
    }
  });
}

const reviewed = (selection: Selection) => createReview(reviewOf(selection, policyOnly, false), words);

/** The same file with edits that somebody or something else wants. */
function editedBy(step: EditReason) {
  const input = reviewOf(defaultSelection, policyOnly, false);
  const start = policyOnly.indexOf('name: settings');
  const change = { action: 'replace', subject: step === 'own-change' ? '' : 'name', step } as const;
  const edits: readonly ReasonedEdit[] = [{ start, end: start + 'name: settings'.length, newText: 'name: mine', changes: [change] }];
  const plan = editedPlan({ text: policyOnly, selection: defaultSelection, edits });
  return createReview({ ...input, plan, editedSha256: sha256(plan.manifest) }, words);
}

describe('what a review says', () => {
  it.each<readonly [string, Partial<Selection>]>([
    ['the usual choices', {}],
    ['an ended Kubernetes', { kubernetes: '1.26', calico: '3.25.1' }],
    ['a release and a version that nobody tested', { kubernetes: '1.37', calico: '3.33.1', images: ['ol8', 'ubuntu'] }],
    ['every detail', { details: { arch: 'arm64', kernel: 'older', size: 'over-50', 'ip-families': 'dual-stack', edition: 'enterprise' } }],
    ['virtual nodes', { nodes: 'virtual', cluster: 'basic' }],
  ])('has no stray sign and no hole: %s', (_, more) => {
    const faults = sentencesOf(reviewed({ ...defaultSelection, ...more }).blocks).flatMap((sentence) =>
      faultsOf(sentence)
        .filter((fault) => fault !== 'too long')
        .map((fault) => `${fault}: ${sentence}`),
    );
    expect(faults).toEqual([]);
  });

  it('shows what was turned off, added and where images come from, and that a link lacks the last', () => {
    const { blocks } = reviewed({
      ...defaultSelection,
      without: ['set-iptables-backend'],
      extras: ['use-private-registry'],
      registry: 'registry.example.com/calico',
    });
    const text = sentencesOf(blocks);
    const { reasons } = words.edits;
    expect(text).toContain('Documented edits turned off');
    expect(text).toContain(reasons['set-iptables-backend'].title);
    expect(text).toContain("Added, not in Oracle's page");
    expect(text).toContain(reasons['use-private-registry'].title);
    expect(text).toContain('registry.example.com/calico');
    expect(text).toContain(words.origin.linkLacks);
    expect(sentencesOf(reviewed(defaultSelection).blocks)).not.toContain(words.origin.linkLacks);
  });

  it('says what each edit that is turned off and each extra means, right behind the verdict, and nothing where there is none', () => {
    const { deviations, edits } = words;
    const chosen = { without: ['set-no-default-pools', 'set-iptables-backend'], extras: ['remove-unused-volumes'] } as const;
    const text = sentencesOf(reviewed({ ...defaultSelection, ...chosen }).blocks);
    for (const id of chosen.without) expect(text).toContain(`${deviations.off}: ${edits.reasons[id].title}. ${deviations.without[id]}`);
    for (const id of chosen.extras) expect(text).toContain(`${deviations.added}: ${edits.reasons[id].title}. ${edits.reasons[id].reason}`);
    const at = [words.verdict.title, deviations.title, edits.title].map((title) => text.indexOf(title));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(sentencesOf(reviewed(defaultSelection).blocks)).not.toContain(deviations.title);
  });

  it('has the commands that copy images to a private registry before the runbook, and none without a registry', () => {
    const selection: Selection = { ...defaultSelection, extras: ['use-private-registry'], registry: 'registry.example.com/calico' };
    const text = policyOnly.replace('example.invalid/', 'quay.io/calico/');
    const input = reviewOf(selection, text, false);
    const markdown = toMarkdown(createReview(input, words));
    const section = markdown.split(`## ${words.images.title}\n`)[1]?.split(`## ${words.runbook.title}\n`)[0];
    expect(section).toContain(`\`\`\`bash\n${toSkopeo(listMirrored(input.plan))}\`\`\``);
    expect(toMarkdown(createReview(reviewOf(defaultSelection, text, false), words))).not.toContain(words.images.title);
  });

  it("calls an edit that is chosen beyond Oracle's page what it is", () => {
    const selection: Selection = { ...defaultSelection, extras: ['use-private-registry'], registry: 'registry.example.com/calico' };
    const text = policyOnly.replace('example.invalid/', 'quay.io/calico/');
    const { blocks } = createReview(reviewOf(selection, text, false), words);
    expect(sentencesOf(blocks).filter((sentence) => sentence.startsWith(words.edits.origins.extra))).toHaveLength(1);
    expect(sentencesOf(blocks).some((sentence) => sentence.startsWith(words.edits.origins.documented))).toBe(true);
  });

  it.each([
    ['own-change', words.edits.origins.own],
    ['unknown-field', words.edits.origins.repair],
  ] as const)('never calls %s an edit of the recipe', (step, origin) => {
    const { blocks } = editedBy(step);
    const sentences = sentencesOf(blocks);
    expect(sentences).toContain(origin);
    expect(sentences).toContain(`1. ${words.edits.reasons[step].title}`);
    expect(sentences.filter((sentence) => sentence.startsWith(words.edits.origins.documented))).toEqual([]);
    expect(sentences.some((sentence) => sentence.endsWith('line 5 of the original, line 5 of the manifest.'))).toBe(true);
  });

  it('says why there is no command for a file of a person', () => {
    const markdown = toMarkdown(reviewed(defaultSelection));
    expect(markdown).toContain(words.proof.gaps.NOT_UPSTREAM);
    expect(markdown).not.toContain(words.proof.command);
    expect(markdown).toContain(words.notUpstream);
  });

  it('has the variables of the shell explained where their values are missing, and not where they are given', () => {
    const input = reviewOf(defaultSelection, policyOnly, false);
    const sentences = sentencesOf(createReview(input, words).blocks);
    expect(sentences).toContain(words.runbook.missing['cluster-id']);
    expect(sentences).toContain(words.runbook.missing.region);
    const given = createReview({ ...input, runbook: { ...input.runbook, missing: [] } }, words);
    expect(sentencesOf(given.blocks)).not.toContain(words.runbook.missing.region);
  });
});
