import type { versionFindings as english } from '../../en/findings/versions.ts';
import type { Translation } from '../../translation.ts';
import { listFormat } from '../../late-formats.ts';

/** The pair on which Oracle, upstream and both calendars agree, where there is one. */
const agreedPair = (calico: string | undefined, kubernetes: string | undefined) =>
  calico && kubernetes
    ? `Pianifica il passaggio a Kubernetes ${kubernetes} con Calico ${calico}: sia Oracle sia upstream hanno testato quella coppia, ed entrambe le versioni sono mantenute.`
    : 'Nessuna delle coppie lette è testata da entrambi e ancora mantenuta: cercane una più recente nella pagina di Oracle.';

const either = listFormat('it', { type: 'disjunction' });

/** The life cycles, upstream's axis, and how old and how sure the data is. */
export const versionFindings: Translation<typeof english> = {
  AXES_DISAGREE: {
    says: ({ calico, kubernetes, line, ended, lineEnded, from, to }) => {
      const upstream = [
        ...(lineEnded ? [`ha terminato Calico ${line} il ${lineEnded}`] : []),
        ...(from ? [`lo testa con Kubernetes da ${from} a ${to}`] : []),
      ];
      const byOke = ended ? `, che OKE stesso ha terminato il ${ended}` : '';
      return `Oracle supporta Calico ${calico} con Kubernetes ${kubernetes}${byOke}${upstream.length > 0 ? `; upstream ${upstream.join(' e ')}` : ''}.`;
    },
    next: ({ agreedCalico, agreedKubernetes }) => agreedPair(agreedCalico, agreedKubernetes),
  },
  KUBERNETES_ENDED: {
    says: ({ kubernetes, until }) => `OKE ha terminato il supporto di Kubernetes ${kubernetes} il ${until}.`,
    next: ({ next }) =>
      next
        ? `Aggiorna prima il cluster a Kubernetes ${next}.`
        : 'Aggiorna prima il cluster, a una versione che la pagina di Oracle elenca come supportata.',
  },
  KUBERNETES_END_OPEN: {
    says: ({ kubernetes, after, read }) =>
      `OKE supportava Kubernetes ${kubernetes} quando il suo calendario è stato letto, il ${read}; il supporto finisce 30 giorni dopo ${after}, la cui data non era nota.`,
    next: ({ after }) =>
      `Cerca ${after} nella pagina di Oracle sulle versioni di Kubernetes, e pianifica il prossimo aggiornamento prima che passino quei giorni.`,
  },
  CALICO_LINE_ENDED: {
    says: ({ line, until }) =>
      `Upstream ha terminato il supporto di Calico ${line} il ${until}: mantiene le due release secondarie (minor) più recenti. Le correzioni arrivano solo con una serie più recente; la risposta di Oracle è un'altra questione.`,
    next: ({ maintained }) =>
      `Passa a Calico ${either.format((maintained ?? '').split(','))} con una versione di Kubernetes per cui la tabella di Oracle lo riporta.`,
  },
  UPSTREAM_NOT_TESTED: {
    says: ({ line, kubernetes, from, to, isHearsay }) =>
      isHearsay
        ? `Secondo terzi, upstream testa Calico ${line} con Kubernetes da ${from} a ${to}, non con ${kubernetes}; l'elenco di upstream non è stato letto.`
        : `Upstream testa Calico ${line} con Kubernetes da ${from} a ${to}, non con ${kubernetes}. Può funzionare; upstream non dice che non funzioni.`,
    next: ({ kubernetes, isSupported, other, isWayBack, isOtherHearsay }) => {
      if (isSupported) return 'Testa tu i criteri di rete (network policy) prima della produzione; Oracle supporta comunque questa coppia.';
      if (!other)
        return `Testa tu i criteri di rete (network policy) su questa coppia prima della produzione: nessuna delle serie di Calico lette elenca Kubernetes ${kubernetes}.`;
      return isOtherHearsay
        ? `Testa tu i criteri di rete (network policy) su questa coppia prima della produzione. Secondo terzi, upstream testa Kubernetes ${kubernetes} con Calico ${other}; l'elenco di upstream non è stato letto.`
        : `Upstream testa Kubernetes ${kubernetes} con Calico ${other}: scegli quella serie${isWayBack ? ' per un nuovo cluster' : ''}, oppure testa tu i criteri di rete (network policy) su questa coppia prima della produzione.`;
    },
  },
  RELEASE_NOT_PINNED: {
    says: ({ calico }) => `Gli hash di Calico ${calico} qui non sono noti, quindi il suo file non si può verificare.`,
    next: ({ pinned, isWayBack }) =>
      `Confronta tu il file con la release di upstream, oppure scegli Calico ${pinned}, di cui gli hash sono noti.${isWayBack ? ' Questo vale per un nuovo cluster: upstream non descrive alcun ritorno indietro.' : ''}`,
  },
  DATA_OLD: {
    says: ({ read, age }) =>
      `La più recente delle pagine di Oracle su Calico note qui è stata letta il ${read}, ${age} giorni fa; da allora può essere cambiata.`,
    next: () => 'Confronta la coppia con la pagina di Oracle prima di applicare il manifest.',
  },
};
