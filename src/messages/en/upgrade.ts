import type {
  Comparison,
  DocumentComparison,
  UpgradePath,
  UpgradeProblem,
  UpgradeStep,
  UpgradeWindow,
  VersionPair,
} from '../../engine/index.ts';
import { count, numbers } from './count.ts';

type Status = UpgradeWindow['statuses'][number];

/** What to do in a step. Kubernetes is more than one action, and node pools need not go through every minor. */
const steps: { readonly [Change in UpgradeStep['change']]: (step: Pick<UpgradeStep, 'from' | 'to'>) => string } = {
  calico: ({ from, to }) => `Upgrade Calico from ${from} to ${to}.`,
  kubernetes: ({ from, to }) => `Upgrade Kubernetes from ${from} to ${to}: the control plane, then the node pools.`,
};

const problems: { readonly [Code in UpgradeProblem['code']]: (args: UpgradeProblem['args']) => string } = {
  KUBERNETES_CANNOT_GO_BACK: ({ from, to }) =>
    `OKE cannot take a control plane back from Kubernetes ${from} to ${to}. Choose ${from} or newer, or make a new cluster.`,
  CALICO_CANNOT_GO_BACK: ({ from, to }) => `Upstream describes no way back from Calico ${from} to ${to}. Choose ${from} or newer.`,
};

const products: { readonly [Of in keyof VersionPair]: string } = { calico: 'Calico', kubernetes: 'Kubernetes' };

/** What Oracle says of the pairs in a window. */
const oracle: { readonly [One in Status]: string } = {
  untested: "Oracle's pages do not have what runs as tested",
  unknown: 'no page of Oracle that was read names what runs',
  unsupported: 'what runs is not supported, or cannot work',
  withdrawn: 'what runs is something that Oracle has withdrawn',
};

const upstream: { readonly [State in UpgradeWindow['upstream']]: (pairs: number) => string } = {
  tested: (pairs) => (pairs === 1 ? 'upstream tests it' : 'upstream tests all of it'),
  hearsay: (pairs) =>
    pairs === 1 ? 'a third party says that upstream tests it' : 'upstream tests all of it, in part by what a third party says',
  untested: (pairs) => (pairs === 1 ? 'upstream does not test it' : 'upstream does not test all of it'),
  unknown: () => 'whether upstream tests it is not known',
};

const ended: { readonly [Of in keyof VersionPair]: (version: string, until: string) => string } = {
  kubernetes: (version, until) => `It opens on Kubernetes ${version}, which OKE ended on ${until}.`,
  calico: (version, until) => `It opens on Calico ${version}, whose line upstream ended on ${until}.`,
};

function span({ fromStep, toStep }: UpgradeWindow): string {
  const start = fromStep === 0 ? 'From now' : `From step ${fromStep}`;
  return toStep === undefined ? `${start} on, at the target too` : `${start} until step ${toStep} is done`;
}

/** The parts that are not nothing: `3 added, 1 removed`. */
const listed = (parts: readonly (readonly [number: number, text: string])[]) =>
  parts.flatMap(([number, text]) => (number === 0 ? [] : [text])).join(', ');

function stateCounts(documents: readonly DocumentComparison[]): string {
  const number = (state: DocumentComparison['state']) => documents.filter((document) => document.state === state).length;
  return listed([
    [number('changed'), `${numbers.format(number('changed'))} changed`],
    [number('added'), `${numbers.format(number('added'))} added`],
    [number('removed'), `${numbers.format(number('removed'))} removed`],
  ]);
}

