import type { NoticeSentences } from '../types.ts';
import type { ExtraId, SwitchId } from '../../engine/index.ts';
import { cidrFaults, detailNames, valueNames } from './choices.ts';
import { registryFaults, withoutEdit } from './deviations.ts';
import { steps } from './steps.ts';

const names: Readonly<Record<string, string>> = {
  platform: 'platform',
  network: 'network type',
  kubernetes: 'Kubernetes version',
  calico: 'Calico version',
  image: 'node image',
  'pod-cidr': 'pod CIDR',
  cluster: 'cluster type',
  nodes: 'node pools',
  method: 'method',
  without: 'edits that are turned off',
  extra: 'extras',
  registry: 'registry',
  ...detailNames,
};

const nameOf = (key: string) => names[key] ?? key;
const titleOf = (id: SwitchId | ExtraId) => `"${steps[id].title}"`;

export const notices: NoticeSentences = {
  NO_EDIT_NEEDED: () => 'No edit needed: the file already is what these choices ask for.',
  RELEASE_DIFFERS: ({ found, chosen }) =>
    `The file is Calico ${found}, and you chose ${chosen}: the answer about support is for ${chosen}. Choose ${found}, or use the file of ${chosen}.`,
  REMOVES_UNKNOWN: ({ field, names }) =>
    `With ${field}, ${names.join(', ')} ${names.length === 1 ? 'goes' : 'go'} as well, which upstream does not ship. Oracle's procedure removes the whole field; check that you do not need ${names.length === 1 ? 'it' : 'them'}.`,
  DUPLICATE_VARIABLE: ({ name, firstLine }) =>
    `${name} stands twice; the first is at line ${firstLine}. A cluster accepts that in silence and may later drop both. It is left as it is; remove one.`,
  IMAGES_LEFT: ({ images }) =>
    `Images that come from neither docker.io nor quay.io stay where they are, and your nodes must reach them there: ${images.join(', ')}.`,
  UNKNOWN_VALUE: ({ key, chosen }) =>
    `The ${nameOf(key)} in this link is not one that Calicut knows; ${chosen
      .split(',')
      .map((value) => valueNames[value] ?? value)
      .join(' and ')} is chosen instead.`,
  DETAIL_DROPPED: ({ key }) =>
    `What this link says of the ${nameOf(key)} is not one of the answers that Calicut knows; it counts as not said.`,
  CIDR_INVALID: ({ fault }) => `The pod CIDR is left out: ${cidrFaults[fault]}.`,
  CIDR_NOT_FOR_NETWORK: () =>
    'The pod CIDR is left out: with VCN-native pods the addresses come from the VCN, and calico-node refuses to start with a pool.',
  CIDR_NOT_FOR_METHOD: () => 'The pod CIDR is left out: it goes with Calico in place of flannel, not beside it.',
  METHOD_NOT_FOR_NETWORK: () => 'The method is left out: only a flannel cluster can have Calico beside flannel.',
  DEVIATION_UNKNOWN: ({ key }) =>
    `Some of the ${nameOf(key)} in this link are none that Calicut knows, and are ignored. Check them before you take the manifest.`,
  DEVIATION_ELSEWHERE: ({ ids }) =>
    `What this link says of ${ids.map(titleOf).join(', ')} is left out: this cluster does not have ${ids.length === 1 ? 'that edit' : 'those edits'}.`,
  NEED_TURNED_OFF: ({ id, need }) =>
    id in withoutEdit
      ? `${titleOf(id)} is turned off as well: it cannot be done without ${titleOf(need)}.`
      : `${titleOf(id)} is left out: it cannot be done without ${titleOf(need)}.`,
  REGISTRY_INVALID: ({ fault }) => `The registry is left out: ${registryFaults[fault]}.`,
  REGISTRY_MISSING: () =>
    'The images are to come from a private registry. A link never says which: type its address under "Edits and extras", or there is no manifest.',
  LINK_VERSION_UNKNOWN: () => 'This link was made by another version of Calicut. What could be read of it is chosen; check every choice.',
  LINK_LANGUAGE_UNKNOWN: () =>
    'The link asks for a language that this page does not speak. It is shown in this one instead; choose another at the top.',
  LINK_DAMAGED: () => 'A part of this link is damaged. What could be read of it is chosen; check every choice.',
  LINK_KEY_UNKNOWN: ({ count }) =>
    count === 1
      ? 'One part of this link was ignored: Calicut does not know what it means.'
      : `Calicut ignored ${count} parts of this link: it does not know what they mean.`,
  LINK_KEY_REPEATED: ({ key }) => `This link names the ${nameOf(key)} twice; the first is chosen.`,
  LINK_KEY_MISSING: ({ keys }) =>
    `This link was cut short: it lacks the ${keys.map(nameOf).join(', the ')}. The usual choice is made there; check it.`,
};
