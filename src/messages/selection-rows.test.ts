import { describe, expect, it } from 'vitest';
import { defaultSelection, type Selection } from '../engine/index.ts';
import * as en from './en/index.ts';
import * as it_ from './it/index.ts';
import * as ja from './ja/index.ts';
import { selectionRows } from './selection-rows.ts';

const catalogs = { en, it: it_, ja } as const;
type Language = keyof typeof catalogs;

const whole: Selection = {
  ...defaultSelection,
  network: 'flannel',
  images: ['ol8', 'ubuntu'],
  podCidr: '10.244.0.0/16',
  details: { size: 'over-50', 'node-kubernetes': '1.34' },
  without: ['remove-typha-variable', 'remove-init-containers'],
  extras: ['remove-idle-typha', 'use-private-registry'],
  registry: 'registry.example.com/calico',
};

describe.each(['en', 'it', 'ja'] as const)('the rows of what was chosen, in %s', (language) => {
  const { page, reasons, review } = catalogs[language];
  const { cluster: form } = page;
  const { rows } = review.selection;

  it('stand under the names of the form and hold its words, in its order', () => {
    const { registry: _, ...fields } = whole;
    expect(rows({ ...fields, without: [], extras: [] })).toEqual([
      [form.network, form.networks.flannel],
      [form.kubernetes, whole.kubernetes],
      [form.calico, whole.calico],
      [form.image, [form.images.ol8, form.images.ubuntu].join(review.joints.comma)],
      [form.podCidr, '10.244.0.0/16'],
      [form.type, form.types[whole.cluster]],
      [form.nodes, form.nodeTypes[whole.nodes]],
      [form.method, form.methods[whole.method]],
      [form.details.size, form.detailValues.size['over-50']],
      [form.details['node-kubernetes'], '1.34'],
    ]);
  });

  it('have none for what was not said, nor for a method that means nothing', () => {
    const names = rows(defaultSelection).map(([name]) => name);
    expect(names).toEqual([form.network, form.kubernetes, form.calico, form.image, form.type, form.nodes]);
  });

  it('name what is done otherwise by the titles of its edits', () => {
    const titles = (ids: readonly (keyof typeof reasons)[]) => review.joints.phrases(ids.map((id) => reasons[id].title));
    expect(
      rows(whole)
        .slice(-3)
        .map(([, value]) => value),
    ).toEqual([titles(whole.without), titles(whole.extras), whole.registry]);
  });
});

describe('selectionRows', () => {
  it.each<readonly [Language, readonly string[]]>([
    ['en', ['Documented edits turned off', "Added, not in Oracle's page", 'Private registry']],
    ['it', ['Modifiche documentate disattivate', 'Aggiunte, non nella pagina di Oracle', 'Registry privato']],
    ['ja', ['オフにした文書化済みの編集', 'Oracleのページにない追加', 'プライベート・レジストリ']],
  ])('has names of its own for what has no one field: %s', (language, names) => {
    const { rows } = catalogs[language].review.selection;
    expect(
      rows(whole)
        .slice(-3)
        .map(([name]) => name),
    ).toEqual(names);
  });

  it('joins names as the language does, and titles, which may hold commas, as it joins phrases', () => {
    const labels = { without: 'off', extras: 'added', registry: 'from' };
    const joints = { row: (all: readonly string[]) => all.join(' & '), phrases: (all: readonly string[]) => all.join(' / ') };
    const rows = new Map(selectionRows(whole, { form: en.page.cluster, reasons: en.reasons, joints, labels }));
    expect(rows.get('Node image')).toBe('Oracle Linux 8 & Ubuntu');
    expect(rows.get('off')).toBe(whole.without.map((id) => en.reasons[id].title).join(' / '));
    expect(rows.get('from')).toBe('registry.example.com/calico');
  });

  it('shows a value without a word of its own as it is', () => {
    const { rows } = en.review.selection;
    const unworded = { ...defaultSelection, details: { flavour: 'mild', size: 'enormous' } };
    expect(rows(unworded as unknown as Selection).slice(-2)).toEqual([
      ['flavour', 'mild'],
      ['Size', 'enormous'],
    ]);
  });
});
