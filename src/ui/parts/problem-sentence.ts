import { formatMessage, messages } from '../messages.ts';

const catalog = { ...messages.problems, UNREADABLE: () => messages.interface.failed.unreadable };

/** What is wrong, where, and what to do. */
export function problemSentence(problem: Parameters<typeof formatMessage>[1]): string {
  return formatMessage(catalog, problem);
}
