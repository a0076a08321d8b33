import { compareVersions, findLine, minorOf } from '../catalog/calico.ts';
import type { UpstreamAnswer, UpstreamWord } from './types.ts';

/** Whether upstream's own list has the Kubernetes minor for this Calico line: a second opinion, untested and never unsupported. */
export function answerUpstream(calico: string, kubernetes: string): UpstreamAnswer {
  const line = findLine(calico);
  if (line === undefined) return { state: 'unknown' };
  const { testedFrom: from, testedTo: to, strength, source } = line;
  const minor = minorOf(kubernetes);
  const isTested = compareVersions(minor, from) >= 0 && compareVersions(minor, to) <= 0;
  return { state: isTested ? 'tested' : 'untested', from, to, strength, source };
}

/** The answer in one word. What a third party says of upstream is not upstream's own word, and what it leaves out is not known. */
export function upstreamWord(answer: UpstreamAnswer): UpstreamWord {
  if (answer.state === 'unknown' || answer.strength !== 'inferred') return answer.state;
  return answer.state === 'tested' ? 'hearsay' : 'unknown';
}
