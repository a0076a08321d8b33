import { isMap } from 'yaml';
import type { Workload } from '../manifest/workload.ts';
import { findString } from '../yaml/document.ts';
import { findSeq } from '../yaml/operations.ts';
import type { Fact } from './types.ts';

/** The names of the items that would go with a field although upstream does not ship them; `?` for one without a name. */
export function listStrangers(fact: Fact, { pod, container }: Workload): readonly string[] {
  if (fact.kind !== 'field-absent' || fact.known === undefined) return [];
  const { field, known } = fact;
  const items = findSeq(fact.of === 'pod' ? pod : container, field)?.seq.items ?? [];
  return items.flatMap((item) => (isMap(item) ? [findString(item, 'name') ?? '?'] : [])).filter((name) => !known.includes(name));
}
