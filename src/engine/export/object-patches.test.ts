import fc from 'fast-check';
import { applyPatch, type Operation as Applied } from 'rfc6902';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { formInput } from '../../testing/form-inputs.ts';
import { anyStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { lines } from '../../testing/small-manifests.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import { createObjectPatches, operationsOf, type ObjectPatches } from './object-patches.ts';
import { sayObject } from './objects.ts';

const config = (name: string, ...data: readonly string[]) =>
  lines('---', 'apiVersion: v1', 'kind: ConfigMap', 'metadata:', `  name: ${name}`, ...data);

function patchesOf(original: string, manifest: string): ObjectPatches {
  const result = createObjectPatches(original, { manifest, edits: [] });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const problemOf = (original: string, manifest: string): unknown => {
  const result = createObjectPatches(original, { manifest, edits: [] });
  return result.ok ? 'none' : { ...result.problem.args, code: result.problem.code };
};

describe('a plan object by object', () => {
  it('gives each group of operations the reason of its edit', () => {
    const { plan, original } = formInput();
    const result = createObjectPatches(original, plan);
    const [patch] = result.ok ? result.value.patched : [];
    expect(patch?.groups.map(({ reason }) => reason)).toEqual([
      'set-interface-prefix',
      'set-no-default-pools',
      'set-chain-insert-mode',
      'set-mangle-allow-action',
      'set-iptables-backend',
    ]);
    expect(patch?.object).toEqual({ group: 'apps', version: 'v1', kind: 'DaemonSet', namespace: 'kube-system', name: 'calico-node' });
  });

  it('comes to the same objects and names a reason for every operation, however the manifest is written', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        anyStyle.filter(({ variables, backend }) => backend === 'none' && variables.every(([, value]) => value !== 'x y')),
        (style) => {
          const original = writeManifest(style);
          let input;
          try {
            input = formInput(original);
          } catch {
            return;
          }
          const result = createObjectPatches(original, input.plan);
          if (!result.ok) throw new Error(result.problem.code);
          const { patched, removed, added } = result.value;
          expect([removed, added, patched.length <= 1]).toEqual([[], [], true]);
          const agentIn = (text: string) =>
            parse(/^kind: DaemonSet[^]*?(?=^---|(?![^]))/m.exec(text.replace('\uFEFF', ''))?.[0] ?? '') as unknown;
          const agent = agentIn(original);
          const errors = applyPatch(agent, patched.flatMap(operationsOf));
          expect(errors.filter((error) => error !== null)).toEqual([]);
          expect(agent).toEqual(agentIn(input.plan.manifest));
          expect(patched.flatMap(({ groups }) => groups).filter(({ reason }) => reason === undefined)).toEqual([]);
        },
      ),
    );
  });

  it('says which objects go and come, and patches the rest', () => {
    const { patched, removed, added } = patchesOf(
      config('one', 'data: {a: "1"}') + config('two') + config('three'),
      config('one', 'data: {a: "2"}') + config('three') + config('four'),
    );
    expect(patched.map(({ object }) => sayObject(object))).toEqual(['ConfigMap one']);
    expect([removed, added].map((objects) => objects.map(sayObject))).toEqual([['ConfigMap two'], ['ConfigMap four']]);
  });

  it('takes the items of a list for objects', () => {
    const list = (value: string) =>
      stringify({
        apiVersion: 'v1',
        kind: 'List',
        items: ['one', 'two'].map((name) => ({ ...(parse(config(name)) as object), data: { a: value } })),
      });
    const { patched } = patchesOf(list('1'), list('2'));
    expect(patched.map(({ object }) => object.name)).toEqual(['one', 'two']);
    expect(patched[0] && operationsOf(patched[0])).toEqual([
      { op: 'test', path: '/data/a', value: '1' },
      { op: 'replace', path: '/data/a', value: '2' },
    ]);
  });

  it('keeps objects of one name apart that are of two API groups or namespaces', () => {
    const policy = (group: string, value: string) =>
      stringify({ apiVersion: `${group}/v1`, kind: 'NetworkPolicy', metadata: { name: 'a' }, spec: value });
    const all = (value: string) => `${policy('networking.k8s.io', value)}---\n${policy('crd.projectcalico.org', 'same')}`;
    const { patched } = patchesOf(all('1'), all('2'));
    expect(patched.map(({ object }) => object.group)).toEqual(['networking.k8s.io']);
  });

  it('has nothing to do where only the writing differs', () => {
    const one = config('one', 'data: {a: "1", b: x}');
    const other = config('one', '# A remark.', 'data:', "  b: 'x'", "  a: '1'");
    expect(patchesOf(one, other.replaceAll('\n', '\r\n'))).toEqual({ patched: [], changed: [], removed: [], added: [] });
  });

  it('sees that kubectl reads a word in quotes as another value', () => {
    const { patched } = patchesOf(config('one', 'data: {a: yes, b: 0644}'), config('one', 'data: {a: "yes", b: 420}'));
    expect(patched.flatMap(operationsOf)).toEqual([
      { op: 'test', path: '/data/a', value: true },
      { op: 'replace', path: '/data/a', value: 'yes' },
    ]);
  });

  it.each([
    ['broken YAML', config('one'), 'a: [', { of: 'manifest', code: 'OBJECTS_UNREADABLE', reason: 'YAML_SYNTAX' }],
    ['an alias', config('one', 'data: {a: &a x, b: *a}'), config('one'), { of: 'original', code: 'OBJECTS_UNREADABLE', reason: 'ALIAS' }],
    [
      'a merge key',
      config('one', 'data: {<<: {a: b}}'),
      config('one'),
      { of: 'original', code: 'OBJECTS_UNREADABLE', reason: 'VALUE_UNCLEAR' },
    ],
    [
      'a number beyond a double',
      config('one', 'data: {a: 9007199254740993}'),
      config('one'),
      { of: 'original', code: 'OBJECTS_UNREADABLE', reason: 'VALUE_UNCLEAR' },
    ],
    [
      'a tag',
      config('one', 'data: {a: !!binary aGk=}'),
      config('one'),
      { of: 'original', code: 'OBJECTS_UNREADABLE', reason: 'VALUE_UNCLEAR' },
    ],
    [
      'an object without a name',
      config('one'),
      lines('kind: ConfigMap', 'apiVersion: v1'),
      { of: 'manifest', code: 'OBJECT_WITHOUT_NAME' },
    ],
    [
      'one object twice',
      config('one') + config('one', 'data: {a: b}'),
      config('one'),
      { of: 'original', code: 'OBJECT_TWICE', name: 'ConfigMap one' },
    ],
    [
      'one object twice, once untouched',
      config('one', 'data: {}'),
      config('one', 'data: {}') + config('one'),
      { of: 'manifest', code: 'OBJECT_TWICE', name: 'ConfigMap one' },
    ],
    ['another order', config('one') + config('two'), config('two') + config('one'), { code: 'OBJECTS_MOVED' }],
  ])('refuses %s', (_, original, manifest, problem) => {
    expect(problemOf(original, manifest)).toEqual(problem);
  });

  it('reads no document that both texts hold letter by letter', () => {
    const unreadable = '---\na: [\n';
    expect(problemOf(unreadable + config('one'), unreadable + config('one', 'data: {}'))).toBe('none');
  });

  it('never refuses or fails on two texts that differ by edits of whole lines, but says why it cannot compare them', () => {
    const text = formInput().original;
    const starts = [...text.matchAll(/^/gm)].map(({ index }) => index);
    const anyCut = fc.uniqueArray(fc.nat({ max: starts.length - 2 }), { maxLength: 3 });
    fc.assert(
      fc.property(anyCut, (cuts) => {
        const edits = cuts.map((n): TextEdit => ({ start: starts[n] ?? 0, end: starts[n + 1] ?? text.length, newText: '' }));
        const manifest = applyEdits(text, edits);
        const result = createObjectPatches(text, { manifest, edits: [] });
        if (!result.ok) {
          expect(result.problem.code).toMatch(/^OBJECT/);
          return;
        }
        const agent = parse(text.split('---\n').at(-1) ?? '') as unknown;
        const patch = result.value.patched.find(({ object }) => object.kind === 'DaemonSet');
        if (patch === undefined) return;
        applyPatch(agent, operationsOf(patch) as Applied[]);
        expect(agent).toEqual(parse(manifest.split('---\n').at(-1) ?? ''));
      }),
    );
  });
});
