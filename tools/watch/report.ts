import { createHash } from 'node:crypto';
import { minorOf } from '../../src/engine/catalog/calico.ts';
import type { PinCheck } from './check-pins.ts';
import type { Look } from './look-at-pages.ts';
import type { Pinning } from './pin-release.ts';
import { code, movedLine, pageLine, pinnedLine, pinsLine } from './sentences.ts';

/** All that a run saw. */
export interface Seen {
  /** The reason why the list of releases is not known, if it is not. */
  readonly listing?: string;
  readonly pinnings: readonly Pinning[];
  readonly pins: PinCheck;
  readonly looks: readonly Look[];
  /** The minors that `calicoLines` has. */
  readonly minors: readonly string[];
}

export interface Proposal {
  readonly title: string;
  readonly body: string;
  /** The same for the same finds, whatever the day: what was proposed is not proposed again. */
  readonly branch: string;
}

/** The pull request for what can be written down: new entries of the lock, new records of pages. Undefined where there is neither. */
export function propose({ pinnings, looks, minors }: Seen): Proposal | undefined {
  const entries = pinnings.flatMap((pinning) => (pinning.ok ? [pinning.entry] : []));
  const pages = looks.filter(({ kind }) => kind === 'first' || kind === 'changed');
  if (entries.length === 0 && pages.length === 0) return undefined;
  const unknownMinors = [...new Set(entries.map(({ release }) => minorOf(release)))].filter((minor) => !minors.includes(minor));
  const finds = JSON.stringify([entries, pages.map((look) => ('record' in look ? [look.record.url, look.record.sha256] : []))]);
  return {
    title: titleOf(
      entries.map(({ release }) => release),
      pages,
    ),
    branch: `weekly/upstream-${createHash('sha256').update(finds).digest('hex').slice(0, 12)}`,
    body: sections([
      ['New releases', [...pinnings.map(pinnedLine), ...entries.slice(0, 1).map(() => AFTER_PINNING)]],
      [
        'New lines of releases',
        unknownMinors.map((minor) => `- \`calicoLines\` says nothing of ${minor}: read what upstream tests it with.`),
      ],
      ['Pages', [...pages.map(pageLine), ...pages.slice(0, 1).map(() => AFTER_READING)]],
    ]),
  };
}

const AFTER_PINNING = [
  '',
  'A pinned release is not thereby supported or tested: that is for the tables, with their sources. Before merging:',
  '',
  '- [ ] fetch both files from another network, and compare the sums',
  '- [ ] `npm run vendor -- --all && npm run golden:update`, and read the new goldens',
  "- [ ] push a commit of your own: the checks do not start from a workflow's commit",
].join('\n');

const AFTER_READING = [
  '',
  'The records of these pages are renewed here. Read each page anew first, from its address, and set the day on which you read it in its source.',
].join('\n');

/** The issue for what no file can say: pinned files that changed or went, releases that cannot be pinned, pages that went or lead elsewhere. */
export function alarm({ listing, pinnings, pins, looks }: Seen): string | undefined {
  const lost = looks.filter(({ kind }) => kind === 'gone' || kind === 'redirected');
  const isBlind = looks.length > 0 && looks.every(({ kind }) => kind === 'unknown');
  const body = sections([
    ['Releases', listing === undefined ? [] : [`- The list of releases is **not known**: ${code(listing)}.`]],
    ['Releases that were not pinned', pinnings.filter(({ ok }) => !ok).map(pinnedLine)],
    ['Pinned files that changed', [...pins.moved.map(movedLine), ...pins.moved.slice(0, 1).map(() => AFTER_MOVING)]],
    ['Pinned files that are gone', pins.gone.map(({ url }) => `- ${url}`)],
    ['Pages that are gone or lead elsewhere', lost.map(pageLine)],
    ['Pages that are not known', isBlind ? ['Not one page could be looked at.', ...looks.map(pageLine)] : []],
  ]);
  return body === '' ? undefined : body;
}

const AFTER_MOVING = [
  '',
  'A tag was moved, or somebody stands in between. Ask upstream. The lock stays as it is: it is never made to follow.',
].join('\n');

/** The whole run for a log, with what is not known. */
export function summarise(seen: Seen): string {
  const { listing, pinnings, pins, looks } = seen;
  const same = looks.filter(({ kind }) => kind === 'same').length;
  const reasons = [...new Set(pins.unknown.map(({ why }) => why))];
  const unread = reasons.map((why) => `- ${pins.unknown.filter((one) => one.why === why).length} not known: ${code(why)}`);
  return sections([
    ['Releases', [listing === undefined ? `${pinnings.length} new.` : `**Not known**: ${code(listing)}.`, ...pinnings.map(pinnedLine)]],
    ['Files of the lock', [pinsLine(pins), ...pins.moved.map(movedLine), ...pins.gone.map(({ url }) => `- not there: ${url}`), ...unread]],
    ['Pages', [`${same} of ${looks.length} are the same.`, ...looks.filter(({ kind }) => kind !== 'same').map(pageLine)]],
  ]);
}

function titleOf(releases: readonly string[], pages: readonly Look[]): string {
  const changed = pages.filter(({ kind }) => kind === 'changed').length;
  const parts = [
    ...(releases.length === 0 ? [] : [`Pin Calico ${releases.join(', ')}`]),
    ...(changed === 0 ? [] : [`${releases.length === 0 ? 'Record' : 'record'} ${changed} changed ${changed === 1 ? 'page' : 'pages'}`]),
  ];
  return parts.length === 0 ? 'Record the pages that the facts rest on' : parts.join(', ');
}

/** Markdown with a heading for each part that has lines. */
function sections(parts: readonly (readonly [heading: string, lines: readonly string[]])[]): string {
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}\n`)
    .join('\n');
}
