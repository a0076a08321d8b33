/** What the page says to those who are new to it. */
export const help = {
  heading: 'Help',
  close: 'Close',
  examples: {
    heading: 'Three examples',
    recommended: {
      title: 'The pair that Oracle tested',
      says: 'VCN-native pods with the newest tested pair: seven changes, each with its reason.',
    },
    flannel: {
      title: 'Calico in place of flannel',
      says: 'With the pod CIDR of the cluster in the manifest, and a warning about nodes that exist already.',
    },
    ended: {
      title: 'A Kubernetes that has ended',
      says: 'A pair that Oracle tested once, with an error beside it, and the way to one that is maintained.',
    },
  },
  tour: { heading: 'The tour', says: 'Five stops along the page, about a minute.', start: 'Take the tour' },
  about: {
    heading: 'What this page does',
    does: 'Calicut takes a Calico manifest as upstream published it, makes the changes that your OKE cluster needs and no others, and shows each with its reason and its source.',
    doesNot: 'It does not reach your cluster, uploads nothing, and applies nothing: what you download changes a cluster when you apply it.',
    notTheirs:
      "It is not a page of Oracle's or Tigera's. What it does not know it calls unknown, and every fact links to the page that was read.",
  },
  report: {
    heading: 'Something is wrong or missing',
    says: 'Each source has a flag beside it that reports just that fact. For anything else:',
    link: 'Report it on GitHub',
    title: 'About the page',
    body: (page: string, data: string) => `Page: ${page}
Data: ${data}

What happened, and what you expected:
`,
  },
  stops: {
    cluster: {
      title: 'Say what your cluster is',
      says: 'Network type, versions and node image. What is not said is taken as usual; what cannot go together is off, with the reason.',
    },
    verdict: {
      title: 'Read the verdict',
      says: 'Whether Oracle supports the pair, what upstream tests, and until when both are maintained. Warnings say what to do next.',
    },
    changes: {
      title: 'Read each change with its reason',
      says: 'Removed lines, added lines, why, and whose word that is. Every other line stays byte for byte as upstream published it.',
    },
    delivery: {
      title: 'Take the manifest and the commands',
      says: 'Copy or download it here. Commands, among the tabs, has the steps before, during and after, and the way back.',
    },
    link: {
      title: 'Share the link',
      says: 'The address always says what is chosen. Whoever opens the link sees the same answer, and the same manifest from upstream. Your own file, your changes and the name of a registry stay with you.',
    },
  },
  tourName: 'Tour',
  step: (number: number, all: number) => `${number} of ${all}`,
  back: 'Back',
  next: 'Next',
  done: 'Done',
  end: 'End the tour',
} as const;
