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

  it('are edits of the text and hold when they are made, on any manifest (law)', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyStyle, anyExtras, (style, extras) => {
        const text = writeManifest({ ...style, backend: 'none', variables: [] });
        const documented = createPlan({ text, selection: defaultSelection });
        const result = createPlan({ text, selection: withExtras(defaultSelection, extras) });
        if (!documented.ok) return;
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        const { edits, manifest } = result.plan;
        expect(applyEdits(text, edits)).toBe(manifest);
        expect(createPlan({ text: manifest, selection: withExtras(defaultSelection, extras) })).toMatchObject({ plan: { edits: [] } });
        expect(manifest.length).toBeLessThanOrEqual(documented.plan.manifest.length + imagesIn(manifest).length * (registry.length + 1));
      }),
      { numRuns: 100 },
    );
  });

  it('refuse a registry that is not named', () => {
    const selection: Selection = { ...defaultSelection, extras: ['use-private-registry'] };
    expect(createPlan({ text: policyOnly, selection })).toEqual({ ok: false, problems: [{ code: 'REGISTRY_NOT_NAMED', args: {} }] });
  });

  const typha = lines(
    '---',
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata: {name: calico-typha, namespace: kube-system}',
    'spec: {}',
  );

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
    [`${registry}/calico/node:v1`, `${registry}/calico/node:v1`],
  ])('write the image %s as %s', (image, moved) => {
    const text = policyOnly.replace('example.invalid/node:v3.32.0', image);
    const { manifest } = planOf(text, withExtras(defaultSelection, ['use-private-registry']));
    expect(manifest).toContain(`          image: ${moved}\n`);
  });
});
