import {
  findCidrFault,
  recommendedCalico,
  settleDeviations,
  takesPodCidr,
  targetAt,
  toImages,
  withDetail,
  type ClusterType,
  type DecodedLink,
  type DetailKey,
  type Guess,
  type Image,
  type Method,
  type Network,
  type NodeType,
  type Selection,
  type VersionPair,
} from '../engine/index.ts';
import type { OwnManifest } from '../sources/index.ts';
import { choices, type Choices, type Dropped, type RunbookTexts, type SourceChoice, type Tab } from './choices.ts';

/** The network type. A flannel cluster's own settings are set aside on a VCN-native one, not forgotten. */
export function chooseNetwork(network: Network): void {
  const { selection, podCidrText } = choices.getState();
  const method = network === 'vcn-native' ? 'replace' : selection.method;
  select(withPodCidr({ ...selection, network, method }, podCidrText));
}

/** The Kubernetes version. A Calico release that nobody picked against the table follows to the one tested with the new version. */
export function chooseKubernetes(kubernetes: string): void {
  const { selection, isCalicoByHand } = choices.getState();
  const calico = recommendedCalico(kubernetes);
  const follows = calico !== undefined && calico !== selection.calico && !isCalicoByHand;
  select(
    { ...selection, kubernetes, ...(follows ? { calico } : {}) },
    { followed: follows ? { calico, kubernetes } : undefined, isCalicoByHand },
  );
}

export function chooseCalico(calico: string): void {
  select({ ...choices.getState().selection, calico });
}

/** One image for all nodes. */
export function chooseImage(image: Image): void {
  select({ ...choices.getState().selection, images: [image] }, { hasSeveralImages: false });
}

/** That node pools differ: from now on each image is ticked by itself, starting with the one that was chosen. */
export function chooseSeveralImages(): void {
  choices.setState({ hasSeveralImages: true });
}

/** Ticks an image or takes it back. The last one stays: a cluster has nodes of some kind. */
export function toggleImage(image: Image): void {
  const { selection } = choices.getState();
  const others = selection.images.filter((one) => one !== image);
  const images = toImages(others.length < selection.images.length ? others : [...others, image]);
  if (images !== undefined) select({ ...selection, images });
}

/** Says a detail of the cluster, or takes it back with undefined. */
export function chooseDetail(key: DetailKey, value: string | undefined): void {
  const { selection } = choices.getState();
  select({ ...selection, details: withDetail(selection.details, key, value) });
}

export function chooseCluster(cluster: ClusterType): void {
  select({ ...choices.getState().selection, cluster });
}

export function chooseNodes(nodes: NodeType): void {
  select({ ...choices.getState().selection, nodes });
}

export function chooseMethod(method: Method): void {
  const { selection, podCidrText } = choices.getState();
  select(withPodCidr({ ...selection, method }, podCidrText));
}

/** The pod CIDR as typed. A wrong one leaves the selection without any. */
export function typePodCidr(podCidrText: string): void {
  select(withPodCidr(choices.getState().selection, podCidrText), { podCidrText });
}

/** Both versions at once, as a table of pairs gives them. */
export function choosePair({ kubernetes, calico }: VersionPair): void {
  select({ ...choices.getState().selection, kubernetes, calico });
}

/** A whole selection at once, such as the one offered in place of an unsupported one. */
export function chooseSelection(selection: Selection): void {
  select(selection, textsOf(selection));
}

/** Everything that a link says, with what was adjusted in it. */
export function openLink({ selection, notices }: DecodedLink): void {
  select(selection, { ...textsOf(selection), linkNotices: notices });
}

export function dismissLinkNotices(): void {
  choices.setState({ linkNotices: [] });
}

export function chooseSource(source: SourceChoice): void {
  choices.setState({ source });
}

export function openOwnManifest(own: OwnManifest): void {
  choices.setState(({ tab }) => ({ own, source: 'own', guess: undefined, openedIn: tab }));
}

/**
 * What the person's own manifest was taken for, with the selection that this makes, and the audit in view, unless they have gone to another
 * view meanwhile: nobody is taken away from what they do.
 */
