import type { RowProblem } from '../../engine/index.ts';
import { formatMessage, messages } from '../../messages/index.ts';

/** What is wrong with a row, with the column and its cell in front where it is one alone. */
export function sayProblem(problem: RowProblem): string {
  const { problemIn, rowProblems } = messages.clusters;
  const sentence = formatMessage(rowProblems, problem);
  return problem.column === undefined ? sentence : problemIn(problem.column, problem.value, sentence);
}
