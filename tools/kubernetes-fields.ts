/**
 * Writes src/engine/catalog/kubernetes-fields.ts anew: `npx tsx tools/kubernetes-fields.ts`. Names and types of fields are all that is
 * taken from the package. Run it after kubernetes-models was raised, set `VERSION`, and drop what `newer` then says twice.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from './project-root.ts';

/**
 * kubernetes-models 4.5.1 has the fields of Kubernetes 1.33, whatever its README says; `newer` brings them to 1.36. With it the table was the
 * same, on 2026-11-21, as the one made from kubernetes-models 5.1.0 alone (which asks for Node 22); and `@kubernetes/client-node` 2.0.1,
 * which names its version, release-1.36, has the same fields.
 */
const VERSION = '1.36';

type Definition = Readonly<Record<string, string>>;

/** What an API server decodes from a manifest of Calico's, upstream's or an older one, by the package's folders. */
const roots: Readonly<Record<string, readonly string[]>> = {
  v1: ['ConfigMap', 'Namespace', 'Secret', 'Service', 'ServiceAccount'],
  'admissionregistration.k8s.io/v1': ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  'apiextensions.k8s.io/v1': ['CustomResourceDefinition'],
  'apps/v1': ['DaemonSet', 'Deployment'],
  'networking.k8s.io/v1': ['NetworkPolicy'],
  'policy/v1': ['PodDisruptionBudget'],
  'rbac.authorization.k8s.io/v1': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
  'scheduling.k8s.io/v1': ['PriorityClass'],
};

/** Kinds that are read like those of another version. 1.36 serves the first two; v1beta1 has had the same fields since 1.34. */
const otherKinds: Definition = {
  'admissionregistration.k8s.io/v1 MutatingAdmissionPolicy': 'MutatingAdmissionPolicy',
  'admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding': 'MutatingAdmissionPolicyBinding',
  'admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy': 'MutatingAdmissionPolicy',
  'admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicyBinding': 'MutatingAdmissionPolicyBinding',
};

/** Fields of Kubernetes 1.34 to 1.36. */
const newer: Readonly<Record<string, Definition>> = {
  Container: { restartPolicyRules: 'list ContainerRestartRule' },
  ContainerRestartRule: { action: 'string', exitCodes: 'ContainerRestartRuleOnExitCodes' },
  ContainerRestartRuleOnExitCodes: { operator: 'string', values: 'list integer' },
  CustomResourceDefinitionCondition: { observedGeneration: 'integer' },
  CustomResourceDefinitionStatus: { observedGeneration: 'integer' },
  EnvVarSource: { fileKeyRef: 'FileKeySelector' },
  EphemeralContainer: { restartPolicyRules: 'list ContainerRestartRule' },
  FileKeySelector: { key: 'string', optional: 'boolean', path: 'string', volumeName: 'string' },
  PodCertificateProjection: {
    certificateChainPath: 'string',
    credentialBundlePath: 'string',
    keyPath: 'string',
    keyType: 'string',
    maxExpirationSeconds: 'integer',
    signerName: 'string',
    userAnnotations: 'map string',
  },
  PodSchedulingGroup: { podGroupName: 'string' },
  PodSpec: { hostnameOverride: 'string', schedulingGroup: 'PodSchedulingGroup' },
  VolumeProjection: { podCertificate: 'PodCertificateProjection' },
  // The kinds of `otherKinds`.
  ApplyConfiguration: { expression: 'string' },
  JSONPatch: { expression: 'string' },
  MutatingAdmissionPolicy: { apiVersion: 'string', kind: 'string', metadata: 'ObjectMeta', spec: 'MutatingAdmissionPolicySpec' },
  MutatingAdmissionPolicyBinding: {
    apiVersion: 'string',
    kind: 'string',
    metadata: 'ObjectMeta',
    spec: 'MutatingAdmissionPolicyBindingSpec',
  },
  MutatingAdmissionPolicyBindingSpec: { matchResources: 'MatchResources', paramRef: 'ParamRef', policyName: 'string' },
  MutatingAdmissionPolicySpec: {
    failurePolicy: 'string',
    matchConditions: 'list MatchCondition',
    matchConstraints: 'MatchResources',
    mutations: 'list Mutation',
    paramKind: 'ParamKind',
    reinvocationPolicy: 'string',
    variables: 'list Variable',
  },
  Mutation: { applyConfiguration: 'ApplyConfiguration', jsonPatch: 'JSONPatch', patchType: 'string' },
};

/** Types of Kubernetes whose JSON is not that of their Go struct. */
const special: Definition = {
  FieldsV1: 'any',
  IntOrString: 'int-or-string',
  JSON: 'any',
  JSONSchemaPropsOrArray: 'schema-or-list',
  JSONSchemaPropsOrBool: 'schema-or-boolean',
  JSONSchemaPropsOrStringArray: 'schema-or-strings',
  MicroTime: 'string',
  Quantity: 'quantity',
  Time: 'string',
};

