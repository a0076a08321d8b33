import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  decodeLink,
  encodeLink,
  findRegistryFault,
  isAsDocumented,
  listSwitches,
  settleDeviations,
  type ExtraId,
  type SwitchId,
} from '../engine/index.ts';
import { extraIds, switchIds } from '../engine/catalog/deviations.ts';
import { choices, initialChoices } from './choices.ts';
import { chooseAsDocumented, toggleEdit, toggleExtra, typeRegistry } from './choose-deviations.ts';
import { chooseImage, chooseKubernetes, chooseMethod, chooseNetwork, chooseSelection, dismissLinkNotices, openLink } from './choose.ts';
import { deriveRegistryFault, deriveWrongField } from './derive-wrong-field.ts';
import { toRegistry } from './to-registry.ts';

beforeEach(() => choices.setState(initialChoices, true));
const selection = () => choices.getState().selection;
const registry = 'registry.example.com/mirror';

describe('an edit', () => {
  it('goes off and comes on again', () => {
    toggleEdit('remove-env-from');
    expect(selection().without).toEqual(['remove-env-from']);
    toggleEdit('remove-env-from');
    expect(selection().without).toEqual([]);
  });

  it('takes those along that cannot do without it, extras too', () => {
    toggleExtra('remove-unused-volumes');
    toggleExtra('remove-idle-typha');
    toggleEdit('remove-init-containers');
    expect(selection().without).toEqual(['remove-init-containers', 'remove-cni-volumes']);
    expect(selection().extras).toEqual(['remove-idle-typha']);
    toggleEdit('remove-typha-variable');
    expect(selection().extras).toEqual([]);
  });

  it('comes on with what it cannot do without, and with nothing else', () => {
    for (const id of ['remove-init-containers', 'remove-cni-mounts', 'remove-env-from'] as const) toggleEdit(id);
    expect(selection().without).toContain('remove-cni-volumes');
    toggleEdit('remove-cni-volumes');
    expect(selection().without).toEqual(['remove-env-from']);
  });

  it('of another kind of cluster cannot be turned off', () => {
    toggleEdit('set-manage-cni');
    expect(selection().without).toEqual([]);
  });

  it('is on again where the cluster became another that does not have it', () => {
    toggleEdit('set-iptables-backend');
    chooseImage('ol9');
    expect(selection().without).toEqual([]);
    chooseImage('ol8');
    toggleEdit('set-interface-prefix');
    chooseNetwork('flannel');
    expect(selection().without).toEqual([]);
    chooseMethod('beside');
    toggleEdit('set-manage-cni');
    chooseMethod('replace');
    expect(selection().without).toEqual([]);
  });
});

describe('an extra', () => {
  it('is not added while an edit that it needs is off', () => {
    toggleEdit('remove-init-containers');
    toggleExtra('remove-unused-volumes');
    expect(selection().extras).toEqual([]);
  });

  it('goes with the network that has it', () => {
    toggleExtra('remove-idle-typha');
    toggleExtra('use-private-registry');
    chooseNetwork('flannel');
    expect(selection().extras).toEqual(['use-private-registry']);
  });
});

describe('what another cluster does not have', () => {
  it('is said once, until the next choice', () => {
    toggleEdit('set-iptables-backend');
    toggleExtra('remove-idle-typha');
    expect(choices.getState().dropped).toBeUndefined();
    chooseImage('ol9');
    expect(choices.getState().dropped).toEqual({ without: ['set-iptables-backend'], extras: [] });
    chooseNetwork('flannel');
    expect(choices.getState().dropped).toEqual({ without: [], extras: ['remove-idle-typha'] });
    chooseKubernetes('1.35');
    expect(choices.getState().dropped).toBeUndefined();
  });

  it('is nothing where an edit that goes off takes an extra along: that is said beside the edits', () => {
    toggleExtra('remove-idle-typha');
    toggleEdit('remove-typha-variable');
    expect(selection().extras).toEqual([]);
    expect(choices.getState().dropped).toBeUndefined();
  });
});

