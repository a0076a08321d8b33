import type { ExtraId, ReviewWords, Selection, SwitchId } from '../engine/index.ts';
import type { page as english } from './en/page.ts';
import type { Translation } from './translation.ts';

/** What a language gives to its rows. */
interface RowWords {
  /** The form's words, under which each choice was made. */
  readonly form: Translation<(typeof english)['cluster']>;
  /** What each edit is called that can be turned off or added. */
  readonly reasons: Readonly<Record<SwitchId | ExtraId, { readonly title: string }>>;
  readonly joints: Pick<ReviewWords['joints'], 'row' | 'phrases'>;
  /** What stands over the choices that have no one field in the form. */
  readonly labels: Readonly<Record<'without' | 'extras' | 'registry', string>>;
}

/**
 * What was chosen, each as its name and its value, in the order of the form. What was not said has no row, nor has what means nothing for
 * this cluster. A detail without a word of its own stands as its value.
 */
export function selectionRows(selection: Selection, { form, reasons, joints, labels }: RowWords): readonly (readonly [string, string])[] {
  const { network, kubernetes, calico, images, podCidr, cluster, nodes, method, details, without, extras, registry } = selection;
  const titles = (ids: readonly (SwitchId | ExtraId)[]) => joints.phrases(ids.map((id) => reasons[id].title));
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = form.detailValues;
  const names: Readonly<Record<string, string>> = form.details;
  return [
    [form.network, form.networks[network]],
    [form.kubernetes, kubernetes],
    [form.calico, calico],
    [form.image, joints.row(images.map((image) => form.images[image]))],
    ...(podCidr === undefined ? [] : [[form.podCidr, podCidr] as const]),
    [form.type, form.types[cluster]],
    [form.nodes, form.nodeTypes[nodes]],
    ...(network === 'flannel' ? [[form.method, form.methods[method]] as const] : []),
    ...Object.entries(details).map(([key, value]) => [names[key] ?? key, values[key]?.[value] ?? value] as const),
    ...(without.length === 0 ? [] : [[labels.without, titles(without)] as const]),
    ...(extras.length === 0 ? [] : [[labels.extras, titles(extras)] as const]),
    ...(registry === undefined ? [] : [[labels.registry, registry] as const]),
  ];
}