/** TypeScript has one type for all numbers. These may have a fraction; every other number of these kinds is an integer in Go. */
const fractions: Readonly<Record<string, readonly string[]>> = { JSONSchemaProps: ['maximum', 'minimum', 'multipleOf'] };

const HEAD = `/**
 * What a field holds, in words behind each other: 'list string' is a list of strings, 'map list string' a mapping to such lists.
 * The last word is 'string', 'boolean', 'integer', 'number', 'int-or-string', 'quantity', 'any', 'schema-or-list', 'schema-or-boolean',
 * 'schema-or-strings' or the name of a definition.
 */
export type FieldType = string;

/** Fields of a struct of Kubernetes by their names in JSON. */
export type FieldTypes = Readonly<Record<string, FieldType>>;

/** Fields and their types as an API server of one version decodes them. */
export interface KubernetesFields {
  readonly version: string;
  /** The definition of each kind, by its apiVersion and kind with a space between. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, FieldTypes>>;
}

/** Generated by tools/kubernetes-fields.ts: not edited by hand. */
`;

const target = join(projectRoot, 'src/engine/catalog/kubernetes-fields.ts');

/** The table as it is to be committed. `modules` is the folder that the packages are installed in. */
export async function renderKubernetesFields(modules: string = join(projectRoot, 'node_modules')): Promise<string> {
  const files = Object.entries(roots).flatMap(([version, names]) => names.map((name) => [`${version} ${name}`, name] as const));
  const definitions = readDefinitions(
    modules,
    files.map(([kind]) => join(modules, 'kubernetes-models', ...kind.split(' '))),
  );
  for (const [name, fields] of Object.entries(newer)) definitions.set(name, { ...definitions.get(name), ...fields });
  const kinds = { ...Object.fromEntries(files), ...otherKinds };
  const sorted = [...definitions].map(([name, fields]) => [name, sortKeys(fields)] as const);
  const table = { version: VERSION, kinds: sortKeys(kinds), definitions: sortKeys(Object.fromEntries(sorted)) };
  const source = `${HEAD}export const kubernetesFields: KubernetesFields = ${JSON.stringify(table)};\n`;
  return format(source, { ...(await resolveConfig(target)), parser: 'typescript' });
}

/** The definitions in these files, which are named without their ending, and all that they lead to. */
function readDefinitions(modules: string, files: readonly string[]): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const origins = new Map<string, string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const name = basename(file);
    const known = origins.get(name);
    if (known === file) continue;
    if (known !== undefined) throw new Error(`Two definitions are called ${name}: ${known} and ${file}`);
    origins.set(name, file);
    const { fields, leadsTo } = readDefinition(modules, file);
    definitions.set(name, fields);
    open.push(...leadsTo);
  }
  return definitions;
}

// As the package writes an interface: a property a line, four spaces in, but for the mappings.
const IMPORT = /^import \{ (\w+) \} from "([^"]+?)(?:\.js)?";/gm;
const PROPERTY = /^ {4}"([^"]+)"\??: ((?:[^;{]|\{[^}]*\})*);/gm;
const MAP = /^\{\s*\[key: string\]: ([^;]*);\s*\}$/;
const LIST = /^Array<([^]*)>$/;
const WORDS = /^"[^"]*"(?: \| "[^"]*")*$/;
const simple: Definition = { string: 'string', boolean: 'boolean', number: 'integer' };

function readDefinition(modules: string, file: string): { readonly fields: Definition; readonly leadsTo: readonly string[] } {
  const source = readFileSync(`${file}.d.ts`, 'utf8').replaceAll(/\/\*\*[^]*?\*\//g, '');
  const name = basename(file);
  const imports = new Map([...source.matchAll(IMPORT)].map(([, type = '', path = '']) => [type, path]));
  const leadsTo: string[] = [];
  const typeOf = (type: string): string => {
    const [inMap, inList] = [MAP.exec(type)?.[1], LIST.exec(type)?.[1]];
    if (inMap !== undefined) return `map ${typeOf(inMap)}`;
    if (inList !== undefined) return `list ${typeOf(inList)}`;
    if (WORDS.test(type)) return 'string';
    if (type === `I${name}`) return name;
    const path = imports.get(type);
    const word = simple[type] ?? special[basename(path ?? '')];
    if (word !== undefined) return word;
    if (path === undefined) throw new Error(`${file} has a type that is not understood: ${type}`);
    leadsTo.push(path.startsWith('.') ? join(dirname(file), path) : join(modules, path));
    return basename(path);
  };
  const [, body] = /^export interface [^{]*\{\n([^]*?)^\}/m.exec(source) ?? [];
  if (body === undefined) throw new Error(`${file} has no interface`);
  const fields = [...body.matchAll(PROPERTY)].map(([, field = '', type = '']) => {
    const isFraction = fractions[name]?.includes(field);
    return [field, isFraction ? 'number' : typeOf(type)] as const;
  });
  return { fields: Object.fromEntries(fields), leadsTo };
}

function sortKeys<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

if (process.argv[1] === import.meta.filename) writeFileSync(target, await renderKubernetesFields());
