import { count, numbers } from './count.ts';
import { listFormat } from '../late-formats.ts';

const list = listFormat('en', { type: 'conjunction' });

/** What the audit's panel says, beside what its rules say. */
export const auditPanel = {
  heading: (name: string) => `Audit of ${name}`,
  headingResult: 'Audit of the result of these choices',
  headingChanged: (name: string, changes: number) => `Audit of the result: ${name} with ${count(changes, 'change', 'changes')}`,
  /** What the small print below comes to, for somebody who reads nothing else. */
  lead: {
    refused: 'A cluster would refuse this file.',
    taken: 'A cluster would take this file, and Calico would not work as documented.',
  },
  count: {
    error: (number: number) => count(number, 'error', 'errors'),
    warning: (number: number) => count(number, 'warning', 'warnings'),
    note: (number: number) => count(number, 'note', 'notes'),
  },
  clean: 'No errors found.',
  cleanEdits: (number: number) => count(number, 'documented edit', 'documented edits'),
  fixAll: (number: number) => (number === 0 ? 'Fix all' : `Fix all (${numbers.format(number)})`),
  undo: 'Undo',
  redo: 'Redo',
  fix: 'Fix',
  fixLabel: (title: string, line: number) => `Fix: ${title}, line ${line}`,
  fixed: (title: string, line: number) => `Fixed: ${title}, line ${line}.`,
  fixedAll: 'Fixed all that could be fixed. The changes are listed under Changes.',
  undone: 'The last change is undone.',
  redone: 'The change is made again.',
  guess: (clues: readonly string[]) => `Taken for ${list.format(clues)}. If that is wrong, put it right under Your cluster.`,
  guessImage: 'The file does not tell the node image: it is audited for the one chosen there.',
  guessNone: 'The file does not tell what it is for. It is audited for what is chosen under Your cluster.',
  guessUnknown: (found: string, chosen: string) => `Calico ${found} is not known here, so ${chosen} stays chosen.`,
  differs: (chosen: string, found: string, line: number) => `You chose ${chosen}; the file looks like ${found} (line ${line}).`,
  use: (found: string) => `Use ${found}`,
  clue: (value: string, from: string, line: number) => `${value} (${from}, line ${line})`,
  edits: (there: number, all: number) => `${there} of ${count(all, 'documented edit is', 'documented edits are')} there`,
  editStates: { satisfied: 'is there', pending: 'is missing', conflict: 'something stands in its way' },
  findings: 'Findings in the order of the file',
  line: (line: number) => `Line ${line}`,
  lineHint: 'Show the line in the editor',
  left: 'Left to you:',
  more: (number: number) => `And ${count(number, 'finding', 'findings')} more further down.`,
  showMore: 'Show more',
  running: 'The audit is reading the file',
  stop: 'Stop',
  stopped: {
    heading: 'The audit was stopped',
    sentence: 'The manifest is as it was. What stands in it has not been looked at to its end.',
  },
  broken: {
    heading: 'The audit could not be made',
    sentence: 'A part of this page could not be loaded, or ran out of memory. The manifest and your changes are still here.',
  },
  retry: 'Try again',
  nothing: 'Nothing to audit yet',
  bring: 'Open the manifest you have, drop it anywhere on this page, or paste it here. This prints what a cluster has:',
  command: 'kubectl get ds calico-node -n kube-system -o yaml',
  bringOwn: 'You have a manifest already? Open it, or drop or paste it anywhere on this page, and it is audited in this place.',
};
