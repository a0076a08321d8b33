import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { anyStyle, plainStyle, writeManifest, type ManifestStyle } from '../../testing/handwritten-manifest.ts';
import { defaultSelection, images, type Selection } from '../selection/selection.ts';
import { messages } from '../../messages/index.ts';
import { createPlan } from './create-plan.ts';
import type { Hunk, Plan } from './types.ts';

const vcnNative = defaultSelection;
const replace: Selection = { ...defaultSelection, network: 'flannel' };
const beside: Selection = { ...replace, method: 'beside' };

/** Selections whose recipe takes the file that the style writes. */
const anySelection = (style: ManifestStyle): fc.Arbitrary<Selection> =>
  fc.record({ image: fc.constantFrom(...images), cidr: fc.boolean(), besides: fc.boolean() }).map(({ image, cidr, besides }) => {
    if (style.backend === 'none') return { ...(besides ? beside : vcnNative), image };
    return { ...replace, image, ...(cidr ? { podCidr: '10.244.0.0/16' } : {}) };
  });

const anyInput = anyStyle.chain((style) => anySelection(style).map((selection) => ({ style, selection, text: writeManifest(style) })));

function planOf(text: string, selection: Selection): Plan {
  const result = createPlan({ text, selection });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

const problemsOf = (text: string, selection: Selection) => {
  const result = createPlan({ text, selection });
  const lines = text.split(/\r?\n/);
  if (result.ok) return [];
  return result.problems.map((problem) =>
    'place' in problem ? `${problem.code} at ${lines[problem.place.line - 1]?.slice(problem.place.column - 1)}` : problem.code,
  );
};

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The result, made from the input's lines and the hunks alone. */
function rebuild(text: string, hunks: readonly Hunk[]): string {
  const lines = linesOf(text);
  const parts: string[] = [];
  let line = 0;
  for (const { oldStart, oldLines, removed, added } of hunks) {
    const from = oldLines === 0 ? oldStart : oldStart - 1;
    expect(from).toBeGreaterThanOrEqual(line);
    expect(lines.slice(from, from + oldLines)).toEqual(removed);
    parts.push(...lines.slice(line, from), ...added);
    line = from + oldLines;
  }
  return [...parts, ...lines.slice(line)].join('');
}

const objectsOf = (text: string) => parseAllDocuments(text).map((document) => document.toJS() as Record<string, unknown>);

describe('the laws of a plan', () => {
  it('gives back the input byte for byte when nothing is pending (law 1)', () => {
    fc.assert(
      fc.property(anyStyle, (style) => {
        const text = writeManifest({ ...style, backend: 'bird' });
        const { manifest, hunks, notices } = planOf(text, { ...replace, image: 'other' });
        expect(manifest).toBe(text);
        expect(hunks).toEqual([]);
        expect(notices.map(({ code }) => code)).toContain('NO_EDIT_NEEDED');
      }),
    );
  });

  it('has no hunks when its result is planned again (law 3)', () => {
    fc.assert(
      fc.property(anyInput, ({ text, selection }) => {
        const { manifest } = planOf(text, selection);
        expect(planOf(manifest, selection).hunks).toEqual([]);
      }),
    );
  });

  it('has every changed line in exactly one hunk, and every hunk names steps that explain themselves (law 5)', () => {
    fc.assert(
      fc.property(anyInput, ({ text, selection }) => {
        const { manifest, hunks, counts } = planOf(text, selection);
        expect(rebuild(text, hunks)).toBe(manifest);
        for (const hunk of hunks) {
          expect(hunk.removed).toHaveLength(hunk.oldLines);
          expect(hunk.added).toHaveLength(hunk.newLines);
          expect(hunk.removed).not.toEqual(hunk.added);
          expect(hunk.changes.length).toBeGreaterThan(0);
          for (const { step } of hunk.changes) expect(messages.steps[step].reason).toMatch(/\.$/);
        }
        expect(linesOf(text).length - counts.removedLines + counts.addedLines).toBe(linesOf(manifest).length);
      }),
    );
  });

  it('numbers new lines as they stand in the result', () => {
    fc.assert(
      fc.property(anyInput, ({ text, selection }) => {
        const { manifest, hunks } = planOf(text, selection);
        const lines = linesOf(manifest);
        for (const { newStart, newLines, added } of hunks) {
          const from = newLines === 0 ? newStart : newStart - 1;
          expect(lines.slice(from, from + newLines)).toEqual(added);
        }
      }),
    );
  });

  it('keeps byte order mark, line ends, comments outside the hunks and a missing final line end (law 2)', () => {
    fc.assert(
      fc.property(anyInput, ({ text, selection, style }) => {
        const { manifest } = planOf(text, selection);
        expect(manifest.startsWith('\uFEFF')).toBe(style.bom);
        expect(manifest.endsWith('\n')).toBe(text.endsWith('\n'));
        expect(manifest.replaceAll('\r\n', '').includes(style.eol === '\n' ? '\r' : '\n')).toBe(false);
        expect(manifest.includes('value: "true" # kept')).toBe(true);
      }),
    );
  });

  it('changes nothing but what its steps declare, read by a parser (law 6)', () => {
    fc.assert(
      fc.property(anyInput, ({ text, selection }) => {
        const { manifest, recipe } = planOf(text, selection);
        const before = objectsOf(text);
        const after = objectsOf(manifest);
        expect(after).toHaveLength(before.length);
        before.forEach((object, n) => {
          if (object['kind'] === 'DaemonSet') expect(after[n]).toEqual(declared(object, recipe, selection, after[n]));
          else expect(after[n]).toEqual(object);
        });
      }),
    );
  });
});

type Named = { name: string; value?: string };

/** The DaemonSet that the recipe's documentation asks for, written out here once more and on its own. */
function declared(daemonSet: Record<string, unknown>, recipe: string, { image, podCidr }: Selection, result: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(daemonSet)) as {
    spec: { template: { spec: Record<string, unknown> & { containers: Record<string, unknown>[] } } };
  };
  const pod = copy.spec.template.spec;
  const container = pod.containers[0] as Record<string, unknown> & { env: Named[] };
  const drop = (holder: Record<string, unknown>, key: string, names: readonly string[]) => {
    const left = ((holder[key] ?? []) as Named[]).filter(({ name }) => !names.includes(name));
    if (left.length > 0) holder[key] = left;
    else delete holder[key];
  };
  const set = (name: string, value: string) => {
    const present = container.env.find((entry) => entry.name === name);
    if (present) present.value = value;
    else container.env.push({ name, value });
  };
  if (recipe === 'oke-vcn-native') {
    delete pod['initContainers'];
    delete container['envFrom'];
    drop(container, 'env', ['FELIX_TYPHAK8SSERVICENAME']);
    drop(container, 'volumeMounts', ['cni-net-dir', 'cni-log-dir']);
    drop(pod, 'volumes', ['cni-bin-dir', 'cni-net-dir', 'cni-log-dir']);
    set('FELIX_INTERFACEPREFIX', 'oci');
    set('NO_DEFAULT_POOLS', 'true');
    set('FELIX_CHAININSERTMODE', 'Append');
    set('FELIX_IPTABLESMANGLEALLOWACTION', 'Return');
  }
  if (recipe === 'oke-flannel-beside') set('CALICO_MANAGE_CNI', 'true');
  if (podCidr !== undefined) {
    set('CALICO_IPV4POOL_CIDR', podCidr);
    // Where a comment becomes a variable only the text tells; every other position is checked.
    const env = (result as typeof copy).spec.template.spec.containers[0]?.['env'] as Named[];
    const at = env.findIndex(({ name }) => name === 'CALICO_IPV4POOL_CIDR');
    container.env.splice(
      at,
      0,
      ...container.env.splice(
        container.env.findIndex(({ name }) => name === 'CALICO_IPV4POOL_CIDR'),
        1,
      ),
    );
  }
  if (image === 'ol8') set('FELIX_IPTABLESBACKEND', 'NFT');
  return copy;
}

