import { canonical, establish, type PlainWorkload } from '../recipes/establish.ts';
import type { Step } from '../recipes/types.ts';
import type { Workload } from '../manifest/workload.ts';
import { parseYaml, placeIn, toPlain, type YamlDocument } from '../yaml/document.ts';
import type { PlanProblem } from './types.ts';

/**
 * Compares two independent ways to the result: the edited text, parsed again; and the recipe applied to the original's plain
 * values. Undefined where they agree. A plan that fails here is not handed out.
 */
export function checkPlan(before: Workload, manifest: string, steps: readonly Step[]): PlanProblem | undefined {
  const { document } = before;
  const end = document.end + manifest.length - document.text.length;
  const after = parseYaml(manifest, { start: document.start, end });
  if (!after.ok) return selfCheckFailed;
  const plain = toPlain(document);
  if (!plain.ok) return plain.problem;
  const edited = toPlain(after.value);
  if (!edited.ok) return selfCheckFailed;
  const result = asWorkload(edited.value);
  const wanted = steps.reduce((daemonSet, step) => establish(step.fact, daemonSet), asWorkload(plain.value));
  const added = steps.flatMap(({ fact }) => (fact.kind === 'variable' ? [fact.name] : []));
  if (canonical(wanted, added) !== canonical(result, added)) return selfCheckFailed;
  return findDanglingMount(result, document);
}

const selfCheckFailed: PlanProblem = { code: 'SELF_CHECK_FAILED', args: {} };

function asWorkload(value: unknown): PlainWorkload {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** A mount whose volume is gone: an API server refuses the DaemonSet and applies the rest (facts/apiserver.md, Result 2). */
function findDanglingMount(daemonSet: PlainWorkload, document: YamlDocument): PlanProblem | undefined {
  const pod = child(child(child(daemonSet, 'spec'), 'template'), 'spec');
  const volumes = new Set(list(pod, 'volumes').map((volume) => child(volume, 'name')));
  for (const container of [...list(pod, 'initContainers'), ...list(pod, 'containers')]) {
    const dangling = list(container, 'volumeMounts').find((mount) => !volumes.has(child(mount, 'name')));
    if (dangling !== undefined) {
      const args = { container: String(child(container, 'name')), volume: String(child(dangling, 'name')) };
      return { code: 'MOUNT_WITHOUT_VOLUME', place: placeIn(document.text, document.start), args };
    }
  }
  return undefined;
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function list(value: unknown, key: string): readonly unknown[] {
  const items = child(value, key);
  return Array.isArray(items) ? items : [];
}
