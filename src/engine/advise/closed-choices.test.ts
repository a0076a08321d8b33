import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySelection } from '../../testing/any-selection.ts';
import { TODAY } from '../../testing/days.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { adviseStatus, findStops, isAllowed } from './advise.ts';
import { closedChoices, findWayIn, type ClosableKey } from './closed-choices.ts';

const on136: Selection = { ...defaultSelection, kubernetes: '1.36', calico: '3.32.0' };
const on134: Selection = { ...defaultSelection, kubernetes: '1.34', calico: '3.30.3' };
const flannel: Selection = { ...on136, network: 'flannel' };
const keys: readonly ClosableKey[] = ['network', 'kubernetes', 'image', 'more-images', 'cluster', 'nodes', 'method'];
const old = ['1.22', '1.23', '1.24', '1.25'];

describe('the closed values', () => {
  it.each<readonly [string, Selection, ClosableKey, readonly (readonly [readonly string[], string, readonly string[] | undefined])[]]>([
    ['virtual nodes: what is chosen is the nearest', on136, 'nodes', [[['virtual'], 'VIRTUAL_NODES', undefined]]],
    ['old Kubernetes with VCN-native pods', on136, 'kubernetes', [[old, 'VCN_NATIVE_BEFORE_1_26', undefined]]],
    ['no Kubernetes with flannel', flannel, 'kubernetes', []],
    ['Oracle Linux 7 on 1.36, which goes with 1.34', on136, 'image', [[['ol7'], 'OL7_AND_CGROUPS', ['kubernetes', 'calico']]]],
    ['no image on 1.34', on134, 'image', []],
    ['Oracle Linux 7 beside 8', { ...on134, images: ['ol8', 'ol9'] }, 'more-images', [[['ol7'], 'OL7_AND_OL8', undefined]]],
    ['Oracle Linux 8 beside 7', { ...on134, images: ['ol7', 'ol9'] }, 'more-images', [[['ol8'], 'OL7_AND_OL8', ['image']]]],
    ['a basic cluster with flannel', flannel, 'cluster', [[['basic'], 'FLANNEL_ON_BASIC_CLUSTER', ['network']]]],
    ['no cluster with VCN-native pods', on136, 'cluster', []],
    ['flannel on a basic cluster', { ...on136, cluster: 'basic' }, 'network', [[['flannel'], 'FLANNEL_ON_BASIC_CLUSTER', ['cluster']]]],
    ['beside flannel', flannel, 'method', [[['beside'], 'BESIDE_FLANNEL', undefined]]],
    [
      'VCN-native pods on 1.25',
      { ...flannel, kubernetes: '1.25' },
      'network',
      [[['vcn-native'], 'VCN_NATIVE_BEFORE_1_26', ['kubernetes']]],
    ],
    // What is chosen is never off: its way out is in the verdict.
    ['nothing where it is chosen already', { ...flannel, cluster: 'basic' }, 'cluster', []],
    ['nothing that would be no worse', { ...flannel, cluster: 'basic' }, 'kubernetes', []],
  ])('are %s', (_, selection, key, expected) => {
    const closed = closedChoices(selection, key, TODAY);
    const found = closed.map((one) => [one.values, one.reason.id, findWayIn(selection, one, key, TODAY)?.differs]);
    expect(found).toEqual(expected);
  });

  it('lead to a supported selection, which keeps the value where any supported one does', () => {
    const [closed] = closedChoices(on136, 'image', TODAY);
    expect(closed && findWayIn(on136, closed, 'image', TODAY)?.selection).toMatchObject({
      images: ['ol7'],
      kubernetes: '1.34',
      calico: '3.30.3',
    });
  });

  it('never hold what is chosen, and every way in is supported', () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...keys), (selection, key) => {
        const closed = closedChoices(selection, key, TODAY);
        for (const one of closed) {
          const { values, reason } = one;
          const alternative = findWayIn(selection, one, key, TODAY);
          expect(values.length).toBeGreaterThan(0);
          expect(reason.sources.length).toBeGreaterThan(0);
          if (alternative !== undefined) expect(adviseStatus(alternative.selection, TODAY).status).toBe('supported');
        }
        const own: readonly string[] =
          key === 'more-images'
            ? selection.images
            : key === 'image'
              ? selection.images.length === 1
                ? selection.images
                : []
              : [selection[key]];
        expect(closed.flatMap(({ values }) => values).filter((value) => own.includes(value))).toEqual([]);
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