/** A few lines that would become a billion values. */
function bomb(text: string): string {
  const lines = Array.from(
    { length: 9 },
    (_, n) => `      b${n + 1}: &b${n + 1} [${Array.from({ length: 9 }, () => (n === 0 ? 'x' : `*b${n}`)).join(', ')}]\n`,
  );
  return text.replace('      hostNetwork: true\n', `      hostNetwork: true\n${lines.join('')}`);
}

describe('what stands in the way of a plan', () => {
  const text = writeManifest(plainStyle);
  const full = writeManifest({ ...plainStyle, backend: 'bird' });
  const env = (entries: string) => text.replace(/^ *- name: FELIX_HEALTHENABLED\n.*\n/m, entries);
  it.each<[string, string, Selection, readonly string[]]>([
    ['an empty file', '', vcnNative, ['EMPTY_FILE']],
    ['blank lines alone', '\uFEFF\n\n', vcnNative, ['EMPTY_FILE']],
    ['prose', 'Dear operator,\nplease install Calico.\n', vcnNative, ['NOT_A_MANIFEST at Dear operator,']],
    ['broken YAML with no DaemonSet', 'a: [1\nb: 2\n', vcnNative, ['YAML_SYNTAX at b: 2']],
    [
      'broken YAML in the DaemonSet',
      text.replace('hostNetwork: true', 'hostNetwork: [true'),
      vcnNative,
      ['YAML_SYNTAX at initContainers:'],
    ],
    ['other resources', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n', vcnNative, ['DAEMONSET_MISSING at apiVersion: v1']],
    ['another namespace', text.replace('namespace: kube-system', 'namespace: calico-system'), vcnNative, ['DAEMONSET_MISSING at ---']],
    ['a List', 'apiVersion: v1\nkind: List\nitems: []\n', vcnNative, ['MANIFEST_LIST at apiVersion: v1']],
    ['two DaemonSets', `${text}---\n${text.slice(text.indexOf('kind: DaemonSet'))}`, vcnNative, ['DAEMONSET_TWICE at kind: DaemonSet']],
    [
      'no container',
      text.replace('name: calico-node\n          image', 'name: node\n          image'),
      vcnNative,
      ['CONTAINER_MISSING at kind: DaemonSet'],
    ],
    [
      'a key twice',
      text.replace('hostNetwork: true', 'hostNetwork: true\n      hostNetwork: true'),
      vcnNative,
      ['DUPLICATE_KEY at hostNetwork: true'],
    ],
    ['the other manifest', full, vcnNative, ['WRONG_MANIFEST at name: CALICO_NETWORKING_BACKEND']],
    ['the other manifest, the other way', text, replace, ['WRONG_MANIFEST at name: CALICO_NETWORKING_BACKEND']],
    [
      'a flow list',
      text.replace(/volumes:\n(?: {8}.*\n)+/, 'volumes: [{ name: cni-bin-dir }, { name: lib-modules }]\n'),
      vcnNative,
      ['LAYOUT at [{ name: cni-bin-dir }, { name: lib-modules }]'],
    ],
    [
      'a variable twice',
      env('            - name: NO_DEFAULT_POOLS\n              value: "true"\n'.repeat(2)),
      vcnNative,
      ['VARIABLE_TWICE at name: NO_DEFAULT_POOLS'],
    ],
    [
      'a variable from elsewhere',
      env('            - name: NO_DEFAULT_POOLS\n              valueFrom: { fieldRef: { fieldPath: a } }\n'),
      vcnNative,
      ['VARIABLE_NOT_LITERAL at name: NO_DEFAULT_POOLS'],
    ],
    [
      'a variable without a value',
      env('            - name: NO_DEFAULT_POOLS\n              value:\n'),
      vcnNative,
      ['VARIABLE_NOT_LITERAL at name: NO_DEFAULT_POOLS'],
    ],
    [
      'a live pool',
      env('            - name: CALICO_IPV4POOL_CIDR\n              value: "10.0.0.0/16"\n'),
      vcnNative,
      ['VARIABLE_COLLIDES at name: CALICO_IPV4POOL_CIDR'],
    ],
    [
      'a live IPv6 pool',
      env('            - name: CALICO_IPV6POOL_CIDR\n              value: "fd00::/64"\n'),
      vcnNative,
      ['VARIABLE_COLLIDES at name: CALICO_IPV6POOL_CIDR'],
    ],
    [
      'more in envFrom',
      text.replace('optional: true\n', 'optional: true\n            - secretRef:\n                name: own\n'),
      vcnNative,
      ['FIELD_HOLDS_MORE at secretRef:'],
    ],
    [
      'another mount of a volume that goes',
      text.replace(
        '      containers:\n',
        '      containers:\n        - name: side\n          image: i\n          volumeMounts:\n            - name: cni-bin-dir\n              mountPath: /b\n',
      ),
      vcnNative,
      ['MOUNT_WITHOUT_VOLUME at ---'],
    ],
    [
      'an alias',
      text.replace('hostNetwork: true', 'hostNetwork: &x true').replace('          env:\n', '          env: *x\n          old:\n'),
      vcnNative,
      ['LAYOUT at name: calico-node'],
    ],
  ])('says where: %s', (_, input, selection, problems) => {
    expect(problemsOf(input, selection)).toEqual(problems);
  });

  it.each([
    ['brackets without end', writeManifest(plainStyle).replace('hostNetwork: true', `hostNetwork: ${'['.repeat(5000)}`)],
    ['aliases that multiply', bomb(writeManifest(plainStyle))],
  ])('refuses what is nested to do harm: %s', (_, input) => {
    expect(problemsOf(input, vcnNative).map((problem) => problem.split(' ')[0])).toEqual(['NESTED_TOO_DEEPLY']);
  });

  it('says several things at once', () => {
    const broken = text.replace('value: "none"', 'value: "bird"').replace(/volumes:\n(?: {8}.*\n)+/, 'volumes: [{ name: cni-bin-dir }]\n');
    expect(problemsOf(broken, vcnNative)).toHaveLength(2);
  });
});

describe('edits in a style of their own', () => {
  it('replaces only the value, in the quotes it has, and names the old one', () => {
    const text = writeManifest({ ...plainStyle, quote: "'", variables: [['NO_DEFAULT_POOLS', 'false']] });
    const plan = planOf(text, vcnNative);
    const changes = plan.hunks.flatMap((hunk) => hunk.changes).filter(({ action }) => action === 'replace');
    expect(changes).toEqual([{ step: 'set-no-default-pools', action: 'replace', subject: 'NO_DEFAULT_POOLS', oldValue: 'false' }]);
    expect(plan.manifest).toContain("- name: NO_DEFAULT_POOLS\n              value: 'true'\n");
  });

  it('puts quotes where a plain value would not stay a string', () => {
    const { manifest } = planOf(writeManifest({ ...plainStyle, quote: '' }).replace('"true" # kept', 'kept'), vcnNative);
    expect(manifest).toContain('- name: NO_DEFAULT_POOLS\n              value: "true"\n');
    expect(manifest).toContain('- name: FELIX_INTERFACEPREFIX\n              value: oci\n');
  });

  it('takes an unquoted true for what it is: not the string', () => {
    const text = writeManifest({ ...plainStyle, variables: [['NO_DEFAULT_POOLS', 'true']] }).replace(
      'NO_DEFAULT_POOLS\n              value: "true"',
      'NO_DEFAULT_POOLS\n              value: true',
    );
    const { manifest, hunks } = planOf(text, vcnNative);
    expect(manifest).toContain('- name: NO_DEFAULT_POOLS\n              value: "true"\n');
    expect(
      hunks.flatMap((hunk) => hunk.changes).some(({ action, subject }) => action === 'replace' && subject === 'NO_DEFAULT_POOLS'),
    ).toBe(true);
  });

  it('keeps the dash and the gap of the siblings', () => {
    const { manifest } = planOf(writeManifest({ ...plainStyle, indent: 0, gap: 3, eol: '\r\n' }), vcnNative);
    expect(manifest).toMatch(/\r\n {10}- {3}name: FELIX_INTERFACEPREFIX\r\n {14}value: "oci"\r\n/);
  });

  it('makes the commented pool live where it stands', () => {
    const { manifest, hunks } = planOf(writeManifest({ ...plainStyle, backend: 'bird' }), {
      ...replace,
      image: 'other',
      podCidr: '10.1.0.0/16',
    });
    expect(manifest).toContain('\n            - name: CALICO_IPV4POOL_CIDR\n              value: "10.1.0.0/16"\n');
    expect(hunks).toHaveLength(1);
    expect(manifest).toContain('    # - name: CALICO_IPV4POOL_CIDR\n    #   value: "1.2.3.0/24"\n');
  });

  it('removes a key whose list becomes empty, with the comments above it', () => {
    const { manifest } = planOf(writeManifest({ ...plainStyle, onlyCniVolumes: true }), vcnNative);
    expect(manifest).not.toContain('volumes:');
    expect(manifest).not.toContain('volumeMounts:');
  });

  it('leaves a comment that a blank line parts from the item', () => {
    const text = writeManifest(plainStyle).replace(
      '            # About item 1.\n            - name: FELIX_TYPHA',
      '            # Far.\n\n            # Near.\n            - name: FELIX_TYPHA',
    );
    const { manifest } = planOf(text, vcnNative);
    expect(manifest).toContain('# Far.');
    expect(manifest).not.toContain('# Near.');
  });

  it('leaves a comment at another indentation', () => {
    const text = writeManifest({ ...plainStyle, comments: false }).replace(
      '            - name: FELIX_TYPHA',
      '          # Outer.\n            - name: FELIX_TYPHA',
    );
    expect(planOf(text, vcnNative).manifest).toContain('# Outer.');
  });

  it('leaves commented lines inside an entry alone, and appends the variable', () => {
    const pair = '            # - name: CALICO_IPV4POOL_CIDR\n            #   value: "192.168.0.0/16"\n';
    const text = writeManifest({ ...plainStyle, backend: 'bird', commentedCidr: false }).replace(
      '- name: DATASTORE_TYPE\n',
      `- name: DATASTORE_TYPE\n${pair}`,
    );
    const { manifest, hunks } = planOf(text, { ...replace, image: 'other', podCidr: '10.1.0.0/16' });
    expect(manifest).toContain(pair);
    expect(hunks.flatMap(({ changes }) => changes.map(({ action }) => action))).toEqual(['add']);
  });

  it('tells of variables that stand twice and are not its own, and of another release', () => {
    const text = writeManifest({ ...plainStyle, variables: [['OWN_VARIABLE', 'x y']] })
      .replace('- name: DATASTORE_TYPE', '- name: OWN_VARIABLE')
      .replace('image: example.invalid/node:v0\n          envFrom', 'image: example.invalid/node:v3.28.0\n          envFrom');
    const { notices } = planOf(text, vcnNative);
    expect(notices.map(({ code }) => code)).toEqual(['RELEASE_DIFFERS', 'DUPLICATE_VARIABLE']);
  });
});
