import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseAllDocuments, visit } from 'yaml';
import { anyStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { lines, policyOnly } from '../../testing/small-manifests.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { extraIds, type ExtraId } from '../catalog/deviations.ts';
import { settleDeviations } from '../selection/deviations.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { applyEdits } from '../text/edits.ts';
import { createPlan } from './create-plan.ts';
import type { Plan } from './types.ts';

const registry = 'registry.example.com:5000/mirror';
const withExtras = (selection: Selection, extras: readonly ExtraId[]): Selection => settleDeviations({ ...selection, extras, registry });

function planOf(text: string, selection: Selection): Plan {
  const result = createPlan({ text, selection });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

const objectsOf = (text: string): readonly unknown[] =>
  parseAllDocuments(text)
    .map((document) => document.toJS() as unknown)
    .filter((object) => object !== null);

/** Every value behind a key `image` in the manifest, wherever it stands: found by walking, not by knowing where containers are. */
function imagesIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const document of parseAllDocuments(text)) {
    visit(document, {
      Pair: (_, { key, value }) => {
        if (isScalar(key) && key.value === 'image' && isScalar(value) && typeof value.value === 'string') found.push(value.value);
      },
    });
  }
  return found;
}

/** The names of the volumes of calico-node, and of those that a container mounts. */
function volumesIn(text: string): { readonly volumes: readonly unknown[]; readonly mounted: readonly unknown[] } {
  for (const document of parseAllDocuments(text)) {
    const names = (node: unknown) => (isSeq(node) ? node.items.map((item) => (isMap(item) ? item.get('name') : undefined)) : []);
    if (document.get('kind') !== 'DaemonSet') continue;
    const pod = document.getIn(['spec', 'template', 'spec']);
    if (!isMap(pod)) continue;
    const containers = [pod.get('initContainers'), pod.get('containers')].flatMap((list) => (isSeq(list) ? list.items : []));
    const mounted = containers.flatMap((container) => (isMap(container) ? names(container.get('volumeMounts')) : []));
    return { volumes: names(pod.get('volumes')), mounted };
  }
  return { volumes: [], mounted: [] };
}

const selectionFor = (file: string, release: string): Selection => ({
  ...defaultSelection,
  calico: release,
  network: file === 'calico.yaml' ? 'flannel' : 'vcn-native',
});

