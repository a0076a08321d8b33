import { calicoLines, calicoReleases, type CalicoLine, type CalicoRelease } from '../calico.ts';
import { cniPlugins, type CniPlugin } from '../cni-plugins.ts';
import type { Command } from '../command.ts';
import { commands } from '../commands.ts';
import { nodeImages, type NodeImage } from '../images.ts';
import { kubernetesVersions, type KubernetesVersion } from '../kubernetes.ts';
import { pins, type PinnedRelease } from '../pins.ts';
import { sources, type Source } from '../sources.ts';
import { supportTables, type SupportTable } from '../support.ts';

/** Everything that is known, as one value: what the linters read and what is published. */
export interface Catalog {
  readonly sources: Readonly<Record<string, Source>>;
  /** Newest first. */
  readonly kubernetesVersions: readonly KubernetesVersion[];
  /** Oldest first. */
  readonly supportTables: readonly SupportTable[];
  /** Oldest first, pinned ones before the others. */
  readonly calicoReleases: readonly CalicoRelease[];
  /** Oldest first. */
  readonly calicoLines: readonly CalicoLine[];
  readonly pins: readonly PinnedRelease[];
  readonly nodeImages: Readonly<Record<string, NodeImage>>;
  readonly cniPlugins: readonly CniPlugin[];
  /** In the order of a runbook. */
  readonly commands: readonly Command[];
}

export const catalog: Catalog = {
  sources,
  kubernetesVersions,
  supportTables,
  calicoReleases,
  calicoLines,
  pins,
  nodeImages,
  cniPlugins,
  commands,
};
