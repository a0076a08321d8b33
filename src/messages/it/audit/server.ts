import type { AuditArgs } from '../../../engine/index.ts';
import type { server as english } from '../../en/audit/server.ts';
import type { Translation } from '../../translation.ts';
import { allOf, rowOf } from './lists.ts';

const refused = "Un server API rifiuta l'intero oggetto.";
const refusedWorkload = "Un server API rifiuta l'intero workload.";
const inContainer = ({ container }: AuditArgs) => (container === '' ? '' : ` di ${container}`);
const nearestName = ({ nearest }: AuditArgs) => (nearest === '' ? '' : ` Il nome noto più vicino è ${nearest}.`);
const writeNearest = (nearest: string | number | undefined) => `Scrivi ${nearest}, se è quello che si intende.`;

/** The types of fields and values, in words. */
const types: Readonly<Record<string, string>> = {
  string: 'testo',
  bool: 'un booleano (true o false)',
  integer: 'un numero intero',
  number: 'un numero',
  map: 'una mappa',
  list: 'una lista',
  'string-or-integer': 'testo o un numero intero',
  quantity: 'una quantità',
  'map-or-bool': 'una mappa o un booleano (true o false)',
};

const typeOf = (type: string | number | undefined) => types[String(type)] ?? String(type);

/** What the rules say that foresee an API server's answer. */
export const server: Translation<typeof english> = {
  MOUNT_WITHOUT_VOLUME: {
    title: 'Un mount non ha un volume',
    says: ({ container, volume }) => `${container} monta ${volume}, che il pod non ha. ${refusedWorkload}`,
    next: () => 'Rimuovi il mount, o rimetti il volume.',
  },
  WRONG_TYPE: {
    title: 'Un valore è del tipo sbagliato',
    says: ({ path, expected, found }) => `Il campo ${path} accetta ${typeOf(expected)}, e qui c'è ${typeOf(found)}. ${refused}`,
    next: ({ expected, found }) =>
      expected === 'string' && (found === 'bool' || found === 'number')
        ? 'Metti il valore tra virgolette doppie.'
        : `Scrivi al suo posto ${typeOf(expected)}.`,
  },
  UNKNOWN_FIELD: {
    title: 'Kubernetes non ha questo campo',
    says: (args) =>
      `Kubernetes non conosce il campo ${args['path']}. ${args['dropped'] === 1 ? "All'interno di uno schema un server API lo scarta in silenzio." : refused}${nearestName(args)}`,
    next: ({ nearest }) => (nearest === '' ? "Controlla com'è scritto e in quale colonna sta, o rimuovilo." : writeNearest(nearest)),
  },
  VALUE_NOT_STRING: {
    title: 'Un valore non è tra virgolette',
    says: (args) =>
      `Il valore di ${args['name']} è ${args['text']}, che kubectl legge come ${typeOf(args['type'])}. Una variabile${inContainer(args)} accetta solo testo. ${refused}`,
    next: ({ text }) => `Mettilo tra virgolette doppie: "${text}".`,
  },
  PASTED_BULLET: {
    title: 'Una variabile è scritta come in una pagina',
    says: (args) =>
      `Qui la variabile ${args['name']} è scritta come la stampa una pagina, in una riga con un segno di uguale. Una voce tra le variabili${inContainer(args)} ha un nome e un valore separati. ${refused}`,
    next: ({ name, value }) => `Scrivi name: ${name} e, sotto, value: ${JSON.stringify(value)}.`,
  },
  VARIABLES_AMONG_CONTAINERS: {
    title: 'Ci sono variabili tra i container',
    says: ({ count, list }, { variables }) =>
      count === 1
        ? `La variabile ${allOf(variables)} sta un livello troppo a sinistra, in ${list}, quindi viene presa per un container. ${refused}`
        : `Le variabili ${allOf(variables)} stanno un livello troppo a sinistra, in ${list}, quindi ciascuna viene presa per un container. ${refused}`,
    next: () => 'Fai rientrare le loro righe come le altre voci sotto env.',
  },
  VALUE_AND_VALUE_FROM: {
    title: 'Una variabile ha due valori',
    says: ({ name }) =>
      `La variabile ${name} ha un value e un valueFrom, e un server API rifiuta l'intero workload. Spesso è stato rimosso il nome della variabile successiva e ne è rimasto il resto.`,
    next: () => 'Rimuovi quello che non le appartiene.',
  },
  VARIABLE_WITHOUT_NAME: {
    title: 'Una variabile non ha nome',
    says: (args) => `Una voce tra le variabili${inContainer(args)} non ha nome. ${refused}`,
    next: () => 'Scrivi il nome, o rimuovi la voce.',
  },
  VARIABLE_NAME_INVALID: {
    title: 'Il nome di una variabile non è valido',
    says: (args) =>
      `${JSON.stringify(args['name'])} non può essere il nome di una variabile per questa versione di Kubernetes: contiene un carattere che un nome non può avere, come un segno di uguale, o inizia con una cifra, cosa non ammessa prima della 1.32. ${refused}`,
    next: () => 'Scrivi il solo nome, e il valore dopo value.',
  },
  VARIABLE_WITHOUT_VALUE: {
    title: 'Una variabile non ha valore',
    says: ({ name }) => `Dopo il value di ${name} non c'è nulla. Un cluster lo accetta in silenzio e memorizza una variabile senza valore.`,
    next: () => 'Scrivi il valore, o rimuovi la variabile. Se deve essere vuota, scrivi "".',
  },
  DUPLICATE_VARIABLE: {
    title: 'Una variabile è impostata due volte',
    says: (args) =>
      `La variabile ${args['name']} compare due volte nella lista${inContainer(args)}; la prima è alla riga ${args['firstLine']}. Un oggetto nuovo prende l'ultima, con un avviso. Su un oggetto già presente, kubectl apply può eliminarne una o entrambe, senza dire nulla.`,
    next: () => "Tieni quella che intendi, e rimuovi l'altra.",
  },
  DUPLICATE_MOUNT_PATH: {
    title: 'Un percorso è montato due volte',
    says: ({ container, name, firstLine }) =>
      `Il container ${container} monta due volte qualcosa in ${name}; la prima è alla riga ${firstLine}. ${refusedWorkload}`,
    next: () => "Tieni il mount che intendi, e rimuovi l'altro.",
  },
  DUPLICATE_VOLUME: {
    title: 'Un volume compare due volte',
    says: ({ name, firstLine }) => `Il pod ha due volumi ${name}; il primo è alla riga ${firstLine}. ${refusedWorkload}`,
    next: () => "Tieni il volume che intendi, e rimuovi l'altro.",
  },
  DUPLICATE_CONTAINER: {
    title: 'Due container hanno lo stesso nome',
    says: ({ name, firstLine }) => `Il pod ha due container ${name}; il primo è alla riga ${firstLine}. ${refusedWorkload}`,
    next: () => 'Rimuovine uno, o dagli un altro nome.',
  },
  CONTAINER_WITHOUT_NAME: {
    title: 'Un container non ha nome',
    says: () => `Ogni container di un pod ha un nome, e questo non ne ha. ${refusedWorkload}`,
    next: () => "Scrivi il nome, o controlla se questa voce appartiene a un'altra lista.",
  },
  CONTAINER_WITHOUT_IMAGE: {
    title: "Un container non ha un'immagine",
    says: ({ name }) => `Il container ${name} non indica alcuna immagine da eseguire. ${refusedWorkload}`,
    next: () => "Scrivi l'immagine, o controlla se questa voce appartiene a un'altra lista.",
  },
  CONTAINERS_MISSING: {
    title: 'Manca un container',
    says: ({ list, found }) =>
      found === 'none'
        ? `Ogni pod ha almeno un container, e questo non ne ha. ${refusedWorkload}`
        : `Una voce in ${list} non ha nulla dopo il trattino, e viene presa per un container senza nulla. ${refusedWorkload}`,
    next: ({ found }) => (found === 'none' ? 'Scrivi i container del pod sotto containers.' : 'Scrivi il container, o rimuovi la voce.'),
  },
  SELECTOR_MISMATCH: {
    title: 'Un workload non seleziona i propri pod',
    says: ({ kind, label, value, found, there }) => {
      if (label === '') return `Questo ${kind} non ha uno spec.selector che chieda qualcosa, quindi non seleziona alcun pod. ${refused}`;
      const has = there === 0 ? 'non ha questa etichetta' : `vi ha ${JSON.stringify(found)}`;
      return `Il selettore di questo ${kind} chiede l'etichetta ${label} con il valore ${JSON.stringify(value)}, e il suo modello di pod ${has}. ${refused}`;
    },
    next: ({ label }) =>
      label === ''
        ? 'Scrivi un selettore i cui matchLabels siano etichette del modello di pod.'
        : 'Scrivi la stessa etichetta nel selettore e in spec.template.metadata.labels.',
  },
  EMPTY_FIELD: {
    title: 'Un campo è vuoto',
    says: ({ field }) => `Sotto ${field} non c'è nulla. Equivale a non avere affatto ${field}, e non fa danni.`,
    next: () => 'Rimuovi la riga, se vuoi un file ordinato.',
  },
  CARRIAGE_RETURNS: {
    title: 'Le righe finiscono come in Windows',
    says: ({ returns, others }) =>
      `Il file ha ${returns === 1 ? '1 riga che finisce' : `${returns} righe che finiscono`} con un ritorno a capo e un avanzamento riga (CR LF)${others === 0 ? '' : `, e ${others} con il solo avanzamento riga (LF)`}. kubectl legge entrambe, e restano come sono.`,
    next: () => "Non c'è nulla da fare.",
  },
  BYTE_ORDER_MARK: {
    title: 'Il file inizia con un byte order mark',
    says: () => 'Alcuni editor scrivono questo contrassegno, che non si vede. kubectl lo salta, e viene mantenuto.',
    next: () => "Non c'è nulla da fare.",
  },
  CONFIG_MAP_MISSING: {
    title: 'Una ConfigMap non è nel file',
    says: (args) =>
      `Un pod ha bisogno della ConfigMap ${args['name']}, e il file non ne contiene una con quel nome. Un cluster lo accetta in silenzio, e senza la ConfigMap i pod non si avviano.${nearestName(args)}`,
    next: ({ nearest }) =>
      nearest === '' ? 'Controlla il nome, o assicurati che il cluster abbia questa ConfigMap.' : writeNearest(nearest),
  },
  CONFIG_MAP_KEY_MISSING: {
    title: 'Una ConfigMap non ha questa chiave',
    says: (args) =>
      `Un pod ha bisogno di ${args['key']} della ConfigMap ${args['name']}, che in questo file non ha quella chiave. Un cluster lo accetta in silenzio, e i pod non si avviano.${nearestName(args)}`,
    next: ({ nearest }) => (nearest === '' ? 'Controlla la chiave, o inseriscila nella ConfigMap.' : writeNearest(nearest)),
  },
  SERVER_FIELDS: {
    title: 'Alcuni di questi campi li ha scritti un server',
    says: (_, { fields }) =>
      `Questi campi riguardano un oggetto in un cluster, come li stampa kubectl get: ${rowOf(fields)}. Non sono differenze, e qui nulla ne dipende.`,
    next: () => 'Rimuovili prima di conservare il file come manifest.',
  },
  KIND_MISSING: {
    title: "Un documento non dice che cos'è",
    says: (_, { missing }) =>
      `Qui ${missing?.length === 1 ? 'manca' : 'mancano'} ${allOf(missing)}, quindi kubectl non sa che cosa sia e si ferma.`,
    next: (_, { missing }) => `Scrivi ${allOf(missing)}, o controlla se le righe appartengono al documento sopra.`,
  },
  RESOURCE_WITHOUT_NAME: {
    title: 'Una risorsa non ha nome',
    says: ({ kind }) => `La risorsa di tipo ${kind} non ha metadata.name. Un server API la rifiuta.`,
    next: () => 'Scrivi il nome sotto metadata.',
  },
  NOT_A_RESOURCE: {
    title: 'Questa non è una risorsa di Kubernetes',
    says: ({ found }) =>
      `Il documento è ${found === 'list' ? 'una lista' : 'semplice testo'}; una risorsa è una mappa con apiVersion, kind e metadata. kubectl si ferma lì.`,
    next: () => 'Rimuovilo, o controlla se appartiene al documento sopra.',
  },
};
