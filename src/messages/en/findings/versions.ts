import type { FindingSentences } from '../../types.ts';
import { listFormat } from '../../late-formats.ts';

/** The pair on which Oracle, upstream and both calendars agree, where there is one. */
const agreedPair = (calico: string | undefined, kubernetes: string | undefined) =>
  calico && kubernetes
    ? `Plan the way to Kubernetes ${kubernetes} with Calico ${calico}: Oracle and upstream both tested that pair, and both versions are maintained.`
    : "No pair that was read is tested by both and still maintained: look at Oracle's page for a newer one.";

const either = listFormat('en-GB', { type: 'disjunction' });

/** The life cycles, upstream's axis, and how old and how sure the data is. */
export const versionFindings = {
  AXES_DISAGREE: {
    says: ({ calico, kubernetes, line, ended, lineEnded, from, to }) => {
      const upstream = [
        ...(lineEnded ? [`ended Calico ${line} on ${lineEnded}`] : []),
        ...(from ? [`tests it with Kubernetes ${from} to ${to}`] : []),
      ];
      const byOke = ended ? `, which OKE itself ended on ${ended}` : '';
      return `Oracle supports Calico ${calico} with Kubernetes ${kubernetes}${byOke}${upstream.length > 0 ? `; upstream ${upstream.join(' and ')}` : ''}.`;
    },
    next: ({ agreedCalico, agreedKubernetes }) => agreedPair(agreedCalico, agreedKubernetes),
  },
  KUBERNETES_ENDED: {
    says: ({ kubernetes, until }) => `OKE ended support for Kubernetes ${kubernetes} on ${until}.`,
    next: ({ next }) =>
      next
        ? `Upgrade the cluster to Kubernetes ${next} first.`
        : "Upgrade the cluster first, to a version that Oracle's page lists as supported.",
  },
  KUBERNETES_END_OPEN: {
    says: ({ kubernetes, after, read }) =>
      `OKE supported Kubernetes ${kubernetes} when its calendar was read on ${read}; it ends 30 days after ${after}, whose date was not known.`,
    next: ({ after }) => `Look for ${after} on Oracle's page of Kubernetes versions, and plan the next upgrade before those days are over.`,
  },
  CALICO_LINE_ENDED: {
    says: ({ line, until }) =>
      `Upstream ended support for Calico ${line} on ${until}: it maintains the two newest minor releases. Fixes come only with a newer line; Oracle's answer is a separate matter.`,
    next: ({ maintained }) =>
      `Move to Calico ${either.format((maintained ?? '').split(','))} on a Kubernetes version for which Oracle's table has it.`,
  },
  UPSTREAM_NOT_TESTED: {
    says: ({ line, kubernetes, from, to, isHearsay }) =>
      isHearsay
        ? `A third party says that upstream tests Calico ${line} with Kubernetes ${from} to ${to}, not with ${kubernetes}; upstream's own list was not read.`
        : `Upstream tests Calico ${line} with Kubernetes ${from} to ${to}, not with ${kubernetes}. It may work; upstream does not call it broken.`,
    next: ({ kubernetes, isSupported, other, isWayBack, isOtherHearsay }) => {
      if (isSupported) return 'Test policy on it yourself before production; Oracle supports this pair all the same.';
      if (!other)
        return `Test policy on this pair yourself before production: no Calico line that was read lists Kubernetes ${kubernetes}.`;
      return isOtherHearsay
        ? `Test policy on this pair yourself before production. A third party says that upstream tests Kubernetes ${kubernetes} with Calico ${other}; upstream's own list was not read.`
        : `Upstream tests Kubernetes ${kubernetes} with Calico ${other}: choose that line${isWayBack ? ' for a new cluster' : ''}, or test policy on this pair yourself before production.`;
    },
  },
  RELEASE_NOT_PINNED: {
    says: ({ calico }) => `The hashes of Calico ${calico} are not known here, so its file cannot be verified.`,
    next: ({ pinned, isWayBack }) =>
      `Compare the file with upstream's release yourself, or choose Calico ${pinned}, whose hashes are known.${isWayBack ? ' That is for a new cluster: upstream describes no way back.' : ''}`,
  },
  DATA_OLD: {
    says: ({ read, age }) =>
      `The newest of Oracle's Calico pages that is known here was read on ${read}, ${age} days ago; it may have changed since.`,
    next: () => "Compare the pair with Oracle's page before you apply the manifest.",
  },
} as const satisfies Partial<FindingSentences>;
