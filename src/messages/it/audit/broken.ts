import type { AuditArgs } from '../../../engine/index.ts';
import type { broken as english } from '../../en/audit/broken.ts';
import type { Translation } from '../../translation.ts';
import { count, numbers } from '../count.ts';
import { unreadable, yamlFaults } from '../problems.ts';

/** kubectl counts from the document's `---`, and from the start of the file where there is none. */
const kubectl = ({ kubectlLine, hasSeparator }: AuditArgs) =>
  `kubectl conta le righe ${hasSeparator === 0 ? "dall'inizio del file" : 'dal --- qui sopra'}, e nomina la riga ${kubectlLine} o una accanto.`;

const columnsOff = ({ columns }: AuditArgs) =>
  `${count(Math.abs(Number(columns)), 'colonna', 'colonne')} troppo a ${Number(columns) < 0 ? 'sinistra' : 'destra'}`;

/** What is said of a document that cannot be read as YAML. */
export const broken: Translation<typeof english> = {
  PASTED_INDENTATION: {
    title: 'Alcune righe iniziano nella colonna sbagliata',
    says: (args) =>
      `${args['lines'] === 1 ? 'Questa riga sta' : `Queste ${numbers.format(Number(args['lines']))} righe stanno`} ${columnsOff(args)}, con ${count(Number(args['found']), 'spazio', 'spazi')} davanti; il numero adatto sarebbe ${args['wanted']}. Perciò kubectl non può leggere il documento. Il testo copiato da una pagina porta spesso con sé il rientro della pagina. ${kubectl(args)}`,
    next: (args) =>
      `Fai rientrare la prima di queste righe di ${count(Number(args['wanted']), 'spazio', 'spazi')}, e sposta altrettanto quelle che ne fanno parte.`,
  },
  TAB_INDENTATION: {
    title: 'Una tabulazione fa da rientro',
    says: (args) =>
      `Davanti a ${count(Number(args['lines']), 'riga', 'righe')} c'è una tabulazione. YAML non la accetta come rientro, quindi kubectl non può leggere il documento. ${kubectl(args)}`,
    next: () => 'Sostituisci ogni tabulazione davanti a una riga con spazi, tanti quanti ne hanno le righe accanto.',
  },
  MISSING_BLANK: {
    title: 'Manca uno spazio dopo i due punti',
    says: (args) =>
      `Dopo i due punti di ${args['key']} non c'è uno spazio, quindi chiave e valore vengono letti come una sola parola. ${kubectl(args)}`,
    next: ({ key }) => `Metti uno spazio dopo i due punti di ${key}.`,
  },
  PAGE_ELLIPSIS: {
    title: 'Sono rimasti i puntini di sospensione di una pagina',
    says: (args) =>
      `Questa riga è fatta di puntini di sospensione. Una pagina li scrive dove omette delle righe; in un file kubectl si ferma lì. ${kubectl(args)}`,
    next: () => 'Rimuovi la riga, e controlla che dove stava non manchi nulla.',
  },
  MISSING_PARENT: {
    title: 'Una lista non ha una chiave sopra di sé',
    says: (args) =>
      `Queste voci di una lista non stanno sotto una chiave che possa contenerle. Spesso la riga con la chiave, come containers: o env:, è stata rimossa insieme a ciò che la precedeva. ${kubectl(args)}`,
    next: () => 'Rimetti la riga con la chiave, o rimuovi anche le voci.',
  },
  YAML_SYNTAX: {
    title: 'Questo non è YAML',
    says: (args) =>
      `Da qui in poi il documento non si può leggere come YAML: ${yamlFaults[String(args['reason'])] ?? args['reason']}. kubectl invia i documenti che lo precedono e nessuno dei successivi. ${kubectl(args)}`,
    next: () => 'Guarda questa riga e quella prima: rientro, due punti, virgolette e parentesi.',
  },
  CONTROL_CHARACTER: {
    title: "Qui c'è un carattere di controllo",
    says: (args) => `${unreadable.CONTROL_CHARACTER(String(args['code']))} ${kubectl(args)}`,
    next: () => 'Rimuovi il carattere.',
  },
  NESTED_TOO_DEEPLY: {
    title: "L'annidamento è troppo profondo",
    says: () => unreadable.NESTED_TOO_DEEPLY,
    next: () => 'Cerca parentesi che non vengono mai chiuse.',
  },
  DOCUMENT_TOO_LARGE: {
    title: 'Il documento è troppo grande',
    says: ({ length, limit }) => unreadable.DOCUMENT_TOO_LARGE(Number(length), Number(limit)),
    next: () => 'Controlla che sia un manifest, e dividilo in documenti più piccoli.',
  },
};
