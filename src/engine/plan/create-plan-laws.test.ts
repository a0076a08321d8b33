import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { messages } from '../../messages/index.ts';
import { anyStyle, writeManifest, type ManifestStyle } from '../../testing/handwritten-manifest.ts';
import { planOf, replace, vcnNative } from '../../testing/plans.ts';
import { images } from '../catalog/images.ts';
import type { Selection } from '../selection/selection.ts';
import type { Hunk } from './types.ts';

const beside: Selection = { ...replace, method: 'beside' };

/** Selections whose recipe takes the file that the style writes. */
const anySelection = (style: ManifestStyle): fc.Arbitrary<Selection> =>
  fc.record({ image: fc.constantFrom(...images), cidr: fc.boolean(), besides: fc.boolean() }).map(({ image, cidr, besides }) => {
    if (style.backend === 'none') return { ...(besides ? beside : vcnNative), images: [image] };
    return {
      ...replace,
      images: [image],
      ...(cidr && !style.variables.some(([name]) => name === 'NO_DEFAULT_POOLS') ? { podCidr: '10.244.0.0/16' } : {}),
    };
  });

const anyInput = anyStyle.chain((style) => anySelection(style).map((selection) => ({ style, selection, text: writeManifest(style) })));

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
        const { manifest, hunks, notices } = planOf(text, { ...replace, images: ['other'] });
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
          for (const { step } of hunk.changes) expect(messages.reasons[step].reason).toMatch(/\.$/);
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
function declared(daemonSet: Record<string, unknown>, recipe: string, { images: chosen, podCidr }: Selection, result: unknown): unknown {
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
  if (chosen.includes('ol8')) set('FELIX_IPTABLESBACKEND', 'NFT');
  return copy;
}
