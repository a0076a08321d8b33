import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySelection } from '../../testing/any-selection.ts';
import { TODAY } from '../../testing/days.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { adviseStatus, findStops, isAllowed } from './advise.ts';
import { closedChoices, type ClosableKey } from './closed-choices.ts';

const flannel: Selection = { ...defaultSelection, network: 'flannel' };
const on134: Selection = { ...defaultSelection, kubernetes: '1.34', calico: '3.30.3' };
const keys: readonly ClosableKey[] = ['network', 'kubernetes', 'image', 'more-images', 'cluster', 'nodes', 'method'];
const old = ['1.22', '1.23', '1.24', '1.25'];

describe('the closed values', () => {
  it.each<readonly [string, Selection, ClosableKey, readonly (readonly [readonly string[], string, readonly string[]])[]]>([
    ['virtual nodes, which nothing makes valid', defaultSelection, 'nodes', [[['virtual'], 'VIRTUAL_NODES', ['nodes']]]],
    ['old Kubernetes with VCN-native pods', defaultSelection, 'kubernetes', [[old, 'VCN_NATIVE_BEFORE_1_26', ['kubernetes']]]],
    ['no Kubernetes with flannel', flannel, 'kubernetes', []],
    ['Oracle Linux 7 on 1.36', defaultSelection, 'image', [[['ol7'], 'OL7_AND_CGROUPS', ['kubernetes', 'calico']]]],
    ['no image on 1.34', on134, 'image', []],
    ['Oracle Linux 7 beside 8', { ...on134, images: ['ol8', 'ol9'] }, 'more-images', [[['ol7'], 'OL7_AND_OL8', ['image']]]],
    ['Oracle Linux 8 beside 7', { ...on134, images: ['ol7', 'ol9'] }, 'more-images', [[['ol8'], 'OL7_AND_OL8', ['image']]]],
    ['a basic cluster with flannel', flannel, 'cluster', [[['basic'], 'FLANNEL_ON_BASIC_CLUSTER', ['network']]]],
    ['no cluster with VCN-native pods', defaultSelection, 'cluster', []],
    [
      'flannel on a basic cluster',
      { ...defaultSelection, cluster: 'basic' },
      'network',
      [[['flannel'], 'FLANNEL_ON_BASIC_CLUSTER', ['cluster']]],
    ],
    ['beside flannel', flannel, 'method', [[['beside'], 'BESIDE_FLANNEL', ['method']]]],
    ['what is chosen already', { ...flannel, cluster: 'basic' }, 'cluster', [[['basic'], 'FLANNEL_ON_BASIC_CLUSTER', ['network']]]],
    [
      'VCN-native pods on 1.25',
      { ...flannel, kubernetes: '1.25' },
      'network',
      [[['vcn-native'], 'VCN_NATIVE_BEFORE_1_26', ['kubernetes']]],
    ],
  ])('are %s', (_, selection, key, expected) => {
    const closed = closedChoices(selection, key, TODAY);
    expect(closed.map(({ values, reason, alternative }) => [values, reason.id, alternative?.differs])).toEqual(expected);
  });

  it('are none of a choice where the answer is no for another reason', () => {
    const refused: Selection = { ...flannel, nodes: 'virtual' };
    expect(closedChoices(refused, 'kubernetes', TODAY)).toEqual([]);
    expect(closedChoices(refused, 'nodes', TODAY).map(({ values }) => values)).toEqual([['virtual']]);
  });

  it('lead to a supported selection, which keeps the value where any supported one does', () => {
    const [closed] = closedChoices(defaultSelection, 'image', TODAY);
    expect(closed?.alternative?.selection).toMatchObject({ images: ['ol7'], kubernetes: '1.34', calico: '3.30.3' });
    const [virtual] = closedChoices(defaultSelection, 'nodes', TODAY);
    expect(virtual?.alternative?.selection).toEqual(defaultSelection);
  });

  it('never leave a choice without an open value, and every way out is supported', () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...keys), (selection, key) => {
        const closed = closedChoices(selection, key, TODAY);
        for (const { values, reason, alternative } of closed) {
          expect(values.length).toBeGreaterThan(0);
          expect(reason.sources.length).toBeGreaterThan(0);
          if (alternative !== undefined) expect(adviseStatus(alternative.selection, TODAY).status).toBe('supported');
        }
        // What is chosen and allowed is open.
        if (isAllowed(adviseStatus(selection, TODAY).status)) {
          const own =
            key === 'image'
              ? selection.images.filter((_, __, all) => all.length === 1)
              : key === 'more-images'
                ? selection.images
                : [selection[key]];
          expect(closed.flatMap(({ values }) => values).filter((value) => own.includes(value as never))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

it('finds stops exactly where the answer is no', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      expect(findStops(selection, TODAY).length > 0).toBe(!isAllowed(adviseStatus(selection, TODAY).status));
    }),
    { numRuns: 500 },
  );
});
