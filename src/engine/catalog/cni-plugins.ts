import { compareVersions, minorOf } from './calico.ts';
import type { SourceId, Strength } from './sources.ts';

/** A version of a pod networking plug-in that a page names for Kubernetes minors, `from` to `to` inclusive. */
export interface CniPlugin {
  readonly plugin: 'vcn-native' | 'flannel';
  readonly version: string;
  readonly from: string;
  readonly to: string;
  readonly strength: Strength;
  readonly source: SourceId;
}

/** facts/oke-calico.md 4, oldest page first. A later page replaces what an earlier one says of a minor. */
export const cniPlugins: readonly CniPlugin[] = [
  { plugin: 'vcn-native', version: '2.0.1', from: '1.28', to: '1.29', strength: 'quoted', source: 'oracle-compatibility-2025-02' },
  { plugin: 'vcn-native', version: '2.1.0', from: '1.30', to: '1.30', strength: 'quoted', source: 'oracle-compatibility-2025-02' },
  { plugin: 'vcn-native', version: '2.2.3', from: '1.31', to: '1.31', strength: 'quoted', source: 'oracle-compatibility-2025-02' },
  { plugin: 'vcn-native', version: '2.3.0', from: '1.31', to: '1.33', strength: 'quoted', source: 'oracle-addon-versions' },
  { plugin: 'vcn-native', version: '3.0.0', from: '1.34', to: '1.34', strength: 'quoted', source: 'oracle-addon-versions' },
  { plugin: 'vcn-native', version: '3.3.0', from: '1.34', to: '1.36', strength: 'quoted', source: 'oracle-compatibility-2026-09' },
  { plugin: 'flannel', version: '0.20.2', from: '1.28', to: '1.30', strength: 'quoted', source: 'oracle-compatibility-2025-02' },
  { plugin: 'flannel', version: '0.24.4', from: '1.31', to: '1.31', strength: 'quoted', source: 'oracle-compatibility-2025-02' },
  { plugin: 'flannel', version: '0.26.2', from: '1.31', to: '1.33', strength: 'quoted', source: 'oracle-addon-versions' },
  { plugin: 'flannel', version: '0.27.3', from: '1.34', to: '1.36', strength: 'quoted', source: 'oracle-compatibility-2026-09' },
];

/** What the newest page says of the plug-in on this Kubernetes version, or undefined where no page that was read reaches it. */
export function findCniPlugin(plugin: CniPlugin['plugin'], kubernetes: string): CniPlugin | undefined {
  const minor = minorOf(kubernetes);
  return cniPlugins.findLast(
    (known) => known.plugin === plugin && compareVersions(minor, known.from) >= 0 && compareVersions(minor, known.to) <= 0,
  );
}
