import { commandSections } from '../../catalog/command.ts';
import type { RunbookStep } from '../../plan/runbook-types.ts';
import type { Citations } from './citations.ts';
import { joinParts } from './join-parts.ts';
import type { Block, ReviewInput, Sentence } from './types.ts';
import type { ReviewWords } from './words.ts';

/** What to do around the manifest: each step with what it is for, its commands, what to look for then, and who says so. */
export function runbookBlocks({ runbook }: ReviewInput, { joints, runbook: words }: ReviewWords, citations: Citations): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: words.title },
    ...(runbook.isWithdrawn ? [paragraph({ kind: 'strong', text: words.withdrawn })] : []),
    ...runbook.missing.map((value) => paragraph(words.missing[value])),
    ...commandSections.flatMap((section): readonly Block[] => {
      const steps = runbook.steps.filter((step) => step.section === section);
      if (steps.length === 0) return [];
      const { title, about } = words.sections[section];
      return [
        { kind: 'heading', level: 3, text: title },
        paragraph(about),
        ...steps.flatMap((step) => stepBlocks(step, { joints, runbook: words }, citations)),
      ];
    }),
  ];
}

type RunbookWords = Pick<ReviewWords, 'joints' | 'runbook'>;

function stepBlocks(step: RunbookStep, { joints, runbook: words }: RunbookWords, { cite }: Citations): readonly Block[] {
  const { id, shell, consolePath = [], expects, strength, sources, optional } = step;
  const { title, why, expect, also, console } = words.steps[id];
  return [
    { kind: 'heading', level: 4, text: title },
    paragraph(...joinParts(joints, [optional === undefined ? [] : [{ kind: 'strong', text: words.optional }], [why]])),
    ...(shell === '' ? [] : [{ kind: 'code', language: 'bash', text: shell } as const]),
    ...(console === undefined
      ? []
      : [paragraph(...joinParts(joints, [[{ kind: 'strong', text: joints.label(words.console) }], [console]]))]),
    ...(consolePath.length === 0 ? [] : [paragraph(consolePath.join(' › '))]),
    ...(expect === undefined ? [] : [paragraph(expect)]),
    ...(expects === undefined ? [] : [paragraph(joints.label(words.expected)), { kind: 'code', language: 'text', text: expects } as const]),
    ...(also === undefined ? [] : [paragraph(also)]),
    paragraph(...cite(sources, strength)),
  ];
}

const paragraph = (...content: Sentence): Block => ({ kind: 'paragraph', content });
