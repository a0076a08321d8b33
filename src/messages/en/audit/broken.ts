import type { AuditSentence } from '../../types.ts';

type AuditArgs = Parameters<AuditSentence['says']>[0];

/** kubectl counts from the document's `---`, not from the start of the file. */
const kubectl = ({ kubectlLine }: AuditArgs) => `kubectl counts lines from the --- above, and names line ${kubectlLine} or one beside it.`;

const columns = (count: string | number | undefined) => (Math.abs(Number(count)) === 1 ? '1 column' : `${Math.abs(Number(count))} columns`);

/** What is said of a document that cannot be read as YAML. */
export const broken = {
  PASTED_INDENTATION: {
    title: 'Lines stand in the wrong column',
    says: (args) =>
      `${args['lines'] === 1 ? 'This line stands' : `These ${args['lines']} lines stand`} ${columns(args['columns'])} too far ${Number(args['columns']) < 0 ? 'left' : 'right'}: ${args['found']} blanks stand in front, and ${args['wanted']} where it belongs, so kubectl cannot read the document. Text copied from a page often brings the page's own indentation. ${kubectl(args)}`,
    next: ({ wanted }) => `Indent the first of these lines by ${wanted} blanks, and move those that belong to it by as many.`,
  },
  TAB_INDENTATION: {
    title: 'A tab stands for indentation',
    says: (args) =>
      `${args['lines'] === 1 ? 'A line begins' : `${args['lines']} lines begin`} with a tab, which YAML does not take for indentation, so kubectl cannot read the document. ${kubectl(args)}`,
    next: () => 'Replace each tab in front of a line by blanks, as many as the lines beside it have.',
  },
  MISSING_BLANK: {
    title: 'A blank is missing behind a colon',
    says: (args) => `No blank stands behind ${args['key']}: and so key and value are read as one word. ${kubectl(args)}`,
    next: ({ key }) => `Put a blank behind ${key}:`,
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
      `The document cannot be read as YAML from here on (${args['reason']}). kubectl sends the documents before it and none after. ${kubectl(args)}`,
    next: () => 'Look at this line and the one before: at indentation, colons, quotes and brackets.',
  },
  CONTROL_CHARACTER: {
    title: 'A control character stands here',
    says: (args) => `The character U+${args['code']} cannot be seen and has no place in YAML; readers disagree on it. ${kubectl(args)}`,
    next: () => 'Remove the character.',
  },
  NESTED_TOO_DEEPLY: {
    title: 'The nesting is too deep',
    says: () => 'No manifest for a cluster nests as deeply as this document, and it is not read further.',
    next: () => 'Look for brackets that are never closed.',
  },
  YAML_ALIAS_UNRESOLVED: {
    title: 'An alias has no anchor',
    says: (args) => `This alias names an anchor that does not stand before it in the document, so kubectl stops here. ${kubectl(args)}`,
    next: () => 'Write the value in place of the alias. If the asterisk belongs to the value, put the value in quotes.',
  },
  DOCUMENT_TOO_LARGE: {
    title: 'The document is too large',
    says: ({ length, limit }) =>
      `The document has ${length} characters; past ${limit} none is read here. An API server takes far less in one request.`,
    next: () => 'Split the document, or check whether this is a manifest at all.',
  },
} as const satisfies Record<string, AuditSentence>;
