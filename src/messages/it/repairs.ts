import type { reasons as english } from '../en/repairs.ts';
import type { Translation } from '../translation.ts';
import type { RepairSentences } from '../types.ts';
import { steps } from './steps.ts';

/** What each repair does, and what a change is that no step and no repair made. */
const repairs: RepairSentences = {
  'own-change': { title: 'La tua modifica', reason: 'Questa modifica è tua.' },
  'pasted-indentation': {
    title: 'Usa il rientro del file',
    reason: 'Le righe incollate da una pagina hanno le sue colonne e non quelle della lista in cui entrano.',
  },
  'missing-blank': { title: 'Metti uno spazio dopo i due punti', reason: 'Senza spazio, chiave e valore sono una sola parola.' },
  'page-ellipsis': {
    title: 'Rimuovi i puntini di sospensione',
    reason: 'Una pagina scrive ... dove omette righe; in un file kubectl si ferma lì, oppure il documento finisce lì.',
  },
  'duplicate-key': {
    title: 'Rimuovi la chiave ripetuta',
    reason: 'In una mappa una chiave vale una volta sola. Questa ripete quanto è scritto sopra.',
  },
  'forgotten-dash': {
    title: 'Metti il trattino mancante',
    reason: 'Senza trattino una voce si fonde con quella sopra e ne prende il posto.',
  },
  'value-not-string': {
    title: 'Metti il valore tra virgolette',
    reason: "Una variabile d'ambiente è una stringa; un server API rifiuta qualsiasi altra cosa.",
  },
  'pasted-bullet': {
    title: "Scrivi il punto dell'elenco come nome e valore",
    reason: 'Una pagina stampa le variabili come punti di un elenco; un manifest vuole un nome e un valore.',
  },
  'unknown-field': { title: 'Scrivi il campo come lo scrive Kubernetes', reason: 'Kubernetes conosce il campo solo con questo nome.' },
  'variables-among-containers': {
    title: 'Sposta le variabili in env',
    reason: 'Stanno un livello troppo a sinistra, quindi ognuna viene presa per un container.',
  },
  'value-and-value-from': {
    title: 'Rimuovi ciò che resta della voce',
    reason: 'Il suo nome è stato rimosso e il resto no, così appartiene alla voce sopra.',
  },
  'variable-name-invalid': { title: 'Correggi il nome della variabile', reason: 'Un nome non può contenere il segno di uguale.' },
  'duplicate-mount-path': {
    title: 'Rimuovi il mount ripetuto',
    reason: 'Un percorso si può montare una volta sola. Questa voce ripete quanto è scritto sopra.',
  },
  'duplicate-volume': {
    title: 'Rimuovi il volume ripetuto',
    reason: 'Un volume si dichiara una volta sola. Questa voce ripete quanto è scritto sopra.',
  },
  'duplicate-variable': {
    title: 'Rimuovi la variabile ripetuta',
    reason: 'Una variabile si imposta una volta sola. Questa voce ripete quanto è scritto sopra.',
  },
  'typographic-quotes': {
    title: 'Usa virgolette diritte',
    reason: 'Le virgolette tipografiche fanno parte del valore, non lo racchiudono.',
  },
  'misspelt-variable': {
    title: 'Correggi il nome della variabile',
    reason: "Calico non conosce la variabile con il nome che c'era qui.",
  },
  'unknown-word': { title: 'Correggi il valore', reason: "Calico non conosce la parola che c'era qui." },
  'variable-in-other-container': {
    title: 'Rimuovi la variabile da qui',
    reason: 'Questo container non la legge; calico-node sì.',
  },
  'config-map-missing': {
    title: 'Indica la ConfigMap che esiste',
    reason: "Il file non contiene alcuna ConfigMap con il nome che c'era qui.",
  },
  'left-over-variable': {
    title: 'Correggi la variabile rimasta',
    reason: 'Appartiene a un altro tipo di rete o a una pagina che il fornitore ha sostituito.',
  },
  'empty-field': { title: 'Rimuovi il campo vuoto', reason: 'Non contiene nulla, come se non ci fosse.' },
  'server-fields': {
    title: 'Rimuovi i campi propri del server',
    reason: "Li ha scritti un server sull'oggetto che ha; un manifest non li contiene.",
  },
};

/** The title and the reason of every edit: of steps, of repairs, and of a person's own changes. */
export const reasons: Translation<typeof english> = { ...steps, ...repairs };
