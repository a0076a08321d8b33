import type { FormProblem, KustomizeStop } from '../../engine/index.ts';

const place = { line: 3, column: 5 };
const stops: Readonly<Record<KustomizeStop, true>> = {
  stream: true,
  'no-object': true,
  'list-order': true,
  'list-items': true,
  'local-config': true,
  'own-annotation': true,
  annotations: true,
  boolean: true,
  date: true,
  folded: true,
  sign: true,
};
const kustomizeStops = Object.keys(stops) as readonly KustomizeStop[];

/** Every problem of a form, as often as its sentence has forms. */
export const formProblems: readonly FormProblem[] = [
  { code: 'OBJECTS_UNREADABLE', place, args: { of: 'original', reason: 'ALIAS' } },
  { code: 'OBJECT_WITHOUT_NAME', place, args: { of: 'manifest' } },
  { code: 'OBJECT_TWICE', place, args: { of: 'manifest', name: 'ConfigMap a' } },
  ...kustomizeStops.map((stop): FormProblem => ({ code: 'KUSTOMIZE_OTHERWISE', place, args: { of: 'original', stop } })),
  { code: 'OBJECTS_MOVED', args: {} },
  { code: 'SEVERAL_OBJECTS', args: { names: ['ConfigMap a', 'ConfigMap b'] } },
  { code: 'OBJECT_COMES_OR_GOES', args: { names: ['ConfigMap a'] } },
  { code: 'COMMENTS_IMPOSSIBLE', args: { form: 'jsonpatch' } },
  { code: 'COMMENTS_IMPOSSIBLE', args: { form: 'manifest' } },
];
