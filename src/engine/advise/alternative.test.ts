import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySelection } from '../../testing/any-selection.ts';
import { TODAY } from '../../testing/days.ts';
import { beyondTables, newestTested, untabledRelease } from '../../testing/newest.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { advise } from './advise.ts';
import { findAlternative } from './alternative.ts';

const flannel: Selection = { ...defaultSelection, network: 'flannel' };

describe('the alternative', () => {
  it.each<[string, Selection, readonly string[], Partial<Selection>]>([
    ['virtual nodes', { ...defaultSelection, nodes: 'virtual' }, ['nodes'], { nodes: 'managed' }],
    ['Oracle Linux 7 on 1.36', { ...defaultSelection, images: ['ol7'] }, ['image'], { images: ['ol8'] }],
    [
      'Oracle Linux 7 and 8 on 1.34',
      { ...defaultSelection, kubernetes: '1.34', calico: '3.30.3', images: ['ol7', 'ol8'] },
      ['image'],
      { images: ['ol8'] },
    ],
    ['beside flannel', { ...flannel, method: 'beside' }, ['method'], { method: 'replace' }],
    ['flannel on a basic cluster', { ...flannel, cluster: 'basic' }, ['cluster'], { cluster: 'enhanced' }],
    [
      'VCN-native on 1.25',
      { ...defaultSelection, kubernetes: '1.25', calico: '3.26.4' },
      ['kubernetes', 'calico'],
      { kubernetes: '1.36', calico: '3.32.0' },
    ],
    [
      'Calico Enterprise, of which nothing is known',
      { ...defaultSelection, kubernetes: '1.36', calico: '3.32.0', details: { edition: 'enterprise', arch: 'arm64' } },
      ['edition'],
      { kubernetes: '1.36', details: { arch: 'arm64', edition: 'open-source' } },
    ],
    [
      'self-managed nodes in a basic cluster',
      { ...defaultSelection, nodes: 'self-managed', cluster: 'basic' },
      ['nodes'],
      { nodes: 'managed' },
    ],
    ['nodes before 1.26', { ...defaultSelection, details: { 'node-kubernetes': '1.25' } }, ['node-kubernetes'], { details: {} }],
    [
      'a release that is not tested',
      { ...defaultSelection, kubernetes: '1.36', calico: '3.31.5' },
      ['calico'],
      { kubernetes: '1.36', calico: '3.32.0' },
    ],
    [
      'Kubernetes that no table reaches',
      { ...defaultSelection, kubernetes: beyondTables, calico: untabledRelease },
      ['kubernetes', 'calico'],
      newestTested,
    ],
    [
      'a manifest that is adapted',
      { ...defaultSelection, without: ['set-interface-prefix'], extras: ['remove-unused-volumes'] },
      ['deviations'],
      { without: [], extras: [] },
    ],
    [
      'a supported pair that OKE has ended',
      { ...defaultSelection, kubernetes: '1.33', calico: '3.30.0' },
      ['kubernetes', 'calico'],
      { kubernetes: '1.36', calico: '3.32.0' },
    ],
  ])('to %s changes as little as can be', (_, selection, differs, changed) => {
    const alternative = findAlternative(selection, TODAY);
    expect(alternative?.differs).toEqual(differs);
    expect(alternative?.selection).toMatchObject(changed);
  });

  it('is none where the selection is supported and nothing is wrong with it', () => {
    expect(findAlternative(defaultSelection, TODAY)).toBeUndefined();
  });

  it('sends no supported cluster to another network or back to an older Kubernetes', () => {
    const replaced: Selection = { ...flannel, kubernetes: '1.35', calico: '3.31.5', details: { workers: 'some' } };
    const { status, findings } = advise(replaced, TODAY);
    expect([status, findings.some(({ level }) => level === 'error')]).toEqual(['supported', true]);
    expect(findAlternative(replaced, TODAY)).toBeUndefined();
    expect(findAlternative({ ...defaultSelection, kubernetes: '1.35', calico: '3.32.0' }, TODAY)?.selection).toMatchObject({
      kubernetes: '1.35',
    });
  });

  it('is supported, differs in what it says, and has fewer errors than a supported selection it replaces', () => {
    const errorsOf = (selection: Selection) => advise(selection, TODAY).findings.filter(({ level }) => level === 'error').length;
    fc.assert(
      fc.property(anySelection, (selection) => {
        const alternative = findAlternative(selection, TODAY);
        const isSupported = advise(selection, TODAY).status === 'supported';
        if (alternative === undefined) {
          expect(isSupported).toBe(true);
          return;
        }
        expect(advise(alternative.selection, TODAY).status).toBe('supported');
        expect(alternative.differs.length).toBeGreaterThan(0);
        expect(alternative.selection).not.toEqual(selection);
        if (isSupported) expect(errorsOf(alternative.selection)).toBeLessThan(errorsOf(selection));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the choice that it is told to keep', () => {
    const seven: Selection = { ...defaultSelection, images: ['ol7'] };
    expect(findAlternative(seven, TODAY, 'image')?.selection).toMatchObject({ images: ['ol7'], kubernetes: '1.34' });
    expect(findAlternative({ ...defaultSelection, nodes: 'virtual' }, TODAY, 'nodes')).toBeUndefined();
  });
});
