import type { kubernetes as english } from '../../en/audit/kubernetes.ts';
import type { Translation } from '../../translation.ts';
import { oneOf, rowOf } from './lists.ts';

/** What the rules say that know the Kubernetes API reference, and what upstream's files hold. */
export const kubernetes: Translation<typeof english> = {
  MISSING_FIELD: {
    title: 'Manca un campo',
    says: ({ path, field }) => `${path} non ha ${field}, che Kubernetes richiede. Un server API rifiuta l'intero oggetto.`,
    next: ({ field }) => `Aggiungi ${field}, o rimuovi la voce.`,
  },
  WRONG_WORD: {
    title: 'Un campo non accetta questa parola',
    says: ({ path, value }, { words }) => `${path} è "${value}"; accetta ${oneOf(words)}. Un server API rifiuta l'intero oggetto.`,
    next: ({ nearest }) => (nearest === '' ? 'Scrivi una di queste parole.' : `Scrivi ${nearest}, se è quello che si intendeva.`),
  },
  UNKNOWN_KIND: {
    title: 'Kubernetes non ha questo tipo',
    says: ({ kind, version }) => `In ${version} non esiste ${kind}. kubectl non trova a che cosa inviarlo, e lo rifiuta.`,
    next: (_, { nearest }) => `Scrivi ${oneOf(nearest)}, se è quello che si intendeva.`,
  },
  DUPLICATE_RESOURCE: {
    title: 'Lo stesso oggetto compare due volte',
    says: ({ kind, name }) => `${kind} ${name} è già in questo file. kubectl li applica entrambi, uno dopo l'altro, e resta l'ultimo.`,
    next: () => "Tieni quello che intendi e rimuovi l'altro.",
  },
  PARTS_MISSING: {
    title: 'Mancano parti di calico.yaml',
    says: (_, { missing }) =>
      `Dove Calico sta al posto di flannel porta il proprio plugin CNI, e a questo file manca ciò che lo installa sui nodi: ${rowOf(missing)}. I nuovi pod non avrebbero rete. Le modifiche per il networking pod nativo VCN tolgono queste parti.`,
    next: () => 'Ricomincia dal calico.yaml di upstream.',
  },
};
