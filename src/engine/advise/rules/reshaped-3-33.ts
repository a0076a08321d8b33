import { compareVersions, minorOf } from '../../catalog/calico.ts';
import { supportCells } from '../../catalog/support.ts';
import type { Rule } from '../types.ts';
import { recommendedArgs } from './shared/pair.ts';

/** facts/calico-gke-policy.md 0 and 1.3. */
export const reshaped333 = {
  id: 'RESHAPED_3_33',
  level: 'warning',
  strength: 'quoted',
  sources: ['calico-upgrade-notes', 'oracle-calico-2026-09'],
  check: ({ selection: { calico, kubernetes } }) => {
    if (compareVersions(calico, '3.33') < 0) return undefined;
    const isTabled = supportCells.some((cell) => minorOf(cell.calico) === minorOf(calico));
    return { args: { calico, line: minorOf(calico), isTabled: isTabled ? 'yes' : '', ...recommendedArgs({ calico, kubernetes }) } };
  },
} as const satisfies Rule;
