import { upstreamUrl } from '../engine/catalog/calico.ts';
import type { Catalog } from '../engine/catalog/lint/catalog.ts';
import type { FaultCode, LintContext, Linter } from '../engine/catalog/lint/types.ts';
import type { SupportTable } from '../engine/catalog/support.ts';

export const older = 'oracle-calico-2025-07';
export const newer = 'oracle-calico-2026-09';
export const calendar = 'oracle-kubernetes-versions';
const page = (name: string, read: string) => ({ publisher: 'oracle', url: `https://docs.example/${name}`, title: name, read }) as const;
export const pin = (release: string, name: string) => ({
  name,
  url: upstreamUrl(release, name),
  bytes: 200_000,
  lines: 5_000,
  sha256: 'ab'.repeat(32),
});
export const pinned = (release: string) => ({ release, files: [pin(release, 'calico.yaml'), pin(release, 'calico-policy-only.yaml')] });

/** A catalog with one of everything, in which all holds. */
export const right = {
  sources: {
    [older]: page('older', '2026-02-01'),
    [newer]: page('newer', '2026-09-05'),
    [calendar]: page('calendar', '2026-09-05'),
    'calico-releases': page('releases', '2026-09-05'),
    'calico-security-policy': page('policy', '2026-09-05'),
  },
  kubernetesVersions: [
    { version: '1.35.1', released: '2026-07-01', endsAfter: '1.37.0', source: calendar },
    { version: '1.34.2', released: '2026-03-01', endsAfter: '1.36.0', source: calendar },
    { version: '1.34.1', released: '2026-01-01', ended: '2026-05-01', source: calendar },
    { version: '1.33.1', ended: '2026-04-01', source: calendar },
  ],
  supportTables: [
    { source: older, kubernetes: ['1.33', '1.34'], rows: { '3.29.2': 'YT', '3.30.1': 'ty' } },
    { source: newer, kubernetes: ['1.33', '1.35'], rows: { '3.29.2': '?t', '3.30.1': '?t', '3.31.0': 'TY' } },
  ],
  calicoReleases: [
    { release: '3.29.2', tagged: '2026-01-02', pinned: true },
    { release: '3.30.0', tagged: '2026-02-02', pinned: true },
    { release: '3.30.1', tagged: '2026-06-02', pinned: true },
    { release: '3.31.0', tagged: '2026-04-02', pinned: false },
  ],
  calicoLines: [
    { minor: '3.29', testedFrom: '1.33', testedTo: '1.34', ended: '2026-04-02', strength: 'quoted', source: newer },
    { minor: '3.30', testedFrom: '1.33', testedTo: '1.33', strength: 'quoted', source: newer },
    { minor: '3.31', testedFrom: '1.34', testedTo: '1.35', strength: 'quoted', source: newer },
  ],
  pins: [pinned('3.29.2'), pinned('3.30.0'), pinned('3.30.1')],
  nodeImages: { ol7: { backend: 'left out', lastKubernetes: '1.34', strength: 'quoted', sources: [newer] } },
  cniPlugins: [{ plugin: 'flannel', version: '0.2.0', from: '1.33', to: '1.34', strength: 'quoted', source: newer }],
  commands: [
    { id: 'look', section: 'preflight', shell: () => ['look'], strength: 'quoted', sources: [newer] },
    { id: 'apply', section: 'apply', shell: () => ['apply'], strength: 'quoted', sources: [newer] },
  ],
} as const satisfies Catalog;

export const context: LintContext = { today: '2026-09-05', usedElsewhere: [], undated: [] };
export const withSource = (more: object, id = newer) => ({ sources: { ...right.sources, [id]: { ...right.sources[newer], ...more } } });
export const withVersions = (...kubernetesVersions: Catalog['kubernetesVersions']) => ({ kubernetesVersions });
export const withReleases = (...calicoReleases: Catalog['calicoReleases']) => ({ calicoReleases });
export const withLines = (...calicoLines: Catalog['calicoLines']) => ({ calicoLines });
export const withPinned = (files: Catalog['pins'][number]['files']) => ({
  pins: [...right.pins.slice(0, 2), { release: '3.30.1', files }],
});
export const withFile = (more: object) =>
  withPinned([{ ...pin('3.30.1', 'calico.yaml'), ...more }, pin('3.30.1', 'calico-policy-only.yaml')]);
export const withTables = (first: Partial<SupportTable>, last: Partial<SupportTable> = {}) => ({
  supportTables: [
    { ...right.supportTables[0], ...first },
    { ...right.supportTables[1], ...last },
  ],
});
export const withRows = (first: SupportTable['rows'], last: SupportTable['rows'] = {}) =>
  withTables({ rows: { ...right.supportTables[0].rows, ...first } }, { rows: { ...right.supportTables[1].rows, ...last } });

/** What is wrong in the small catalog with this put in, and what a linter says of it. */
export type LintCase = readonly [
  what: string,
  lint: Linter,
  broken: Partial<Catalog>,
  faults: readonly (readonly [FaultCode, place: string])[],
  context?: Partial<LintContext>,
];

/** What the linter of a case says, as code and place. */
export const findFaults = ([, lint, broken, , more]: LintCase): LintCase[3] =>
  lint({ ...right, ...broken }, { ...context, ...more }).map(({ code, place }) => [code, place] as const);
