import type { LifeCycle, ReviewWords, Source, Verdict } from '../../engine/index.ts';
import { formatMessage, sayFinding } from '../format.ts';
import { sayAudit } from '../say-audit.ts';
import { selectionRows } from '../selection-rows.ts';
import { conventions } from './conventions.ts';
import { count, numbers } from './count.ts';
import { withoutEdit } from './deviations.ts';
import { findings } from './findings.ts';
import { interfaceMessages } from './interface.ts';
import { notices } from './notices.ts';
import { page } from './page.ts';
import { proof } from './proof.ts';
import { reasons } from './repairs.ts';
import { runbook } from './runbook.ts';
import { statuses } from './statuses.ts';
import { changes } from './steps.ts';

const { cluster: form } = page;
const { verdict, sources } = interfaceMessages;
const lines = (start: number, number: number) => (number === 1 ? `line ${start}` : `lines ${start} to ${start + number - 1}`);

const joints: ReviewWords['joints'] = {
  ...conventions,
  gap: ' ',
  comma: ', ',
  phrases: (all) => all.join('; '),
  statement: (words) => `${words}.`,
};
const labels = { without: 'Documented edits turned off', extras: "Added, not in Oracle's page", registry: 'Private registry' };

/** Every sentence of the review pack. It speaks to whoever reads it, who need not be the one who chose. */
export const review: ReviewWords = {
  language: 'en',
  joints,
  title: (manifest) => `Review of ${manifest}`,
  summary: ({ removedLines, addedLines, identicalLines, originalLines }, original, needsNoEdit) =>
    removedLines === 0 && addedLines === 0
      ? `The manifest is ${original}, byte for byte: ${needsNoEdit ? 'no edit is needed' : 'nothing in it is changed'}.`
      : `The manifest is ${original} with ${count(removedLines, 'line', 'lines')} removed and ${numbers.format(addedLines)} added. ${numbers.format(identicalLines)} of its ${numbers.format(originalLines)} lines are as they were.`,
  upstream: (file, release) => `upstream's ${file} of Calico ${release}`,
  notUpstream: "a file that is none of upstream's known ones",
  alarms: (errors, warnings) =>
    [errors ? verdict.errors(errors) : '', warnings ? verdict.warnings(warnings) : ''].filter(Boolean).join(', '),
  pairAlone: 'That is the answer for the versions and choices below, and not for what else stands in this file.',
  audit: {
    title: 'Audit of the manifest',
    says: ({ error, warning, note }) =>
      error + warning + note === 0
        ? 'The audit found nothing in the manifest that kubectl or an API server refuses.'
        : `The audit of the manifest found ${count(error, 'error', 'errors')}, ${count(warning, 'warning', 'warnings')} and ${count(note, 'note', 'notes')}.`,
    line: (line) => `line ${numbers.format(line)}`,
    finding: (finding) => {
      const { title, says, next } = sayAudit(finding);
      return [`${title}.`, says, next].filter(Boolean).join(' ');
    },
  },
  notAllowed: 'The answer to this cluster is no. This document was made all the same, and approves nothing.',
  selection: {
    title: 'Selection',
    head: ['Choice', 'Value'],
    rows: (selection) => selectionRows(selection, { form, reasons, joints, labels }),
  },
  verdict: {
    title: 'Verdict',
    head: ['Axis', 'Answer', 'Where that stands'],
    axes: {
      support: "Oracle's support",
      upstream: "Upstream's tests",
      kubernetes: 'Kubernetes on OKE, kept up',
      calico: 'Calico line, kept up',
    },
    status: statuses,
    withError: verdict.withError,
    upstream: sayUpstream,
    lifeCycle: sayLifeCycle,
    findings: 'Findings',
    levels: verdict.levels,
    finding: (finding) => sayFinding(findings, finding),
    none: 'No source is known.',
  },
  deviations: { title: 'Otherwise than documented', off: 'Turned off', added: "Not in Oracle's page", without: withoutEdit },
  edits: {
    title: 'Edits',
    none: 'No edit needed: the file already is what these choices ask for.',
    unchanged: 'Nothing is edited: the file is as it was given. What the audit finds in it stands above.',
    reasons: {
      ...reasons,
      'own-change': { title: 'A change made by hand', reason: 'Whoever prepared the manifest made it; Calicut knows no reason for it.' },
    },
    change: (change) => changes[change.action](change),
    place: ({ oldStart, oldLines, newStart, newLines, isShared }) => {
      const places = [
        ...(oldLines === 0 ? [] : [`${lines(oldStart, oldLines)} of the original`]),
        ...(newLines === 0 ? [] : [`${lines(newStart, newLines)} of the manifest`]),
      ];
      return `${places.join(', ')}${isShared ? ', with other edits' : ''}.`;
    },
    origins: {
      documented: 'An edit of the recipe.',
      extra: "Not in Oracle's page: it was chosen beyond it.",
      repair: "A repair of the file, and no edit of Oracle's.",
      own: "A person's own change, and no edit of Oracle's.",
    },
    satisfied: 'What already was as it has to be',
  },
  notices: {
    title: 'Notices',
    none: 'There are none.',
    levels: verdict.levels,
    notice: (notice) => formatMessage(notices, notice),
  },
  diff: {
    title: 'Unified diff',
    none: 'No edit needed: there is no difference.',
    unchanged: 'Nothing is edited: there is no difference.',
    apply: (file) =>
      `Saved as changes.diff beside the original, which has to be called ${file}, it makes the manifest: git apply changes.diff, or patch -p1 -i changes.diff.`,
    escaped:
      'Some characters in it cannot be seen. They are written as their numbers here, such as [U+202E], so this copy does not apply: take the diff from Calicut.',
  },
  proof: {
    title: 'Proof that nothing else changed',
    head: ['Figure', 'Value'],
    figures: {
      originalSha256: 'sha256 of the original',
      editedSha256: 'sha256 of the manifest',
      originalLines: 'Lines of the original',
      removedLines: 'Lines removed',
      addedLines: 'Lines added',
      identicalLines: 'Lines identical',
    },
    count: (number) => numbers.format(number),
    command: proof.command,
    expects: 'It has to print:',
    gaps: proof.gaps,
  },
  images: {
    title: 'Images to copy first',
    before: 'The registry has to have these images before the manifest is applied. The commands copy them with all of their platforms.',
  },
  runbook: {
    title: 'Runbook',
    withdrawn: 'Oracle no longer documents this way of installing Calico.',
    missing: {
      'cluster-id': 'CLUSTER_ID is a variable of the shell. Set it to the OCID of the cluster; the commands refuse to run without it.',
      region:
        'REGION is a variable of the shell. Set it to the region of the cluster, such as us-ashburn-1; the commands refuse to run without it.',
    },
    sections: runbook.sections,
    steps: runbook.steps,
    optional: 'Optional.',
    expected: runbook.expected,
    console: runbook.console,
  },
  sources: {
    title: 'Sources',
    head: ['Number', 'Source', 'Date', 'Address'],
    publishers: sources,
    date: sayDate,
    details: (date, number) => ` (${date} ${number})`,
    strengths: {
      quoted: 'Read in the source',
      derived: 'Derived from the pages that were read',
      inferred: 'Inferred, not stated by the source',
    },
  },
  origin: {
    title: 'Where this comes from',
    head: ['What', 'Value'],
    link: 'Link, behind the address of any Calicut',
    asOf: 'Answer as of',
    data: 'Data edition',
    tool: 'Version of Calicut',
    linkLacks: 'The link does not hold the registry. Give it again where you open the link.',
  },
  signOff: {
    title: 'Sign-off',
    head: ['Role', 'Name', 'Date', 'Signature'],
    roles: ['Prepared by', 'Reviewed by', 'Approved by'],
    wide: ['Change number'],
  },
};

function sayUpstream(answer: Verdict['upstream']): string {
  if (answer.state === 'unknown') return 'Nothing is known of what upstream tests.';
  const { state, from, to, strength } = answer;
  if (strength === 'inferred') return `A third party says that upstream tests this release with Kubernetes ${from} to ${to}.`;
  return state === 'tested' ? `Tested with Kubernetes ${from} to ${to}.` : `Tested with Kubernetes ${from} to ${to} only.`;
}

function sayLifeCycle(cycle: LifeCycle): string {
  switch (cycle.state) {
    case 'maintained':
      return `Maintained until ${cycle.until}.`;
    case 'ended':
      return `Ended ${cycle.until}.`;
    case 'open':
      return cycle.mayHaveEnded ? 'No end was known when this was read; it may have come since.' : 'No end date is known.';
    case 'unknown':
      return 'Not known.';
  }
}

function sayDate({ read, edition }: Source): string {
  if (read !== undefined) return `read ${read}`;
  return edition === undefined ? 'day not known' : `edition ${edition}`;
}
