import { describe, expect, it } from 'vitest';
import { advise, defaultSelection, isAllowed, type Selection } from '../engine/index.ts';
import { findAlternative } from './alternatives.ts';

const TODAY = '2026-11-20';
const flannel: Selection = { ...defaultSelection, network: 'flannel' };

describe('alternative to a refused selection', () => {
  it.each<[string, Selection, readonly string[]]>([
    ['virtual nodes', { ...defaultSelection, nodes: 'virtual' }, ['nodes']],
    ['Oracle Linux 7 on 1.36', { ...defaultSelection, image: 'ol7' }, ['image']],
    ['beside flannel', { ...flannel, method: 'beside' }, ['method']],
    ['flannel on a basic cluster', { ...flannel, cluster: 'basic' }, ['cluster']],
    ['VCN-native on 1.25', { ...defaultSelection, kubernetes: '1.25', calico: '3.26.4' }, ['kubernetes', 'calico']],
  ])('%s: changes as little as can be', (_name, selection, differs) => {
    const alternative = findAlternative(selection, TODAY);
    expect(alternative?.differs).toEqual(differs);
    const verdict = advise(alternative?.selection ?? selection, TODAY);
    expect(verdict.status).toBe('supported');
    expect(isAllowed(verdict.status)).toBe(true);
  });

  it('is not offered for a selection that is not refused', () => {
    expect(findAlternative(defaultSelection, TODAY)).toBeUndefined();
  });
});
