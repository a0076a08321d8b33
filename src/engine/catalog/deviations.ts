import type { ClusterKind } from './command.ts';
import type { Image } from './images.ts';
import type { SourceId, Strength } from './sources.ts';

/**
 * A documented edit that may be turned off. It is named as its step; what it means to go without it is the sentence of the same id in
 * `messages`; how bad that is, `level`; and how it is known, `strength`. `needs`: the edits that it cannot do without, so that it goes when one
 * of them does.
 */
export interface Switch {
  readonly kinds: readonly ClusterKind[];
  /** The image that the edit is for, where it is for one alone. */
  readonly image?: Image;
  readonly needs?: readonly string[];
  readonly level: 'error' | 'warning';
  readonly strength: Strength;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

const vcnNative = ['vcn-native'] as const;

/** In the order in which they are offered. What each is for, and what breaks without it: facts/oke-calico.md 2.2 and 6, calico-gke-policy.md 3. */
const switchTable = {
  'remove-init-containers': {
    kinds: vcnNative,
    level: 'error',
    strength: 'derived',
    sources: ['oracle-calico-2026-09', 'calico-policy-only'],
  },
  'remove-env-from': { kinds: vcnNative, level: 'warning', strength: 'quoted', sources: ['oracle-calico-2026-09', 'calico-policy-only'] },
  'remove-typha-variable': {
    kinds: vcnNative,
    level: 'error',
    strength: 'quoted',
    sources: ['oracle-calico-2026-09', 'calico-interface-name'],
  },
  'remove-cni-mounts': {
    kinds: vcnNative,
    level: 'warning',
    strength: 'derived',
    sources: ['oracle-calico-2026-09', 'calico-token-watch'],
  },
  'remove-cni-volumes': {
    kinds: vcnNative,
    // An API server refuses a mount whose volume is gone: facts/apiserver.md, Result 2.
    needs: ['remove-init-containers', 'remove-cni-mounts'],
    level: 'warning',
    strength: 'derived',
    sources: ['oracle-calico-2026-09', 'calico-policy-only'],
  },
  'set-interface-prefix': {
    kinds: vcnNative,
    level: 'error',
    strength: 'quoted',
    sources: ['oracle-calico-2026-09', 'calico-interface-name'],
  },
  'set-no-default-pools': { kinds: vcnNative, level: 'warning', strength: 'quoted', sources: ['oracle-calico-2026-09', 'calico-startup'] },
  'set-chain-insert-mode': {
    kinds: vcnNative,
    level: 'warning',
    strength: 'derived',
    sources: ['oracle-calico-2026-09', 'calico-felix-parameters'],
  },
  'set-mangle-allow-action': {
    kinds: vcnNative,
    level: 'warning',
    strength: 'derived',
    sources: ['oracle-calico-2026-09', 'calico-mangle-chain'],
  },
  'set-manage-cni': {
    kinds: ['flannel-beside'],
    level: 'error',
    strength: 'quoted',
    sources: ['oracle-calico-2024', 'calico-token-watch'],
  },
  'set-iptables-backend': {
    kinds: ['vcn-native', 'flannel-replace', 'flannel-beside'],
    image: 'ol8',
    level: 'warning',
    strength: 'quoted',
    sources: ['oracle-calico-2026-09', 'calico-backend-detection'],
  },
} as const satisfies Readonly<Record<string, Switch>>;

export type SwitchId = keyof typeof switchTable;

export const switches: Readonly<Record<SwitchId, Switch>> = switchTable;

/** What goes beyond the vendor's page. Off unless chosen; named as its step. */
export interface Extra {
  readonly kinds: readonly ClusterKind[];
  readonly needs?: readonly SwitchId[];
}

/** In the order in which they are made: what is taken away first needs no other registry. */
const extraTable = {
  'remove-idle-typha': { kinds: vcnNative, needs: ['remove-typha-variable'] },
  'remove-unused-volumes': { kinds: vcnNative, needs: ['remove-init-containers'] },
  'use-private-registry': { kinds: ['vcn-native', 'flannel-replace', 'flannel-beside'] },
} as const satisfies Readonly<Record<string, Extra>>;

export type ExtraId = keyof typeof extraTable;

export const extras: Readonly<Record<ExtraId, Extra>> = extraTable;

export const switchIds = Object.keys(switches) as readonly SwitchId[];
export const extraIds = Object.keys(extras) as readonly ExtraId[];
