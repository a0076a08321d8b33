import { quote } from '../catalog/command.ts';
import type { RunbookValue, RunbookValues } from './runbook-types.ts';

// At most 255 characters, as Oracle limits identifiers. Neither expression lets anything through that a shell reads into.
const CLUSTER_ID = /^(?=.{1,255}$)ocid1\.cluster\.[a-z0-9-]+\.[a-z0-9-]*\.[a-z0-9]+$/;
const REGION = /^(?=.{1,40}$)[a-z]+(?:-[a-z0-9]+){1,3}-[0-9]+$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Under which name the shell looks for a value that the page was not given, and what it says where that is not set either. */
const unfilled: Readonly<Record<RunbookValue, string>> = {
  'cluster-id': '"${CLUSTER_ID:?set CLUSTER_ID to the OCID of the cluster}"',
  region: '"${REGION:?set REGION to the region of the cluster, such as us-ashburn-1}"',
};

/** The values that are well formed; an empty one is not given, and one that is malformed is left out. */
export function acceptValues({ clusterId, region, editedSha256 }: RunbookValues): RunbookValues {
  return {
    ...(clusterId !== undefined && CLUSTER_ID.test(clusterId) ? { clusterId } : {}),
    ...(region !== undefined && REGION.test(region) ? { region } : {}),
    ...(editedSha256 !== undefined && SHA256.test(editedSha256) ? { editedSha256 } : {}),
  };
}

/** Which of the person's values are given and malformed, in the order of the form. */
export function runbookFaults({ clusterId = '', region = '' }: RunbookValues): readonly RunbookValue[] {
  const accepted = acceptValues({ clusterId, region });
  return [
    ...(clusterId === '' || accepted.clusterId !== undefined ? [] : ['cluster-id' as const]),
    ...(region === '' || accepted.region !== undefined ? [] : ['region' as const]),
  ];
}

/** The word that stands for a value in the shell: the value itself, or an expansion that the shell refuses while it is not set. */
export function wordFor(value: RunbookValue, accepted: string | undefined): string {
  return accepted === undefined ? unfilled[value] : quote(accepted);
}

/** A line that stops a script while a value is not set. */
export function demandFor(value: RunbookValue): string {
  return `: ${unfilled[value]}`;
}
