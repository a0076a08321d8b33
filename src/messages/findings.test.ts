import { describe, expect, it } from 'vitest';
import { everyCluster, select } from '../testing/advice.ts';
import { dayAfter } from '../testing/days.ts';
import { newestReading } from '../testing/newest.ts';
import { sentenceFaults } from '../testing/sentences.ts';
import {
  advise,
  detailKeys,
  detailValues,
  getSource,
  images,
  networks,
  settleDeviations,
  toImages,
  type FindingId,
  type Selection,
} from '../engine/index.ts';
import { calicoReleases } from '../engine/catalog/calico.ts';
import { extraIds, switchIds } from '../engine/catalog/deviations.ts';
import { kubernetesMinors, kubernetesVersions } from '../engine/catalog/kubernetes.ts';
import { findings } from './en/findings.ts';

/** A sentence of the advisor stands alone, and joins no halves with a dash. */
const faultsOf = (text: string): readonly string[] => [...sentenceFaults(text), ...(/ - |—/.test(text) ? ['a dash'] : [])];

/** Versions, kinds of clusters, images and details: everything that the arguments of a sentence are made from. */
function* manySelections(): Generator<readonly [selection: Selection, asOf: string]> {
  const versions = [...kubernetesMinors, ...kubernetesVersions.map(({ version }) => version)];
  const releases = [...calicoReleases.map(({ release }) => release), '3.99.0'];
  const imageSets = Array.from({ length: 2 ** images.length }, (_, bits) => toImages(images.filter((_, n) => bits & (2 ** n))));
  for (const network of networks) {
    for (const version of versions) {
      for (const release of releases) {
        for (const asOf of ['2025-01-01', '2026-11-20', dayAfter(newestReading, 250)]) yield [select(network, version, release), asOf];
      }
    }
    for (const version of kubernetesMinors) {
      for (const release of ['3.25.1', '3.28.0', '3.30.0', '3.32.0', '3.33.0']) {
        for (const one of imageSets) if (one !== undefined) yield [select(network, version, release, { images: one }), '2026-11-20'];
        for (const key of detailKeys) {
          for (const value of detailValues[key]) yield [select(network, version, release, { details: { [key]: value } }), '2026-11-20'];
        }
      }
    }
  }
  for (const cluster of everyCluster) yield [select(cluster.network, '1.34', '3.30.3', cluster), '2026-11-20'];
  const lists = [...switchIds.map((id) => [id]), ...switchIds.flatMap((one) => switchIds.map((other) => [one, other])), [...switchIds]];
  for (const without of lists) yield [settleDeviations(select('vcn-native', '1.34', '3.30.3', { without })), '2026-11-20'];
  for (const extras of [...extraIds.map((id) => [id]), [...extraIds]])
    yield [select('vcn-native', '1.34', '3.30.3', { extras }), '2026-11-20'];
  yield [select('vcn-native', '1.34', '3.30.3', { images: ['ol7'], details: { arch: 'arm64' } }), '2026-11-20'];
  yield [select('vcn-native', '1.26', '3.25.1', { nodes: 'self-managed' }), '2026-11-20'];
}

describe('the sentences of the findings', () => {
  const found = new Map<string, Map<string, string>>();
  const sourceless = new Set<string>();
  for (const [selection, asOf] of manySelections()) {
    for (const { id, args, sources } of advise(selection, asOf).findings) {
      const all = found.get(id) ?? new Map<string, string>();
      found.set(id, all);
      all.set(findings[id].says(args), findings[id].next(args));
      if (sources.length === 0 || sources.some((source) => getSource(source).title === '')) sourceless.add(id);
    }
  }

  it.each(Object.keys(findings) as FindingId[])('of %s are whole, and one names the next step', (id) => {
    const pairs = [...(found.get(id) ?? [])];
    expect(pairs.length).toBeGreaterThan(0);
    const faults = pairs.flatMap(([says, next]) => [
      ...[says, next].flatMap((text) => faultsOf(text).map((fault) => `${fault}: ${text}`)),
      ...(says.length + next.length < 400 ? [] : [`too long: ${says} ${next}`]),
    ]);
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('name in the next step something to do: a verb first', () => {
    const begins =
      /^(?:Allow|Ask|Before|Check|Choose|Compare|Do|Give|If|Keep|Leave|Look|Move|No|Nothing to|On|Plan|Read|Replace|Run|Take|Test|Try|Turn|Upgrade|Upstream|Watch|After)\b/;
    const nexts = [...found.values()].flatMap((all) => [...all.values()]);
    expect(nexts.filter((next) => !begins.test(next))).toEqual([]);
  });

  it('are all reached, and stand on sources', () => {
    expect([...found.keys()].toSorted()).toEqual(Object.keys(findings).toSorted());
    expect([...sourceless]).toEqual([]);
  });

  it.each<readonly [FindingId, Readonly<Record<string, string>>, string]>([
    [
      'AXES_DISAGREE',
      { calico: '3.30.0', kubernetes: '1.33', line: '3.30', ended: '2026-08-10', lineEnded: '2026-04-30', from: '', to: '' },
      'Oracle supports Calico 3.30.0 with Kubernetes 1.33, which OKE itself ended on 2026-08-10; upstream ended Calico 3.30 on 2026-04-30.',
    ],
    [
      'AXES_DISAGREE',
      { calico: '3.28.2', kubernetes: '1.31', line: '3.28', ended: '', lineEnded: '2025-05-05', from: '1.27', to: '1.30' },
      'Oracle supports Calico 3.28.2 with Kubernetes 1.31; upstream ended Calico 3.28 on 2025-05-05 and tests it with Kubernetes 1.27 to 1.30.',
    ],
    [
      'AXES_DISAGREE',
      { calico: '3.30.3', kubernetes: '1.34.2', line: '3.30', ended: '2026-09-22', lineEnded: '', from: '', to: '' },
      'Oracle supports Calico 3.30.3 with Kubernetes 1.34.2, which OKE itself ended on 2026-09-22.',
    ],
  ])('of %s name what is so: %j', (id, args, sentence) => {
    expect(findings[id].says(args)).toBe(sentence);
  });

  it('of mixed images list them as a person would', () => {
    const says = (others: string) => findings.MIXED_IMAGES.says({ others });
    expect(says('ubuntu')).toContain('the nodes with Ubuntu too.');
    expect(says('ubuntu,other')).toContain('the nodes with Ubuntu and another image too.');
    expect(says('ol9,ubuntu,other')).toContain('the nodes with Oracle Linux 9, Ubuntu and another image too.');
  });
});
