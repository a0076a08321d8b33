import { findRelease } from '../../engine/index.ts';
import { useOutcome } from '../workbench/use-outcome.ts';

/** A file that is of another release than the answer is for, and whether that release can be chosen. Undefined where they agree. */
export function useOtherRelease(): { readonly found: string; readonly chosen: string; readonly isKnown: boolean } | undefined {
  const outcome = useOutcome();
  if (outcome.kind !== 'planned') return undefined;
  const notice = outcome.plan.notices.find((one) => one.code === 'RELEASE_DIFFERS');
  return notice && { ...notice.args, isKnown: findRelease(notice.args.found) !== undefined };
}