describe.skipIf(skipsUpstream)('the extras on upstream manifests', () => {
  const files = vendoredManifests.map((manifest) => [manifest.release, manifest.file.name, manifest] as const);

  it.each(files)('move every image of Calico %s, %s, and nothing else', (release, file, manifest) => {
    const text = readVendored(manifest);
    const selection = selectionFor(file, release);
    const documented = planOf(text, selection);
    const plan = planOf(text, withExtras(selection, ['use-private-registry']));
    const before = imagesIn(documented.manifest);
    expect(before.length).toBeGreaterThan(1);
    expect(imagesIn(plan.manifest)).toEqual(before.map((image) => image.replace(/^(?:docker|quay)\.io\//, `${registry}/`)));
    // Moved back, it is the documented manifest to the byte.
    const host = /^(?:docker|quay)\.io/.exec(before[0] ?? '')?.[0] ?? '';
    expect(plan.manifest.replaceAll(`${registry}/`, `${host}/`)).toBe(documented.manifest);
    expect(applyEdits(text, plan.edits)).toBe(plan.manifest);
  });

  it.each(files.filter(([, file]) => file === 'calico-policy-only.yaml'))(
    'remove the Typha objects of Calico %s, %s, and no other object',
    (release, file, manifest) => {
      const text = readVendored(manifest);
      const selection = selectionFor(file, release);
      const plan = planOf(text, withExtras(selection, ['remove-idle-typha']));
      const documented = objectsOf(planOf(text, selection).manifest);
      const isTypha = (object: unknown) => /"name":"calico-typha","namespace":"kube-system"/.test(JSON.stringify(object));
      const left = documented.filter((object) => !isTypha(object));
      expect(documented.length - left.length).toBe(3);
      expect(objectsOf(plan.manifest)).toEqual(left);
      expect(plan.manifest).not.toContain('templates/calico-typha.yaml');
      expect(plan.manifest.match(/^---$/gm)).toHaveLength((text.match(/^---$/gm) ?? []).length - 3);
    },
  );

  it.each(files.filter(([, file]) => file === 'calico-policy-only.yaml'))(
    'remove the volumes of Calico %s, %s, that nothing mounts any more',
    (release, file, manifest) => {
      const text = readVendored(manifest);
      const selection = selectionFor(file, release);
      const before = volumesIn(planOf(text, selection).manifest);
      const after = volumesIn(planOf(text, withExtras(selection, ['remove-unused-volumes'])).manifest);
      const unused = before.volumes.filter((name) => !before.mounted.includes(name));
      expect(unused.length).toBeGreaterThan(0);
      expect(after).toEqual({ ...before, volumes: before.volumes.filter((name) => !unused.includes(name)) });
    },
  );

  it.each(files)('do nothing more when Calico %s, %s is planned again', (release, file, manifest) => {
    const selection = withExtras(selectionFor(file, release), extraIds);
    expect(selection.extras).toHaveLength(file === 'calico.yaml' ? 1 : 3);
    const plan = planOf(readVendored(manifest), selection);
    expect(planOf(plan.manifest, selection).edits).toEqual([]);
    expect(plan.steps.filter(({ id }) => selection.extras.some((extra) => extra === id)).map(({ state }) => state)).toEqual(
      selection.extras.map(() => 'pending'),
    );
  });
});

describe('the extras', () => {
  const anyExtras = fc.subarray([...extraIds], { minLength: 1 });

  const typha = lines(
    '---',
    '# About Typha.',
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata: {name: calico-typha, namespace: kube-system}',
    'spec: {}',
  );

  it('are edits of the text and hold when they are made, on any manifest (law)', { timeout: 60_000 }, () => {
    const made = new Map<string, number>();
    fc.assert(
      fc.property(anyStyle, anyExtras, fc.boolean(), (style, extras, isFirst) => {
        const agent = writeManifest({ ...style, bom: false, backend: 'none', variables: [] }).replaceAll(
          'example.invalid/',
          'quay.io/calico/',
        );
        const beside = typha.replaceAll('\n', style.eol);
        const body = isFirst ? beside + agent : `${agent}${agent.endsWith('\n') ? '' : style.eol}${beside}`;
        const text = `${style.bom ? '\uFEFF' : ''}${body}`;
        const selection = withExtras(defaultSelection, extras);
        if (!createPlan({ text, selection: defaultSelection }).ok) return;
        const result = createPlan({ text, selection });
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const { edits, manifest, steps } = result.plan;
        for (const { id, state } of steps) if (state === 'pending') made.set(id, (made.get(id) ?? 0) + 1);
        expect(applyEdits(text, edits)).toBe(manifest);
        expect(createPlan({ text: manifest, selection })).toMatchObject({ plan: { edits: [] } });
        expect(manifest.startsWith('\uFEFF')).toBe(style.bom);
        if (extras.includes('remove-idle-typha')) expect(manifest).not.toMatch(/calico-typha|About Typha/);
        if (extras.includes('use-private-registry'))
          expect(imagesIn(manifest).filter((image) => !image.startsWith(`${registry}/`))).toEqual([]);
        const { volumes, mounted } = volumesIn(manifest);
        if (extras.includes('remove-unused-volumes')) expect(volumes.filter((name) => !mounted.includes(name))).toEqual([]);
      }),
      { numRuns: 150 },
    );
    // A law about edits that are never made would hold of anything.
    for (const id of extraIds) expect([id, (made.get(id) ?? 0) > 10]).toEqual([id, true]);
  });

  it('refuse a registry that is not named', () => {
    const selection: Selection = { ...defaultSelection, extras: ['use-private-registry'] };
    expect(createPlan({ text: policyOnly, selection })).toEqual({ ok: false, problems: [{ code: 'REGISTRY_NOT_NAMED', args: {} }] });
  });

  it('refuse to take Typha away while calico-node uses it, and say where', () => {
    const uses = '            - {name: FELIX_TYPHAK8SSERVICENAME, value: calico-typha}\n';
    const selection: Selection = { ...defaultSelection, extras: ['remove-idle-typha'], without: ['remove-typha-variable'] };
    const text = policyOnly + uses + typha;
    expect(createPlan({ text, selection })).toEqual({
      ok: false,
      problems: [
        {
          code: 'OBJECTS_IN_USE',
          place: { line: policyOnly.split('\n').length, column: 15 },
          args: { name: 'calico-typha', usedBy: 'FELIX_TYPHAK8SSERVICENAME' },
        },
      ],
    });
  });

  const workload = (kind: string, env: string) =>
    lines(
      '---',
      'apiVersion: apps/v1',
      `kind: ${kind}`,
      'metadata: {name: other, namespace: kube-system}',
      `spec: {template: {spec: {containers: [{name: other, image: a.b/c, ${env}}]}}}`,
    );

  it.each([
    [
      'a variable of another DaemonSet',
      workload('DaemonSet', 'env: [{name: FELIX_TYPHAK8SSERVICENAME, value: calico-typha}]'),
      'FELIX_TYPHAK8SSERVICENAME',
    ],
    ['the same in lower case', workload('Deployment', 'env: [{name: felix_typhaaddr, value: x}]'), 'felix_typhaaddr'],
    [
      'a scaler',
      lines(
        '---',
        'apiVersion: autoscaling/v2',
        'kind: HorizontalPodAutoscaler',
        'metadata: {name: x}',
        'spec: {scaleTargetRef: {kind: Deployment, name: calico-typha}}',
      ),
      'HorizontalPodAutoscaler',
    ],
  ])('refuse to take Typha away while it is in use by %s', (_, user, usedBy) => {
    const result = createPlan({ text: policyOnly + typha + user, selection: withExtras(defaultSelection, ['remove-idle-typha']) });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'OBJECTS_IN_USE', args: { name: 'calico-typha', usedBy } }] });
  });

  it('refuse to take Typha away where calico-node may get its name from elsewhere', () => {
    const own = policyOnly.replace('          env:\n', '          envFrom: [{secretRef: {name: mine}}]\n          env:\n');
    const selection = settleDeviations({ ...defaultSelection, without: ['remove-env-from'], extras: ['remove-idle-typha'] });
    expect(createPlan({ text: own + typha, selection })).toMatchObject({
      problems: [{ code: 'OBJECTS_IN_USE', args: { usedBy: 'envFrom' } }],
    });
    const upstreams = own.replace('{secretRef: {name: mine}}', '{configMapRef: {name: kubernetes-services-endpoint}}');
    expect(createPlan({ text: upstreams + typha, selection }).ok).toBe(true);
  });

  it('leave what heads the file and the next document, and empty documents, where they are', () => {
    const { manifest: documented } = planOf(policyOnly, defaultSelection);
    const head = '\uFEFF# Ours.\n\n---\n';
    const text = `${head}${typha}# Of the next.\n${policyOnly}---\n`;
    expect(planOf(text, withExtras(defaultSelection, ['remove-idle-typha'])).manifest).toBe(`${head}# Of the next.\n${documented}---\n`);
  });

  it('find what is written with escapes', () => {
    const escaped =
      typha.replace('name: calico-typha', 'name: "calico\\x2dtypha"') +
      policyOnly.replace('image: example.invalid/node', '"im\\x61ge": quay.io/calico/node');
    const { manifest } = planOf(escaped, withExtras(defaultSelection, ['remove-idle-typha', 'use-private-registry']));
    expect(manifest).not.toContain('Typha');
    expect(manifest).toContain(`"im\\x61ge": ${registry}/calico/node:v3.32.0`);
  });

  it('refuse two images that would become one, and name those that stay where they are', () => {
    const selection = withExtras(defaultSelection, ['use-private-registry']);
    const two = (image: string) => workload('Deployment', 'env: []').replace('a.b/c', image);
    const collide = createPlan({
      text: policyOnly + two('docker.io/org/tool:1') + two('quay.io/org/tool:1').replace('other,', 'another,'),
      selection,
    });
    expect(collide).toMatchObject({
      problems: [{ code: 'IMAGES_COLLIDE', args: { one: 'docker.io/org/tool:1', other: 'quay.io/org/tool:1' } }],
    });
    const { notices } = planOf(policyOnly + two('registry.k8s.io/pause:3') + two('quay.io/org/tool:1'), selection);
    expect(notices).toContainEqual({
      code: 'IMAGES_LEFT',
      level: 'warning',
      args: { images: ['example.invalid/node:v3.32.0', 'registry.k8s.io/pause:3'] },
    });
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'constructorList'])(
    'read a document of the kind %s as any other',
    (kind) => {
      const text = policyOnly + lines('---', 'apiVersion: v1', `kind: ${kind}`, 'metadata: {name: x}', 'items: [{image: x}]');
      expect(createPlan({ text, selection: withExtras(defaultSelection, extraIds) }).ok).toBe(true);
    },
  );

  it('take objects out of a list, and not those of another namespace or kind', () => {
    const item = (kind: string, namespace: string) =>
      `  - {apiVersion: v1, kind: ${kind}, metadata: {name: calico-typha, namespace: ${namespace}}}`;
    const list = lines(
      '---',
      'apiVersion: v1',
      'kind: List',
      'items:',
      item('Service', 'kube-system'),
      item('Service', 'other'),
      item('Secret', 'kube-system'),
    );
    const { manifest } = planOf(list + policyOnly + typha, withExtras(defaultSelection, ['remove-idle-typha']));
    const { manifest: documented } = planOf(policyOnly, defaultSelection);
    expect(manifest).toBe(list.replace(`${item('Service', 'kube-system')}\n`, '') + documented);
  });

  it.each([
    ['calico/node:v3.32.0', `${registry}/calico/node:v3.32.0`],
    ['"docker.io/calico/node:v1"', `"${registry}/calico/node:v1"`],
    ["'busybox'", `'${registry}/library/busybox'`],
    ['index.docker.io/calico/node@sha256:00', `${registry}/calico/node@sha256:00`],
    ['quay.io/calico/node:v1 # why', `${registry}/calico/node:v1 # why`],
    ['registry.k8s.io/pause:3', 'registry.k8s.io/pause:3'],
    ['localhost/node', 'localhost/node'],
    ['DOCKER.IO/calico/node', `${registry}/calico/node`],
    ['docker.io:443/calico/node', `${registry}/calico/node`],
    ['registry-1.docker.io/calico/node', `${registry}/calico/node`],
    [`${registry}/calico/node:v1`, `${registry}/calico/node:v1`],
  ])('write the image %s as %s', (image, moved) => {
    const text = policyOnly.replace('example.invalid/node:v3.32.0', image);
    const { manifest } = planOf(text, withExtras(defaultSelection, ['use-private-registry']));
    expect(manifest).toContain(`          image: ${moved}\n`);
  });
});
