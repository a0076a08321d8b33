import { describe, expect, it } from 'vitest';
import { everyCluster, select } from '../../testing/advice.ts';
import { TODAY } from '../../testing/days.ts';
import { afterCalendar, lastColumn, minorNumber, testedPairs } from '../../testing/newest.ts';
import { calicoReleases } from '../catalog/calico.ts';
import { images } from '../catalog/images.ts';
import { kubernetesVersions } from '../catalog/kubernetes.ts';
import { sources } from '../catalog/sources.ts';
import { detailKeys, detailValues, type ClusterDetails } from '../selection/details.ts';
import { networks, toImages, type Images, type Network, type Selection } from '../selection/selection.ts';
import { advise, isAllowed } from './advise.ts';
import { rules } from './rules/index.ts';
import type { Rule, SupportStatus } from './types.ts';

const typed = ['3.26.4 28', '3.27.2 29', '3.28.0 30', '3.28.2 31', '3.29.2 32', '3.30.0 33', '3.30.3 34', '3.31.5 35', '3.32.0 36'];
/** The pairs that a later page says yes to. */
const later = testedPairs.filter(({ kubernetes }) => minorNumber(kubernetes) > 36);
const yes = new Set([...typed, ...later.map(({ calico, kubernetes }) => `${calico} ${minorNumber(kubernetes)}`)]);
const lastTabled = minorNumber(lastColumn);

/** The decisions of the design, written down a second time. */
function expected({ network, kubernetes, calico, images, nodes, cluster, method, details }: Selection): SupportStatus {
  const minor = Number(kubernetes.split('.')[1]);
  const oldest = Math.min(minor, Number(details['node-kubernetes']?.split('.')[1] ?? minor));
  if (nodes === 'virtual' || (network === 'vcn-native' && oldest <= 25)) return 'unsupported';
  if (images.includes('ol7') && (minor >= 35 || images.includes('ol8'))) return 'unsupported';
  // Of 1.27 the patches before 1.27.10; a bare minor is its newest.
  const isBefore12710 = minor < 27 || (minor === 27 && Number(kubernetes.split('.')[2] ?? 99) < 10);
  if (nodes === 'self-managed' && (cluster === 'basic' || (network === 'vcn-native' && isBefore12710))) return 'unsupported';
  if (details.edition === 'enterprise' && minor >= 28 && minor <= 33) return 'unsupported';
  if (network === 'flannel' && (method === 'beside' || cluster === 'basic')) return 'withdrawn';
  if (minor < 28 || minor > lastTabled || details.edition === 'enterprise') return 'unknown';
  return yes.has(`${calico} ${minor}`) && !(network === 'flannel' && minor < 30) ? 'supported' : 'untested';
}

const known = new Set(Object.keys(sources));
const rank = { error: 0, warning: 1, note: 2 };

/** What is wrong with the answer, or undefined. Nothing is expected in here, so that a hundred thousand selections take seconds. */
function faultOf(selection: Selection, asOf = TODAY): string | undefined {
  const { status, reason, findings, strength, ...verdict } = advise(selection, asOf);
  const wanted = expected(selection);
  const isNo = wanted === 'unsupported' || wanted === 'withdrawn';
  const ids = findings.map(({ id }) => id);
  const levels = findings.slice(1).map(({ level }) => rank[level]);
  const isSound =
    status === wanted &&
    isAllowed(status) === !isNo &&
    findings[0] === reason &&
    strength === reason.strength &&
    (reason.level === 'error') === isNo &&
    (reason.level === 'note') === (status === 'supported') &&
    findings.every(
      ({ sources }) => sources.length > 0 && sources.every((id) => known.has(id)) && new Set(sources).size === sources.length,
    ) &&
    new Set(ids).size === ids.length &&
    levels.every((level, n) => n === 0 || (levels[n - 1] ?? 0) <= level) &&
    verdict.asOf === asOf;
  return isSound ? undefined : JSON.stringify([selection, status, wanted, ids]);
}

