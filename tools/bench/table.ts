import {
  contestants,
  fastestPeer,
  files,
  inputNames,
  mainFile,
  timeOf,
  type Cell,
  type ContestantName,
  type InputName,
  type Results,
} from './results.ts';
import { toDigits, type Target } from './targets.ts';

type Row = readonly string[];

const labels: Readonly<Record<ContestantName, string>> = {
  floor: 'floor: one scan for `---`',
  engine: 'Calicut',
  next: 'Calicut, another plan of the same manifest',
  'js-yaml': '`js-yaml`: load, edit, dump',
  yaml: '`yaml`: parse, edit, print',
  kustomize: '`kubectl kustomize`, a process',
};

/** A table in Markdown, its columns not aligned. */
export function toTable(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Everything about one input: median and quartiles of each contestant, beside the floor and beside the fastest peer. */
export function toInputTable(results: Results, input: InputName): string {
  const floor = timeOf(results.times.floor[input]);
  const peer = fastestPeer(results, input);
  const rows = contestants.map((name): Row => {
    const cell = results.times[name][input];
    const time = timeOf(cell);
    return [labels[name], sayTime(cell), sayQuartiles(cell), sayLeast(cell), sayRatio(time, floor), sayRatio(time, peer)];
  });
  const title = `${input} (${(results.bytes[input] / 1e6).toFixed(2)} MB)`;
  return toTable([title, 'ms, median', 'quartiles', 'least', 'to the floor', 'to the fastest peer'], rows);
}

/** The table of the README: medians of all, ratios and what else changes on the main file. */
export function toSummary(results: Results): string {
  const onMain = ['to the floor', 'to the fastest peer', 'lines wrongly changed', 'comments lost'].map((what) => `${mainFile}: ${what}`);
  const head = ['milliseconds', ...inputNames, ...onMain];
  const rows = contestants.map((name): Row => {
    const time = timeOf(results.times[name][mainFile]);
    return [
      labels[name],
      ...inputNames.map((input) => sayTime(results.times[name][input])),
      sayRatio(time, timeOf(results.times.floor[mainFile])),
      sayRatio(time, fastestPeer(results, mainFile)),
      sayChanged(results, name),
      sayLost(results, name),
    ];
  });
  return toTable(head, rows);
}

/** Lines wrongly changed and comments lost by each, on each of upstream's files. */
export function toCollateralTable(results: Results): string {
  const head = files.flatMap((file) => [`${file}: lines wrongly changed`, 'comments lost']);
  const rows = contestants
    .filter((name) => results.collateral[name] !== undefined)
    .map((name): Row => [labels[name], ...files.flatMap((file) => [sayChanged(results, name, file), sayLost(results, name, file)])]);
  return toTable(['beyond the documented edit', ...head], rows);
}

export function toTargetTable(targets: readonly Target[]): string {
  return toTable(
    ['target', 'wanted', 'this run', ''],
    targets.map(({ name, wanted, measured, verdict }): Row => [name, wanted, measured, verdict]),
  );
}

function sayTime(cell: Cell): string {
  const time = timeOf(cell);
  if (time === undefined) return cell.kind === 'absent' ? cell.reason : '';
  return cell.kind === 'once' ? `${toDigits(time)} (once)` : toDigits(time);
}

function sayQuartiles(cell: Cell): string {
  if (cell.kind !== 'rounds') return '';
  const { low, high, count } = cell.spread;
  return `${toDigits(low)} to ${toDigits(high)} (${count} ${count === 1 ? 'call' : 'calls'})`;
}

function sayLeast(cell: Cell): string {
  return cell.kind === 'rounds' ? toDigits(cell.spread.least) : '';
}

function sayRatio(time: number | undefined, other: number | undefined): string {
  return time === undefined || other === undefined ? '' : toDigits(time / other);
}

function sayChanged({ collateral }: Results, name: ContestantName, file: (typeof files)[number] = mainFile): string {
  const found = collateral[name]?.[file];
  if (found === undefined) return '';
  const others = found.hasSameObjects ? '' : ', and other objects';
  return `${found.changedLines}${found.inOwnOrder === undefined ? '' : ` (${found.inOwnOrder} in its own order)`}${others}`;
}

function sayLost({ collateral }: Results, name: ContestantName, file: (typeof files)[number] = mainFile): string {
  const found = collateral[name]?.[file];
  return found === undefined ? '' : `${found.lostComments} of ${found.comments}`;
}
