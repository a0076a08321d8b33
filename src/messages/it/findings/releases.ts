import type { releaseFindings as english } from '../../en/findings/releases.ts';
import type { Translation } from '../../translation.ts';

/** What changed between releases. */
export const releaseFindings: Translation<typeof english> = {
  RESHAPED_3_33: {
    says: ({ line, isTabled }) =>
      `Calico 3.33 ridisegna i manifest: un'immagine per la maggior parte dei componenti, altri comandi di avvio, cniVersion 1.0.0; e limita le dimensioni di regole e selettori. Le modifiche seguono la struttura, non l'immagine o la riga.${isTabled ? '' : ` Nessuna delle tabelle di Oracle lette ha una release di ${line}.`}`,
    next: ({ recommended, isWayBack }) =>
      isWayBack
        ? `Leggi ogni modifica prima di applicare il manifest, oppure per un nuovo cluster scegli Calico ${recommended}.`
        : 'Leggi ogni modifica prima di applicare il manifest.',
  },
  IMAGES_OF_3_24_5: {
    says: () => 'I manifest di Calico 3.24.6 nominano le immagini di 3.24.5, quindi è quella versione a girare.',
    next: () => 'Scegli una release più recente, oppure fai riferimento a 3.24.5 quando cerchi le correzioni.',
  },
  OWNER_REFERENCES_3_28: {
    says: () =>
      'Se parti da una release precedente alla 3.28 (nella serie 3.27, prima di 3.27.5), cambiano gli UID di tutti gli oggetti projectcalico.org/v3, e Kubernetes elimina ciò che indica uno di essi come proprietario.',
    next: () =>
      'Prima di un aggiornamento così rimuovi gli ownerReferences verso oggetti projectcalico.org/v3, e dopo aggiungine di nuovi con i nuovi UID; con i vecchi UID gli oggetti verrebbero eliminati di nuovo.',
  },
  BANDWIDTH_PLUGIN_GONE: {
    says: () => 'Da Calico 3.30 in poi, la configurazione CNI in calico.yaml non ha più il plugin bandwidth.',
    next: () =>
      "Nulla da spostare: Calico 3.30 e successivi leggono da sé kubernetes.io/ingress-bandwidth e egress-bandwidth. Controlla un pod limitato dopo l'aggiornamento.",
  },
  IMAGES_ON_QUAY: {
    says: () => 'Da Calico 3.31 in poi, le immagini vengono da quay.io/calico, non più da docker.io/calico.',
    next: () => 'Consenti quay.io ovunque limiti il traffico in uscita o i registry, oppure copia le immagini in un mirror.',
  },
  NFTABLES_AUTO: {
    says: ({ variables }) => {
      const names = (variables ?? '').split(',').filter((name) => name !== '');
      const belong = `${names.join(' e ')} ${names.length === 1 ? 'appartiene' : 'appartengono'} alla modalità iptables`;
      return `Da Calico 3.32 in poi, NFTablesMode è Auto: dove kube-proxy gira in modalità nftables, lo fa anche Calico.${names.length === 0 ? '' : ` Oracle non documenta alcuna impostazione per quella modalità: ${belong}.`}`;
    },
    next: () =>
      'Su un nodo esegui nft list table ip kube-proxy: se quella tabella esiste, testa i criteri di rete (network policy) prima di farci affidamento.',
  },
  ADMIN_NETWORK_POLICY: {
    says: () => 'Da 3.32 in poi, Calico non applica più AdminNetworkPolicy e BaselineAdminNetworkPolicy.',
    next: () =>
      'Prima di aggiornare, esegui kubectl get adminnetworkpolicies,baselineadminnetworkpolicies e riscrivi come ClusterNetworkPolicy ogni oggetto elencato.',
  },
};
