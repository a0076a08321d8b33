import type { SourceId, Strength } from './sources.ts';

export const commandSections = ['preflight', 'apply', 'verify', 'roll-back'] as const;
export type CommandSection = (typeof commandSections)[number];

/** How Calico comes to the cluster, as far as commands differ by it. */
export type ClusterKind = 'vcn-native' | 'flannel-replace' | 'flannel-beside';

/** What the commands of a runbook differ by. `clusterId` and `region` are words for the shell, safe as they stand; `quote` the rest. */
export interface CommandContext {
  readonly kind: ClusterKind;
  readonly clusterId: string;
  readonly region: string;
  readonly kubernetes: string;
  /** The upstream file under the name it is kept by here, its address, and its hash where the lock has it. */
  readonly upstream: { readonly name: string; readonly url: string; readonly sha256?: string };
  readonly manifest: string;
  readonly manifestSha256?: string;
  readonly podCidr?: string;
  /** The variables that calico-node must have, and those it must not have. */
  readonly variables: readonly { readonly name: string; readonly value: string }[];
  readonly absentVariables: readonly string[];
  readonly smokeTest: SmokeTest;
  /** Where images are to come from, and whether the objects of Typha are left out: the extras that commands know of. */
  readonly registry?: string;
  readonly leavesTyphaOut: boolean;
}

/** The objects of the smoke test as YAML, in the order in which they come to the cluster. */
export interface SmokeTest {
  readonly namespace: string;
  /** Which image the pods have unless another is named. */
  readonly image: string;
  readonly pods: string;
  readonly denial: string;
  readonly permission: string;
  readonly port: number;
}

/** One step of a runbook as data. The order of the commands is the runbook's. */
export interface Command {
  readonly id: string;
  readonly section: CommandSection;
  /** The kinds of cluster it is for; all of them where it is left out. */
  readonly kinds?: readonly ClusterKind[];
  /** A further condition. */
  readonly when?: (context: CommandContext) => boolean;
  /** Empty where there is nothing to run. */
  readonly shell: (context: CommandContext) => readonly string[];
  /** What it prints literally, where that is known. */
  readonly expects?: (context: CommandContext) => string | undefined;
  /** The same by hand: what to choose in the Console, in order, by the labels it shows. */
  readonly consolePath?: readonly [string, ...string[]];
  readonly strength: Strength;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Offered beside the others, and no part of the script. */
  readonly optional?: true;
}

/** Any text as one word that no shell reads anything into. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * Lines as one command in a shell of its own: it stops at the first failure, and a refusal ends neither the terminal that it was
 * pasted into nor leaves the lines after it to run.
 */
export function asOne(...lines: readonly string[]): readonly string[] {
  return ['(', ...indent(['set -euo pipefail', ...lines]), ')'];
}

/** The lines two columns further right, the bodies of here-documents apart. */
export function indent(lines: readonly string[]): readonly string[] {
  let end: string | undefined;
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => {
      if (end !== undefined) {
        if (line === end) end = undefined;
        return line;
      }
      end = /<<'(\w+)'$/.exec(line)?.[1];
      return line === '' ? '' : `  ${line}`;
    });
}

/** Lines for standard error that end the command with a failure. */
export function refuse(...messages: readonly string[]): readonly string[] {
  return [...messages.map((message) => `echo ${message} >&2`), 'exit 1'];
}

/** A refusal where a variable of the shell is not what was planned; nothing where nothing was. */
export function refuseOther(variable: string, planned: string | undefined): readonly string[] {
  if (planned === undefined) return [];
  return [`planned=${quote(planned)}`, `if [ "$${variable}" != "$planned" ]; then`, ...indent(refuse('"The plan is $planned."')), 'fi'];
}

/** A command that reads `text` as its file `-`. */
export function withInput(command: string, text: string): string {
  return `${command} <<'YAML'\n${text}YAML`;
}
