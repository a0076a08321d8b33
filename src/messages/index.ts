import { commandLine } from './en/command-line.ts';
import { findings } from './en/findings.ts';
import { interfaceMessages } from './en/interface.ts';
import { choiceNames, cidrFaults, notices } from './en/notices.ts';
import { problems } from './en/problems.ts';
import { statuses, strengths } from './en/statuses.ts';
import { changes, steps } from './en/steps.ts';
import { formatMessage } from './format.ts';

/** Every sentence, in English. Another language is another object of this type; what it lacks does not compile. */
export const messages = {
  findings,
  problems,
  notices,
  steps,
  changes,
  statuses,
  strengths,
  cidrFaults,
  choiceNames,
  interface: interfaceMessages,
} as const;

/** The command line's own sentences stand apart, so that the page does not carry them. */
export { commandLine, formatMessage };
export type { Notice, Problem } from './types.ts';
