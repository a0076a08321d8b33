import { commandSections, indent, quote, refuse } from '../catalog/command.ts';
import { manifestName } from '../recipes/recipe-for.ts';
import type { Selection } from '../selection/selection.ts';
import type { Runbook, RunbookSection, RunbookStep, RunbookStepId } from './runbook-types.ts';
import { demandFor } from './runbook-values.ts';

/** The sentences of a script. They come from the messages: the engine has none. */
export interface ScriptWords {
  readonly steps: Readonly<Record<RunbookStepId, { readonly title: string }>>;
  /** What stands at the end where a step failed. */
  readonly stopped: (title: string) => string;
  /** Why the script of a way that the vendor withdrew does not start. */
  readonly withdrawn: string;
}

/**
 * The runbook as one bash script with a subcommand for each section, so that running it never rolls back by accident. It stops at
 * the first step that fails and names it, refuses to start while a value is missing, and touches a cluster only after making sure
 * which one it is. Optional steps are not in it.
 */
export function toScript({ steps, missing, confirmation, isWithdrawn }: Runbook, selection: Selection, words: ScriptWords): string {
  const inScript = steps.filter(({ shell, optional }) => shell !== '' && optional === undefined);
  const lines = [
    '#!/usr/bin/env bash',
    `# Runbook for ${oneLine(manifestName(selection))}`,
    'set -euo pipefail',
    '',
    ...(isWithdrawn ? ['if [ "${ALLOW_WITHDRAWN:-}" != yes ]; then', ...indent(refuse(quote(words.withdrawn))), 'fi', ''] : []),
    ...shellFunction('usage', [`echo "Usage: bash \${0##*/} ${commandSections.join('|')}" >&2`, 'exit 2']),
    'stopped=',
    ...shellFunction('finish', [
      'code=$?',
      `if [ "$code" -ne 0 ] && [ -n "$stopped" ]; then printf '\\n%s\\n' "$stopped" >&2; fi`,
      'exit "$code"',
    ]),
    'trap finish EXIT',
    '',
    ...shellFunction('confirm', confirmation.split('\n')),
    ...commandSections.flatMap((section) =>
      sectionFunction(
        section,
        inScript.filter((step) => step.section === section),
        words,
      ),
    ),
    'if [ "$#" -ne 1 ]; then usage; fi',
    `case $1 in ${commandSections.join(' | ')}) ;; *) usage ;; esac`,
    ...missing.map(demandFor),
    'case $1 in',
    ...commandSections.map((section) => `  ${section}) ${functionName(section)} ;;`),
    'esac',
  ];
  return `${lines.join('\n')}\n`;
}

/** The preflight gets the kubeconfig; the others refuse to go on without it, or with one of another cluster. */
function sectionFunction(section: RunbookSection, steps: readonly RunbookStep[], words: ScriptWords): readonly string[] {
  const body = steps.flatMap(({ id, shell }, n) => {
    const { title } = words.steps[id];
    return [
      `stopped=${quote(words.stopped(title))}`,
      `printf '\\n== %s (%s)\\n' ${quote(title)} ${n + 1}/${steps.length}`,
      ...shell.split('\n'),
    ];
  });
  return shellFunction(functionName(section), [
    'export KUBECONFIG="$PWD/calicut.kubeconfig"',
    ...(section === 'preflight' ? [] : ['confirm']),
    ...body,
  ]);
}

const shellFunction = (name: string, body: readonly string[]) => [`${name}() {`, ...indent(body), '}', ''];

const functionName = (section: RunbookSection) => section.replace('-', '_');

/** A comment ends at the end of its line, wherever the text comes from. */
const oneLine = (text: string) => text.replace(/[^\w.+-]/g, '');
