import type { FormProblem, KustomizeStop } from '../../engine/index.ts';
import type { formTexts as english } from '../en/forms.ts';
import type { Translation } from '../translation.ts';

type Texts = Translation<typeof english>;
type Of = Extract<FormProblem, { readonly code: 'OBJECT_TWICE' }>['args']['of'];

/** Where something stands. */
const inText: Readonly<Record<Of, string>> = { original: 'nel file di partenza', manifest: 'nel manifest modificato' };

const takeOthers = 'Prendi il manifest, il suo diff o lo script.';

/** What kustomize does with what a person's file has; each ends before its full stop. */
const kustomizeStops: Readonly<Record<KustomizeStop, string>> = {
  stream: 'tra valori che nessuna riga con --- separa, kustomize legge solo il primo e tralascia questo',
  'no-object': 'questo documento non è un oggetto, e kustomize non costruisce nulla da un file che ne ha uno così',
  'list-order': 'kustomize mette gli elementi di questa lista dopo i documenti che la seguono',
  'list-items': 'kustomize legge gli elementi di una lista solo dove ciascuno ha i propri apiVersion e kind',
  'local-config': "kustomize tralascia l'oggetto che ha questa annotazione",
  'own-annotation': 'kustomize prende questa annotazione per una delle sue e la toglie',
  annotations: 'kustomize toglie le annotazioni vuote, e rende testo quelle che non lo sono',
  boolean: 'questo è un booleano per kubectl e un testo per kustomize',
  date: "kustomize scrive questa data senza virgolette come un'ora",
  folded: 'kustomize aggiunge e toglie righe in un testo ripiegato di più righe',
  sign: "in questo testo c'è un segno che kustomize non può scrivere così com'è",
};

const problems: Texts['problems'] = {
  OBJECTS_UNREADABLE: ({ of, reason }) =>
    `Un oggetto ${inText[of]} non si può leggere con certezza (${reason}), quindi non vengono creati né una patch né un overlay. ${takeOthers}`,
  OBJECT_WITHOUT_NAME: ({ of }) =>
    `Un oggetto ${inText[of]} non ha apiVersion, kind o nome, quindi nessuna patch può dire a quale si riferisce. ${takeOthers}`,
  KUSTOMIZE_OTHERWISE: ({ of, stop }) =>
    `${inText[of].replace(/^n/, 'N')}, ${kustomizeStops[stop]}: l'overlay non sarebbe quindi il manifest. ${takeOthers}`,
  OBJECT_TWICE: ({ of, name }) =>
    `${name} compare due volte ${inText[of]}, quindi una patch potrebbe raggiungere quello sbagliato, e kustomize non costruisce nulla. Rimuovi uno dei due.`,
  OBJECTS_MOVED: () =>
    `Gli oggetti sono in un ordine diverso da quello del file di partenza, cosa che nessuna patch può dire. ${takeOthers}`,
  SEVERAL_OBJECTS: ({ names }) =>
    `Una JSON Patch vale per un solo oggetto, e qui ne cambiano ${names.length}: ${names.join(', ')}. Prendi l'overlay kustomize, che ha una patch per ciascuno.`,
  OBJECT_COMES_OR_GOES: ({ names }) =>
    `Una JSON Patch cambia un oggetto e non può né aggiungerne né rimuoverne: ${names.join(', ')}. Prendi l'overlay kustomize, che può farlo.`,
  COMMENTS_IMPOSSIBLE: ({ form }) =>
    form === 'jsonpatch'
      ? 'Una JSON Patch non può contenere commenti. Prendi la provenienza come file a parte.'
      : 'Questo manifest è JSON, che non può contenere commenti. Prendi la provenienza come file a parte.',
};

/** The forms as a person chooses among them. `about` says what it is, `use` what to do with it. */
const descriptions: Texts['descriptions'] = {
  manifest: {
    title: 'Manifest',
    about: "L'intero file di upstream con dentro le modifiche.",
    use: 'Esegui su di esso kubectl diff, poi kubectl apply.',
  },
  diff: {
    title: 'Diff unificato',
    about: 'Le sole modifiche, come righe del file di upstream.',
    use: 'Esegui git apply o patch -p1 accanto al file di upstream. Dove non serve alcuna modifica è vuoto, con o senza provenienza.',
  },
  kustomize: {
    title: 'Overlay kustomize',
    about: 'Una directory che rimanda al file di upstream e lo modifica con patch JSON 6902.',
    use: 'Conservala in Git; la leggono kubectl apply -k, Argo CD e Flux. Richiede kustomize 5, come in kubectl 1.27 o successivo.',
  },
  jsonpatch: {
    title: 'JSON Patch',
    about: "Le modifiche dell'unico oggetto che cambia, come RFC 6902.",
    use: "Per uno strumento che applica patch agli oggetti. Ogni rimozione è preceduta da un test, così si ferma dove l'oggetto è un altro.",
  },
  script: {
    title: 'Script di shell',
    about: 'Scarica il file di upstream, ne controlla lo sha256, esegue le modifiche e controlla il risultato.',
    use: 'Eseguilo con bash. Mostra le modifiche e chiede conferma prima di applicare qualcosa.',
  },
};

/** What is said of the forms of a plan. */
export const formTexts: Texts = { descriptions, problems };
