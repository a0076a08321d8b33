import { applyCommands } from './commands-apply.ts';
import { preflightCommands } from './commands-preflight.ts';
import { rollBackCommands } from './commands-roll-back.ts';
import { verifyCommands } from './commands-verify.ts';
import type { Command } from './command.ts';

const table = [...preflightCommands, ...applyCommands, ...verifyCommands, ...rollBackCommands] as const;

export type CommandId = (typeof table)[number]['id'];

/** Every step of every runbook, in order. */
export const commands: readonly (Command & { readonly id: CommandId })[] = table;
