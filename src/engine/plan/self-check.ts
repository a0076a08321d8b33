import { isMap, type YAMLMap } from 'yaml';
import { canonical, establish, type PlainWorkload } from '../recipes/establish.ts';
import type { Step } from '../recipes/types.ts';
import type { Workload } from '../manifest/workload.ts';
import { findString, parseYaml, placeOf, toPlain, type YamlDocument } from '../yaml/document.ts';
import { findSeq } from '../yaml/operations.ts';
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
  const [original, ...others] = plainResources(before, document);
  const [result, ...otherResults] = plainResources(before, after.value);
  if (JSON.stringify(others) !== JSON.stringify(otherResults)) return selfCheckFailed;
  const wanted = steps.reduce((daemonSet, step) => establish(step.fact, daemonSet), original);
  const added = steps.flatMap(({ fact }) => (fact.kind === 'variable' ? [fact.name] : []));
  if (canonical(wanted, added) !== canonical(result, added)) return selfCheckFailed;
  return findDanglingMount(before, original, result);
}

const selfCheckFailed: PlanProblem = { code: 'SELF_CHECK_FAILED', args: {} };

/** The DaemonSet as plain values and, where it is an item of a list, the list without it. */
function plainResources({ item }: Workload, document: YamlDocument): readonly [PlainWorkload, ...unknown[]] {
  const root = asWorkload(toPlain(document));
  if (item === undefined) return [root];
  const items = list(root, 'items');
  return [asWorkload(items[item]), { ...root, items: items.toSpliced(item, 1) }];
}

function asWorkload(value: unknown): PlainWorkload {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/**
 * A mount whose volume the edits took away: an API server refuses the DaemonSet and applies the rest (facts/apiserver.md, Result 2).
 * A mount that had no volume before is the person's own.
 */
function findDanglingMount({ document, pod }: Workload, original: PlainWorkload, result: PlainWorkload): PlanProblem | undefined {
  const left = new Set(volumesOf(result));
  const gone = volumesOf(original).filter((volume) => !left.has(volume));
  for (const key of ['initContainers', 'containers']) {
    for (const [n, container] of list(podOf(result), key).entries()) {
      const mounts = list(container, 'volumeMounts');
      const dangling = mounts.find((mount) => gone.includes(child(mount, 'name')));
      if (dangling === undefined) continue;
      const args = { container: String(child(container, 'name')), volume: String(child(dangling, 'name')) };
      const node = findMount(pod, key, n, args.volume);
      return { code: 'MOUNT_WITHOUT_VOLUME', place: placeOf(document, node ?? pod), args };
    }
  }
  return undefined;
}

/** The mount in the original text; containers are neither removed nor moved by any step, except all init containers at once. */
function findMount(pod: YAMLMap, key: string, n: number, volume: string): YAMLMap | undefined {
  const container = findSeq(pod, key)?.seq.items[n];
  const mounts = isMap(container) ? findSeq(container, 'volumeMounts')?.seq.items : undefined;
  return mounts?.find((mount): mount is YAMLMap => isMap(mount) && findString(mount, 'name') === volume);
}

function podOf(daemonSet: PlainWorkload): unknown {
  return child(child(child(daemonSet, 'spec'), 'template'), 'spec');
}

function volumesOf(daemonSet: PlainWorkload): readonly unknown[] {
  return list(podOf(daemonSet), 'volumes').map((volume) => child(volume, 'name'));
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function list(value: unknown, key: string): readonly unknown[] {
  const items = child(value, key);
  return Array.isArray(items) ? items : [];
}
