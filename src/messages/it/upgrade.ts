import type { DocumentComparison, UpgradeWindow } from '../../engine/index.ts';
import type { upgrade as english } from '../en/upgrade.ts';
import type { Translation } from '../translation.ts';
import { count, numbers } from './count.ts';

type Texts = Translation<typeof english>;
type Pair = Parameters<Texts['pair']>[0];

/** What to do in a step. Kubernetes is more than one action, and node pools need not go through every minor. */
const steps: { readonly [Of in keyof Pair]: (step: { readonly from: string; readonly to: string }) => string } = {
  calico: ({ from, to }) => `Aggiorna Calico da ${from} a ${to}.`,
  kubernetes: ({ from, to }) => `Aggiorna Kubernetes da ${from} a ${to}: prima il control plane, poi i pool di nodi.`,
};

type Problem = Parameters<Texts['problem']>[0];

const problems: { readonly [Code in Problem['code']]: (args: Problem['args']) => string } = {
  KUBERNETES_CANNOT_GO_BACK: ({ from, to }) =>
    `OKE non può riportare un control plane da Kubernetes ${from} a ${to}. Scegli ${from} o una versione successiva, oppure crea un nuovo cluster.`,
  CALICO_CANNOT_GO_BACK: ({ from, to }) =>
    `Upstream non descrive una via di ritorno da Calico ${from} a ${to}. Scegli ${from} o una release successiva.`,
};

const products: { readonly [Of in keyof Pair]: string } = { calico: 'Calico', kubernetes: 'Kubernetes' };

/** What Oracle says of the pairs in a window. */
const oracle: { readonly [Status in UpgradeWindow['statuses'][number]]: string } = {
  untested: 'le pagine di Oracle non riportano come testato ciò che è in esecuzione',
  unknown: 'nessuna delle pagine di Oracle lette nomina ciò che è in esecuzione',
  unsupported: 'ciò che è in esecuzione non è supportato o non può funzionare',
  withdrawn: 'ciò che è in esecuzione è stato ritirato da Oracle',
};

const upstream: { readonly [State in UpgradeWindow['upstream']]: (pairs: number) => string } = {
  tested: (pairs) => (pairs === 1 ? 'upstream lo testa' : 'upstream lo testa per intero'),
  hearsay: (pairs) => (pairs === 1 ? 'secondo terzi upstream lo testa' : 'upstream lo testa per intero, in parte secondo terzi'),
  untested: (pairs) => (pairs === 1 ? 'upstream non lo testa' : 'upstream non lo testa per intero'),
  unknown: () => 'non è noto se upstream lo testi',
};

const ended: { readonly [Of in keyof Pair]: (version: string, until: string) => string } = {
  kubernetes: (version, until) => `All'inizio c'è Kubernetes ${version}, che OKE ha terminato il ${until}.`,
  calico: (version, until) => `All'inizio c'è Calico ${version}, la cui serie upstream ha terminato il ${until}.`,
};

function span({ fromStep, toStep }: UpgradeWindow): string {
  const start = fromStep === 0 ? 'Da ora' : `Dal passaggio ${fromStep}`;
  return toStep === undefined ? `${start} in poi, anche alla destinazione` : `${start} fino al completamento del passaggio ${toStep}`;
}

/** The parts that are not nothing: `3 added, 1 removed`. */
const listed = (parts: readonly (readonly [number: number, text: string])[]) =>
  parts.flatMap(([number, text]) => (number === 0 ? [] : [text])).join(', ');

/** What is counted is masculine, or feminine. */
function stateCounts(documents: readonly DocumentComparison[], one: 'o' | 'a', many: 'i' | 'e'): string {
  const part = (state: DocumentComparison['state'], stem: string) => {
    const number = documents.filter((document) => document.state === state).length;
    return [number, count(number, `${stem}${one}`, `${stem}${many}`)] as const;
  };
  return listed([part('changed', 'modificat'), part('added', 'aggiunt'), part('removed', 'rimoss')]);
}

