// A namespace and not an object, so that the bundler can tell which sentences the form needs, and leaves the others to the chunks
// that show them. Another language is another folder of the same shape.
export * as messages from './en/index.ts';
/** The command line's own sentences stand apart, so that the page does not carry them. */
export { commandLine } from './en/command-line.ts';
export { formatMessage, sayFinding } from './format.ts';
export { sayAudit } from './say-audit.ts';
export type { Notice, Problem } from './types.ts';
