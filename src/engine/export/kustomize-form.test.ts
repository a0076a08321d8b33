import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { forms as words } from '../../messages/en/forms.ts';
import { formInput, formInputOf } from '../../testing/form-inputs.ts';
import { hasKubectl, kubectl } from '../../testing/kubectl.ts';
import { lines, networking, policyOnly } from '../../testing/small-manifests.ts';
import type { FormInput, FormOptions, MadeForm } from './forms.ts';
import { makeForm } from './make-form.ts';

const root = mkdtempSync(join(tmpdir(), 'calicut-overlay-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function overlayOf(input: FormInput, options: Partial<FormOptions> = {}): MadeForm {
  const result = makeForm('kustomize', input, words, { withProvenance: false, copyInput: false, ...options });
  if (!result.ok) throw new Error(result.problem.code);
  return result.made;
}

const pathsOf = ({ files }: MadeForm) => files.map(({ path }) => path);
const textOf = ({ files }: MadeForm, path: string) => files.find((file) => file.path === path)?.text ?? '';
const read = (text: string): readonly unknown[] =>
  parseAllDocuments(text)
    .map((document): unknown => document.toJS())
    .filter((object) => object !== null);

const fromUpstream: FormInput = { ...formInput(), known: { release: '3.32.0', file: 'calico-policy-only.yaml' } };
const object = (apiVersion: string, kind: string, name: string, spec: unknown = {}, namespace?: string) =>
  `---\n${stringify({ apiVersion, kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) }, spec })}`;

const hasKustomize = hasKubectl(27);

/** What kubectl makes of an overlay whose files are all at hand. */
function build(made: MadeForm): readonly unknown[] {
  const folder = mkdtempSync(join(root, 'k-'));
  for (const { path, text } of made.files) writeFileSync(join(folder, path), text);
  return read(kubectl(['kustomize', folder]));
}

describe('the overlay', () => {
  it('refers to upstream by its pinned address, and copies it when asked to', () => {
    const made = overlayOf(fromUpstream);
    expect(pathsOf(made)).toEqual(['kustomization.yaml', 'patch-daemonset-calico-node.yaml', 'README.md', 'provenance.json']);
    expect(parse(textOf(made, 'kustomization.yaml'))).toEqual({
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      sortOptions: { order: 'fifo' },
      resources: ['https://raw.githubusercontent.com/projectcalico/calico/v3.32.0/manifests/calico-policy-only.yaml'],
      patches: [
        {
          path: 'patch-daemonset-calico-node.yaml',
          target: { group: 'apps', version: 'v1', kind: 'DaemonSet', name: 'calico-node', namespace: 'kube-system' },
        },
      ],
    });
    const copied = overlayOf(fromUpstream, { copyInput: true });
    expect(parse(textOf(copied, 'kustomization.yaml'))).toMatchObject({ resources: ['calico-policy-only.yaml'] });
    expect(textOf(copied, 'calico-policy-only.yaml')).toBe(policyOnly);
  });

  it('puts each group of operations under the title of its reason', () => {
    const patch = textOf(overlayOf(fromUpstream), 'patch-daemonset-calico-node.yaml');
    expect(patch.match(/^# .*$/gm)).toEqual([
      '# Set FELIX_INTERFACEPREFIX to oci',
      '# Set NO_DEFAULT_POOLS to true',
      '# Set FELIX_CHAININSERTMODE to Append',
      '# Set FELIX_IPTABLESMANGLEALLOWACTION to Return',
      '# Set FELIX_IPTABLESBACKEND to NFT',
    ]);
  });

  it('has no patch where nothing changes, and says so', () => {
    const made = overlayOf(formInput(networking, { network: 'flannel', images: ['other'] }));
    expect(pathsOf(made)).toEqual(['kustomization.yaml', 'calico.yaml', 'README.md', 'provenance.json']);
    expect(textOf(made, 'kustomization.yaml')).toContain(words.kustomize.nothing);
    expect(textOf(made, 'README.md')).toContain('No edit is needed');
  });

  it.each([
    ['mine.yaml', 'mine.yaml'],
    ['mine.yml', 'mine.yml'],
    ['kustomization.yaml', 'calico-policy-only.yaml'],
    ['Kustomization.YAML', 'calico-policy-only.yaml'],
    ['provenance.json', 'calico-policy-only.yaml'],
    ['patch-daemonset-calico-node.yaml', 'calico-policy-only.yaml'],
    ['../up.yaml', 'calico-policy-only.yaml'],
    ['a b.yaml', 'calico-policy-only.yaml'],
    ['$(id).yaml', 'calico-policy-only.yaml'],
    ['-f.yaml', 'calico-policy-only.yaml'],
    ['mine', 'calico-policy-only.yaml'],
  ])('copies a file named %j as %s', (inputName, copy) => {
    const made = overlayOf(formInput(), { inputName });
    expect(textOf(made, copy)).toBe(policyOnly);
    expect(parse(textOf(made, 'kustomization.yaml'))).toMatchObject({ resources: [copy] });
    expect(new Set(pathsOf(made)).size).toBe(made.files.length);
  });

  it('names its files plainly, each once, whatever the objects are called', () => {
    const hostile = ['a/b', 'a b', 'A_B', '../../x', '`id`', '$(id)', "it's\u202E", 'a'.repeat(300)];
    const all = (value: string) => hostile.map((name) => object('v1', 'ConfigMap', name, value)).join('');
    const made = overlayOf(formInputOf(all('1'), all('2')));
    expect(pathsOf(made).filter((path) => !/^[\w.-]{1,100}$/.test(path))).toEqual([]);
    expect(new Set(pathsOf(made)).size).toBe(made.files.length);
    const readme = textOf(made, 'README.md');
    expect(readme).not.toMatch(/[^\n -~]/);
    expect(readme).toContain('- `ConfigMap ?id?`');
  });

  it('carries what it was made of inside when asked to, and beside always', () => {
    const made = overlayOf(fromUpstream, { withProvenance: true });
    expect(textOf(made, 'kustomization.yaml')).toContain(`# sha256 of that file: ${fromUpstream.originalSha256}`);
    expect(parse(textOf(made, 'kustomization.yaml'))).toEqual(parse(textOf(overlayOf(fromUpstream), 'kustomization.yaml')));
    expect(JSON.parse(textOf(made, 'provenance.json'))).toMatchObject({ result: { sha256: fromUpstream.editedSha256 } });
  });

  it('gives the command that checks what it refers to', () => {
    const made = overlayOf(formInput(), { inputName: 'mine.yaml' });
    const folder = mkdtempSync(join(root, 'check-'));
    for (const { path, text } of made.files) writeFileSync(join(folder, path), text);
    const command = /```sh\n(.*)\n```/.exec(textOf(made, 'README.md'))?.[1] ?? '';
    expect(execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })).toBe('mine.yaml: OK\n');
    expect(textOf(overlayOf(fromUpstream), 'README.md')).toContain(`grep --quiet '^${fromUpstream.originalSha256} '`);
  });

  it('says how to see that each patch took, and which images the registry must have first', () => {
    const registry = 'registry.example.com/mirror';
    const text = policyOnly.replace('example.invalid/', 'quay.io/calico/');
    const readme = textOf(overlayOf(formInput(text, { extras: ['use-private-registry'], registry })), 'README.md');
    expect(readme).toMatch(/\nkubectl kustomize [.] [|] grep --count --fixed-strings '[\w.:/-]+'\n/);
    expect(readme).toContain(`skopeo copy --all 'docker://quay.io/calico/node:v3.32.0' 'docker://${registry}/calico/node:v3.32.0'\n\`\`\``);
    expect(readme).not.toContain('An object that is removed must not');
    const gone = overlayOf(formInputOf(object('v1', 'ConfigMap', 'a') + object('v1', 'ConfigMap', 'b'), object('v1', 'ConfigMap', 'a')));
    expect(textOf(gone, 'README.md')).toContain('An object that is removed must not');
    const bare = textOf(overlayOf(formInput(networking, { network: 'flannel', images: ['other'] })), 'README.md');
    expect(['kustomize ignores', 'skopeo'].filter((word) => bare.includes(word))).toEqual([]);
  });

  it('looks for no word that is there already, nor for one that a shell or grep may read otherwise', () => {
    const before = object('v1', 'ConfigMap', 'a', { one: 'stays' });
    const after = object('v1', 'ConfigMap', 'a', {
      one: "it's",
      two: '$(id)',
      three: '-flag',
      four: 'stays',
      five: 'a\nb',
      six: 'new-word',
    });
    expect(textOf(overlayOf(formInputOf(before, after)), 'README.md').match(/--fixed-strings .*/g)).toEqual(["--fixed-strings 'new-word'"]);
    const hostile = formInputOf(before, object('v1', 'ConfigMap', 'a', { one: '`id`' }));
    expect(textOf(overlayOf(hostile), 'README.md')).toContain('look for each edit in what `kubectl kustomize .` prints');
  });

  describe.skipIf(!hasKustomize)(hasKustomize ? 'built by kubectl' : 'was not built: kubectl 1.27 or newer is not here', () => {
    it('gives the manifest of a person’s own file', () => {
      const input = formInput();
      expect(build(overlayOf(input))).toEqual(read(input.plan.manifest));
    });

    it('removes and adds whole objects, and changes several', () => {
      const kept = (value: string) =>
        object('v1', 'ConfigMap', 'kept', value) + object('apps/v1', 'Deployment', 'also', { replicas: value }, 'one');
      const before =
        object('apps/v1', 'Deployment', 'gone', {}, 'one') + kept('1') + object('policy/v1', 'PodDisruptionBudget', 'gone', {}, 'one');
      const after = kept('2') + object('v1', 'Service', 'new', {}, 'one');
      expect(build(overlayOf(formInputOf(before, after)))).toEqual(read(after));
    });

    it('reaches no object whose name a sign in another name would match', () => {
      const pair = (value: string) =>
        object('v1', 'ConfigMap', 'a.b', value) + object('v1', 'ConfigMap', 'a-b', 'same') + object('v1', 'Secret', 'a.b', 'same');
      expect(build(overlayOf(formInputOf(pair('1'), pair('2'))))).toEqual(read(pair('2')));
    });

    it('changes the items of a list', () => {
      const list = (value: string) =>
        stringify({
          apiVersion: 'v1',
          kind: 'List',
          items: read(object('v1', 'ConfigMap', 'a', value) + object('v1', 'ConfigMap', 'b', value)),
        });
      expect(build(overlayOf(formInputOf(list('1'), list('2'))))).toEqual((parse(list('2')) as { items: unknown[] }).items);
    });

    it('tells by the command of its README whether the patch took', () => {
      const made = overlayOf(formInput(), { inputName: 'mine.yaml' });
      const command = /kubectl kustomize [.] .*/.exec(textOf(made, 'README.md'))?.[0] ?? '';
      const other = policyOnly.replace('name: calico-node, namespace', 'name: other, namespace');
      const counts = [policyOnly, other].map((text) => {
        const folder = mkdtempSync(join(root, 'took-'));
        for (const file of made.files) writeFileSync(join(folder, file.path), file.path === 'mine.yaml' ? text : file.text);
        return execFileSync('bash', ['-c', `${command} || true`], { cwd: folder, encoding: 'utf8' }).trim();
      });
      expect(counts).toEqual(['1', '0']);
    });

    it('stops where the file is another', () => {
      const made = overlayOf(formInput(policyOnly.replace('none"', 'none"')), { inputName: 'mine.yaml' });
      const input = formInputOf(lines(...policyOnly.trim().split('\n'), '            - name: GONE', '              value: x'), policyOnly);
      const other = overlayOf(input, { inputName: 'mine.yaml' });
      const files = other.files.map((file) => (file.path === 'mine.yaml' ? { path: file.path, text: textOf(made, 'mine.yaml') } : file));
      expect(() => build({ ...other, files: files as unknown as MadeForm['files'] })).toThrow(/test/i);
    });
  });

  it('is refused where a target would reach a second object: of one name, once without a namespace', () => {
    const pair = (value: string) => object('v1', 'ConfigMap', 'a', value) + object('v1', 'ConfigMap', 'a', 'same', 'n');
    const result = makeForm('kustomize', formInputOf(pair('1'), pair('2')), words, { withProvenance: false, copyInput: true });
    expect(result).toMatchObject({ ok: false, problem: { code: 'OBJECT_TWICE', args: { name: 'ConfigMap a' } } });
  });

  it('is refused where a target of the core group, which names none, would reach an object of another group', () => {
    const pair = (value: string) =>
      object('v1', 'Service', 'a', value, 'shop') + object('serving.knative.dev/v1', 'Service', 'a', 'same', 'shop');
    const make = (before: string, after: string) =>
      makeForm('kustomize', formInputOf(before, after), words, { withProvenance: false, copyInput: true });
    expect(make(pair('1'), pair('2'))).toMatchObject({ ok: false, problem: { code: 'OBJECT_TWICE', args: { name: 'Service shop/a' } } });
    const others = (value: string) =>
      object('apps/v1', 'Thing', 'a', value, 'shop') + object('example.com/v1', 'Thing', 'a', 'same', 'shop');
    expect(make(others('1'), others('2')).ok).toBe(true);
  });
});