export function takeGuess(guess: Guess, selection: Selection): void {
  if (selection !== choices.getState().selection) chooseSelection(selection);
  choices.setState(({ tab, openedIn = tab }) => ({ guess, tab: tab === openedIn ? 'audit' : tab }));
}

/** A value for the commands, as typed. */
export function typeRunbookValue(value: Partial<RunbookTexts>): void {
  choices.setState(({ runbookValues }) => ({ runbookValues: { ...runbookValues, ...value } }));
}

/** Where an upgrade is to end. Calico is then the release that was tested with it, or what runs, whichever is newer. */
export function chooseUpgradeKubernetes(kubernetes: string): void {
  choices.setState({ upgradeTarget: targetAt(choices.getState().selection, kubernetes) });
}

/** Where an upgrade is to end, with the steps there in view. */
export function planUpgrade({ kubernetes, calico }: VersionPair): void {
  choices.setState({ upgradeTarget: { kubernetes, calico }, tab: 'upgrade' });
}

export function chooseUpgradeCalico(calico: string, current: VersionPair): void {
  choices.setState({ upgradeTarget: { ...current, calico } });
}

export function chooseTab(tab: Tab): void {
  choices.setState({ tab });
}

export function showFullView(isFullView: boolean): void {
  choices.setState({ isFullView, tab: 'changes' });
}

/** Brings a line of the result into view in the editor, to be changed there. */
export function goToLine(line: number): void {
  choices.setState({ goTo: { line }, isFullView: true, tab: 'changes' });
}

/** Says that the line is in view, so that the editor does not go there again when it is opened anew. */
export function arriveAtLine(): void {
  choices.setState({ goTo: undefined });
}

/** Takes a selection, with what else is chosen along with it. Edits and extras that do not go together are settled first. */
export function select(wanted: Selection, along: Partial<Choices> = {}): void {
  const selection = settled(wanted);
  const { selection: previous, source, isCalicoByHand: wasByHand, linkNotices } = choices.getState();
  // A request to upstream's server was asked for one file of one release; for another it is asked for again.
  const isSameFile = previous.calico === selection.calico && previous.network === selection.network && previous.method === selection.method;
  // A release that the table does not mark for this version was picked by somebody.
  const isCalicoByHand = previous.calico === selection.calico ? wasByHand : recommendedCalico(selection.kubernetes) !== selection.calico;
  choices.setState({
    followed: undefined,
    dropped: findDropped(wanted, selection),
    isCalicoByHand,
    linkNotices: stillTrue(linkNotices, selection),
    ...along,
    selection,
    source: source === 'upstream' && !isSameFile ? 'automatic' : source,
  });
}

/** The same object where nothing is to be settled: what was worked out for it still counts. */
function settled(wanted: Selection): Selection {
  const next = settleDeviations(wanted);
  const [before, after] = [wanted, next].map(({ without, extras, registry }) => JSON.stringify([without, extras, registry]));
  return before === after ? wanted : next;
}

/** What was wanted and is not there any more, since the cluster has no such edit or cannot have such an extra. */
function findDropped(wanted: Selection, settledTo: Selection): Dropped | undefined {
  const without = wanted.without.filter((id) => !settledTo.without.includes(id));
  const extras = wanted.extras.filter((id) => !settledTo.extras.includes(id));
  return without.length + extras.length === 0 ? undefined : { without, extras };
}

/** A link that asks for a registry has been answered once one is named, or none is needed any more. */
function stillTrue(notices: Choices['linkNotices'], { extras, registry }: Selection): Choices['linkNotices'] {
  const isAsked = extras.includes('use-private-registry') && registry === undefined;
  const left = isAsked ? notices : notices.filter(({ code }) => code !== 'REGISTRY_MISSING');
  return left.length === notices.length ? notices : left;
}

/** What stands in the fields for a whole selection that comes at once. */
function textsOf({ podCidr = '', registry = '', images }: Selection): Partial<Choices> {
  return { podCidrText: podCidr, registryText: registry, hasSeveralImages: images.length > 1 };
}

function withPodCidr({ podCidr: _, ...selection }: Selection, text: string): Selection {
  const isUsable = takesPodCidr(selection) && text !== '' && findCidrFault(text) === undefined;
  return isUsable ? { ...selection, podCidr: text } : selection;
}
