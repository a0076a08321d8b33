import type { ChoiceKey, Selection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';

/** A chosen value as it stands in a list of choices: "Kubernetes 1.34", "Oracle Linux 8". */
export function sayChoice(key: ChoiceKey, { network, kubernetes, calico, images, cluster, nodes, method }: Selection): string {
  const { instead } = messages.interface.verdict;
  const form = messages.page.cluster;
  switch (key) {
    case 'network':
      return instead.networks[network];
    case 'kubernetes':
      return instead.kubernetes(kubernetes);
    case 'calico':
      return instead.calico(calico);
    case 'image':
      return images.length === 1 ? form.images[images[0]] : instead.images(images.map((image) => form.images[image]));
    case 'cluster':
      return instead.types[cluster];
    case 'nodes':
      return instead.nodeTypes[nodes];
    case 'method':
      return form.methods[method];
    case 'node-kubernetes':
      return instead.nodesUpgraded;
    case 'deviations':
      return instead.asDocumented;
    case 'edition':
      return form.detailValues.edition['open-source'];
  }
}

/** The name of a value in its field; a version is called what it is. */
export function sayValue(key: ChoiceKey, value: string): string {
  const form = messages.page.cluster;
  const names: Readonly<Partial<Record<ChoiceKey, Readonly<Record<string, string>>>>> = {
    network: form.networks,
    image: form.images,
    cluster: form.types,
    nodes: form.nodeTypes,
    method: form.methods,
  };
  return names[key]?.[value] ?? value;
}
