import { textEnd } from '../../text/lines.ts';
import { rangeOf } from '../../yaml/document.ts';
import type { ManifestRule } from '../types.ts';
import { listAgents } from './shared/agents.ts';
import { byHand } from '../remedies.ts';

/** Calico beside flannel: the vendor has withdrawn it (facts/oke-calico.md 2.1 and 6, calico-gke-policy.md 3.7). */
export const besideFlannel = {
  id: 'BESIDE_FLANNEL',
  level: 'warning',
  isRefused: false,
  sources: ['oracle-calico-2026-09', 'oracle-calico-2024', 'calico-issue-8866'],
  check: (manifest) => {
    const { network, method } = manifest.selection;
    if (network !== 'flannel' || method !== 'beside') return [];
    return listAgents(manifest).map(({ context, template }) => {
      const { text } = context.document;
      const { start } = rangeOf(context.document, template.resource.resource);
      return { context, range: { start, end: textEnd(text, start) }, args: {}, remedy: byHand('other-manifest') };
    });
  },
} as const satisfies ManifestRule;
