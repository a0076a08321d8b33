import { parseYaml } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/stream.ts';
import { identify } from './identity.ts';
import { isCalicoNode, isWebPage, KIND, listResources, NAME } from './workload.ts';

/** By these a word can be written in YAML and JSON without standing in the text. */
const ESCAPE = /\\(?:[xuU]|\r?\n)/;

/** A longer document, in UTF-16 units, is not parsed for this alone: it counts as the DaemonSet where it names it. */
const LONGEST_PARSED = 1_000_000;

/**
 * Whether the DaemonSet `kube-system/calico-node` stands in a text: as a document of its own or as an item of a list. A document that
 * names both and cannot be read counts as well, for it may be repaired; one that names neither can hold no DaemonSet. A web page has none.
 */
export function holdsCalicoNode(text: string): boolean {
  if (isWebPage(text)) return false;
  return splitDocuments(text).some((range) => {
    const source = text.slice(range.start, range.end);
    const isNamed = source.includes(KIND) && source.includes(NAME);
    if (!isNamed && !ESCAPE.test(source)) return false;
    if (source.length > LONGEST_PARSED) return isNamed;
    const { kind, name, namespace = 'kube-system' } = identify(text, range);
    if (kind === KIND && name === NAME && namespace === 'kube-system') return true;
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return isNamed;
    const resources = listResources(parsed.value);
    return resources.ok ? resources.value.some(({ resource, kindless }) => isCalicoNode(resource, kindless)) : isNamed;
  });
}
