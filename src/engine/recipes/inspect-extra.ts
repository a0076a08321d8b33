import { isMap } from 'yaml';
import type { Workload } from '../manifest/workload.ts';
import { done, failed, type Result } from '../text/result.ts';
import { findString, placeOf } from '../yaml/document.ts';
import { findSeq, isIndirect, removeItems } from '../yaml/operations.ts';
import { moveImages } from './move-images.ts';
import { nameEach, type PendingEdits } from './pending-edits.ts';
import { removeObjects } from './remove-objects.ts';
import type { ExtraFact, StepProblem, StepState } from './types.ts';

/** What `fact` says of the manifest that holds `workload`. As `inspect`: all edits refer to that text, and nothing is guessed. */
export function inspectExtra(fact: ExtraFact, workload: Workload): StepState {
  const edits = listEdits(fact, workload);
  if (!edits.ok) return { kind: 'conflict', problem: edits.problem };
  return edits.value.length === 0 ? { kind: 'satisfied' } : { kind: 'pending', edits: edits.value };
}

function listEdits(fact: ExtraFact, workload: Workload): Result<PendingEdits, StepProblem> {
  switch (fact.kind) {
    case 'objects-absent':
      return removeObjects(fact, workload);
    case 'volumes-mounted':
      return removeUnmounted(workload);
    case 'images-from':
      return moveImages(fact, workload.document.text);
  }
}

function removeUnmounted({ document, pod }: Workload): Result<PendingEdits, StepProblem> {
  const volumes = findSeq(pod, 'volumes');
  if (volumes === undefined) return done([]);
  const containers = ['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) => findSeq(pod, list)?.seq.items ?? []);
  const mounts = containers.flatMap((container) =>
    isMap(container) ? ['volumeMounts', 'volumeDevices'].flatMap((key) => findSeq(container, key)?.seq.items ?? []) : [],
  );
  // What cannot be read by name may be any of them.
  const indirect = [...volumes.seq.items, ...containers, ...mounts].some(isIndirect);
  if (indirect) return failed({ code: 'LAYOUT', place: placeOf(document, volumes.seq), args: {} });
  const mounted = new Set(mounts.map(nameOf));
  const gone = volumes.seq.items.filter((volume) => !mounted.has(nameOf(volume)));
  const removed = removeItems(document, volumes, gone);
  return removed.ok ? done(nameEach(removed.value, gone.map(nameOf))) : removed;
}

function nameOf(item: unknown): string {
  return (isMap(item) ? findString(item, 'name') : undefined) ?? '?';
}
