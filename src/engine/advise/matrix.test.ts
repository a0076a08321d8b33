import { describe, expect, it } from 'vitest';
import { TODAY } from '../../testing/days.ts';
import { calicoReleases } from '../catalog/calico.ts';
import { kubernetesMinors } from '../catalog/kubernetes.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { advise } from './advise.ts';
import { supportMatrix } from './matrix.ts';

const releases = calicoReleases.map(({ release }) => release);

describe('the matrix', () => {
  it.each<readonly [string, Selection]>([
    ['VCN-native pods', defaultSelection],
    ['flannel on a basic cluster', { ...defaultSelection, network: 'flannel', cluster: 'basic' }],
  ])('says of every pair what the verdict says, with %s', (_, selection) => {
    const faults = supportMatrix(selection, releases, TODAY).flatMap(({ calico, cells }) =>
      cells.filter((cell) => {
        const verdict = advise({ ...selection, calico, kubernetes: cell.kubernetes }, TODAY);
        const isSame =
          cell.status === verdict.status && cell.reason.id === verdict.reason.id && cell.upstream.state === verdict.upstream.state;
        return !isSame || cell.isRecommended !== (verdict.recommended === calico);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('has the releases in the order in which they are asked for, and every minor in each', () => {
    const rows = supportMatrix(defaultSelection, ['3.32.0', '3.24.0', '3.99.0'], TODAY);
    expect(rows.map(({ calico }) => calico)).toEqual(['3.32.0', '3.24.0', '3.99.0']);
    expect(rows.map(({ cells }) => cells.map(({ kubernetes }) => kubernetes))).toEqual(rows.map(() => kubernetesMinors));
  });
});
