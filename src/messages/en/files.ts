// What stands in files for machines, in English whatever the page speaks: the same choices come to the same bytes for everybody.
export { forms } from './forms.ts';
export { publishedFiles } from './published.ts';
export { runbook as script } from './runbook.ts';