/** Every sentence and label of the upgrade panel. */
export const upgrade: Texts = {
  heading: 'Percorso di aggiornamento',
  fromLabel: 'Da',
  kubernetes: 'A Kubernetes',
  calico: 'A Calico',
  pair: ({ kubernetes, calico }) => `Kubernetes ${kubernetes} con Calico ${calico}`,
  start: ({ kubernetes, calico }) => `Nel cluster sono in esecuzione Kubernetes ${kubernetes} e Calico ${calico}.`,
  there: "Sei già a destinazione: non c'è nulla da aggiornare.",
  summary: ({ steps: all }) => {
    const ofCalico = all.filter(({ change }) => change === 'calico').length;
    const parts = listed([
      [ofCalico, `${ofCalico} di Calico`],
      [all.length - ofCalico, `${all.length - ofCalico} di Kubernetes`],
    ]);
    return `${count(all.length, 'passaggio', 'passaggi')}: ${parts}.`;
  },
  step: (step) => steps[step.change](step),
  starts: (number) => `${count(number, 'cosa', 'cose')} da sapere da qui in poi`,
  change: ({ change, from, to }) => `${products[change]} ${from} → ${to}`,
  ended: {
    kubernetes: (until) => `Kubernetes terminato il ${until}`,
    calico: (until) => `Calico terminato il ${until}`,
  },
  strengths: { derived: 'dedotto', inferred: 'ipotizzato' },
  endedStep: (version, until) => `OKE ha terminato Kubernetes ${version} il ${until}; non è noto se offra ancora questo passaggio.`,
  open: 'Apri il manifest di questo passaggio',
  done: 'Segna come fatto',
  noWay: 'Non esiste un percorso fin lì',
  choose: ({ kubernetes, calico }) => `Scegli Kubernetes ${kubernetes} con Calico ${calico}`,
  older: (version, than) => `${version} – precedente a ${than}`,
  notInLink: 'Il link apre le scelte del tuo cluster; la destinazione non ne fa parte.',
  upstream: {
    tested: 'Upstream lo testa',
    hearsay: 'Secondo terzi upstream lo testa',
    untested: 'Upstream non lo testa',
    unknown: 'Di upstream non si sa nulla',
  },
  stepNumber: (number) => `Passaggio ${number}`,
  eachMinor:
    'OKE porta il control plane attraverso ogni versione secondaria (minor). I pool di nodi non devono fermarsi a ciascuna, ma restare entro tre versioni secondarie dal control plane, entro due prima della 1.28.',
  order:
    'Dove le pagine di Oracle non riportano come testata nessuna delle due coppie intermedie, si prende quella che upstream testa, poi quella che secondo terzi upstream testa; a parità, Calico va per primo.',
  windowsHeading: 'Non coperto lungo il percorso',
  window: (window) => {
    const statuses = window.statuses.map((status) => oracle[status]).join(', oppure ');
    const opened = window.ended.map(({ of, version, until }) => ended[of](version, until));
    return [`${span(window)}, ${statuses}; ${upstream[window.upstream](window.pairs)}.`, ...opened].join(' ');
  },
  noWindows: 'Oracle supporta ogni coppia lungo il percorso.',
  problem: ({ code, args }) => problems[code](args),

  comparison: {
    heading: 'Che cosa cambia nel manifest modificato',
    sides: (file, from, to) => `${file} con le modifiche, ${from} rispetto a ${to}`,
    waiting: 'Confronto dei manifest modificati in corso …',
    missing: (file, release) => `Per il confronto serve anche ${file} di Calico ${release}. Scaricalo, o apri una tua copia.`,
    fetch: 'Scarica da upstream e confronta',
    rejected: 'Uno dei due manifest non si può modificare: scegli quella release per vedere perché.',
    same: 'I manifest modificati sono uguali.',
    tryAgain: 'Riprova',
    summary: ({ documents, removedLines, addedLines, indentedLines }) => {
      const lines = listed([
        [removedLines, count(removedLines, 'riga rimossa', 'righe rimosse')],
        [addedLines, count(addedLines, 'riga aggiunta', 'righe aggiunte')],
        [indentedLines, `${numbers.format(indentedLines)} per parte solo con un rientro diverso`],
      ]);
      return `${count(documents.length, 'documento differisce', 'documenti differiscono')} (${stateCounts(documents, 'o', 'i')}): ${lines}.`;
    },
    definitions: (documents) => `${numbers.format(documents.length)} CustomResourceDefinition (${stateCounts(documents, 'a', 'e')})`,
    indented: (places) => `${count(places, 'punto', 'punti')} solo con un rientro diverso`,
    onlyIndented: 'solo rientro',
    path: (keys) => keys.join(' › '),
    shortPath: (keys) => (keys.length > 5 ? ['…', ...keys.slice(-4)] : keys).join(' › '),
    states: { changed: 'Modificato', added: 'Aggiunto', removed: 'Rimosso' },
    document: ({ kind, namespace, name }) => {
      const who = name === '' ? 'senza nome' : namespace === undefined ? name : `${namespace}/${name}`;
      return `${kind === '' ? 'Documento' : kind} ${who}`;
    },
    removed: (lines) => `−${numbers.format(lines)}`,
    added: (lines) => `+${numbers.format(lines)}`,
    linesLong: ({ removedLines, addedLines }) =>
      listed([
        [removedLines, count(removedLines, 'riga rimossa', 'righe rimosse')],
        [addedLines, count(addedLines, 'riga aggiunta', 'righe aggiunte')],
      ]),
  },
};
