import { isNode } from 'yaml';
import { findVariables } from '../manifest/variables.ts';
import { findWorkload, type Workload } from '../manifest/workload.ts';
import type { Method, Network, Selection } from '../selection/selection.ts';
import type { Image } from '../catalog/images.ts';
import { indexLines, lineAt } from '../text/lines.ts';
import { findPair, findString, placeOf } from '../yaml/document.ts';
import { releaseOfImage } from './image-release.ts';

/** What a manifest seems to be made for, each with the line that says so. Nothing where it says nothing. */
export interface Guess {
  readonly calico?: Clue<string>;
  readonly network?: Clue<Network>;
  readonly method?: Clue<Method>;
  /** Only that Oracle Linux 8 is among the images can be told. */
  readonly image?: Clue<Image>;
}

export interface Clue<Value> {
  readonly value: Value;
  /** The variable or field that the guess is from, with its line. */
  readonly from: string;
  readonly line: number;
}

/** Variables that one recipe alone sets in `calico-policy-only.yaml`, and what they say. The first that a manifest has decides. */
const signs: readonly { readonly name: string; readonly value: string; readonly network: Network; readonly method: Method }[] = [
  { name: 'FELIX_INTERFACEPREFIX', value: 'oci', network: 'vcn-native', method: 'replace' },
  { name: 'NO_DEFAULT_POOLS', value: 'true', network: 'vcn-native', method: 'replace' },
  { name: 'CALICO_MANAGE_CNI', value: 'true', network: 'flannel', method: 'beside' },
];

/** Where clues are read from: the DaemonSet, or the lines alone of a text in which it cannot be read. */
interface Reader {
  readonly image: { readonly name: string; readonly line: number } | undefined;
  /** The last of that name: the one that a cluster goes by. */
  readonly findVariable: (name: string) => { readonly value: string | undefined; readonly line: number } | undefined;
}

/**
 * What the manifest seems to be made for: the Calico release by the image's tag, the network type and the recipe by variables. It is a
 * guess, to be shown as one. It holds for a broken text as well, as people have it before they have it repaired; a text that says
 * nothing of the kind gives an empty one.
 */
export function guessSelection(text: string): Guess {
  const found = findWorkload(text);
  const reader = found.ok ? readWorkload(found.value) : readLines(text);
  return { ...guessRelease(reader), ...guessNetwork(reader), ...guessImage(reader) };
}

/** The selection with what a guess says put in; `given` names what a person has said and stays. */
export function withGuess(selection: Selection, guess: Guess, given: ReadonlySet<string> = new Set()): Selection {
  const calico = given.has('calico') ? selection.calico : (guess.calico?.value ?? selection.calico);
  const network = given.has('network') ? selection.network : (guess.network?.value ?? selection.network);
  const method = network === 'vcn-native' ? 'replace' : given.has('method') ? selection.method : (guess.method?.value ?? selection.method);
  const images = given.has('image') || guess.image === undefined ? selection.images : ([guess.image.value] as const);
  return { ...selection, calico, network, method, images };
}

function readWorkload(workload: Workload): Reader {
  const { document, container } = workload;
  const node = findPair(container, 'image')?.value;
  const name = findString(container, 'image');
  return {
    image: name === undefined || !isNode(node) ? undefined : { name, line: placeOf(document, node).line },
    findVariable: (wanted) => {
      const variable = findVariables(workload, wanted).at(-1);
      const value = variable?.value?.value;
      return variable && { value: typeof value === 'string' ? bare(value) : undefined, line: placeOf(document, variable.node).line };
    },
  };
}

/** Without the quotes of a word processor, which a guess looks through. */
const bare = (value: string) => value.replace(/^[“”„‟‘’‚«»]+|[“”„‟‘’‚«»]+$/g, '');

const IMAGE = /^[ \t-]*image:[ \t]*["']?(\S*\bnode[:@][^\s"']+)/m;

function readLines(text: string): Reader {
  const index = indexLines(text);
  const image = IMAGE.exec(text);
  return {
    image: image === null ? undefined : { name: image[1] ?? '', line: lineAt(index, image.index) },
    findVariable: (wanted) => {
      const match = [
        ...text.matchAll(new RegExp(`\\bname:[ \\t]*["']?${wanted}["']?[ \\t]*\\r?\\n[ \\t]*value:[ \\t]*["']?([^"'\\r\\n#]*)`, 'g')),
      ].at(-1);
      return match && { value: match[1] && bare(match[1].trim()), line: lineAt(index, match.index) };
    },
  };
}

function guessRelease({ image }: Reader): Pick<Guess, 'calico'> {
  const release = releaseOfImage(image?.name ?? '');
  return release === undefined || image === undefined ? {} : { calico: { value: release, from: 'image', line: image.line } };
}

/** Without a sign: a manifest that runs the network is for flannel's place, and one that leaves it alone is for VCN-native pods. */
function guessNetwork({ findVariable }: Reader): Pick<Guess, 'network' | 'method'> {
  const backend = findVariable('CALICO_NETWORKING_BACKEND');
  const runsNetwork = backend !== undefined && backend.value !== 'none';
  for (const { name, value, network, method } of signs) {
    const variable = findVariable(name);
    if (variable?.value !== value || (method === 'beside' && runsNetwork)) continue;
    const clue = { from: name, line: variable.line };
    return { network: { ...clue, value: network }, method: { ...clue, value: method } };
  }
  if (backend === undefined) return {};
  const clue = { from: 'CALICO_NETWORKING_BACKEND', line: backend.line };
  if (!runsNetwork) return { network: { ...clue, value: 'vcn-native' } };
  return { network: { ...clue, value: 'flannel' }, method: { ...clue, value: 'replace' } };
}

function guessImage({ findVariable }: Reader): Pick<Guess, 'image'> {
  const backend = findVariable('FELIX_IPTABLESBACKEND');
  return backend?.value === 'NFT' ? { image: { from: 'FELIX_IPTABLESBACKEND', line: backend.line, value: 'ol8' } } : {};
}
