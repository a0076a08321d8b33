import { textEnd } from '../../text/lines.ts';
import { breaksNear, hasPlace, kubectlAt } from './shift-candidates.ts';
import { startOf } from './trial.ts';
import type { Recogniser } from './types.ts';

/** List items below a key that holds a value already, and nothing open that could hold them: the key of their list is gone. */
export const missingParent: Recogniser = ({ trial, outline, error }) => {
  const found = breaksNear(outline, error.line).find((one) => outline.lines[one.line]?.kind === 'item');
  if (found === undefined || hasPlace(outline, found)) return undefined;
  const start = startOf(trial, found.line) + (outline.lines[found.line]?.column ?? 0);
  const end = textEnd(trial.text, start);
  const key = outline.lines[found.line]?.key ?? '';
  return {
    mistake: { id: 'MISSING_PARENT', range: { start, end }, args: { key }, sources: [], kubectlAt: kubectlAt(outline, found) },
    why: 'unknown-intent',
  };
};
