import { renamedFields, variableGroups, type BadValue, type CalicoContainer, type VariableGroup } from './calico-variables.ts';

/** The word of `known` that was likely meant, or undefined. The catalog knows words, not distances: `text/nearest.ts` has one. */
export type FindNearest = (word: string, known: Iterable<string>) => string | undefined;

/** What is wrong with a variable of one of Calico's containers. */
export type VariableFault =
  /** No container of Calico reads it. `nearest`: the name that was likely meant; undefined only for a name that is plainly Calico's. */
  | { readonly kind: 'unknown-name'; readonly nearest: string | undefined }
  /** The value is none of the words, as upstream spells them. */
  | {
      readonly kind: 'wrong-word';
      readonly nearest: string | undefined;
      readonly words: readonly string[];
      readonly onBadValue: BadValue | undefined;
    }
  /** `none` where the parameter must not be empty: the process exits. */
  | { readonly kind: 'refuses-none' };

const split = (list: string | undefined): readonly string[] => list?.split(' ') ?? [];

const groupsByName = new Map<string, VariableGroup[]>();
for (const group of variableGroups) {
  for (const name of split(group.names)) {
    const full = (group.prefix ?? '') + name;
    groupsByName.set(full, [...(groupsByName.get(full) ?? []), group]);
  }
}

/** Every known name, as Calico's documents spell it. */
export const variableNames: readonly string[] = [...groupsByName.keys()];

/**
 * The name as Calico's documents spell it: Felix and Typha read theirs in any case, all others count letter by letter. It is the same
 * variable to Felix alone: start-up, confd and the naming of interfaces look some `FELIX_` names up in capitals only.
 */
export function canonicalName(name: string): string {
  const upper = name.toUpperCase();
  return upper.startsWith('FELIX_') || upper.startsWith('TYPHA_') ? upper : name;
}

/** What is known of the variable in this container, else in another one; undefined for a name that no container reads. */
export function findVariable(name: string, container: CalicoContainer): VariableGroup | undefined {
  const groups = groupsByName.get(canonicalName(name));
  return groups?.find(({ containers }) => containers.includes(container)) ?? groups?.[0];
}

/**
 * What is wrong with a variable, or undefined. Pass no `value` for one that is not a literal. A name that is nobody's and like
 * nothing known is no fault: containers may have variables of their own. A release newer than the catalog may know more names and words.
 */
export function findVariableFault(
  container: CalicoContainer,
  name: string,
  value: string | undefined,
  findNearest: FindNearest,
): VariableFault | undefined {
  const group = findVariable(name, container);
  if (group === undefined) return findNameFault(name, findNearest);
  // Felix and Typha skip an empty value; elsewhere it is no misspelling.
  return value === undefined || value === '' ? undefined : findValueFault(group, value, findNearest);
}

function findNameFault(name: string, findNearest: FindNearest): VariableFault | undefined {
  const canonical = canonicalName(name);
  const nearest = findIntended(canonical) ?? findNearest(canonical, variableNames);
  return nearest === undefined && !/^(?:FELIX|TYPHA)_/.test(canonical) ? undefined : { kind: 'unknown-name', nearest };
}

/** The name that was certainly meant: a parameter with underscores within, or a field whose variable is called otherwise. */
function findIntended(canonical: string): string | undefined {
  const prefix = /^(?:FELIX|TYPHA)_/.exec(canonical)?.[0];
  if (prefix === undefined) return undefined;
  const parameter = canonical.slice(prefix.length).replaceAll('_', '');
  const intended = prefix + (prefix === 'FELIX_' ? (renamedFields[parameter] ?? parameter) : parameter);
  return groupsByName.has(intended) ? intended : undefined;
}

function findValueFault({ values, onBadValue, none }: VariableGroup, value: string, findNearest: FindNearest): VariableFault | undefined {
  if (none !== undefined && value.toLowerCase() === 'none') return none === 'exits' ? { kind: 'refuses-none' } : undefined;
  if (values === undefined) return undefined;
  const words = split(values.words);
  const fold = (word: string) => (values.ignoresCase === true ? word.toLowerCase() : word);
  if ([...words, ...split(values.synonyms)].some((word) => fold(word) === fold(value))) return undefined;
  return { kind: 'wrong-word', nearest: findNearest(value, words), words, onBadValue };
}
