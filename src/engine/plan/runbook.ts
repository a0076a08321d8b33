import { upstreamUrl } from '../catalog/calico.ts';
import { asOne, type Command, type CommandContext } from '../catalog/command.ts';
import { confirmCluster } from '../catalog/command-guards.ts';
import { commands, type CommandId } from '../catalog/commands.ts';
import { findPinnedFile } from '../catalog/pins.ts';
import { manifestName, recipeFor, stepsFor } from '../recipes/recipe-for.ts';
import { clusterKindOf } from '../selection/deviations.ts';
import type { Selection } from '../selection/selection.ts';
import type { Runbook, RunbookStep, RunbookValues } from './runbook-types.ts';
import { acceptValues, wordFor } from './runbook-values.ts';
import { smokeTest } from './smoke-test.ts';

/**
 * The runbook of a selection: its steps and no others, in the order in which they are done. Pure and total: every selection has
 * one, whatever `advise` says of it. A malformed value counts as missing and is nowhere in the result; a missing one stands in the
 * shell as an expansion that refuses to go on.
 */
export function createRunbook(selection: Selection, values: RunbookValues = {}): Runbook {
  const accepted = acceptValues(values);
  const context = contextOf(selection, accepted);
  const fitting = commands.filter(({ kinds, when }) => (kinds?.includes(context.kind) ?? true) && (when?.(context) ?? true));
  return {
    steps: fitting.map((command) => toStep(command, context)),
    missing: [
      ...(accepted.clusterId === undefined ? ['cluster-id' as const] : []),
      ...(accepted.region === undefined ? ['region' as const] : []),
    ],
    confirmation: asOne(...confirmCluster(context)).join('\n'),
    isWithdrawn: selection.network === 'flannel' && (selection.method === 'beside' || selection.cluster === 'basic'),
  };
}

function toStep(command: Command & { readonly id: CommandId }, context: CommandContext): RunbookStep {
  const { id, section, consolePath, strength, sources, optional } = command;
  const expects = command.expects?.(context);
  return {
    id,
    section,
    shell: command.shell(context).join('\n'),
    ...(consolePath === undefined ? {} : { consolePath }),
    ...(expects === undefined ? {} : { expects }),
    strength,
    sources,
    ...(optional === undefined ? {} : { optional }),
  };
}

function contextOf(selection: Selection, { clusterId, region, editedSha256 }: RunbookValues): CommandContext {
  const { calico, kubernetes, podCidr, extras, registry } = selection;
  const { file } = recipeFor(selection);
  const facts = stepsFor(selection).map(({ fact }) => fact);
  const pinned = findPinnedFile(calico, file);
  return {
    kind: clusterKindOf(selection),
    clusterId: wordFor('cluster-id', clusterId),
    region: wordFor('region', region),
    kubernetes,
    upstream: {
      name: file.replace(/\.yaml$/, `-${calico}.yaml`),
      url: upstreamUrl(calico, file),
      ...(pinned === undefined ? {} : { sha256: pinned.sha256 }),
    },
    manifest: manifestName(selection),
    ...(editedSha256 === undefined ? {} : { manifestSha256: editedSha256 }),
    ...(podCidr === undefined ? {} : { podCidr }),
    variables: facts.filter((fact) => fact.kind === 'variable'),
    absentVariables: facts.flatMap((fact) => (fact.kind === 'items-absent' && fact.list === 'env' ? fact.names : [])),
    smokeTest,
    ...(registry === undefined || !extras.includes('use-private-registry') ? {} : { registry }),
    leavesTyphaOut: extras.includes('remove-idle-typha'),
  };
}
