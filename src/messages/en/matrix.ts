import type { LifeCycle, SupportStatus, UpstreamWord } from '../../engine/index.ts';

/** How Oracle's word on a pair is drawn and named: its status, with a yes that was derived apart from one that was read. */
export type OracleWord = SupportStatus | 'derived';

const oracle: Readonly<Record<OracleWord, string>> = {
  supported: 'supported by Oracle',
  derived: "supported by Oracle, derived from Oracle's pages",
  untested: 'not tested by Oracle',
  unknown: 'not known from Oracle',
  unsupported: 'not supported',
  withdrawn: 'withdrawn by Oracle',
};

const upstream: Readonly<Record<UpstreamWord, string>> = {
  tested: 'tested by upstream',
  hearsay: 'tested by upstream, says a third party',
  untested: 'not tested by upstream',
  unknown: 'not known from upstream',
};

/** The state of a Calico line, after its name. */
const lineStates: Readonly<Record<LifeCycle['state'], (until: string) => string>> = {
  maintained: (until) => `maintained until ${until}`,
  open: () => 'maintained',
  ended: (until) => `ended ${until}`,
  unknown: () => 'not known',
};

/** `day`: of the end, or the one on which the calendar was read where no end is known. */
const columnStates: Readonly<Record<LifeCycle['state'], (kubernetes: string, day: string) => string>> = {
  maintained: (kubernetes, day) => `OKE supports Kubernetes ${kubernetes} until ${day}.`,
  open: (kubernetes, day) => `OKE supported Kubernetes ${kubernetes} when its calendar was read on ${day}; no end date was known.`,
  ended: (kubernetes, day) => `OKE ended support for Kubernetes ${kubernetes} on ${day}.`,
  unknown: (kubernetes) => `Kubernetes ${kubernetes} is in no calendar of OKE that was read.`,
};

/** The panel that shows every pair of versions at once. */
export const matrix = {
  caption: 'Calico releases and Kubernetes versions',
  hint: 'Choose a cell to choose its two versions.',
  region: 'Matrix of versions',
  layer: 'Show',
  layers: { both: 'Both', oracle: 'Oracle', upstream: 'Upstream' },
  allReleases: (number: number) => `All ${number} releases`,

  kubernetes: 'Kubernetes',
  calico: 'Calico',
  columns: { kept: 'No end known', dated: 'Not ended', ended: 'Ended on OKE', unknown: 'Not known' },
  column: (kubernetes: string, state: LifeCycle['state'], day: string) => columnStates[state](kubernetes, day),
  line: (minor: string) => `Calico ${minor}`,
  lineState: (state: LifeCycle['state'], until: string) => lineStates[state](until),

  cell: (calico: string, kubernetes: string, words: readonly string[], isRecommended: boolean, isChosen: boolean) =>
    [
      `Calico ${calico} with Kubernetes ${kubernetes}: ${words.join('; ')}.`,
      ...(isRecommended ? ['Recommended.'] : []),
      ...(isChosen ? ['Chosen.'] : []),
    ].join(' '),
  oracle,
  upstream,

  legend: 'What the signs mean',
  legendOracle: 'Oracle',
  legendUpstream: 'Upstream',
  signs: {
    oracle: {
      supported: 'supported',
      derived: 'supported, derived',
      untested: 'not tested',
      unknown: 'not known',
      unsupported: 'not supported',
      withdrawn: 'withdrawn',
    } satisfies Readonly<Record<OracleWord, string>>,
    upstream: {
      tested: 'tested',
      hearsay: 'tested, says a third party',
      untested: 'not tested',
      unknown: 'not known',
    } satisfies Readonly<Record<UpstreamWord, string>>,
    recommended: 'recommended',
  },

  pair: (calico: string, kubernetes: string) => `Calico ${calico} with Kubernetes ${kubernetes}`,
  isChosen: 'Chosen',
  isRecommended: 'Recommended',
};
