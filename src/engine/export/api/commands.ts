import type { ClusterKind, Command, CommandContext } from '../../catalog/command.ts';
import { smokeTest } from '../../plan/smoke-test.ts';
import { described, fileSchema, flag, listOf, objectOf, oneOf, sourceIds, strength, text } from './schema.ts';
import { withoutGaps, type ApiFile, type Json } from './types.ts';

const kinds: readonly ClusterKind[] = ['vcn-native', 'flannel-replace', 'flannel-beside'];

export const commandsFile: ApiFile = {
  name: 'commands.json',
  schema: fileSchema(
    'commands.json',
    'The steps of the runbooks, in order. They are templates: a word such as <manifest> stands for what is chosen, and nothing is to be run as it stands here.',
    {
      commands: listOf(
        objectOf(
          {
            id: text,
            section: oneOf('preflight', 'apply', 'verify', 'roll-back'),
            conditional: described('It is left out of some runbooks of its kinds.', flag),
            optional: described('It is offered, and no part of the script.', flag),
            variants: described(
              'The lines for the shell, by the kinds of cluster that they are for; no lines where it is done by hand.',
              listOf(objectOf({ kinds: { ...listOf(oneOf(...kinds)), minItems: 1 }, shell: listOf({ type: 'string' }) })),
            ),
            consolePath: described('The same by hand: the labels to choose in the Console, in order.', listOf(text)),
            strength,
            sources: sourceIds,
          },
          ['conditional', 'optional', 'consolePath'],
        ),
      ),
    },
  ),
  contents: ({ commands }) => ({ commands: commands.map(commandOf) }),
};

function commandOf(command: Command): Json {
  const { id, section, when, optional, consolePath, strength, sources } = command;
  const conditional = when === undefined ? undefined : true;
  return withoutGaps({ id, section, conditional, optional, variants: variantsOf(command), consolePath, strength, sources });
}

/** The template for each kind of cluster; kinds that have the same lines share them. */
function variantsOf({ kinds: own = kinds, shell }: Command): Json {
  const byLines = new Map<string, { readonly kinds: ClusterKind[]; readonly shell: readonly string[] }>();
  for (const kind of own) {
    const lines = shell(templateFor(kind)).flatMap((line) => line.split('\n'));
    const known = byLines.get(lines.join('\n'));
    if (known === undefined) byLines.set(lines.join('\n'), { kinds: [kind], shell: lines });
    else known.kinds.push(kind);
  }
  return [...byLines.values()].map((variant) => ({ kinds: variant.kinds, shell: variant.shell }));
}

function templateFor(kind: ClusterKind): CommandContext {
  return {
    kind,
    clusterId: '<cluster-id>',
    region: '<region>',
    kubernetes: '<kubernetes>',
    upstream: { name: '<upstream-file>', url: '<upstream-address>', sha256: '<upstream-sha256>' },
    manifest: '<manifest>',
    manifestSha256: '<manifest-sha256>',
    podCidr: '<pod-cidr>',
    variables: [{ name: '<variable>', value: '<value>' }],
    absentVariables: ['<absent-variable>'],
    smokeTest,
    registry: '<registry>',
    leavesTyphaOut: true,
  };
}
