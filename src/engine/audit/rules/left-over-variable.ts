import { recipeFor } from '../../recipes/recipe-for.ts';
import type { RecipeId } from '../../recipes/types.ts';
import type { Selection } from '../../selection/selection.ts';
import { rangeOf } from '../../yaml/document.ts';
import type { AuditLevel, Found, ManifestRule, Remedy } from '../types.ts';
import { isPolicyOnly, listAgents, type Agent } from './shared/agents.ts';
import { isSameName } from './shared/calico-names.ts';
import { listEntries, removeEntry, rewrite, type EnvEntry } from './shared/entries.ts';
import { listForeignSteps } from './shared/foreign-steps.ts';
import { byHand } from '../remedies.ts';

/** A variable as another recipe sets it, and this selection's does not (facts/oke-calico.md 2.1 and 2.2). */
export const leftOverVariable = {
  id: 'LEFT_OVER_VARIABLE',
  level: 'warning',
  isRefused: false,
  sources: [],
  check: (manifest) => {
    const { selection } = manifest;
    const foreign = listForeignSteps(selection);
    return listAgents(manifest).flatMap((agent) =>
      listEntries(agent.container).flatMap((entry) => {
        const step = foreign.find(({ name, value }) => isSameName(entry.name, name) && saysTheSame(name, value, entry.value));
        if (step === undefined || !matters(agent, step.name)) return [];
        const found: Found = {
          level: levelOf(selection, step.name),
          range: rangeOf(agent.context.document, entry.node),
          args: { name: step.name, value: step.value },
          remedy: isOtherFile(selection, agent) ? byHand('other-manifest') : remedyFor(agent, entry, step.name),
          sources: step.sources,
        };
        return [{ ...found, context: agent.context }];
      }),
    );
  },
} as const satisfies ManifestRule;

/**
 * What does not merely stand idle. Felix programs policy on the interfaces whose names begin with the prefix alone, and Calico's own begin
 * with `cali` (facts/calico-gke-policy.md 3.1); where Calico hands out addresses it has none to hand out without a pool (3.2).
 */
const breaks: Partial<Record<RecipeId, readonly string[]>> = {
  'oke-flannel-replace': ['FELIX_INTERFACEPREFIX', 'NO_DEFAULT_POOLS'],
  'oke-flannel-beside': ['FELIX_INTERFACEPREFIX'],
};

function levelOf(selection: Selection, name: string): AuditLevel {
  return breaks[recipeFor(selection).id]?.includes(name) === true ? 'error' : 'warning';
}

/** In the manifest that runs the network, "true" says what holds anyway (facts/calico-gke-policy.md 2.3). */
function matters(agent: Agent, name: string): boolean {
  return name !== 'CALICO_MANAGE_CNI' || isPolicyOnly(agent);
}

/** Where the file itself is for another cluster, or the selection is, its variables are not the fault. */
function isOtherFile(selection: Selection, agent: Agent): boolean {
  return (recipeFor(selection).file === 'calico-policy-only.yaml') !== isPolicyOnly(agent);
}

/** Words count in any case, names of interfaces do not. */
function saysTheSame(name: string, value: string, found: string | undefined): boolean {
  if (found === undefined) return false;
  return name === 'FELIX_INTERFACEPREFIX' ? found === value : found.toLowerCase() === value.toLowerCase();
}

/** Upstream's files have none of these but `CALICO_MANAGE_CNI`, which is "false" there; what was added beside that one goes. */
function remedyFor({ context: { document }, container }: Agent, entry: EnvEntry, name: string): Remedy {
  // Of the other images no page says that they need it, nor that they do not.
  if (name === 'FELIX_IPTABLESBACKEND') return byHand('not-documented');
  if (name !== 'CALICO_MANAGE_CNI') return removeEntry(document, entry, 'left-over-variable');
  const others = listEntries(container).filter((other) => other !== entry && other.name === name);
  if (others.some(({ value }) => value === 'false')) return removeEntry(document, entry, 'left-over-variable');
  if (entry.valueNode === undefined) return byHand('layout');
  return rewrite(document, entry.valueNode, 'false', name, 'left-over-variable');
}
