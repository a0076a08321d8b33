import { beforeEach, describe, expect, it } from 'vitest';
import { decodeLink, defaultSelection } from '../engine/index.ts';
import { beyondTables } from '../testing/newest.ts';
import { choices, initialChoices } from './choices.ts';
import {
  chooseCalico,
  chooseKubernetes,
  chooseMethod,
  chooseNetwork,
  chooseSource,
  chooseTab,
  chooseUpgradeKubernetes,
  openLink,
  openOwnManifest,
  takeGuess,
  typePodCidr,
} from './choose.ts';
import { derivePodCidrFault } from './derive-pod-cidr-fault.ts';

beforeEach(() => choices.setState(initialChoices, true));
const selection = () => choices.getState().selection;

describe('Kubernetes', () => {
  it('takes the tested Calico release along and says so', () => {
    chooseKubernetes('1.34');
    expect(selection()).toMatchObject({ kubernetes: '1.34', calico: '3.30.3' });
    expect(choices.getState().followed).toEqual({ calico: '3.30.3', kubernetes: '1.34' });
  });

  it('leaves a release that a person chose against the table', () => {
    chooseCalico('3.31.5');
    chooseKubernetes('1.34');
    expect(selection().calico).toBe('3.31.5');
    expect(choices.getState().followed).toBeUndefined();
  });

  it('follows again after a version that nothing is known of, since nobody picked the release', () => {
    chooseKubernetes('1.34');
    chooseKubernetes(beyondTables);
    chooseKubernetes('1.35');
    expect(selection()).toMatchObject({ kubernetes: '1.35', calico: '3.31.5' });
  });

  it('leaves a release that a link names against the table', () => {
    openLink(decodeLink('#v=1&network=vcn-native&kubernetes=1.35&calico=3.28.0&image=ol8'));
    chooseKubernetes('1.34');
    expect(selection().calico).toBe('3.28.0');
  });

  it('leaves the release where nothing is known of the new version', () => {
    chooseKubernetes(beyondTables);
    expect(selection()).toMatchObject({ kubernetes: beyondTables, calico: defaultSelection.calico });
  });
});

describe('the target of an upgrade', () => {
  it('has the Calico release that was tested with its Kubernetes version', () => {
    chooseKubernetes('1.33');
    chooseUpgradeKubernetes('1.34');
    expect(choices.getState().upgradeTarget).toEqual({ kubernetes: '1.34', calico: '3.30.3' });
  });

  it('never takes a newer Calico back', () => {
    chooseKubernetes('1.33');
    chooseCalico('3.32.1');
    chooseUpgradeKubernetes('1.34');
    expect(choices.getState().upgradeTarget).toEqual({ kubernetes: '1.34', calico: '3.32.1' });
  });
});

describe('pod CIDR', () => {
  it('is in the selection while it is right', () => {
    chooseNetwork('flannel');
    typePodCidr('10.244.0.0/16');
    expect(selection().podCidr).toBe('10.244.0.0/16');
  });

  it('stays in the field and leaves the selection while it is wrong', () => {
    chooseNetwork('flannel');
    typePodCidr('10.244.0.1/16');
    expect(selection()).not.toHaveProperty('podCidr');
    expect(choices.getState().podCidrText).toBe('10.244.0.1/16');
    expect(derivePodCidrFault(choices.getState())).toBe('host-bits');
  });

  it('is kept while the network has no use for it, and is no fault there', () => {
    chooseNetwork('flannel');
    typePodCidr('10.244.0.0/16');
    chooseNetwork('vcn-native');
    expect(selection()).not.toHaveProperty('podCidr');
    expect(derivePodCidrFault(choices.getState())).toBeUndefined();
    chooseNetwork('flannel');
    expect(selection().podCidr).toBe('10.244.0.0/16');
  });
});

describe('source', () => {
  it("asks again before upstream's server is asked for another file", () => {
    chooseSource('upstream');
    chooseKubernetes('1.33');
    expect(choices.getState().source).toBe('automatic');
  });

  it('stays upstream while the file is the same', () => {
    chooseCalico('3.31.5');
    chooseSource('upstream');
    chooseKubernetes('1.33');
    expect(choices.getState().source).toBe('upstream');
  });

  it("stays a person's own file whatever is chosen", () => {
    openOwnManifest({ name: 'mine.yaml', content: 'kind: A\n' });
    chooseCalico('3.31.5');
    chooseNetwork('flannel');
    expect(choices.getState()).toMatchObject({ source: 'own', own: { name: 'mine.yaml' } });
  });
});

it('has no method on a VCN-native cluster', () => {
  chooseNetwork('flannel');
  chooseMethod('beside');
  chooseNetwork('vcn-native');
  expect(selection().method).toBe('replace');
});

it('opens a link with its pod CIDR and its notices', () => {
  openLink(decodeLink('#v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=amiga&pod-cidr=10.0.0.0/16'));
  expect(choices.getState()).toMatchObject({ podCidrText: '10.0.0.0/16', selection: { network: 'flannel', images: ['other'] } });
  expect(choices.getState().linkNotices.map(({ code }) => code)).toEqual(['UNKNOWN_VALUE']);
});

describe('the audit of a manifest that was opened', () => {
  const open = () => openOwnManifest({ name: 'mine.yaml', content: 'a: 1\n' });

  it('comes into view, wherever the manifest was opened', () => {
    chooseTab('forms');
    open();
    takeGuess({}, selection());
    expect(choices.getState().tab).toBe('audit');
  });

  it('takes nobody away from the view that they have gone to meanwhile', () => {
    open();
    chooseTab('commands');
    takeGuess({}, selection());
    expect(choices.getState().tab).toBe('commands');
  });
});
