import type { LifeCycle, ReviewWords, Source, Verdict } from '../../engine/index.ts';
import { formatMessage, sayFinding } from '../format.ts';
import { sayAudit } from '../say-audit.ts';
import { selectionRows } from '../selection-rows.ts';
import { conventions } from './conventions.ts';
import { count, numbers } from './count.ts';
import { withoutEdit } from './deviations.ts';
import { findings } from './findings.ts';
import { interfaceMessages } from './interface.ts';
import { notices } from './notices.ts';
import { page } from './page.ts';
import { proof } from './proof.ts';
import { reasons } from './repairs.ts';
import { runbook } from './runbook.ts';
import { statuses } from './statuses.ts';
import { changes } from './steps.ts';

const { cluster: form } = page;
const { verdict, sources } = interfaceMessages;
const lines = (start: number, number: number) => (number === 1 ? `riga ${start}` : `righe da ${start} a ${start + number - 1}`);

const joints: ReviewWords['joints'] = {
  ...conventions,
  gap: ' ',
  comma: ', ',
  phrases: (all) => all.join('; '),
  statement: (words) => `${words}.`,
};
const labels = {
  without: 'Modifiche documentate disattivate',
  extras: 'Aggiunte, non nella pagina di Oracle',
  registry: 'Registry privato',
};