// From 1.22 to 1.38, and on to the last that may be chosen.
const minors = Array.from({ length: Math.max(38, minorNumber(afterCalendar[1])) - 21 }, (_, n) => `1.${22 + n}`);

describe('every selection (law 8)', () => {
  it.each(minors.flatMap((minor) => networks.map((network) => [minor, network] as const)))(
    'on %s with %s has an answer with its sources, and the status of the design',
    (minor, network) => {
      const clusters = everyCluster.filter((cluster) => cluster.network === network);
      const faults = calicoReleases.flatMap(({ release }) =>
        clusters.flatMap((cluster) => faultOf(select(network, minor, release, cluster)) ?? []),
      );
      expect(faults.slice(0, 5)).toEqual([]);
    },
  );

  it('walks pinned releases and others, and every kind of cluster', () => {
    expect(new Set(calicoReleases.map(({ pinned }) => pinned))).toEqual(new Set([true, false]));
    // Five images, three kinds of nodes, two cluster types; with flannel two methods.
    expect(everyCluster).toHaveLength(5 * 3 * 2 * (1 + 2));
  });
});

describe('every selection with more said about the cluster', () => {
  /** Every set of images. */
  const imageSets = Array.from({ length: 2 ** images.length }, (_, bits) => toImages(images.filter((_, n) => bits & (2 ** n)))).filter(
    (one): one is Images => one !== undefined,
  );
  /** Every detail alone with each of its values. */
  const details: readonly ClusterDetails[] = detailKeys.flatMap((key) => detailValues[key].map((value) => ({ [key]: value })));
  const releases = ['3.24.6', '3.25.1', '3.26.4', '3.27.2', '3.28.0', '3.29.2', '3.30.3', '3.32.0', '3.33.1', '3.99.0'];
  const versions = [...minors, ...kubernetesVersions.map(({ version }) => version)];
  const walk = (network: Network, more: readonly Partial<Selection>[]) =>
    versions.flatMap((version) =>
      releases.flatMap((release) => more.flatMap((one) => faultOf(select(network, version, release, one)) ?? [])),
    );

  it('has every set of images', () => {
    expect(imageSets).toHaveLength(31);
  });

  it.each(networks)('has an answer with %s and any set of images', (network) => {
    expect(
      walk(
        network,
        imageSets.map((images) => ({ images })),
      ).slice(0, 5),
    ).toEqual([]);
  });

  it.each(networks)('has an answer with %s and any detail', (network) => {
    expect(
      walk(
        network,
        details.map((details) => ({ details })),
      ).slice(0, 5),
    ).toEqual([]);
  });

  it.each(['2020-01-01', '2025-02-01', '2099-12-31'])('has an answer on %s', (asOf) => {
    const faults = networks.flatMap((network) =>
      versions.flatMap((version) => releases.flatMap((release) => faultOf(select(network, version, release), asOf) ?? [])),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });
});

describe('the rules about the pair', () => {
  it('answer exactly one to each', () => {
    const pairRules = rules.filter(
      (rule: Rule) =>
        rule.decides !== undefined && isAllowed(rule.decides) && !['CALICO_ENTERPRISE_UNKNOWN', 'MANIFEST_ADAPTED'].includes(rule.id),
    );
    const faults = networks.flatMap((network) =>
      minors.flatMap((minor) =>
        calicoReleases.flatMap(({ release }) => {
          const question = { selection: select(network, minor, release), asOf: TODAY };
          const answering = pairRules.filter((rule: Rule) => rule.check(question) !== undefined);
          return answering.length === 1 ? [] : [[network, minor, release, answering.map(({ id }) => id)]];
        }),
      ),
    );
    expect(pairRules).toHaveLength(6);
    expect(faults.slice(0, 5)).toEqual([]);
  });
});
