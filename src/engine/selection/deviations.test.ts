import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySelection } from '../../testing/any-selection.ts';
import { extraIds, extras, switchIds, switches } from '../catalog/deviations.ts';
import { getSource } from '../catalog/sources.ts';
import { extraStepsFor } from '../recipes/extras.ts';
import { recipeFor, stepsFor } from '../recipes/recipe-for.ts';
import { backendOf, findMissingNeed, isAsDocumented, listExtras, listSwitches, settleDeviations } from './deviations.ts';
import { readSelection } from './read-selection.ts';
import { defaultSelection, type Selection } from './selection.ts';

const flannel: Selection = { ...defaultSelection, network: 'flannel' };
const settled = (more: Partial<Selection>, from = defaultSelection) => settleDeviations({ ...from, ...more });

describe('switches', () => {
  it('are exactly the steps that edit, in every kind of cluster', () => {
    const kinds: readonly Selection[] = [
      defaultSelection,
      flannel,
      { ...flannel, method: 'beside' },
      { ...defaultSelection, images: ['ol9'] },
    ];
    for (const selection of kinds) {
      const edits = recipeFor(selection)
        .steps(selection)
        .filter(({ fact }) => fact.kind !== 'policy-only' && fact.kind !== 'variable-not-set');
      expect(listSwitches(selection).toSorted()).toEqual(edits.map(({ id }) => id).toSorted());
    }
  });

  it('stand on sources that exist, as extras do', () => {
    const ids = [
      ...switchIds.flatMap((id) => switches[id].sources),
      ...extraStepsFor({ ...defaultSelection, extras: extraIds }).flatMap(({ sources }) => sources),
    ];
    expect(ids.filter((id) => getSource(id).title === '')).toEqual([]);
    expect(Object.keys(extras)).toEqual(extraIds);
  });

  it('take their own step away and no other', () => {
    for (const id of switchIds) {
      const before = recipeFor(defaultSelection).steps(defaultSelection);
      const after = stepsFor({ ...defaultSelection, without: [id] });
      const edits = (all: typeof before) => all.filter(({ fact }) => fact.kind !== 'variable-not-set').map((step) => step.id);
      expect(edits(after)).toEqual(edits(before).filter((one) => one !== id));
    }
  });
});

describe('settleDeviations', () => {
  it.each<readonly [string, Partial<Selection>, Partial<Selection>]>([
    [
      'orders and counts each once',
      { without: ['set-chain-insert-mode', 'remove-env-from', 'remove-env-from'] },
      { without: ['remove-env-from', 'set-chain-insert-mode'] },
    ],
    ['takes along what cannot do without', { without: ['remove-cni-mounts'] }, { without: ['remove-cni-mounts', 'remove-cni-volumes'] }],
    ['leaves out what another network has', { without: ['set-manage-cni'] }, { without: [] }],
    [
      'leaves out an extra whose edit is off',
      { without: ['remove-typha-variable'], extras: ['remove-idle-typha'] },
      { without: ['remove-typha-variable'], extras: [] },
    ],
    ['leaves a registry out that no image comes from', { registry: 'a.b' }, {}],
    [
      'keeps a registry with its extra',
      { extras: ['use-private-registry'], registry: 'a.b' },
      { extras: ['use-private-registry'], registry: 'a.b' },
    ],
    ['leaves the backend out where no node has it', { images: ['ol9'], without: ['set-iptables-backend'] }, { images: ['ol9'] }],
  ])('%s', (_, given, wanted) => {
    expect(settled(given)).toEqual({ ...defaultSelection, ...wanted });
  });

  it('leaves out on flannel what VCN-native pods have', () => {
    expect(settled({ extras: extraIds, without: switchIds, registry: 'a.b' }, flannel)).toEqual({
      ...flannel,
      without: ['set-iptables-backend'],
      extras: ['use-private-registry'],
      registry: 'a.b',
    });
  });

  it('comes to rest at once, and offers nothing that is missing what it needs (law)', () => {
    fc.assert(
      fc.property(anySelection, fc.subarray([...switchIds]), fc.subarray([...extraIds]), (selection, without, chosen) => {
        const once = settleDeviations({ ...selection, without, extras: chosen });
        expect(settleDeviations(once)).toEqual(once);
        expect(once.extras.filter((id) => findMissingNeed(id, once.without) !== undefined || !listExtras(once).includes(id))).toEqual([]);
        expect(without.filter((id) => listSwitches(once).includes(id) && !once.without.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('reading deviations', () => {
  const read = (raw: Readonly<Record<string, string>>) => readSelection(new Map(Object.entries(raw)) as never);
  const codes = (raw: Readonly<Record<string, string>>) => read(raw).adjustments.map(({ code, args }) => [code, args]);

  it.each([
    [{ without: 'set-chain-insert-mode' }, { without: ['set-chain-insert-mode'] }],
    [{ without: '', extra: '' }, {}],
    [{ without: 'remove-cni-volumes,remove-cni-mounts' }, { without: ['remove-cni-mounts', 'remove-cni-volumes'] }],
    [{ extra: 'remove-idle-typha,remove-unused-volumes' }, { extras: ['remove-idle-typha', 'remove-unused-volumes'] }],
    [{ registry: 'a.b/c' }, { extras: ['use-private-registry'], registry: 'a.b/c' }],
  ] as const)('reads %j without a word', (raw, changed) => {
    expect(read(raw)).toEqual({ selection: { ...defaultSelection, ...changed }, adjustments: [] });
  });

  it.each([
    [{ without: 'set-chain-insert-mode,x' }, [['DEVIATION_UNKNOWN', { key: 'without', allowed: switchIds }]]],
    [{ extra: 'x' }, [['DEVIATION_UNKNOWN', { key: 'extra', allowed: extraIds }]]],
    [{ without: 'set-manage-cni' }, [['DEVIATION_ELSEWHERE', { key: 'without', ids: ['set-manage-cni'] }]]],
    [{ network: 'flannel', extra: 'remove-idle-typha' }, [['DEVIATION_ELSEWHERE', { key: 'extra', ids: ['remove-idle-typha'] }]]],
    [{ without: 'remove-cni-mounts' }, [['NEED_TURNED_OFF', { id: 'remove-cni-volumes', need: 'remove-cni-mounts' }]]],
    [
      { without: 'remove-typha-variable', extra: 'remove-idle-typha' },
      [['NEED_TURNED_OFF', { id: 'remove-idle-typha', need: 'remove-typha-variable' }]],
    ],
    [{ registry: 'https://a.b' }, [['REGISTRY_INVALID', { fault: 'syntax' }]]],
    [{ extra: 'use-private-registry' }, [['REGISTRY_MISSING', {}]]],
  ] as const)('adjusts %j', (raw, wanted) => {
    expect(codes(raw)).toEqual(wanted);
  });
});

describe('backendOf and isAsDocumented', () => {
  it('know what is turned off', () => {
    expect(backendOf(defaultSelection)).toBe('NFT');
    expect(backendOf({ ...defaultSelection, without: ['set-iptables-backend'] })).toBeUndefined();
    expect(isAsDocumented(defaultSelection)).toBe(true);
    expect(isAsDocumented(settled({ without: ['set-iptables-backend'] }))).toBe(false);
    expect(isAsDocumented(settled({ extras: ['remove-unused-volumes'] }))).toBe(false);
  });
});
