import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { findVariables, listVariables, type Variable } from '../manifest/variables.ts';
import type { Workload } from '../manifest/workload.ts';
import type { TextEdit } from '../text/edits.ts';
import { findMap, findPair, findString, placeOf } from '../yaml/document.ts';
import { appendEntry, findSeq, isIndirect, removeItems, removePair, replaceScalar, type Edits } from '../yaml/operations.ts';
import { findCommentedVariable } from './commented-variable.ts';
import type { Change, Fact, ReasonedEdit, StepId, StepProblem, StepState } from './types.ts';

/**
 * What `fact` says of `workload`. All edits refer to the original text of the whole manifest. Everything is addressed by name;
 * what cannot be (an alias, a merge key) is a conflict with its place, never a guess.
 */
export function inspect(fact: Fact, workload: Workload): StepState {
  switch (fact.kind) {
    case 'field-absent':
      return inspectFieldAbsent(fact, workload);
    case 'items-absent':
      return inspectItemsAbsent(fact, workload);
    case 'variable':
      return inspectVariable(fact, workload);
    case 'variable-not-set':
      return inspectNotSet(fact, workload);
    case 'policy-only':
      return inspectPolicyOnly(fact, workload);
  }
}

/** The edits of a pending step, with the step as their reason. */
export function giveReason(edits: Extract<StepState, { kind: 'pending' }>['edits'], step: StepId): readonly ReasonedEdit[] {
  return edits.map(({ change, ...edit }) => ({ ...edit, changes: [{ ...change, step }] }));
}

const satisfied: StepState = { kind: 'satisfied' };
const conflict = (problem: StepProblem): StepState => ({ kind: 'conflict', problem });

function pending(edits: Edits, change: Change): StepState {
  if (!edits.ok) return conflict(edits.problem);
  return { kind: 'pending', edits: edits.value.map((edit: TextEdit) => ({ ...edit, change })) };
}

function mapOf(workload: Workload, of: 'pod' | 'container'): YAMLMap {
  return of === 'pod' ? workload.pod : workload.container;
}

function inspectFieldAbsent(fact: Fact & { kind: 'field-absent' }, workload: Workload): StepState {
  const { document } = workload;
  const map = mapOf(workload, fact.of);
  if (isIndirect(map)) return layoutConflict(workload, map);
  const pair = findPair(map, fact.field);
  if (pair === undefined) return satisfied;
  const stranger = fact.only === undefined ? undefined : findStranger(pair.value, fact.only);
  if (stranger !== undefined && fact.only !== undefined) {
    return conflict({ code: 'FIELD_HOLDS_MORE', place: placeOf(document, stranger), args: { field: fact.field, only: fact.only } });
  }
  return pending(removePair(document, map, pair), { action: 'remove', subject: fact.field });
}

/** What stands in an `envFrom` beside entries that name the ConfigMap `only` and nothing else. */
function findStranger(list: unknown, only: string): Node | undefined {
  if (isScalar(list) && list.value === null) return undefined;
  if (!isSeq(list)) return isNode(list) ? list : undefined;
  return list.items.find((item): item is Node => {
    if (isScalar(item) && item.value === null) return false;
    return !isMap(item) || item.items.length !== 1 || findString(findMap(item, 'configMapRef'), 'name') !== only;
  });
}

function inspectItemsAbsent(fact: Fact & { kind: 'items-absent' }, workload: Workload): StepState {
  const { document } = workload;
  const map = mapOf(workload, fact.of);
  const value = findPair(map, fact.list)?.value;
  if (isIndirect(map) || isIndirect(value)) return layoutConflict(workload, map);
  const found = findSeq(map, fact.list);
  if (found === undefined) return satisfied;
  const indirect = found.seq.items.find(isIndirect);
  if (indirect !== undefined) return layoutConflict(workload, isNode(indirect) ? indirect : found.seq);
  const otherCase = fact.list === 'env' ? fact.names.map((name) => inspectOtherCase(name, workload)).find(Boolean) : undefined;
  if (otherCase !== undefined) return otherCase;
  const gone = found.seq.items.filter((item) => fact.names.includes(nameOf(item) ?? ''));
  if (gone.length === 0) return satisfied;
  const removed = removeItems(document, found, gone);
  if (!removed.ok) return conflict(removed.problem);
  // One edit an item, each with its own name; a list that goes as a whole is one edit with all of them.
  const subjects = removed.value.length === gone.length ? gone.map(nameOf) : [gone.map(nameOf).join(', ')];
  const edits = removed.value.map((edit, n) => ({ ...edit, change: { action: 'remove', subject: subjects[n] ?? fact.list } as const }));
  return { kind: 'pending', edits };
}

function nameOf(item: unknown): string | undefined {
  return isMap(item) ? findString(item, 'name') : undefined;
}

