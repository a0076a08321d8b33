import type { SupportCell } from '../../../catalog/support.ts';
import type { Question, Rule } from '../../types.ts';
import { isAsDocumented } from '../../../selection/deviations.ts';
import { isEnterprise } from './enterprise.ts';
import { cellOf } from './pair.ts';
import { stops } from './stops.ts';

/** The cell with the yes, where Oracle supports the selection. */
export function supportedCell(question: Question): SupportCell | undefined {
  const { selection } = question;
  const cell = cellOf(selection);
  const isStopped = isEnterprise(selection) || !isAsDocumented(selection) || stops.some((stop: Rule) => stop.check(question) !== undefined);
  return cell?.tested === true && !isStopped ? cell : undefined;
}
