import type { CalicoContainer } from '../../../catalog/calico-variables.ts';
import { canonicalName, findVariable, findVariableFault, variableNames } from '../../../catalog/variable-words.ts';
import { findNearest, likelySlips } from '../../../text/nearest.ts';
import type { Container } from '../../../manifest/pod-templates.ts';

const calicoContainers: ReadonlySet<string> = new Set<CalicoContainer>([
  'calico-node',
  'upgrade-ipam',
  'install-cni',
  'calico-kube-controllers',
  'calico-typha',
]);

/** Init containers of upstream's that set up eBPF alone, by their names until and from 3.31 (facts/oke-calico.md 2.4). */
const bpfContainers: ReadonlySet<string> = new Set(['mount-bpffs', 'ebpf-bootstrap']);

/** Whether upstream ships a container of this name. */
export const isUpstream = ({ name }: Container): boolean => calicoContainers.has(name) || bpfContainers.has(name);

/** The container as the catalog of variables knows it; undefined where it knows none of the name. */
export function toCalicoContainer({ name }: Container): CalicoContainer | undefined {
  return isCalicoContainer(name) ? name : undefined;
}

const isCalicoContainer = (name: string): name is CalicoContainer => calicoContainers.has(name);

/** Whether the container is known to read the variable. */
export function reads(container: CalicoContainer | undefined, name: string): boolean {
  return container !== undefined && findVariable(name, container)?.containers.includes(container) === true;
}

export const nearest = (word: string, known: Iterable<string>): string | undefined => findNearest(word, known, likelySlips(word));

const namesOf = new Map<CalicoContainer, readonly string[]>();

/** The name that was likely meant in this container. `nearest` is undefined for a name that is plainly Felix's or Typha's and like none. */
export function findMisspelling(container: CalicoContainer, name: string): { readonly nearest: string | undefined } | undefined {
  // What no server takes for a name, and what stands in curly quotes, is said by rules of its own.
  if (!/^[A-Za-z_][\w.-]*$/.test(name)) return undefined;
  const known = namesOf.get(container) ?? variableNames.filter((one) => reads(container, one));
  namesOf.set(container, known);
  const fault = findVariableFault(container, name, undefined, (word) => nearest(word, known));
  if (fault?.kind !== 'unknown-name') return undefined;
  return { nearest: fault.nearest !== undefined && reads(container, fault.nearest) ? fault.nearest : undefined };
}

/** Whether the two are one variable to what reads them: Felix and Typha read theirs in any case. */
export const isSameName = (one: string, other: string): boolean => canonicalName(one) === canonicalName(other);

/** Whether nobody but Calico has variables of this name, letter by letter. */
export const isCalicosName = (name: string): boolean => /^(?:FELIX_|TYPHA_|CALICO_|NO_DEFAULT_POOLS$)/.test(name);

/** The same, in any case where Calico's readers take any. */
export const isPlainlyCalicos = (name: string): boolean => isCalicosName(canonicalName(name));