function inspectVariable(fact: Fact & { kind: 'variable' }, workload: Workload): StepState {
  const { document, container } = workload;
  const { name, value } = fact;
  const env = findSeq(container, 'env');
  const indirect = env?.seq.items.find(isIndirect);
  if (indirect !== undefined) return layoutConflict(workload, isNode(indirect) ? indirect : container);
  const otherCase = inspectOtherCase(name, workload);
  if (otherCase !== undefined) return otherCase;
  const [variable, second] = findVariables(workload, name);
  if (variable !== undefined && second !== undefined) return twice(workload, variable, second);
  if (variable !== undefined) return inspectPresent(fact, workload, variable);
  if (env === undefined) return conflict({ code: 'ENV_MISSING', place: placeOf(document, container), args: {} });
  const commented = fact.uncomment ? findCommentedVariable(document, env.seq, name) : undefined;
  if (commented !== undefined) {
    return pending({ ok: true, value: commented.uncomment(value) }, { action: 'uncomment', subject: name });
  }
  const entry = [['name', name] as const, ['value', value] as const];
  return pending(appendEntry(document, env.seq, entry), { action: 'add', subject: name });
}

/** Felix reads its variables in any case (facts/calico-gke-policy.md 6), so one in another case is the same variable twice, or the wrong one. */
function inspectOtherCase(name: string, workload: Workload): StepState | undefined {
  if (!name.startsWith('FELIX_')) return undefined;
  const other = listVariables(workload).find((variable) => variable.name !== name && variable.name.toUpperCase() === name);
  if (other === undefined) return undefined;
  return conflict({ code: 'VARIABLE_OTHER_CASE', place: placeOf(workload.document, other.node), args: { name, found: other.name } });
}

function inspectPresent(fact: Fact & { kind: 'variable' }, workload: Workload, variable: Variable): StepState {
  const { document } = workload;
  const { name, value } = fact;
  const literal = variable.value;
  // An explicit tag, as in `!!bool "true"`, would stay and make something else of our value.
  const isTagged = literal?.tag !== undefined && literal.tag !== 'tag:yaml.org,2002:str';
  if (literal === undefined || isTagged) {
    return conflict({ code: 'VARIABLE_NOT_LITERAL', place: placeOf(document, variable.node), args: { name, value } });
  }
  if (literal.value === value) return satisfied;
  const change = { action: 'replace', subject: name } as const;
  const oldValue = literal.source ?? JSON.stringify(literal.value);
  // An empty value is written behind its colon: there is no old one to name.
  return pending(replaceScalar(document, literal, value), literal.value === null && oldValue === '' ? change : { ...change, oldValue });
}

function inspectNotSet(fact: Fact & { kind: 'variable-not-set' }, workload: Workload): StepState {
  const variable = findVariables(workload, fact.name).find(isEffective);
  if (variable === undefined) return satisfied;
  return conflict({
    code: 'VARIABLE_COLLIDES',
    place: placeOf(workload.document, variable.node),
    args: { name: fact.name, other: fact.other },
  });
}

/** calico-node takes an empty pool for none, and NO_DEFAULT_POOLS for set only when it is true in any case (source `calico-startup`). */
function isEffective({ name, value }: Variable): boolean {
  if (typeof value?.value !== 'string') return true;
  return name === 'NO_DEFAULT_POOLS' ? value.value.toLowerCase() === 'true' : value.value !== '';
}

/** Upstream's policy-only manifest has the networking backend "none" as a literal; calico.yaml takes it from the ConfigMap. */
function inspectPolicyOnly(fact: Fact & { kind: 'policy-only' }, workload: Workload): StepState {
  const { document, container } = workload;
  const env = findPair(container, 'env')?.value;
  if (isIndirect(env)) return layoutConflict(workload, container);
  if (!isSeq(env)) return conflict({ code: 'ENV_MISSING', place: placeOf(document, container), args: {} });
  const [backend, second] = findVariables(workload, 'CALICO_NETWORKING_BACKEND');
  if (backend !== undefined && second !== undefined) return twice(workload, backend, second);
  if (backend !== undefined && (backend.value?.value === 'none') === fact.holds) return satisfied;
  const wanted = fact.holds ? 'calico-policy-only.yaml' : 'calico.yaml';
  if (backend === undefined) return conflict({ code: 'BACKEND_MISSING', place: placeOf(document, container), args: { wanted } });
  return conflict({ code: 'WRONG_MANIFEST', place: placeOf(document, backend.node), args: { wanted } });
}

function twice(workload: Workload, first: Variable, second: Variable): StepState {
  const firstLine = placeOf(workload.document, first.node).line;
  const place = placeOf(workload.document, second.node);
  return conflict({ code: 'VARIABLE_TWICE', place, args: { name: first.name, firstLine } });
}

function layoutConflict({ document }: Workload, node: { range?: [number, number, number] | null | undefined }): StepState {
  return conflict({ code: 'LAYOUT', place: placeOf(document, node), args: {} });
}
