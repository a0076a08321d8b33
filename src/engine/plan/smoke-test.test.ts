import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { Pod } from 'kubernetes-models/v1';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { smokeTest } from './smoke-test.ts';

const models = { Pod, NetworkPolicy } as const;

/** The objects of a text, each valid by the Kubernetes schema of its kind. Throws otherwise. */
function readObjects(yaml: string): readonly (Pod | NetworkPolicy)[] {
  return parseAllDocuments(yaml, { strict: true, uniqueKeys: true }).map((document) => {
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) throw error;
    const plain = document.toJS() as { readonly kind: keyof typeof models };
    const object = new models[plain.kind](plain as never);
    object.validate();
    return object;
  });
}

describe('the YAML of the smoke test', () => {
  const pods = readObjects(smokeTest.pods) as readonly Pod[];

  it('is of two pods and two policies', () => {
    expect(pods.map(({ kind, metadata }) => `${kind} ${metadata?.name}`)).toEqual(['Pod server', 'Pod client']);
    const policies = [smokeTest.denial, smokeTest.permission].flatMap(readObjects);
    expect(policies.map(({ kind, metadata }) => `${kind} ${metadata?.name}`)).toEqual([
      'NetworkPolicy deny-all',
      'NetworkPolicy allow-client',
    ]);
  });

  it('names images fully, which CRI-O on OKE asks for', () => {
    const names = pods.flatMap(({ spec }) => spec?.containers.map(({ image }) => image ?? '') ?? []);
    expect(names.filter((image) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[\w./-]+:[\w.-]+$/.test(image))).toEqual([]);
    expect(names).toEqual([smokeTest.image, smokeTest.image]);
  });

  it('asks for nothing that a strict cluster refuses', () => {
    const loose = pods.filter(
      ({ spec }) =>
        spec?.securityContext?.runAsNonRoot !== true ||
        spec.containers.some(({ securityContext }) => securityContext?.allowPrivilegeEscalation !== false),
    );
    expect(loose).toEqual([]);
  });

  it('asks for little, and says how much, as quotas want it', () => {
    const resources = pods.flatMap(({ spec }) => spec?.containers.map((container) => container.resources) ?? []);
    expect(resources).toEqual(pods.map(() => ({ requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '100m', memory: '128Mi' } })));
  });

  it('denies and allows the same pod, and allows the port that it listens on', () => {
    const [deny, allow] = [smokeTest.denial, smokeTest.permission].flatMap(readObjects) as readonly NetworkPolicy[];
    expect(deny?.spec?.podSelector).toEqual({ matchLabels: { app: 'server' } });
    expect(deny?.spec?.ingress).toBeUndefined();
    expect(allow?.spec?.podSelector).toEqual(deny?.spec?.podSelector);
    expect(allow?.spec?.ingress?.[0]?.ports?.[0]?.port).toBe(smokeTest.port);
    expect(smokeTest.pods).toContain(`--http-port=${smokeTest.port}`);
  });

  it.each([
    ['a misspelt field', smokeTest.pods.replace('containers:', 'container:')],
    ['a port that is text', smokeTest.permission.replace(`- protocol: TCP\n          port: ${smokeTest.port}`, '- protocol: 8080')],
    ['a policy that selects nothing', smokeTest.denial.replace(/ {2}podSelector:\n.*\n.*\n/, '')],
    ['a key that stands twice', smokeTest.denial.replace('kind:', 'kind: Pod\nkind:')],
    ['a broken indentation', smokeTest.pods.replace('  name: server', 'name: server\n   x')],
  ])('would be refused with %s', (_, broken) => {
    expect([smokeTest.pods, smokeTest.denial, smokeTest.permission]).not.toContain(broken);
    expect(() => readObjects(broken)).toThrow();
  });
});
