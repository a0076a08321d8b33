// A namespace and not an object, so that the bundler can tell which sentences the form needs, and leaves the others to the chunks
// that show them. Another language is another folder of the same shape, which is loaded when it is wanted.
export * as messages from './parts/index.ts';
/** What stands in files for machines, which speak English. */
export * as fileWords from './en/files.ts';
/** The command line's own sentences stand apart, so that the page does not carry them. It speaks English. */
export { commandLine } from './en/command-line.ts';
export { formatMessage, sayFinding } from './format.ts';
export { loadFormCatalog, loadCatalog } from './load-catalog.ts';
export { sayAudit } from './say-audit.ts';
export { speak } from './spoken.ts';
export type { Notice, Problem } from './types.ts';
