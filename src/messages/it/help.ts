import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

export const help: Translation<typeof english> = {
  heading: 'Aiuto',
  close: 'Chiudi',
  examples: {
    heading: 'Tre esempi',
    recommended: {
      title: 'La coppia testata da Oracle',
      says: 'Networking pod nativo VCN con la coppia testata più recente: sette modifiche, ognuna con il suo motivo.',
    },
    flannel: {
      title: 'Calico al posto di flannel',
      says: 'Con il CIDR dei pod del cluster nel manifest, e un avviso sui nodi che esistono già.',
    },
    ended: {
      title: 'Una versione di Kubernetes terminata',
      says: 'Una coppia che Oracle ha testato in passato, con un errore accanto, e come arrivare a una ancora mantenuta.',
    },
  },
  tour: { heading: 'Tour della pagina', says: 'Cinque tappe, circa un minuto.', start: 'Inizia il tour' },
  about: {
    heading: 'Che cosa fa questa pagina',
    does: "Calicut prende un manifest di Calico come upstream lo ha pubblicato, fa le modifiche che servono al tuo cluster OKE e nessun'altra, e mostra ognuna con motivo e fonte.",
    doesNot:
      'Non raggiunge il tuo cluster, non invia nulla altrove e non applica nulla: ciò che scarichi cambia un cluster quando lo applichi tu.',
    notTheirs:
      'Non è una pagina di Oracle né di Tigera. Ciò che non sa lo chiama sconosciuto, e ogni fatto rimanda alla pagina che è stata letta.',
  },
  report: {
    heading: 'Qualcosa è sbagliato o manca',
    says: 'Ogni fonte ha accanto una bandierina che segnala proprio quel fatto. Per tutto il resto:',
    link: 'Segnalalo su GitHub',
    title: 'Sulla pagina',
    body: (page: string, data: string) => `Pagina: ${page}
Dati: ${data}

Che cosa è successo, e che cosa ti aspettavi:
`,
  },
  stops: {
    cluster: {
      title: "Indica com'è il tuo cluster",
      says: 'Tipo di rete, versioni e immagine dei nodi. Per ciò che non indichi si usa il valore abituale; ciò che non va insieme è escluso, con il motivo.',
    },
    verdict: {
      title: "Leggi l'esito",
      says: 'Se Oracle supporta la coppia, che cosa testa upstream, e fino a quando entrambe le versioni sono mantenute. Gli avvisi dicono che cosa fare.',
    },
    changes: {
      title: 'Leggi ogni modifica con il suo motivo',
      says: "Righe rimosse, righe aggiunte, perché, e chi lo dice. Ogni altra riga resta byte per byte come upstream l'ha pubblicata.",
    },
    delivery: {
      title: 'Prendi il manifest e i comandi',
      says: 'Copia o scarica qui il manifest. La scheda Comandi ha i passaggi prima, durante e dopo, e quelli per il ripristino.',
    },
    link: {
      title: 'Condividi il link',
      says: "L'indirizzo dice sempre che cosa è scelto. Chi apre il link vede la stessa risposta e lo stesso manifest da upstream. Il tuo file, le tue modifiche e il nome di un registry restano a te.",
    },
  },
  tourName: 'Tour della pagina',
  step: (number: number, all: number) => `${number} di ${all}`,
  back: 'Indietro',
  next: 'Avanti',
  done: 'Fine',
  end: 'Termina il tour',
};
