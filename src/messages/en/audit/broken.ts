import type { AuditArgs } from '../../../engine/index.ts';
import type { AuditSentence } from '../../types.ts';
import { count, numbers } from '../count.ts';
import { unreadable, yamlFaults } from '../problems.ts';

/** kubectl counts from the document's `---`, and from the start of the file where there is none. */
const kubectl = ({ kubectlLine, hasSeparator }: AuditArgs) =>
  `kubectl counts lines from ${hasSeparator === 0 ? 'the start of the file' : 'the --- above'}, and names line ${kubectlLine} or one beside it.`;

const columnsOff = ({ columns }: AuditArgs) =>
  `${count(Math.abs(Number(columns)), 'column', 'columns')} too far ${Number(columns) < 0 ? 'left' : 'right'}`;

/** What is said of a document that cannot be read as YAML. */
export const broken = {
  PASTED_INDENTATION: {
    title: 'Lines stand in the wrong column',
    says: (args) =>
      `${args['lines'] === 1 ? 'This line stands' : `These ${numbers.format(Number(args['lines']))} lines stand`} ${columnsOff(args)}: ${count(Number(args['found']), 'space stands', 'spaces stand')} in front, and ${args['wanted']} would fit, so kubectl cannot read the document. Text copied from a page often brings the page's own indentation. ${kubectl(args)}`,
    next: (args) =>
      `Indent the first of these lines by ${count(Number(args['wanted']), 'space', 'spaces')}, and move those that belong to it as far as it moves.`,
  },
  TAB_INDENTATION: {
    title: 'A tab stands for indentation',
    says: (args) =>
      `A tab stands in front of ${count(Number(args['lines']), 'line', 'lines')}. YAML does not take it for indentation, so kubectl cannot read the document. ${kubectl(args)}`,
    next: () => 'Replace each tab in front of a line by spaces, as many as the lines beside it have.',
  },
  MISSING_BLANK: {
    title: 'A space is missing behind a colon',
    says: (args) => `No space stands behind the colon of ${args['key']}, so that key and value are read as one word. ${kubectl(args)}`,
    next: ({ key }) => `Put a space behind the colon of ${key}.`,
  },
  PAGE_ELLIPSIS: {
    title: 'An ellipsis of a page is left',
    says: (args) => `This line is an ellipsis. A page writes it where it leaves lines out; in a file kubectl stops at it. ${kubectl(args)}`,
    next: () => 'Remove the line, and check that nothing is missing where it stood.',
  },
  MISSING_PARENT: {
    title: 'A list has no key above it',
    says: (args) =>
      `These entries of a list stand below no key that could hold them. Often the line with the key, such as containers: or env:, was removed along with what stood before it. ${kubectl(args)}`,
    next: () => 'Put the line with the key back, or remove the entries too.',
  },
  YAML_SYNTAX: {
    title: 'This is no YAML',
    says: (args) =>
      `The document cannot be read as YAML from here on: ${yamlFaults[String(args['reason'])] ?? args['reason']}. kubectl sends the documents before it and none after. ${kubectl(args)}`,
    next: () => 'Look at this line and the one before: at indentation, colons, quotes and brackets.',
  },
  CONTROL_CHARACTER: {
    title: 'A control character stands here',
    says: (args) => `${unreadable.CONTROL_CHARACTER(String(args['code']))} ${kubectl(args)}`,
    next: () => 'Remove the character.',
  },
  NESTED_TOO_DEEPLY: {
    title: 'The nesting is too deep',
    says: () => unreadable.NESTED_TOO_DEEPLY,
    next: () => 'Look for brackets that are never closed.',
  },
  DOCUMENT_TOO_LARGE: {
    title: 'The document is too large',
    says: ({ length, limit }) => unreadable.DOCUMENT_TOO_LARGE(Number(length), Number(limit)),
    next: () => 'Check that it is a manifest, and cut it into smaller documents.',
  },
} as const satisfies Record<string, AuditSentence>;
