import { kubernetesFields } from '../../catalog/kubernetes-fields.ts';

/** What Kubernetes calls the items of these lists of a pod. */
const definitions: ReadonlyMap<string, string> = new Map([
  ['env', 'EnvVar'],
  ['envFrom', 'EnvFromSource'],
  ['volumeMounts', 'VolumeMount'],
  ['volumes', 'Volume'],
  ['containers', 'Container'],
  ['initContainers', 'Container'],
  ['tolerations', 'Toleration'],
]);

const known = new Map<string, ReadonlySet<string>>();

function fieldsOf(definition: string): ReadonlySet<string> {
  const fields = known.get(definition) ?? new Set(Object.keys(kubernetesFields.definitions[definition] ?? {}));
  known.set(definition, fields);
  return fields;
}

/** The fields that Kubernetes knows in the items of this list of a pod; undefined for any other list. */
export function itemFields(list: string): ReadonlySet<string> | undefined {
  const definition = definitions.get(list);
  return definition === undefined ? undefined : fieldsOf(definition);
}

/** The lists whose items may have all of these fields. */
export function listsWith(fields: readonly string[]): readonly string[] {
  return [...definitions].flatMap(([list, definition]) => (fields.every((field) => fieldsOf(definition).has(field)) ? [list] : []));
}

/** The fields of a pod, which is the `spec` of a `template`. */
export function podFields(): ReadonlySet<string> {
  return fieldsOf('PodSpec');
}
