import { rules } from '../../advise/rules/index.ts';
import type { Rule } from '../../advise/types.ts';
import { described, fileSchema, listOf, objectOf, oneOf, ruleId, sourceIds, status, strength } from './schema.ts';
import { withoutGaps, type ApiFile } from './types.ts';

/** A rule names what it rests on in general; a finding of it names what its own case rests on. */
const unlessOthers = 'Of the rule, unless the case has others.';

export const rulesFile: ApiFile = {
  name: 'rules.json',
  schema: fileSchema(
    'rules.json',
    'The rules of the advisor, in their order: of those that decide a status, the first that applies does.',
    {
      rules: listOf(
        objectOf(
          {
            id: ruleId,
            level: oneOf('error', 'warning', 'note'),
            decides: described('The status that it gives a selection that it applies to.', status),
            strength: {
              ...strength,
              description: `${unlessOthers} How it is known: quoted, read in the source; derived, settled by counting and dates; inferred, reasoned or from a third party.`,
            },
            sources: described(unlessOthers, sourceIds),
          },
          ['decides'],
        ),
      ),
    },
  ),
  contents: () => ({
    rules: rules.map(({ id, level, strength, sources, ...rule }: Rule) =>
      withoutGaps({ id, level, decides: rule.decides, strength, sources }),
    ),
  }),
};
