import { daysBetween } from '../../catalog/days.ts';
import { STALE_AFTER_DAYS } from '../../catalog/edition.ts';
import { getSource, type SourceId } from '../../catalog/sources.ts';
import { supportTables } from '../../catalog/support.ts';
import type { Rule } from '../types.ts';

/** The newest page generation whose copy carries a date. */
const [newest] = supportTables
  .map(({ source }) => ({ page: source, read: getSource(source).read ?? '' }))
  .toSorted((a, b) => (a.read < b.read ? 1 : -1));
const page: SourceId = newest?.page ?? 'oracle-calico-2026-09';
const read = newest?.read ?? '';

/** The vendor changes its page without notice; past this age, what was read may no longer stand there. */
export const dataOld = {
  id: 'DATA_OLD',
  level: 'warning',
  strength: 'derived',
  sources: [page],
  check: ({ asOf }) => {
    const age = daysBetween(read, asOf);
    return age > STALE_AFTER_DAYS ? { args: { read, age: String(age) } } : undefined;
  },
} as const satisfies Rule;
