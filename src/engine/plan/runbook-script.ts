import { commandSections, indent } from '../catalog/command.ts';
import { manifestName } from '../recipes/recipe-for.ts';
import type { Selection } from '../selection/selection.ts';
import type { Runbook, RunbookSection, RunbookStep } from './runbook-types.ts';
import { demandFor } from './runbook-values.ts';

/**
 * The runbook as one bash script with a subcommand for each section, so that running it never rolls back by accident. It stops at
 * the first step that fails, refuses to start while a value is missing, and touches a cluster only after making sure which one it
 * is. Optional steps are not in it.
 */
export function toScript({ steps, missing }: Runbook, selection: Selection): string {
  const inScript = steps.filter(({ shell, optional }) => shell !== '' && optional === undefined);
  const confirmation = inScript.filter(({ id }) => id === 'confirm-cluster');
  const lines = [
    '#!/usr/bin/env bash',
    `# Runbook for ${oneLine(manifestName(selection))}`,
    'set -euo pipefail',
    '',
    'usage() {',
    ...indent([`echo "Usage: bash \${0##*/} ${commandSections.join('|')}" >&2`, 'exit 2']),
    '}',
    '',
    ...commandSections.flatMap((section) => {
      const own = inScript.filter((step) => step.section === section);
      return sectionFunction(section, section === 'preflight' ? own : [...confirmation, ...own]);
    }),
    'if [ "$#" -ne 1 ]; then usage; fi',
    `case $1 in ${commandSections.join(' | ')}) ;; *) usage ;; esac`,
    ...missing.map(demandFor),
    'case $1 in',
    ...commandSections.map((section) => `  ${section}) ${functionName(section)} ;;`),
    'esac',
  ];
  return `${lines.join('\n')}\n`;
}

function sectionFunction(section: RunbookSection, steps: readonly RunbookStep[]): readonly string[] {
  const body = steps.flatMap(({ id, shell }) => [`printf '\\n== %s\\n' ${id}`, ...shell.split('\n')]);
  return [`${functionName(section)}() {`, ...indent(body), '}', ''];
}

const functionName = (section: RunbookSection) => section.replace('-', '_');

/** A comment ends at the end of its line, wherever the text comes from. */
const oneLine = (text: string) => text.replace(/[^\w.+-]/g, '');