/** Every sentence of the review pack. It speaks to whoever reads it, who need not be the one who chose. */
export const review: ReviewWords = {
  language: 'it',
  joints,
  title: (manifest) => `Revisione di ${manifest}`,
  summary: ({ removedLines, addedLines, identicalLines, originalLines }, original, needsNoEdit) => {
    if (removedLines === 0 && addedLines === 0) {
      return `Il manifest è ${original}, byte per byte: ${needsNoEdit ? 'non serve alcuna modifica' : 'non vi è cambiato nulla'}.`;
    }
    const removed = count(removedLines, 'riga rimossa', 'righe rimosse');
    const added = count(addedLines, 'aggiunta', 'aggiunte');
    const same = count(identicalLines, "è com'era", "sono com'erano");
    return `Il manifest è ${original} con ${removed} e ${added}. Delle sue ${numbers.format(originalLines)} righe, ${same}.`;
  },
  upstream: (file, release) => `il file ${file} di upstream per Calico ${release}`,
  notUpstream: 'un file che non è tra quelli noti di upstream',
  alarms: (errors, warnings) =>
    [errors ? verdict.errors(errors) : '', warnings ? verdict.warnings(warnings) : ''].filter(Boolean).join(', '),
  pairAlone: "Questa è la risposta per le versioni e le scelte qui sotto, e non per ciò che altro c'è in questo file.",
  audit: {
    title: 'Verifica del manifest',
    says: ({ error, warning, note }) =>
      error + warning + note === 0
        ? 'La verifica non ha trovato nel manifest nulla che kubectl o un server API rifiuti.'
        : `La verifica del manifest ha trovato ${count(error, 'errore', 'errori')}, ${count(warning, 'avviso', 'avvisi')} e ${count(note, 'nota', 'note')}.`,
    line: (line) => `riga ${numbers.format(line)}`,
    finding: (finding) => {
      const { title, says, next } = sayAudit(finding);
      return [`${title}.`, says, next].filter(Boolean).join(' ');
    },
  },
  notAllowed: 'La risposta per questo cluster è no. Questo documento è stato creato comunque, e non approva nulla.',
  selection: {
    title: 'Scelte',
    head: ['Scelta', 'Valore'],
    rows: (selection) => selectionRows(selection, { form, reasons, joints, labels }),
  },
  verdict: {
    title: 'Esito',
    head: ['Asse', 'Risposta', 'Dove è scritto'],
    axes: {
      support: 'Supporto di Oracle',
      upstream: 'Test di upstream',
      kubernetes: 'Kubernetes su OKE, mantenimento',
      calico: 'Calico (serie), mantenimento',
    },
    status: statuses,
    withError: verdict.withError,
    upstream: sayUpstream,
    lifeCycle: sayLifeCycle,
    findings: 'Rilievi',
    levels: verdict.levels,
    finding: (finding) => sayFinding(findings, finding),
    none: 'Nessuna fonte nota.',
  },
  deviations: {
    title: 'Diversamente da quanto documentato',
    off: 'Disattivata',
    added: 'Non nella pagina di Oracle',
    without: withoutEdit,
  },
  edits: {
    title: 'Modifiche',
    none: 'Nessuna modifica necessaria: il file è già come queste scelte richiedono.',
    unchanged: "Nulla viene modificato: il file è com'è stato dato. Ciò che la verifica vi trova è riportato sopra.",
    reasons: {
      ...reasons,
      'own-change': {
        title: 'Una modifica fatta a mano',
        reason: "L'ha fatta chi ha preparato il manifest; Calicut non ne conosce il motivo.",
      },
    },
    change: (change) => changes[change.action](change),
    place: ({ oldStart, oldLines, newStart, newLines, isShared }) => {
      const places = [
        ...(oldLines === 0 ? [] : [`${lines(oldStart, oldLines)} dell'originale`]),
        ...(newLines === 0 ? [] : [`${lines(newStart, newLines)} del manifest`]),
      ];
      return `${places.join(', ')}${isShared ? ', insieme ad altre modifiche' : ''}.`;
    },
    origins: {
      documented: 'Una modifica della ricetta.',
      extra: 'Non nella pagina di Oracle: è stata scelta in aggiunta.',
      repair: 'Una riparazione del file, e non una modifica di Oracle.',
      own: 'Una modifica di una persona, e non una modifica di Oracle.',
    },
    satisfied: 'Ciò che era già come deve essere',
  },
  notices: {
    title: 'Note e avvisi',
    none: 'Non ce ne sono.',
    levels: verdict.levels,
    notice: (notice) => formatMessage(notices, notice),
  },
  diff: {
    title: 'Diff unificato',
    none: "Nessuna modifica necessaria: non c'è alcuna differenza.",
    unchanged: "Nulla viene modificato: non c'è alcuna differenza.",
    apply: (file) =>
      `Salvato come changes.diff accanto all'originale, che deve chiamarsi ${file}, produce il manifest: git apply changes.diff, oppure patch -p1 -i changes.diff.`,
    escaped:
      'Alcuni caratteri che contiene non si vedono. Qui sono scritti con il loro numero, come [U+202E], quindi questa copia non si può applicare: prendi il diff da Calicut.',
  },
  proof: {
    title: "Prova che non è cambiato nient'altro",
    head: ['Dato', 'Valore'],
    figures: {
      originalSha256: "sha256 dell'originale",
      editedSha256: 'sha256 del manifest',
      originalLines: "Righe dell'originale",
      removedLines: 'Righe rimosse',
      addedLines: 'Righe aggiunte',
      identicalLines: 'Righe identiche',
    },
    count: (number) => numbers.format(number),
    command: proof.command,
    expects: 'Deve stampare:',
    gaps: proof.gaps,
  },
  images: {
    title: 'Immagini da copiare prima',
    before:
      'Il registry deve avere queste immagini prima che il manifest venga applicato. I comandi le copiano con tutte le loro piattaforme.',
  },
  runbook: {
    title: 'Runbook',
    withdrawn: 'Oracle non documenta più questo modo di installare Calico.',
    missing: {
      'cluster-id':
        "CLUSTER_ID è una variabile della shell. Impostala sull'OCID del cluster; senza di essa i comandi si rifiutano di partire.",
      region:
        "REGION è una variabile della shell. Impostala sull'area (region) del cluster, come us-ashburn-1; senza di essa i comandi si rifiutano di partire.",
    },
    sections: runbook.sections,
    steps: runbook.steps,
    optional: 'Facoltativo.',
    expected: runbook.expected,
    console: runbook.console,
  },
  sources: {
    title: 'Fonti',
    head: ['Numero', 'Fonte', 'Data', 'Indirizzo'],
    publishers: sources,
    date: sayDate,
    details: (date, number) => ` (${date} ${number})`,
    strengths: {
      quoted: 'Letto nella fonte',
      derived: 'Dedotto dalle pagine lette',
      inferred: 'Ipotizzato, non affermato dalla fonte',
    },
  },
  origin: {
    title: 'Da dove viene tutto questo',
    head: ['Che cosa', 'Valore'],
    link: "Link, dopo l'indirizzo di un qualsiasi Calicut",
    asOf: 'Risposta alla data',
    data: 'Edizione dei dati',
    tool: 'Versione di Calicut',
    linkLacks: 'Il link non contiene il registry. Indicalo di nuovo dove apri il link.',
  },
  signOff: {
    title: 'Approvazione',
    head: ['Ruolo', 'Nome', 'Data', 'Firma'],
    roles: ['Preparato da', 'Rivisto da', 'Approvato da'],
    wide: ['Numero della modifica'],
  },
};

function sayUpstream(answer: Verdict['upstream']): string {
  if (answer.state === 'unknown') return 'Di ciò che upstream testa non si sa nulla.';
  const { state, from, to, strength } = answer;
  if (strength === 'inferred') return `Secondo terzi, upstream testa questa release con Kubernetes da ${from} a ${to}.`;
  return state === 'tested' ? `Testato con Kubernetes da ${from} a ${to}.` : `Testato solo con Kubernetes da ${from} a ${to}.`;
}

function sayLifeCycle(cycle: LifeCycle): string {
  switch (cycle.state) {
    case 'maintained':
      return `Mantenuto fino al ${cycle.until}.`;
    case 'ended':
      return `Terminato il ${cycle.until}.`;
    case 'open':
      return cycle.mayHaveEnded
        ? 'Alla lettura non era nota alcuna data di fine; da allora può essere arrivata.'
        : 'Nessuna data di fine è nota.';
    case 'unknown':
      return 'Sconosciuto.';
  }
}

function sayDate({ read, edition }: Source): string {
  if (read !== undefined) return `letta il ${read}`;
  return edition === undefined ? 'giorno sconosciuto' : `edizione ${edition}`;
}
