import type { Finding, Rule } from '../types.ts';
import { takesPodCidr, type Image } from '../../selection/selection.ts';

/** One finding an image: only Oracle Linux 8 has a documented variable, and the page is silent on all that came after it. */
const imageFindings: Readonly<Record<Image, Finding>> = {
  ol7: { id: 'OL7_WITHOUT_BACKEND', level: 'note', strength: 'quoted', sources: ['oracle-calico-2026-09'], args: {} },
  ol8: { id: 'OL8_BACKEND', level: 'note', strength: 'quoted', sources: ['oracle-calico-2026-09'], args: {} },
  ol9: {
    id: 'OL9_BACKEND',
    level: 'warning',
    strength: 'inferred',
    sources: ['oracle-calico-2026-09', 'oracle-images-ol9', 'calico-backend-detection'],
    args: {},
  },
  ubuntu: {
    id: 'UBUNTU_BACKEND',
    level: 'warning',
    strength: 'inferred',
    sources: ['oracle-calico-2026-09', 'oracle-images-ubuntu', 'calico-backend-detection'],
    args: {},
  },
  other: {
    id: 'OTHER_IMAGE_BACKEND',
    level: 'warning',
    strength: 'inferred',
    sources: ['oracle-calico-2026-09', 'calico-backend-detection'],
    args: {},
  },
};

const image: Rule = ({ selection }) => imageFindings[selection.image];

const selfManagedNodes: Rule = ({ selection }) =>
  selection.nodes === 'self-managed'
    ? { id: 'SELF_MANAGED_NODES', level: 'warning', strength: 'inferred', sources: ['oracle-calico-2026-09'], args: {} }
    : undefined;

const podCidrMissing: Rule = ({ selection }) =>
  takesPodCidr(selection) && selection.podCidr === undefined
    ? { id: 'POD_CIDR_MISSING', level: 'warning', strength: 'inferred', sources: ['calico-startup', 'calico-manifest'], args: {} }
    : undefined;

const newNodesOnly: Rule = ({ selection: { network, method } }) =>
  network === 'flannel' && method === 'replace'
    ? { id: 'NEW_NODES_ONLY', level: 'warning', strength: 'quoted', sources: ['oracle-calico-2026-09'], args: {} }
    : undefined;

const typhaLeftBehind: Rule = ({ selection }) =>
  selection.network === 'vcn-native'
    ? { id: 'TYPHA_LEFT_BEHIND', level: 'note', strength: 'quoted', sources: ['calico-policy-only', 'oracle-terraform-module'], args: {} }
    : undefined;

export const clusterRules: readonly Rule[] = [newNodesOnly, podCidrMissing, selfManagedNodes, image, typhaLeftBehind];
