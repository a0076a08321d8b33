import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { selectionOf, type Golden } from '../../testing/golden.ts';
import { planOf } from '../../testing/plans.ts';
import { added, lines, networking, nft, policyOnly, vcnVariables } from '../../testing/small-manifests.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import goldens from '../plan/golden.json' with { type: 'json' };
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { findWorkload } from '../manifest/workload.ts';
import { toPlain } from '../yaml/document.ts';
import { guessSelection, withGuess } from './guess.ts';

const nobody: ReadonlySet<string> = new Set();
const known = goldens as readonly Golden[];
const nameOf = ({ recipe, calico, image, podCidr = '' }: Golden) => `${recipe}/${calico}/${image}/${podCidr}`;

function manifestOf(golden: Golden): string {
  const found = vendoredManifests.find(({ release, file }) => release === golden.calico && file.name === golden.file);
  if (found === undefined) throw new Error(`${golden.file} of Calico ${golden.calico} is missing; run npm run vendor`);
  return planOf(readVendored(found), selectionOf(golden)).manifest;
}

/** The DaemonSet alone, as kubectl would print it. */
function daemonSetOf(text: string): unknown {
  const found = findWorkload(text);
  return found.ok ? toPlain(found.value.document) : undefined;
}

type Wanted = Pick<Selection, 'calico' | 'network' | 'method'>;

/** What a guess has to make of any selection for a golden, but for the image, which only Oracle Linux 8 gives away. */
const wantedOf = (golden: Golden): Wanted => {
  const { calico, network, method } = selectionOf(golden);
  return { calico, network, method };
};

/** Wrong in every point, so that nothing is right by chance. */
const otherThan = ({ network, method }: Wanted): Selection => ({
  ...defaultSelection,
  calico: '3.24.0',
  images: ['other'],
  network: network === 'flannel' ? 'vcn-native' : 'flannel',
  method: network === 'vcn-native' || method === 'replace' ? 'beside' : 'replace',
});

describe.skipIf(skipsUpstream)('a manifest that a plan made', () => {
  it.each(known.map((golden) => [nameOf(golden), golden] as const))('is taken for what it was made for: %s', (_, golden) => {
    const text = manifestOf(golden);
    const wanted = wantedOf(golden);
    const guess = guessSelection(text);
    expect(withGuess(otherThan(wanted), guess, nobody)).toMatchObject({ ...wanted, images: [golden.image] });
    expect(guess.image?.value).toBe(golden.image === 'ol8' ? 'ol8' : undefined);
    const all = text.split('\n');
    for (const clue of Object.values(guess)) expect(all[clue.line - 1]).toContain(clue.from === 'image' ? 'image: ' : `name: ${clue.from}`);
  });

  it.each(known.flatMap((golden) => (['3.25.1', '3.30.3', '3.32.1'].includes(golden.calico) ? [[nameOf(golden), golden] as const] : [])))(
    'is taken for the same as JSON and in a List: %s',
    (_, golden) => {
      const daemonSet = daemonSetOf(manifestOf(golden));
      const list = { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'Node' }, daemonSet] };
      const wanted = { ...wantedOf(golden), images: [golden.image] };
      for (const text of [JSON.stringify(daemonSet), JSON.stringify(list, undefined, 4), stringify(list)]) {
        expect(withGuess(otherThan(wanted), guessSelection(text), nobody)).toMatchObject(wanted);
      }
    },
  );
});

describe('the release of an image', () => {
  it.each([
    ['docker.io/calico/node:v3.30.3', '3.30.3'],
    ['quay.io/calico/node:v3.30.3', '3.30.3'],
    ['reg:5000/calico/node:v3.30.3', '3.30.3'],
    ['reg.example:5000/node:v3.30.3', '3.30.3'],
    ['calico/node:v3.30.3@sha256:0123456789abcdef', '3.30.3'],
    ['reg:5000/calico/node:v3.30.3@sha256:0123456789abcdef', '3.30.3'],
    ['docker.io/calico/node:v3.30.3-1', '3.30.3'],
    ['docker.io/calico/node:v3.30.3-arm64', '3.30.3'],
    ['docker.io/calico/node:3.30.3', '3.30.3'],
    ['calico/node@sha256:0123456789abcdef', undefined],
    ['reg:5000/calico/node', undefined],
    ['reg:5000/v3.30.3/node', undefined],
    ['calico/node', undefined],
    ['calico/node:latest', undefined],
    ['calico/node:v3.30', undefined],
    ['calico/node:v3.33.0-0.dev', undefined],
    ['calico/node:v3.33.0-rc1', undefined],
    ['calico/node:release-v3.30.3x', undefined],
  ])('%s is %s', (image, release) => {
    const guess = guessSelection(networking.replace('example.invalid/node:v3.32.0', image));
    expect(guess.calico).toEqual(release && { value: release, from: 'image', line: 17 });
  });

  it('is not known without an image, or with one that is no text', () => {
    expect(guessSelection(networking.replace(/ *image: .*\n/, '')).calico).toBeUndefined();
    expect(guessSelection(networking.replace('example.invalid/node:v3.32.0', '[]')).calico).toBeUndefined();
  });
});

describe('a guess', () => {
  const said = (text: string) => Object.entries(guessSelection(text)).map(([key, { value, from }]) => `${key}=${String(value)} ${from}`);

  it.each([
    ['policy alone', policyOnly, ['network=vcn-native CALICO_NETWORKING_BACKEND']],
    ['the network too', networking, ['network=flannel CALICO_NETWORKING_BACKEND', 'method=replace CALICO_NETWORKING_BACKEND']],
    [
      "upstream's value and the withdrawn page's behind it, of which the last counts",
      policyOnly + lines(...added('CALICO_MANAGE_CNI', 'false'), ...added('CALICO_MANAGE_CNI', 'true')),
      ['network=flannel CALICO_MANAGE_CNI', 'method=beside CALICO_MANAGE_CNI'],
    ],
    [
      "the withdrawn page's value where Calico runs the network",
      networking + lines(...added('CALICO_MANAGE_CNI', 'true')),
      ['network=flannel CALICO_NETWORKING_BACKEND', 'method=replace CALICO_NETWORKING_BACKEND'],
    ],
    [
      'the VCN-native variables and one left over',
      policyOnly + lines(...added('CALICO_MANAGE_CNI', 'true'), ...vcnVariables, ...nft),
      ['network=vcn-native FELIX_INTERFACEPREFIX', 'method=replace FELIX_INTERFACEPREFIX', 'image=ol8 FELIX_IPTABLESBACKEND'],
    ],
  ])('from %s', (_, text, wanted) => {
    expect(said(text)).toEqual(['calico=3.32.0 image', ...wanted]);
  });

  it.each(['', 'a: 1\n', '{', 'kind: DaemonSet\n'])('from %j is none', (text) => {
    expect(guessSelection(text)).toEqual({});
  });

  it('leaves what a person has said', () => {
    const guess = guessSelection(policyOnly + lines(...vcnVariables, ...nft));
    const selection: Selection = { ...defaultSelection, calico: '3.30.3', images: ['ol7'], network: 'flannel', method: 'beside' };
    expect(withGuess(selection, guess, new Set(['calico', 'image', 'network', 'method']))).toEqual(selection);
    // VCN-native clusters have one method, whatever was said.
    expect(withGuess(selection, guess, new Set(['method'])).method).toBe('replace');
  });
});
