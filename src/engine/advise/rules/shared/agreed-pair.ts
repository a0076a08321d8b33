import { supportCells } from '../../../catalog/support.ts';
import { compareVersions, findRelease, minorOf } from '../../../catalog/calico.ts';
import { kubernetesVersions } from '../../../catalog/kubernetes.ts';
import { calicoLifeCycle, isMaintained, kubernetesLifeCycle } from '../../life-cycles.ts';
import type { FindingArgs } from '../../types.ts';
import { answerUpstream, upstreamWord } from '../../upstream-answer.ts';

const newestFirst = supportCells.filter(({ tested }) => tested).toSorted((a, b) => compareVersions(b.kubernetes, a.kubernetes));

/**
 * The newest pair on which all three agree on the date, as arguments of a sentence: tested by Oracle, tested by upstream in its own
 * words, and both versions still maintained. Empty where there is none.
 */
export function agreedPairArgs(asOf: string): FindingArgs {
  const agreed = newestFirst.find(
    ({ calico, kubernetes }) =>
      isOut(calico, asOf) &&
      isOnOke(kubernetes, asOf) &&
      upstreamWord(answerUpstream(calico, kubernetes)) === 'tested' &&
      isMaintained(calicoLifeCycle(calico, asOf)) &&
      isMaintained(kubernetesLifeCycle(kubernetes, asOf)),
  );
  return agreed === undefined ? {} : { agreedCalico: agreed.calico, agreedKubernetes: agreed.kubernetes };
}

/** Whether OKE had released a patch of this minor on the date; one without a known day was there before the calendar was kept. */
function isOnOke(minor: string, asOf: string): boolean {
  return kubernetesVersions.some(({ version, released }) => minorOf(version) === minor && (released ?? '') <= asOf);
}

function isOut(calico: string, asOf: string): boolean {
  return (findRelease(calico)?.tagged ?? '') <= asOf;
}
