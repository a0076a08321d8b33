import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySelection } from '../../testing/any-selection.ts';
import { TODAY } from '../../testing/days.ts';
import { advise } from '../advise/advise.ts';
import { images } from '../catalog/images.ts';
import { manifestName } from '../recipes/recipe-for.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { decodeLink } from '../share/codec.ts';
import { createJudge } from './judge-clusters.ts';

const vcn: Selection = { ...defaultSelection, kubernetes: '1.36', calico: '3.32.0', images: ['ol8'] };
const flannel: Selection = { ...vcn, network: 'flannel' };

describe('the judge', () => {
  it('says of any selection what the advisor says, and counts what stands beside the reason for the status', () => {
    const judge = createJudge(TODAY);
    fc.assert(
      fc.property(anySelection, (selection) => {
        const { verdict, counts, link } = judge(selection);
        expect(verdict).toEqual(advise(selection, TODAY));
        expect(counts.error + counts.warning + counts.note).toBe(verdict.findings.filter((finding) => finding !== verdict.reason).length);
        if (selection.registry === undefined) expect(decodeLink(link).selection).toEqual(selection);
      }),
    );
  });

  it('calls equal manifests the same, after one image that gets the very edits', () => {
    const judge = createJudge(TODAY);
    fc.assert(
      fc.property(anySelection, (selection) => {
        const { manifestName: name, manifestKey, file } = judge(selection);
        const named = images.find((image) => name === manifestName({ ...selection, images: [image] }));
        expect(name.startsWith(file.replace('.yaml', ''))).toBe(true);
        // Images of which none gets the very edits alone keep their names.
        if (named === undefined) return expect(name).toBe(manifestName(selection));
        expect(judge({ ...selection, images: [named] })).toMatchObject({ manifestKey, manifestName: name });
      }),
    );
  });

  it.each<[Selection['images'], string]>([
    [['ol7'], 'other'],
    [['ol9'], 'other'],
    [['ol7', 'ubuntu'], 'other'],
    [['ol8'], 'ol8'],
    [['ol8', 'ol9'], 'ol8'],
  ])('calls the manifest of %s after %s', (chosen, image) => {
    expect(createJudge(TODAY)({ ...vcn, images: chosen }).manifestName).toBe(`calico-policy-only-3.32.0-oke-vcn-native-${image}.yaml`);
  });

  it('judges equal selections once', () => {
    const judge = createJudge(TODAY);
    expect(judge({ ...vcn })).toBe(judge({ ...vcn }));
    expect(judge(vcn)).not.toBe(judge(flannel));
    const mirrored = { ...vcn, extras: ['use-private-registry' as const], registry: 'a.example/b' };
    expect(judge(mirrored)).not.toBe(judge({ ...mirrored, registry: 'a.example/c' }));
  });

  it.each<[string, Selection, Selection, boolean]>([
    ['two images that get the same edits', { ...vcn, images: ['ol9'] }, { ...vcn, images: ['ubuntu'] }, true],
    ['two Kubernetes versions', vcn, { ...vcn, kubernetes: '1.35' }, true],
    ['Oracle Linux 8 and another', vcn, { ...vcn, images: ['ol9'] }, false],
    ['two releases', vcn, { ...vcn, calico: '3.31.5' }, false],
    ['two networks', vcn, flannel, false],
    ['two pod CIDRs', { ...flannel, podCidr: '10.0.0.0/16' }, { ...flannel, podCidr: '10.1.0.0/16' }, false],
    ['an edit that is turned off', vcn, { ...vcn, without: ['remove-cni-mounts'] }, false],
    ['an extra', vcn, { ...vcn, extras: ['remove-unused-volumes'] }, false],
  ])('gives %s the same key: %#', (_, one, other, isSame) => {
    const judge = createJudge(TODAY);
    expect(judge(one).manifestKey === judge(other).manifestKey).toBe(isSame);
  });
});
