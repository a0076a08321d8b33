import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import goldens from '../src/engine/plan/golden.json' with { type: 'json' };
import { sha256, skipsUpstream } from '../src/testing/vendored-manifests.ts';
import { manifestsLicence } from './publish-manifests-licence.ts';
import { publishManifests, readUpstream } from './publish-manifests.ts';

const root = mkdtempSync(join(tmpdir(), 'calicut-manifests-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file below a folder by its path, with its content. */
const treeOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

describe('publishManifests without upstream', () => {
  const options = { upstream: new Map<string, string>() };

  it('names what it leaves out', () => {
    const folder = join(root, 'without');
    const lines: string[] = [];
    publishManifests({ ...options, folder, isRequired: false, print: (line) => lines.push(line) });
    expect(lines.find((line) => line.includes('calico-policy-only.yaml of Calico 3.32.0'))).toContain('oke-vcn-native-1.36-3.32.0-ol8');
    expect(lines.at(-1)).toBe('Manifests by address: 0 in m/.');
    expect([...treeOf(folder).keys()]).toEqual(['m/LICENSE.txt', 'm/README.txt', 'm/index.json', 'm/index.schema.json']);
  });

  it('writes nothing where upstream is required', () => {
    const folder = join(root, 'required');
    mkdirSync(folder);
    expect(() => publishManifests({ ...options, folder, isRequired: true, print: () => undefined })).toThrow('CALICUT_REQUIRE_UPSTREAM');
    expect(treeOf(folder).size).toBe(0);
  });
});

describe.skipIf(skipsUpstream)('publishManifests', async () => {
  const upstream = skipsUpstream ? new Map<string, string>() : await readUpstream();
  const publish = (folder: string) => publishManifests({ folder, upstream, isRequired: true, print: () => undefined });
  const [one, other] = [join(root, 'one'), join(root, 'another/and-deeper')];
  if (!skipsUpstream) [one, other].forEach(publish);
  const tree = skipsUpstream ? new Map<string, string>() : treeOf(one);
  const names = [...tree.keys()];
  const manifests = names.filter((name) => name.endsWith('.yaml'));

  it('gives the same bytes in every folder', () => {
    expect(treeOf(other)).toEqual(tree);
    expect(manifests.length).toBeGreaterThan(20);
    expect(names).toContain('m/oke-vcn-native-1.36-3.32.0-ol8.yaml');
  });

  it('has no file that the index does not list, nor one in another place', () => {
    const index: { manifests: { file: string }[] } = JSON.parse(tree.get('m/index.json') ?? '');
    const listed = index.manifests.flatMap(({ file }) => [`m/${file}`, `m/${file}.sha256`]);
    const beside = ['m/LICENSE.txt', 'm/README.txt', 'm/index.json', 'm/index.schema.json'];
    expect(new Set(names)).toEqual(new Set([...listed, ...beside]));
  });

  it('leaves nothing there of an earlier time', () => {
    writeFileSync(join(other, 'm/oke-vcn-native-1.27-3.25.1-ol8.yaml'), 'old');
    publish(other);
    expect(treeOf(other)).toEqual(tree);
  });

  it.each(manifests)('comes to the golden bytes: %s', (name) => {
    const [, network, calico, image] = /^m\/oke-(.+)-1\.\d+-([\d.]+)-(.+)\.yaml$/.exec(name) ?? [];
    const recipe = network === 'vcn-native' ? 'oke-vcn-native' : 'oke-flannel-replace';
    const golden = goldens.find((all) => all.recipe === recipe && all.calico === calico && all.image === image && !('podCidr' in all));
    expect(sha256(tree.get(name) ?? '')).toBe(golden?.output);
  });

  it('has hashes that sha256sum takes, for every manifest', () => {
    const options = { cwd: join(one, 'm'), encoding: 'utf8' } as const;
    const said = execFileSync('bash', ['-c', 'sha256sum --check --strict ./*.sha256'], options);
    expect(said.trim().split('\n').toSorted()).toEqual(manifests.map((name) => `${name.slice('m/'.length)}: OK`).toSorted());
  });

  it("has upstream's licence beside its files, and a word on what they are", () => {
    expect(tree.get('m/LICENSE.txt')).toBe(manifestsLicence());
    expect(manifestsLicence()).toMatch(
      /^The manifests in this folder are files of Calico[^]*\nCalico is Copyright Tigera, Inc[^]*\n\n +Apache License\n +Version 2\.0, January 2004\n[^]*END OF TERMS AND CONDITIONS/,
    );
    expect(tree.get('m/README.txt')).toContain('are not from Oracle or Tigera');
  });
});