/** Every sentence and label of the upgrade panel. */
export const upgrade = {
  heading: 'Upgrade path',
  fromLabel: 'From',
  kubernetes: 'To Kubernetes',
  calico: 'To Calico',
  pair: ({ kubernetes, calico }: VersionPair) => `Kubernetes ${kubernetes} with Calico ${calico}`,
  start: ({ kubernetes, calico }: VersionPair) => `The cluster runs Kubernetes ${kubernetes} with Calico ${calico}.`,
  there: 'You are there: nothing needs an upgrade.',
  summary: ({ steps: all }: UpgradePath) => {
    const ofCalico = all.filter(({ change }) => change === 'calico').length;
    const parts = listed([
      [ofCalico, `${ofCalico} of Calico`],
      [all.length - ofCalico, `${all.length - ofCalico} of Kubernetes`],
    ]);
    return `${count(all.length, 'step', 'steps')}: ${parts}.`;
  },
  step: (step: Pick<UpgradeStep, 'change' | 'from' | 'to'>) => steps[step.change](step),
  starts: (number: number) => `${count(number, 'thing', 'things')} to know from here on`,
  change: ({ change, from, to }: Pick<UpgradeStep, 'change' | 'from' | 'to'>) => `${products[change]} ${from} → ${to}`,
  ended: {
    kubernetes: (until: string) => `Kubernetes ended ${until}`,
    calico: (until: string) => `Calico ended ${until}`,
  } satisfies { readonly [Of in keyof VersionPair]: (until: string) => string },
  /** Beside a status; in full it is `strengths`. */
  strengths: { derived: 'derived', inferred: 'inferred' },
  endedStep: (version: string, until: string) =>
    `OKE ended Kubernetes ${version} on ${until}; whether it still offers the step is not known.`,
  open: 'Open the manifest of this step',
  done: 'Mark as done',
  noWay: 'There is no way there',
  choose: ({ kubernetes, calico }: VersionPair) => `Choose Kubernetes ${kubernetes} with Calico ${calico}`,
  older: (version: string, than: string) => `${version} – older than ${than}`,
  notInLink: "The link opens your cluster's choices; the target is not in it.",
  upstream: {
    tested: 'Upstream tests it',
    hearsay: 'A third party says that upstream tests it',
    untested: 'Upstream does not test it',
    unknown: 'Nothing known of upstream',
  } satisfies { readonly [Word in UpgradeWindow['upstream']]: string },
  stepNumber: (number: number) => `Step ${number}`,
  eachMinor:
    'OKE takes the control plane through every minor version. Node pools need not stop at each, but must stay within three minor versions of it, within two before 1.28.',
  order:
    "Where Oracle's pages have neither pair in between as tested, the one that upstream tests is taken, then one that a third party says upstream tests; where they are alike, Calico goes first.",
  windowsHeading: 'Not covered on the way',
  window: (window: UpgradeWindow) => {
    const statuses = window.statuses.map((status) => oracle[status]).join(', or ');
    const opened = window.ended.map(({ of, version, until }) => ended[of](version, until));
    return [`${span(window)}, ${statuses}; ${upstream[window.upstream](window.pairs)}.`, ...opened].join(' ');
  },
  noWindows: 'Oracle supports every pair on the way.',
  problem: ({ code, args }: UpgradeProblem) => problems[code](args),

  comparison: {
    heading: 'What changes in the edited manifest',
    sides: (file: string, from: string, to: string) => `${file} as edited, ${from} against ${to}`,
    waiting: 'Comparing the edited manifests …',
    missing: (file: string, release: string) => `To compare, ${file} of Calico ${release} is needed too. Fetch it, or open your own copy.`,
    fetch: 'Fetch from upstream and compare',
    rejected: 'One of the two manifests cannot be edited: choose that release to see why.',
    same: 'The edited manifests are the same.',
    tryAgain: 'Try again',
    summary: ({ documents, removedLines, addedLines, indentedLines }: Comparison) => {
      const lines = listed([
        [removedLines, `${count(removedLines, 'line', 'lines')} removed`],
        [addedLines, `${count(addedLines, 'line', 'lines')} added`],
        [indentedLines, `${numbers.format(indentedLines)} of each only indented differently`],
      ]);
      return `${count(documents.length, 'document differs', 'documents differ')} (${stateCounts(documents)}): ${lines}.`;
    },
    definitions: (documents: readonly DocumentComparison[]) =>
      `${count(documents.length, 'CustomResourceDefinition', 'CustomResourceDefinitions')} (${stateCounts(documents)})`,
    indented: (places: number) => `${count(places, 'place', 'places')} only indented differently`,
    onlyIndented: 'only indented',
    path: (keys: readonly string[]) => keys.join(' › '),
    shortPath: (keys: readonly string[]) => (keys.length > 5 ? ['…', ...keys.slice(-4)] : keys).join(' › '),
    states: { changed: 'Changed', added: 'Added', removed: 'Removed' } satisfies {
      readonly [State in DocumentComparison['state']]: string;
    },
    document: ({ kind, namespace, name }: Pick<DocumentComparison, 'kind' | 'namespace' | 'name'>) => {
      const who = name === '' ? 'without a name' : namespace === undefined ? name : `${namespace}/${name}`;
      return `${kind === '' ? 'Document' : kind} ${who}`;
    },
    removed: (lines: number) => `−${numbers.format(lines)}`,
    added: (lines: number) => `+${numbers.format(lines)}`,
    linesLong: ({ removedLines, addedLines }: Pick<DocumentComparison, 'removedLines' | 'addedLines'>) =>
      listed([
        [removedLines, count(removedLines, 'line removed', 'lines removed')],
        [addedLines, count(addedLines, 'line added', 'lines added')],
      ]),
  },
} as const;
