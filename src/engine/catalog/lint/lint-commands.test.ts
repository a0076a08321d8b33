import { describe, expect, it } from 'vitest';
import { findFaults, right, type LintCase } from '../../../testing/small-catalog.ts';
import { lintCommands } from './lint-commands.ts';

const [look, apply] = right.commands;

const cases: readonly LintCase[] = [
  ['one id twice', lintCommands, { commands: [look, look] }, [['TWICE', 'commands/look']]],
  ['a section behind one that follows it', lintCommands, { commands: [apply, look] }, [['OUT_OF_ORDER', 'commands/look']]],
];

describe('the linter of commands', () => {
  it.each(cases.map((one) => [one[0], one] as const))('finds %s', (_, one) => {
    expect(findFaults(one)).toEqual(one[3]);
  });
});
