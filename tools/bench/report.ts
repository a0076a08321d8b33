import { inputNames, type Results } from './results.ts';
import { toCollateralTable, toInputTable, toSummary, toTargetTable } from './table.ts';
import { judge, toDigits } from './targets.ts';

/** Everything that a run found, as Markdown for a terminal. */
export function toReport(results: Results): string {
  return [
    sayMachine(results),
    ...inputNames.map((input) => toInputTable(results, input)),
    toCollateralTable(results),
    sayChecked(results),
    sayCold(results),
    sayMemory(results),
    toTargetTable(judge(results)),
  ].join('\n\n');
}

/** The part of the README that a run writes: it names the machine and no day. */
export function toReadme(results: Results): string {
  return [toSummary(results), `${sayMachine(results)} ${sayMemory(results)}`, toTargetTable(judge(results))].join('\n\n');
}

function sayMachine({ machine: { node, processors, kubectl, load } }: Results): string {
  const found = kubectl === undefined ? 'no kubectl 1.27 or newer' : `kubectl ${kubectl.version} with kustomize ${kubectl.kustomize}`;
  const busy = load > processors / 2 ? ` The machine was busy with other work (load ${load.toFixed(1)}), which lengthens every time.` : '';
  return `Node ${node}, ${processors} ${processors === 1 ? 'processor' : 'processors'}, ${found}.${busy}`;
}

function sayChecked({ checked: { strayLines, results, releases } }: Results): string {
  return `Lines outside the documented hunks that the engine changed: ${strayLines} in ${results} results of ${releases} releases, every recipe and image.`;
}

function sayCold({ cold: { median, low, high, count } }: Results): string {
  return `First call of a fresh process, imports apart: ${toDigits(median)} ms (quartiles ${toDigits(low)} to ${toDigits(high)}, ${count} processes).`;
}

/** A text may take more memory than its file: a JavaScript engine keeps two bytes of each character where one of them is not Latin-1. */
function sayMemory({ memory: { file, text, peak, isOfPlan } }: Results): string {
  const times = (bytes: number) => `${toDigits(bytes / file)} times`;
  const doubt = isOfPlan ? '' : ' (here the peak may be that of reading the file)';
  return `Memory at 50 MB: the text alone takes ${times(text)} its file in V8, and text, plan and result together ${times(peak)} at the peak, ${times(peak - text)} beside the text${doubt}.`;
}