describe('the registry', () => {
  it('is missing until one is typed, and then no fault is left', () => {
    expect(deriveWrongField(choices.getState())).toBeUndefined();
    toggleExtra('use-private-registry');
    expect(deriveRegistryFault(choices.getState())).toBe('missing');
    expect(deriveWrongField(choices.getState())).toBe('registry');
    typeRegistry(registry);
    expect(selection().registry).toBe(registry);
    expect(deriveWrongField(choices.getState())).toBeUndefined();
  });

  it('stays in the field and leaves the selection while it is wrong', () => {
    toggleExtra('use-private-registry');
    typeRegistry(registry);
    typeRegistry('Registry.example.com');
    expect(selection()).not.toHaveProperty('registry');
    expect(choices.getState().registryText).toBe('Registry.example.com');
    expect(deriveRegistryFault(choices.getState())).toBe('syntax');
  });

  it.each([
    [`https://${registry}`, registry],
    [`HTTPS://${registry}/`, registry],
    [`${registry}//`, registry],
    [` ${registry} `, registry],
    ['registry.example.com/', 'registry.example.com'],
  ])('is the name in an address that was pasted: %s', (pasted, meant) => {
    toggleExtra('use-private-registry');
    typeRegistry(pasted);
    expect(selection().registry).toBe(meant);
    expect(choices.getState().registryText).toBe(pasted);
    expect(deriveWrongField(choices.getState())).toBeUndefined();
  });

  it.each(['http://registry.example.com', 'ftp://registry.example.com', 'https://https://registry.example.com', 'https:///a'])(
    'is wrong where more than that stands in the way: %s',
    (typed) => {
      toggleExtra('use-private-registry');
      typeRegistry(typed);
      expect(deriveRegistryFault(choices.getState())).toBe('syntax');
      expect(selection()).not.toHaveProperty('registry');
    },
  );

  it('is as good typed as an address as it is by itself, and no better', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(registry, 'a', 'localhost:5000')), (text) => {
        const name = toRegistry(`https://${text}/`);
        if (findRegistryFault(name) === undefined) expect(toRegistry(text)).toBe(name);
        if (findRegistryFault(text) === undefined) expect([name, toRegistry(text)]).toEqual([text, text]);
      }),
    );
  });

  it('is set aside with its extra, not forgotten', () => {
    toggleExtra('use-private-registry');
    typeRegistry(registry);
    toggleExtra('use-private-registry');
    expect(selection()).not.toHaveProperty('registry');
    expect(deriveWrongField(choices.getState())).toBeUndefined();
    toggleExtra('use-private-registry');
    expect(selection().registry).toBe(registry);
  });

  it('is in no link: what is opened asks for it', () => {
    toggleExtra('use-private-registry');
    typeRegistry(registry);
    const link = encodeLink(selection());
    expect(link).not.toContain('example');
    openLink(decodeLink(`#${link}`));
    expect(choices.getState()).toMatchObject({ registryText: '', selection: { extras: ['use-private-registry'] } });
    expect(deriveRegistryFault(choices.getState())).toBe('missing');
  });

  it('is asked for by a link until one is named, and what else the link says stays', () => {
    openLink(decodeLink('#v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&extra=use-private-registry&x=1'));
    const codes = () => choices.getState().linkNotices.map(({ code }) => code);
    expect(codes()).toEqual(expect.arrayContaining(['REGISTRY_MISSING', 'LINK_KEY_UNKNOWN']));
    typeRegistry('Wrong');
    expect(codes()).toContain('REGISTRY_MISSING');
    typeRegistry(registry);
    expect(codes()).toEqual(['LINK_KEY_UNKNOWN']);
    dismissLinkNotices();
    expect(codes()).toEqual([]);
  });

  it('is not asked for any more where its extra is left out', () => {
    openLink(decodeLink('#v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&extra=use-private-registry'));
    toggleExtra('use-private-registry');
    expect(choices.getState().linkNotices).toEqual([]);
  });

  it('comes with a whole selection into its field', () => {
    chooseSelection({ ...selection(), extras: ['use-private-registry'], registry });
    expect(choices.getState().registryText).toBe(registry);
    expect(deriveWrongField(choices.getState())).toBeUndefined();
  });
});

it('leaves a selection that goes together the object that it is', () => {
  const whole = { ...selection(), without: ['remove-env-from'], extras: ['use-private-registry'], registry } as const;
  chooseSelection(whole);
  expect(selection()).toBe(whole);
});

describe('whatever is chosen', () => {
  const anyStep = fc.oneof(
    fc.constantFrom(...switchIds).map((id: SwitchId) => () => toggleEdit(id)),
    fc.constantFrom(...extraIds).map((id: ExtraId) => () => toggleExtra(id)),
    fc.constantFrom('', registry, 'Wrong').map((text) => () => typeRegistry(text)),
    fc.constantFrom('vcn-native' as const, 'flannel' as const).map((network) => () => chooseNetwork(network)),
    fc.constantFrom('ol8' as const, 'ubuntu' as const).map((image) => () => chooseImage(image)),
  );

  it('goes together, and one click makes it as documented', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        choices.setState(initialChoices, true);
        for (const step of steps) step();
        expect(settleDeviations(selection())).toEqual(selection());
        const isNamed = selection().registry !== undefined;
        expect(isNamed).toBe(selection().extras.includes('use-private-registry') && deriveWrongField(choices.getState()) === undefined);
        chooseAsDocumented();
        expect(isAsDocumented(selection())).toBe(true);
        expect(selection()).not.toHaveProperty('registry');
      }),
    );
  });

  it('can be turned on again, each edit with one click', () => {
    fc.assert(
      fc.property(fc.subarray([...switchIds]), (off) => {
        choices.setState(initialChoices, true);
        for (const id of off) toggleEdit(id);
        for (const id of listSwitches(selection())) if (selection().without.includes(id)) toggleEdit(id);
        expect(selection().without).toEqual([]);
      }),
    );
  });
});
