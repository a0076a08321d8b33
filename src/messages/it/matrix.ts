import type { matrix as english } from '../en/matrix.ts';
import type { Translation } from '../translation.ts';
import { numbers } from './count.ts';

type Matrix = Translation<typeof english>;

const oracle: Matrix['oracle'] = {
  supported: 'supportato da Oracle',
  derived: 'supportato da Oracle, dedotto dalle pagine di Oracle',
  untested: 'non testato da Oracle',
  unknown: 'nessun dato da Oracle',
  unsupported: 'non supportato',
  withdrawn: 'ritirato da Oracle',
};

const upstream: Matrix['upstream'] = {
  tested: 'testato da upstream',
  hearsay: 'testato da upstream, secondo terzi',
  untested: 'non testato da upstream',
  unknown: 'nessun dato da upstream',
};

/** The state of a Calico line, after its name. */
const lineStates: Readonly<Record<Parameters<Matrix['lineState']>[0], (until: string) => string>> = {
  maintained: (until) => `mantenuto fino al ${until}`,
  open: () => 'mantenuto',
  ended: (until) => `terminato il ${until}`,
  unknown: () => 'sconosciuto',
};

/** `day`: of the end, or the one on which the calendar was read where no end is known. */
const columnStates: Readonly<Record<Parameters<Matrix['column']>[1], (kubernetes: string, day: string) => string>> = {
  maintained: (kubernetes, day) => `OKE supporta Kubernetes ${kubernetes} fino al ${day}.`,
  open: (kubernetes, day) =>
    `OKE supportava Kubernetes ${kubernetes} quando il suo calendario è stato letto, il ${day}; non era nota alcuna data di fine.`,
  ended: (kubernetes, day) => `OKE ha terminato il supporto di Kubernetes ${kubernetes} il ${day}.`,
  unknown: (kubernetes) => `Kubernetes ${kubernetes} non è in nessuno dei calendari di OKE letti.`,
};

/** The panel that shows every pair of versions at once. */
export const matrix: Matrix = {
  caption: 'Release di Calico e versioni di Kubernetes',
  hint: 'Scegli una cella per scegliere le sue due versioni.',
  region: 'Matrice delle versioni',
  layer: 'Mostra',
  layers: { both: 'Entrambi', oracle: 'Oracle', upstream: 'Upstream' },
  allReleases: (number) => `Tutte le ${numbers.format(number)} release`,

  kubernetes: 'Kubernetes',
  calico: 'Calico',
  columns: { kept: 'Fine non nota', dated: 'Non terminate', ended: 'Terminate su OKE', unknown: 'Sconosciute' },
  column: (kubernetes, state, day) => columnStates[state](kubernetes, day),
  line: (minor) => `Calico ${minor}`,
  lineState: (state, until) => lineStates[state](until),

  cell: (calico, kubernetes, words, isRecommended, isChosen) =>
    [
      `Calico ${calico} con Kubernetes ${kubernetes}: ${words.join('; ')}.`,
      ...(isRecommended ? ['Consigliata.'] : []),
      ...(isChosen ? ['Scelta.'] : []),
    ].join(' '),
  oracle,
  upstream,

  legend: 'Significato dei segni',
  legendOracle: 'Oracle',
  legendUpstream: 'Upstream',
  signs: {
    oracle: {
      supported: 'supportato',
      derived: 'supportato, dedotto',
      untested: 'non testato',
      unknown: 'sconosciuto',
      unsupported: 'non supportato',
      withdrawn: 'ritirato',
    },
    upstream: {
      tested: 'testato',
      hearsay: 'testato, secondo terzi',
      untested: 'non testato',
      unknown: 'sconosciuto',
    },
    recommended: 'consigliata',
  },

  pair: (calico, kubernetes) => `Calico ${calico} con Kubernetes ${kubernetes}`,
  isChosen: 'Scelta',
  isRecommended: 'Consigliata',
};
