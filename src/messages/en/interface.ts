import { count, numbers } from './count.ts';
import { listFormat } from '../late-formats.ts';

const list = listFormat('en', { type: 'conjunction' });
const kilobytes = (bytes: number) => `${numbers.format(Math.round(bytes / 1000))} kB`;
const lines = (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`);

/** Every label, heading, button and announcement of the page. */
export const interfaceMessages = {
  opensElsewhere: 'opens elsewhere',

  closed: {
    off: 'off',
    stay: 'What you have chosen is the nearest valid choice.',
    why: (number: number) => `${number} off`,
    // Who speaks to the page says what is to be seen, so the name has it word for word.
    whyLabel: (field: string, number: number) => `${field}: ${number} off – why?`,
  },

  verdict: {
    heading: 'Verdict',
    pageRead: (date: string) => `page read ${date}`,
    pageEdition: (edition: string) => `page of ${edition}`,
    page: 'page',
    upstream: 'Upstream',
    upstreamTested: (from: string, to: string) => `tested ${from}–${to}`,
    upstreamUntested: (from: string, to: string) => `tests only ${from}–${to}`,
    upstreamInferred: (from: string, to: string) => `${from}–${to}, by a third party`,
    upstreamUnknown: 'nothing known',
    kubernetes: 'K8s on OKE',
    calico: 'Calico line',
    maintained: (until: string) => `maintained until ${until}`,
    ended: (until: string) => `ended ${until}`,
    open: 'no end date known',
    openWhenRead: 'no end known when read',
    unknown: 'not known',
    levels: { error: 'Error', warning: 'Warning', note: 'Note' },
    notes: (notes: number) => count(notes, 'note', 'notes'),
    whenUpgrading: 'Coming from an older release',
    otherRelease: (found: string, chosen: string) => `This answer is for Calico ${chosen}; your file is Calico ${found}.`,
    errors: (errors: number) => count(errors, 'error', 'errors'),
    warnings: (warnings: number) => count(warnings, 'warning', 'warnings'),
    chooseWith: (value: string, choices: readonly string[]) => `Choose ${value} with ${list.format(choices)}`,
    chooseInstead: (choices: readonly string[]) => `Choose ${list.format(choices)} instead`,
    instead: {
      networks: { 'vcn-native': 'VCN-native pods', flannel: 'flannel' },
      kubernetes: (version: string) => `Kubernetes ${version}`,
      calico: (release: string) => `Calico ${release}`,
      types: { enhanced: 'an enhanced cluster', basic: 'a basic cluster' },
      nodeTypes: { managed: 'managed nodes', virtual: 'virtual nodes', 'self-managed': 'self-managed nodes' },
      nodesUpgraded: 'upgraded nodes',
      images: (names: readonly string[]) => `${list.format(names)} alone`,
      asDocumented: 'everything as documented',
    },
    withError: (word: string) => `${word}, with an error`,
    planUpgrade: (kubernetes: string, calico: string) => `Plan the upgrade to ${kubernetes} with ${calico}`,
  },

  about: {
    data: (date: string) => `Data of ${date}`,
    notTheirs: "This is not a page of Oracle's or Tigera's.",
    json: 'The data as JSON',
    report: 'This is wrong',
    reportLabel: (what: string) => `This is wrong: report ${what}`,
    reportTitle: (what: string) => `Wrong: ${what}`,
    reportBody: (source: string, url: string, page: string, data: string) =>
      `Source: ${source}
${url}

Page: ${page}
Data: ${data}

What Calicut says, and what is right (with a link, please):
`,
  },

  sources: { oracle: 'Oracle', calico: 'Calico', other: 'Third party' },

  source: {
    heading: 'Manifest',
    change: 'Change',
    changeLabel: 'Change the manifest',
    bundled: 'comes with this page, sha256 checked',
    fetched: 'from upstream, sha256 checked',
    unverified: 'not verified: no sha256 is known for it',
    noDigest: 'not verified: browsers check hashes only on secure addresses (https)',
    ownKnown: (file: string, release: string) => `your own; upstream's ${file} of ${release}, byte for byte`,
    ownUnknown: "your own; not one of upstream's files",
    sample: 'a sample written by hand, not for a cluster',
    wanted: (file: string, release: string) => `${file} ${release}`,
    dialog: 'Where the manifest comes from',
    stays: 'Your files stay in this browser. Nothing is uploaded.',
    automatic: 'Use the file of the release you chose',
    fetch: (file: string, release: string) => `Fetch ${file} ${release} from upstream`,
    fetchHintUnknown: (host: string) =>
      `A request to ${host} (GitHub). No sha256 is known for this release, so the file counts as not verified.`,
    fetchHint: (host: string) => `A request to ${host} (GitHub). The file is refused if its sha256 is not the one known for it.`,
    open: 'Open your own file',
    openHint: 'YAML or JSON from your disk, up to 50 MB. You can also drop it anywhere on the page.',
    paste: 'Paste your own manifest',
    pasteHint: 'A file, or what kubectl get ds calico-node -n kube-system -o yaml printed. You can also paste it anywhere on the page.',
    pasteLabel: 'Manifest text',
    pasteUse: 'Use this text',
    pastedName: 'Pasted text',
    sampleShow: 'Show a sample',
    close: 'Close',
    openAnother: 'Open another file',
    unusable: (name: string) => `${name}: cannot be used`,
    drop: 'Drop the manifest to audit it',
    oneFile: (name: string) => `"${name}" was opened: one file at a time.`,
    adoptRelease: (release: string) => `Choose Calico ${release}`,
  },

  result: {
    heading: 'Changes and manifest',
    tabs: 'Views of the manifest',
    changes: 'Changes',
    audit: 'Audit',
    auditCount: (errors: number, warnings: number) => `${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')}`,
    manifest: 'Manifest',
    forms: 'Forms',
    commands: 'Commands',
    matrix: 'Matrix',
    upgrade: 'Upgrade',
    clusters: 'Clusters',
    dismiss: 'Dismiss',
    sampleBanner:
      'This is a sample written by hand to show how the page works. It is not for a cluster, and cannot be copied or downloaded. For one that can, choose Change beside Manifest.',
  },

  changes: {
    removed: (number: number) => `−${numbers.format(number)}`,
    added: (number: number) => `+${numbers.format(number)}`,
    removedLong: (number: number) => count(number, 'line removed', 'lines removed'),
    addedLong: (number: number) => count(number, 'line added', 'lines added'),
    identical: (number: number, original: string) => `${count(number, 'line', 'lines')} identical to ${original}`,
    upstream: (release: string) => `upstream ${release}`,
    yourFile: 'your file',
    theSample: 'the sample',
    sha256: (start: string) => `sha256 ${start}…`,
    sha256Label: 'Full sha256 of the manifest you download',
    howToCheck: 'How to check this',
    notCurrent: 'no sha256 yet',
    stale: 'What stands below is the last one.',
    previous: 'Previous change',
    next: 'Next change',
    index: 'List of changes',
    goTo: (number: number) => `Change ${number}:`,
    times: (number: number) => `×${numbers.format(number)}`,
    timesLong: (title: string, number: number) => `${title}, ${count(number, 'change', 'changes')}`,
    part: (title: string, names: string) => `${title}: ${names}`,
    andMore: (title: string, more: number) => `${title} +${more}`,
    image: (name: string) => `Image ${name}`,
    atLine: (title: string, line: number) => `${title} · line ${line}`,
    removedLines: (from: number, to: number) => `Removed, ${lines(from, to)}`,
    addedLines: (from: number, to: number) => `Added, ${lines(from, to)}`,
    nothingRemoved: 'nothing removed here',
    nothingAdded: 'nothing added here',
    showAll: (number: number) => `Show all ${number} lines`,
    showFewer: 'Show fewer lines',
    fullView: 'Full view',
    listView: 'List of changes',
    showInFullView: 'Show in full view',
    none: 'No edit needed',
    noneSentence: 'The file already is what these choices ask for. Read the warnings before you apply it.',
    refused: 'No manifest is offered.',
  },

  editor: {
    loading: 'Loading the editor, about 0.8 MB …',
    failed: 'The editor could not be loaded. The list of changes shows the same; try again when there is a connection.',
    original: (name: string) => `${name} before the changes`,
    modified: (name: string) => `${name} with the changes`,
    back: 'Back to the list of changes',
  },

  manifest: {
    region: 'Text of the manifest',
    more: (shown: number, lines: number) =>
      `The first ${numbers.format(shown)} lines. ${count(lines, 'line follows', 'lines follow')}; they are in the file you download.`,
  },

  waiting: {
    heading: (file: string, release: string) => `Loading ${file} ${release}`,
    from: { bundled: 'from this page', upstream: 'from raw.githubusercontent.com', own: 'from your computer', sample: 'the sample' },
    progress: (received: number, total: number | undefined) =>
      total === undefined ? kilobytes(received) : `${kilobytes(received)} of ${kilobytes(total)}`,
    stop: 'Stop',
  },

  absent: {
    heading: (file: string, release: string) => `${file} ${release} is not in this page`,
    sentence: 'The answer about support stands. To see the changes, say where the file is to come from.',
  },

  failed: {
    heading: 'There is no manifest to show',
    rejected: (name: string) => `${name} cannot be edited`,
    unusable: (name: string) => `${name} cannot be used`,
    reload: 'Reload the page',
  },

  delivery: {
    /** What the audit says of what is handed out. */
    audit: {
      leftInIt: (errors: number) => `${count(errors, 'error', 'errors')} left in it`,
      noneLeft: 'no error found in it',
      notDone: 'not audited to the end',
      auditing: 'being audited',
      show: 'Show the audit',
    },
    heading: 'Copy and download',
    copy: 'Copy manifest',
    copied: 'Copied',
    copyDone: (name: string) => `${name} is on the clipboard.`,
    copyRefused: 'The browser did not let the page copy. Download the manifest instead.',
    download: 'Download manifest',
    downloaded: 'Downloaded',
    otherForms: 'Other forms',
    downloadDone: (name: string) => `${name} is downloaded.`,
    /** The answer is for the release and the cluster, and not for a file that somebody brought. */
    ofPair: (word: string) => `The pair: ${word}`,
    nothingIn: (name: string) =>
      `The DaemonSet kube-system/calico-node is not in "${name}", so there is nothing to hand out: open another file.`,
    none: {
      refused: 'No manifest: the answer to this cluster is no.',
      absent: 'No manifest yet: say where the file is to come from.',
      waiting: 'The manifest is loading.',
      problem: 'No manifest: the file cannot be used.',
      sample: 'The sample is not for a cluster: it cannot be copied or downloaded.',
      'pod-cidr': 'No manifest while the pod CIDR is wrong.',
      registry: 'No manifest until your registry is named.',
    },
  },
} as const;
