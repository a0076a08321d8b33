import { advise, isAllowed, type Verdict } from '../engine/index.ts';
import { memoise } from './memoise.ts';

/** The verdict on a selection; the same object while the selection is the same. */
export const deriveVerdict: typeof advise = memoise(advise);

/** How a verdict is coloured. All is well only where the vendor supports the pair and nothing else has gone wrong; a manifest that breaks policy or the network is a stop. */
export type Tone = 'good' | 'caution' | 'stop' | 'unknown';

export function deriveTone({ status, findings }: Verdict): Tone {
  if (!isAllowed(status) || findings.some(({ id }) => id === 'EDIT_OFF_BREAKING')) return 'stop';
  if (status === 'unknown') return 'unknown';
  return status === 'supported' && findings.every(({ level }) => level === 'note') ? 'good' : 'caution';
}
