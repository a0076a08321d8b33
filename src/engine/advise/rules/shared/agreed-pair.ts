import { supportCells } from '../../../catalog/support.ts';
import { compareVersions, findRelease } from '../../../catalog/calico.ts';
import { calicoLifeCycle, kubernetesLifeCycle } from '../../life-cycles.ts';
import type { FindingArgs } from '../../types.ts';
import { answerUpstream } from '../../upstream-answer.ts';

const newestFirst = supportCells.filter(({ tested }) => tested).toSorted((a, b) => compareVersions(b.kubernetes, a.kubernetes));

/**
 * The newest pair on which all three agree on the date, as arguments of a sentence: tested by Oracle, tested by upstream, and both
 * versions still maintained. Empty where there is none.
 */
export function agreedPairArgs(asOf: string): FindingArgs {
  const agreed = newestFirst.find(
    ({ calico, kubernetes }) =>
      isOut(calico, asOf) &&
      answerUpstream(calico, kubernetes).state === 'tested' &&
      isMaintained(calicoLifeCycle(calico, asOf).state) &&
      isMaintained(kubernetesLifeCycle(kubernetes, asOf).state),
  );
  return agreed === undefined ? {} : { agreedCalico: agreed.calico, agreedKubernetes: agreed.kubernetes };
}

function isMaintained(state: string): boolean {
  return state === 'maintained' || state === 'open';
}

function isOut(calico: string, asOf: string): boolean {
  return (findRelease(calico)?.tagged ?? '') <= asOf;
}
