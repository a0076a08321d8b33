import { parseArgs } from 'node:util';
import { selectionKeys } from '../engine/index.ts';
import { commandLine } from '../messages/index.ts';
import { quote } from './exit.ts';

const text = commandLine;

export type Command = 'render' | 'check' | 'audit' | 'releases';

/** The flags of one call, each at most once, checked for the command but not yet for their meaning. */
export interface Arguments {
  readonly command: Command;
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

export type ArgumentsResult = { readonly ok: true; readonly value: Arguments } | { readonly ok: false; readonly remark: string };

const selectionFlags: readonly string[] = [...selectionKeys, 'as-of', 'link'];

/** What each command takes: flags with a value, and switches. */
const flags: Readonly<Record<Command, { readonly values: readonly string[]; readonly switches: readonly string[] }>> = {
  render: { values: [...selectionFlags, 'in', 'out', 'format', 'provenance-file'], switches: ['force', 'provenance'] },
  check: { values: selectionFlags, switches: ['json'] },
  audit: { values: [...selectionFlags, 'in'], switches: ['fix', 'json'] },
  releases: { values: [], switches: ['json'] },
};

/** Reads the words behind `calicut`. The first thing that is wrong is said; nothing is guessed. */
export function readArguments(words: readonly string[]): ArgumentsResult {
  const [first, ...rest] = words;
  if (first === undefined) return wrong(text.commandMissing);
  const command = (Object.keys(flags) as Command[]).find((known) => known === first);
  if (command === undefined) return wrong(text.commandUnknown(quote(first)));
  const allowed = flags[command];
  // Not strict: parseArgs would throw with sentences of its own; every token is judged below instead.
  const { tokens } = parseArgs({
    args: [...rest],
    options: {
      ...Object.fromEntries(allowed.values.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(allowed.switches.map((name) => [name, { type: 'boolean' as const }])),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') return wrong(text.argumentUnexpected(quote(token.kind === 'positional' ? token.value : '--')));
    const { name, rawName, value, inlineValue } = token;
    const isSwitch = allowed.switches.includes(name);
    if ((!isSwitch && !allowed.values.includes(name)) || !rawName.startsWith('--')) return wrong(text.flagUnknown(quote(rawName), command));
    if (values.has(name) || switches.has(name)) return wrong(text.flagTwice(name));
    if (isSwitch && value !== undefined) return wrong(text.flagTakesNoValue(name));
    // `--out --json` is a forgotten value, not a file named --json; `--out=--json` can still say that.
    const isForgotten = value === undefined || value === '' || (!inlineValue && value.startsWith('--'));
    if (!isSwitch && isForgotten) return wrong(text.flagWithoutValue(name));
    if (isSwitch) switches.add(name);
    else values.set(name, value ?? '');
  }
  return { ok: true, value: { command, values, switches } };
}

function wrong(remark: string): ArgumentsResult {
  return { ok: false, remark };
}
