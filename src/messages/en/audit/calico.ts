import type { AuditArgs, AuditNames } from '../../../engine/index.ts';
import type { AuditSentence } from '../../types.ts';
import { oneOf } from './lists.ts';

/** What becomes of a wrong word. Both words of a yes or no are named, so that none is read as the other. */
const effects: Readonly<Record<string, string>> = {
  exits: 'The process stops at it, and the pod starts again and again.',
  ignored: 'It is ignored in silence, and the default holds.',
  'counts-as-true': 'It counts as true.',
  'counts-as-false': 'It counts as false.',
  'not-known': 'What becomes of it is not known.',
};

/** A parameter that takes anything but `none` has no words of its own. */
const isNone = (words: readonly string[] | undefined) => words === undefined || words.length === 0;
const wordsOf = ({ name }: AuditArgs, { words }: AuditNames) =>
  isNone(words) ? `${name} must not be none.` : `${name} takes ${oneOf(words)}.`;

/** Why a variable should not stand where another recipe's are wanted. */
const leftOver: Readonly<Record<string, string>> = {
  FELIX_INTERFACEPREFIX:
    'Felix then applies policy only to interfaces whose names begin with oci. Those of VCN-native pod networking do; Calico gives its own names that begin with cali.',
  NO_DEFAULT_POOLS:
    'Calico then makes no pool of addresses. That is meant for VCN-native pod networking, where it hands out none; here pods get none unless somebody makes a pool.',
  FELIX_CHAININSERTMODE:
    'It is documented for VCN-native pod networking alone. Here a rule that stands earlier can let packets pass before any policy.',
  FELIX_IPTABLESMANGLEALLOWACTION: 'It is documented for VCN-native pod networking alone.',
  FELIX_IPTABLESBACKEND: 'It is documented for Oracle Linux 8 alone, and no node image of this cluster is that.',
  CALICO_MANAGE_CNI:
    'It belongs to Calico beside flannel, which the vendor has withdrawn. With it Calico renews the credentials of its own CNI plug-in, which is not used here.',
};

/** What the rules say that know Calico's variables and the vendor's pages. */
export const calico = {
  TYPOGRAPHIC_QUOTES: {
    title: 'Curly quotes are part of the value',
    says: ({ text }) =>
      `The value is ${text}, with the quotes as part of it. YAML knows straight quotes alone, and a cluster accepts these in silence.`,
    next: () => 'Write straight quotes in their place, or none.',
  },
  MISSPELT_VARIABLE: {
    title: 'A variable is misspelt',
    says: ({ container, name, nearest }) =>
      `Calico knows no ${name}, so that ${container} ignores it in silence. The nearest name that it knows is ${nearest}.`,
    next: ({ nearest }) => `Write ${nearest} if that is meant, and see that it stands there once.`,
  },
  UNKNOWN_FELIX_VARIABLE: {
    title: 'Felix may not know this variable',
    says: ({ name }) => `${name} is none of the parameters that Felix is known to have. It is ignored unless a newer release has it.`,
    next: () => 'Check the name against the release that you install.',
  },
  UNKNOWN_WORD: {
    title: 'A value is none of the known words',
    says: (args, names) =>
      `${JSON.stringify(args['value'])} is no word for it: ${wordsOf(args, names)} ${effects[String(args['effect'])] ?? ''}`.trimEnd(),
    next: ({ name }, { words }) => (isNone(words) ? `Write the value of ${name}, or remove the variable.` : `Write ${oneOf(words)}.`),
  },
  VARIABLE_IN_OTHER_CONTAINER: {
    title: 'A variable stands in another container',
    says: ({ container, name }) =>
      `${container} does not read ${name}; calico-node does. Here it does nothing, and a cluster says nothing of it.`,
    next: () => 'Remove it here, and set it in the container calico-node if it is meant.',
  },
  LEFT_OVER_VARIABLE: {
    title: 'A variable is left over',
    says: ({ name, value }) =>
      `${name} is ${JSON.stringify(value)}, and no step for this cluster sets it. ${leftOver[String(name)] ?? ''}`.trimEnd(),
    next: ({ name }) =>
      name === 'CALICO_MANAGE_CNI' ? 'Set it to "false", as upstream does.' : 'Remove it unless you know what needs it.',
  },
  OTHER_RELEASE: {
    title: 'An image is of another release',
    says: ({ container, found, chosen }) => `The image of ${container} is of Calico ${found}, and ${chosen} is chosen.`,
    next: ({ found, chosen }) =>
      `Take the manifest of Calico ${chosen}, or choose ${found}. Another tag alone is not enough: the rest of the file changes between releases too.`,
  },
  BESIDE_FLANNEL: {
    title: 'This way is withdrawn',
    says: () =>
      'Calico for policy alone beside flannel was documented in 2024. Oracle now says that it is not supported and causes network issues.',
    next: () => 'Use Calico in place of flannel, in a cluster that has no worker nodes yet.',
  },
  INIT_CONTAINER_UNKNOWN: {
    title: 'An init container would go too',
    says: ({ name }) =>
      `Upstream ships no init container ${name}. The documented edit removes all init containers, and this one with them.`,
    next: () => 'Look whether you need it before you remove them.',
  },
} as const satisfies Record<string, AuditSentence>;
