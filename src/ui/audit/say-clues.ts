import { findRelease, type Guess, type Method, type Network, type Selection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { chooseCalico, chooseImage, chooseMethod, chooseNetwork } from '../../state/choose.ts';

/** What something in the file was taken for. */
export interface SaidClue {
  readonly found: string;
  readonly from: string;
  readonly line: number;
  /** What is chosen in its place; undefined where it is what is chosen. */
  readonly chosen: string | undefined;
  /** Chooses what was found. */
  readonly choose: () => void;
}

/** The clues of a guess beside what is chosen now. A release that the page does not know cannot be chosen, and is no clue here. */
export function sayClues({ calico, network, method, image }: Guess, selection: Selection): readonly SaidClue[] {
  const { cluster } = messages.page;
  const clues: SaidClue[] = [];
  if (calico !== undefined && findRelease(calico.value) !== undefined) {
    const { value, from, line } = calico;
    const chosen = value === selection.calico ? undefined : cluster.calicoLine(selection.calico);
    clues.push({ found: cluster.calicoLine(value), from, line, chosen, choose: () => chooseCalico(value) });
  }
  if (network !== undefined) {
    const { value, from, line } = network;
    const isSame = value === selection.network && (method === undefined || method.value === selection.method);
    const isOnlyMethod = value === selection.network;
    const choose = () => {
      chooseNetwork(value);
      if (method !== undefined && value === 'flannel') chooseMethod(method.value);
    };
    const chosen = isSame ? undefined : sayNetwork(selection.network, selection.method, isOnlyMethod);
    clues.push({ found: sayNetwork(value, method?.value ?? 'replace', !isSame && isOnlyMethod), from, line, chosen, choose });
  }
  if (image !== undefined) {
    const { value, from, line } = image;
    const chosen = selection.images.includes(value)
      ? undefined
      : messages.conventions.row(selection.images.map((one) => cluster.images[one]));
    clues.push({ found: cluster.images[value], from, line, chosen, choose: () => chooseImage(value) });
  }
  return clues;
}

/** Calico beside flannel has a name of its own; in its place only where the two are to be told apart. */
function sayNetwork(network: Network, method: Method, isMethod: boolean): string {
  const { methods, networks } = messages.page.cluster;
  return network === 'flannel' && (method === 'beside' || isMethod) ? methods[method] : networks[network];
}
