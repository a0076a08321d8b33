import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import goldens from '../engine/plan/golden.json' with { type: 'json' };

import { sha256, skipsUpstream } from '../testing/vendored-manifests.ts';
import { TODAY } from '../testing/days.ts';
import type { Golden } from '../testing/golden.ts';
import { render, renderFolder } from '../testing/rendering.ts';
import { run } from './main.ts';

const { folder } = renderFolder();
const known = goldens as readonly Golden[];
const rows = known.map((golden) => [nameOf(golden), golden] as const);

describe.skipIf(skipsUpstream)('what render makes of upstream’s files', () => {
  it.each(rows)('is clean: %s', async (name, golden) => {
    const out = join(folder, `${name}.yaml`);
    const flags = flagsOf(golden);
    await render(...flags, '--force', '--out', out);
    expect(sha256(readFileSync(out))).toBe(golden.output);
    const { exitCode, output } = await run(['audit', '--in', out, '--json', ...flags], TODAY);
    const { findings, installable, steps } = JSON.parse(output) as Answer;
    expect([exitCode, alarmsOf(golden, findings), installable]).toEqual([0, [], true]);
    expect(steps.filter(({ state }) => state !== 'satisfied')).toEqual([]);
  });

  it.each(rows.filter(([, { calico }]) => calico === '3.32.0'))('says what it was made for: %s', async (name, golden) => {
    const out = join(folder, `${name}-guessed.yaml`);
    await render(...flagsOf(golden), '--force', '--out', out);
    const { exitCode, output } = await run(['audit', '--in', out, '--json'], TODAY);
    const { selection, findings } = JSON.parse(output) as Answer;
    const { recipe, calico, image } = golden;
    const [network, method] = cluster[recipe];
    expect([exitCode, alarmsOf(golden, findings), selection]).toMatchObject([0, [], { calico, network, method, image }]);
  });
});

interface Found {
  readonly id: string;
  readonly level: string;
}

interface Answer {
  readonly selection: object;
  readonly findings: readonly Found[];
  readonly installable: boolean;
  readonly steps: readonly { readonly state: string }[];
}

const cluster = {
  'oke-vcn-native': ['vcn-native', 'replace'],
  'oke-flannel-replace': ['flannel', 'replace'],
  'oke-flannel-beside': ['flannel', 'beside'],
} as const;

/** Errors and warnings, but for the one that says that this recipe is withdrawn. */
function alarmsOf({ recipe }: Golden, findings: readonly Found[]): readonly Found[] {
  return findings.filter(({ id, level }) => level !== 'note' && !(recipe === 'oke-flannel-beside' && id === 'BESIDE_FLANNEL'));
}

function flagsOf({ recipe, calico, image, podCidr }: Golden): readonly string[] {
  const [network, method] = cluster[recipe];
  const more = [...(network === 'flannel' ? ['--method', method] : []), ...(podCidr === undefined ? [] : ['--pod-cidr', podCidr])];
  return ['--network', network, '--calico', calico, '--image', image, ...more];
}

function nameOf({ recipe, calico, image, podCidr }: Golden): string {
  return [recipe, calico, image, ...(podCidr === undefined ? [] : ['pod-cidr'])].join('-');
}
