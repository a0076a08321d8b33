import type { Workload } from '../manifest/workload.ts';
import { isEstablished } from '../plan/apply-extras.ts';
import { extraStepsFor } from '../recipes/extras.ts';
import { giveReason } from '../recipes/inspect.ts';
import { inspectExtra } from '../recipes/inspect-extra.ts';
import { applyEdits, findOverlap } from '../text/edits.ts';
import type { Selection } from '../selection/selection.ts';
import { byHand } from './remedies.ts';
import type { AuditFinding } from './types.ts';

type ExtraFinding = Omit<AuditFinding, 'place'>;

/**
 * A finding for each chosen extra that the manifest does not have. They come after the documented edits, as in a plan: what nothing mounts
 * and which images are left shows only when those are made.
 */
export function auditExtras(workload: Workload, selection: Selection): readonly ExtraFinding[] {
  const { text } = workload.document;
  return extraStepsFor(selection).flatMap(({ id, fact, sources }): readonly ExtraFinding[] => {
    const state = inspectExtra(fact, workload);
    if (state.kind === 'satisfied') return [];
    const start = workload.document.start;
    const shared = { level: 'warning', args: {}, sources, isRefused: false } as const;
    if (state.kind === 'conflict') {
      const about = { kind: 'problem', problem: state.problem } as const;
      return [{ ...shared, id: state.problem.code, range: { start, end: start }, remedy: byHand('unknown-intent'), about }];
    }
    const edits = giveReason(state.edits, id);
    const isProved = findOverlap(edits) === undefined && isEstablished(fact, text, applyEdits(text, edits));
    const [first] = state.edits;
    return [
      {
        ...shared,
        id,
        range: { start: first?.start ?? start, end: first?.end ?? start },
        remedy: isProved ? { kind: 'repair', edits } : byHand('layout'),
        about: { kind: 'step', step: id, changes: state.edits.map(({ change }) => change) },
      },
    ];
  });
}
