import { detailKeys, type DetailKey, type Selection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';

/** What is chosen, in one line; what most clusters have alike is left out. */
export function saySelection({
  network,
  method,
  kubernetes,
  calico,
  images,
  podCidr,
  cluster,
  nodes,
  details,
  without,
  extras,
}: Selection): string {
  const form = messages.page.cluster;
  return [
    form.networks[network],
    ...(method === 'beside' ? [form.methods[method]] : []),
    `Kubernetes ${kubernetes}`,
    `Calico ${calico}`,
    images.map((image) => form.images[image]).join(' + '),
    ...(podCidr === undefined ? [] : [podCidr]),
    ...(cluster === 'enhanced' ? [] : [form.types[cluster]]),
    ...(nodes === 'managed' ? [] : [form.nodeTypes[nodes]]),
    ...detailKeys.flatMap((key) => sayDetail(key, details[key])),
    form.deviationsNow(without.length, extras.length),
  ]
    .filter(Boolean)
    .join(' · ');
}

function sayDetail(key: DetailKey, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  const form = messages.page.cluster;
  const values: Readonly<Record<string, string>> = form.detailValues[key];
  return [`${form.details[key]}: ${values[value] ?? value}`];
}
