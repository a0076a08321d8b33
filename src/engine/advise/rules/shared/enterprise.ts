import { minorOf } from '../../../catalog/calico.ts';
import type { SourceId } from '../../../catalog/sources.ts';
import { supportTables } from '../../../catalog/support.ts';
import type { Selection } from '../../../selection/selection.ts';

/** The page generations that say that Calico Enterprise is not supported, newest first. */
const refusingPages: readonly SourceId[] = ['oracle-calico-2025-07', 'oracle-calico-2025-01', 'oracle-calico-2024'];

export function isEnterprise({ details }: Selection): boolean {
  return details.edition === 'enterprise';
}

/** Whether the newest page that has a column for this Kubernetes version is one of those that say no. */
export function refusesEnterprise(kubernetes: string): boolean {
  const table = supportTables.findLast((one) => one.kubernetes.includes(minorOf(kubernetes)));
  return table !== undefined && refusingPages.includes(table.source);
}
