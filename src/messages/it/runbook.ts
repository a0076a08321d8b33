import type { runbook as english } from '../en/runbook.ts';
import type { Translation } from '../translation.ts';

type Texts = Translation<typeof english>;

const sections: Texts['sections'] = {
  preflight: { title: 'Controlli preliminari', about: 'Non cambiano nulla nel cluster. Eseguili dove è salvato il manifest.' },
  apply: { title: 'Applicazione', about: 'Conserva una copia di ciò che è in esecuzione, poi installa il manifest.' },
  verify: { title: 'Verifica sul cluster', about: 'Mostra se è arrivato tutto e se i criteri di rete (network policy) vengono applicati.' },
  'roll-back': {
    title: 'Ripristino',
    about: 'Oracle non descrive una via di ritorno. Questi passaggi sono ipotizzati: leggili uno per uno prima di eseguirli.',
  },
};

const steps: Texts['steps'] = {
  download: {
    title: 'Scarica il file di upstream e controlla entrambi i file',
    why: 'Il manifest è stato ricavato da questo file, il cui hash è quello con cui è stato costruito Calicut. Il manifest deve trovarsi qui, con il suo nome.',
    expect:
      "L'hash è quello noto; se non lo è, fermati. Le righe con un più o un meno sono le modifiche di questa pagina e nient'altro; non ce ne sono dove non serviva alcuna modifica.",
  },
  'download-unpinned': {
    title: 'Scarica il file di upstream ed esamina entrambi i file',
    why: "Calicut non conosce un hash per questa release, quindi nulla garantisce per il file: prima di proseguire, confronta l'hash stampato con un'altra fonte. Il manifest deve trovarsi qui, con il suo nome.",
    expect: "Viene stampato un hash. Le righe con un più o un meno sono le modifiche di questa pagina e nient'altro.",
  },
  'create-kubeconfig': {
    title: 'Ottieni un kubeconfig per il cluster',
    why: "I flag sono quelli di Oracle. Il file è calicut.kubeconfig in questa directory, riscritto ogni volta: un kubeconfig con molti contesti domani può puntare a un altro cluster, e il tuo resta com'è. Imposta KUBE_ENDPOINT su PRIVATE_ENDPOINT se il server API non ha un indirizzo pubblico.",
    expect: 'Il cluster è questo, e il suo control plane esegue la versione di Kubernetes che hai scelto.',
    also: 'Da qui in poi, in questo terminale, kubectl legge quel file. In un nuovo terminale, esegui di nuovo questo passaggio.',
  },
  'check-network': {
    title: 'Confronta la rete del cluster',
    why: "Questo runbook vale per un solo tipo di rete: con quello sbagliato i pod restano isolati. Dove è Calico ad assegnare gli indirizzi, il cluster deve essere un cluster avanzato (enhanced cluster) e l'intervallo del manifest deve essere il CIDR dei suoi pod: il resto del cluster ci conta. Imposta ANY_POOL su yes se ne vuoi un altro.",
    expect: 'Il tipo di rete è quello che hai scelto.',
  },
  'list-nodes': {
    title: 'Esamina i nodi',
    why: 'Ogni riga conta i nodi che hanno in comune immagine, kernel, processore e kubelet. Calico 3.29 e successivi vogliono Linux 5.10 o successivo. calico-node chiede 250m di CPU su ogni nodo: dove non sono liberi, non si avvia.',
    expect:
      'Ogni immagine è una di quelle che hai scelto. Dove la rete viene sostituita, Oracle prevede di farlo prima che venga creato il primo nodo, e se ci sono nodi questo passaggio si ferma.',
  },
  'check-engines': {
    title: 'Assicurati che non ci sia un altro motore di criteri',
    why: "Due motori scrivono nelle stesse tabelle di ogni nodo. Lo è anche un Calico gestito da un operatore: l'operatore rimette a posto ciò che questo manifest cambia.",
    expect: 'Nessuno di quelli noti è presente.',
  },
  'check-policies': {
    title: 'Leggi i criteri esistenti',
    why: 'Una NetworkPolicy non ha effetto finché nessun motore la applica. Calico le applica tutte dal primo minuto, anche quelle dimenticate. Imposta POLICIES_READ su yes quando le hai lette. Se poi bloccano qualcosa, vedi "Lascia passare tutto e mantieni Calico".',
    expect: "Conosci ogni criterio dell'elenco.",
  },
  'check-registry': {
    title: 'Assicurati che il tuo registry abbia le immagini',
    why: "I nodi non possono avviare ciò che non possono scaricare. skopeo chiede al registry ogni immagine che il manifest prende da lì: prima esegui il login. Imposta IMAGES_COPIED su yes dove solo i nodi raggiungono il registry, o dove skopeo non c'è.",
    expect: 'Non manca alcuna immagine.',
    also: "Lo smoke test usa un'immagine propria: copia anche quella e imposta SMOKE_TEST_IMAGE sulla copia.",
  },
  'check-server': {
    title: 'Fai controllare il manifest al server e guarda che cosa cambia',
    why: 'Il server API legge ogni oggetto e non ne salva nessuno. Con --server-side rifiuta una variabile che compare due volte, che un normale dry run accetta e un normale apply può eliminare. Le differenze vanno in un file accanto al manifest.',
    expect: 'Il numero di oggetti è quello del manifest. In un cluster senza Calico ogni riga è nuova e nessuna scompare.',
  },
  'keep-copy': {
    title: 'Conserva una copia di ciò che è in esecuzione',
    why: "Questa copia è la via di ritorno. La directory sotto calicut-kept porta il nome del manifest e contiene l'OCID del cluster. Viene scritta una volta sola, così che un'esecuzione successiva non sostituisca la copia con il nuovo stato. Prima vengono controllati ancora una volta il manifest e il cluster.",
    expect: "La directory contiene il file cluster e ciò che c'era; soltanto il file cluster dove Calico non era in esecuzione.",
  },
  'disable-add-on': {
    title: 'Disabilita il componente aggiuntivo flannel',
    why: "Un componente aggiuntivo (add-on) abilitato fa tornare il suo DaemonSet. Con false il componente viene disabilitato e resta dov'è, come dalla Console; con --force la riga di comando non chiede nulla. Dove non è attivo non viene fatto nulla, quindi il passaggio si può ripetere.",
    expect: 'Il componente aggiuntivo è disabilitato, al più tardi dopo dieci minuti.',
    also: 'Che poi risulti DELETED o non sia più in elenco è ipotizzato. Se la Console lo mostra disabilitato ma il passaggio non finisce bene, imposta ADDON_DISABLED su yes: se non lo è, se ne accorge il passaggio successivo.',
    console:
      'Apri il cluster, scegli "Add-ons" e "Manage add-ons", apri il componente aggiuntivo flannel, deseleziona la sua opzione "Enable" e salva le modifiche.',
  },
  'delete-daemon-set': {
    title: 'Elimina il DaemonSet di flannel',
    why: 'Disabilitare il componente aggiuntivo (add-on) lo lascia in esecuzione. Dopo un minuto il passaggio controlla di nuovo, perché un componente aggiuntivo non disabilitato lo ricrea.',
    expect: "Il DaemonSet è eliminato, o non c'era.",
  },
  apply: {
    title: 'Applica il manifest',
    why: 'Questo è il comando di Oracle. Una seconda esecuzione stampa configured per molti oggetti anche se non cambia nulla. Il passaggio rifiuta un altro cluster e un altro manifest, e non prosegue senza "Conserva una copia di ciò che è in esecuzione".',
    expect: 'Ogni oggetto risulta created o configured, e alla fine non compare alcun errore.',
  },
  'apply-server-side': {
    title: 'Oppure applicalo sul server',
    why: "Questo è l'unico modo che rifiuta una variabile che compare due volte; quello consueto può eliminarle entrambe in silenzio. Per gli oggetti applicati in precedenza nel modo consueto può nascere un conflitto, che --force-conflicts risolve a favore di questo file.",
    expect: 'Ogni riga finisce con "serverside-applied".',
  },
  'wait-for-nodes': {
    title: 'Crea i pool di nodi e attendi i nodi',
    why: 'Prima di allora Calico non ha nodi su cui girare. Crea ora i pool di nodi (node pool), poi esegui di nuovo verify. Un nodo è pronto solo quando lo è la sua rete.',
    expect: 'Ogni nodo soddisfa la condizione.',
  },
  'check-install': {
    title: 'Conta gli oggetti e attendi il rollout',
    why: "Dopo alcuni errori kubectl prosegue, con altri si ferma; ciò che ha fatto prima resta. Poi calico-node si avvia su un nodo dopo l'altro, quindi il limite è di dieci minuti più uno per ogni nodo. I pod che a quel punto non sono pronti vengono nominati.",
    expect: 'I due numeri sono uguali, ed entrambi i rollout sono completati.',
    also: "Un'installazione applicata a metà si presenta così: dopo un errore nello YAML, kubectl invia i documenti che lo precedono e nessuno dei successivi, 31 oggetti su 34 per Calico 3.28.0, senza il DaemonSet e i Deployment. Dopo un rifiuto del server prosegue: 33 su 34, senza il solo DaemonSet. Correggi il file e applicalo di nuovo.",
  },
  'check-environment': {
    title: 'Confronta le variabili e il pool di indirizzi',
    why: "Il server accetta senza dire nulla un nome scritto male, un valore sbagliato e un nome che compare due volte. Un pool viene creato solo al primo avvio: quello che c'è resta, qualunque cosa dica un manifest successivo.",
    expect: 'Le variabili sono come previsto, e così il pool.',
  },
  'check-each-node': {
    title: 'Esamina ogni nodo',
    why: 'Felix applica i criteri di rete (network policy) solo sulle interfacce il cui nome inizia con il suo prefisso. Deve usare il backend di kube-proxy, e scrive nel log quale ha scelto; la versione stampata da iptables non prova nulla. Con Append le sue regole stanno dopo quelle del nodo: una che le precede e accetta tutto fa passare il traffico oltre ogni criterio.',
    expect:
      "Ogni nodo indica nft su Oracle Linux 8 e successivi, e conta un'interfaccia per ciascuno dei suoi pod, per esempio oci0a1b2c3d4e5.",
    also: "Un avviso su un altro backend significa che l'immagine non è quella che pensavi. Con kube-proxy in modalità nftables, Calico 3.32 e successivi possono usare nftables, che questo passaggio non legge: in tal caso non trova regole di Calico.",
  },
  'check-backend': {
    title: 'Guarda quale backend di iptables è in uso',
    why: 'Felix e kube-proxy devono usare lo stesso. Felix scrive nel log i comandi che ha scelto, e un avviso dove gliene è stato indicato uno diverso da quello trovato. La versione stampata da iptables non prova nulla.',
    expect:
      "Ogni nodo indica nft su Oracle Linux 8 e successivi. Un avviso su un altro backend significa che l'immagine non è quella che pensavi.",
  },
  'delete-idle-typha': {
    title: "Elimina gli oggetti Typha di un'installazione precedente",
    why: 'Il manifest li omette, e kubectl apply non elimina nulla. Fallo a rollout completato: fino ad allora un calico-node di prima può ancora usarli.',
    expect: 'Sono eliminati, o non ci sono mai stati.',
  },
  'restart-nothing': {
    title: 'Non riavviare alcun pod',
    why: 'I pod mantengono interfacce e indirizzi, e Felix li trova per nome. Che nessuno vada riavviato è ipotizzato: la pagina di Oracle non lo chiede qui.',
  },
  'list-old-pods': {
    title: 'Elenca i pod da riavviare',
    why: "Calico annota l'indirizzo su ogni pod che collega. Un pod senza quell'annotazione ha ancora l'indirizzo di prima: riavvialo, o sostituisci il suo nodo.",
    expect: "Nient'altro che l'intestazione. I pod che non hanno ancora un indirizzo non sono elencati.",
    also: "I nomi non vengono risolti finché CoreDNS è nell'elenco. Riavvialo per primo: kubectl rollout restart deployment/coredns --namespace kube-system.",
  },
  'smoke-test': {
    title: 'Verifica che i criteri di rete vengano applicati',
    why: 'Un pod ne chiama un altro: senza criteri di rete (network policy), con uno che nega tutto e con uno che ammette chi chiama. Il namespace calicut-smoke-test viene poi rimosso, anche se la prova fallisce: prima ne vengono stampati i pod e gli eventi. Imposta SMOKE_TEST_IMAGE sul tuo mirror di agnhost se i nodi non raggiungono registry.k8s.io.',
    expect:
      'Prima i nodi su cui sono in esecuzione i pod, poi tre righe. Se una dice connected dopo deny-all, i criteri di rete non vengono applicati.',
  },
  'allow-all': {
    title: 'Lascia passare tutto e mantieni Calico',
    why: "Prova prima questo, dove i criteri di rete (network policy) bloccano ciò che dovrebbe funzionare: non viene rimosso nulla, e un solo delete basta ad annullare. Questo criterio viene prima di quelli di Kubernetes e di tutti gli altri del tier default con un order superiore a 0. I criteri di un tier precedente valgono ancora, e un nodo con regole sbagliate resta com'è.",
    expect: "Dopo alcuni secondi il traffico passa di nuovo. L'ultima riga dice come annullare.",
  },
  'restore-kept': {
    title: 'Torna al Calico di prima',
    why: 'Il DaemonSet, la ConfigMap e i Deployment di "Conserva una copia di ciò che è in esecuzione" vengono applicati di nuovo; gli altri oggetti restano come nel manifest più recente. Dove prima Calico non era in esecuzione non viene fatto nulla. Se hai ancora il manifest di prima, applica quello.',
    expect: 'Il rollout di calico-node è di nuovo completato.',
  },
  'drain-nodes': {
    title: 'Svuota ed elimina i nodi',
    why: 'Fallo mentre Calico è ancora in esecuzione, così i pod possono spostarsi e terminare. I nodi collegati da Calico ne conservano la configurazione di rete e le regole, e nessuno di essi si può usare con il componente aggiuntivo (add-on): svuotali con drain e scala a 0 i pool di nodi (node pool).',
  },
  'stop-calico': {
    title: 'Ferma Calico',
    why: 'Questo vale per un cluster che prima non aveva Calico. calico-node si ferma; i tipi (kind) di Calico e i suoi criteri restano. Le sue regole restano su ogni nodo: filtrano i vecchi pod come prima e scartano il traffico di ogni nuovo pod finché il nodo non è riavviato o sostituito. Perciò ogni nodo viene prima messo in cordon; dove gli indirizzi li assegnava Calico, non deve restare alcun nodo.',
    expect:
      'Il DaemonSet e i Deployment sono eliminati. Per riavviare Calico, applica di nuovo il manifest ed esegui uncordon sui nodi messi in cordon.',
  },
  'clear-nodes': {
    title: 'Riavvia o sostituisci i nodi',
    why: 'Fallo uno per uno, con un uncordon per ciascuno. Fino ad allora i nuovi pod non hanno traffico, e i vecchi sono filtrati dai criteri del momento in cui Calico si è fermato. Dove Calico collegava anche i pod, sostituisci i nodi: un riavvio ne lascia la configurazione di rete.',
  },
  'enable-add-on': {
    title: 'Riabilita il componente aggiuntivo flannel',
    why: "Senza un plugin di rete non si avvia alcun nuovo pod. Il passaggio si rifiuta finché c'è calico-node, e non fa nulla dove il componente aggiuntivo (add-on) è abilitato. Crea i pool di nodi (node pool) dopo: i nuovi nodi non hanno nulla di Calico.",
    expect: 'Il componente aggiuntivo è abilitato. Può richiedere attenzione finché non ci sono nodi.',
    console:
      'Apri il cluster, scegli "Add-ons" e "Manage add-ons", apri il componente aggiuntivo flannel, seleziona la sua opzione "Enable" e salva le modifiche.',
  },
  'keep-resources': {
    title: 'Conserva una copia delle risorse di Calico',
    why: 'Eliminare i tipi (kind) elimina ogni criterio di quei tipi. I criteri propri di Kubernetes restano. Una copia già presente non viene mai sovrascritta.',
    expect: 'La directory sotto calicut-resources ha un file per ogni tipo.',
  },
  'delete-kinds': {
    title: 'Elimina i tipi e tutto il resto del manifest',
    why: 'Solo quando Calico è fermo e non tornerà: non si può annullare se non dalla copia. Chiede DELETE_KINDS=yes e la copia di "Conserva una copia delle risorse di Calico".',
    expect: 'Ogni oggetto rimasto è eliminato.',
  },
};

const values: Texts['values'] = {
  'cluster-id': {
    label: 'OCID del cluster',
    example: 'ocid1.cluster.oc1…',
    fault: "Questo non è l'OCID di un cluster: inizia con ocid1.cluster. e contiene solo lettere minuscole, cifre, punti e trattini.",
  },
  region: { label: 'Area', example: 'eu-frankfurt-1', fault: "Questo non è il nome di un'area, come us-ashburn-1." },
};

/** Every sentence of the runbook. */
export const runbook: Texts = {
  sections,
  steps,
  values,
  valuesStay: 'Ciò che inserisci qui resta in questa pagina: non fa parte del link e non viene inviato da nessuna parte.',
  missing: 'Senza questi valori, i comandi chiedono CLUSTER_ID e REGION e si rifiutano di partire finché non sono impostati entrambi.',
  optional: 'Non fa parte dello script.',
  expected: 'Output atteso',
  valuesLabel: 'Valori per i comandi',
  ownFile: 'Il manifest è ricavato da un tuo file: ciò che lo distingue dal file di upstream non sono solo le modifiche.',
  scriptAbout: (name) =>
    `Ogni passaggio che ha comandi e non è facoltativo, in un solo script: bash ${name} preflight, poi apply, poi verify. Esegue il ripristino solo se glielo chiedi.`,
  scriptWaits: "Lo script è pronto appena lo è il manifest: ne contiene l'hash.",
  stopped: (title) => `Fermo a "${title}"; dopo non è stato eseguito nulla.`,
  withdrawn: 'Oracle non documenta più questo modo di installare Calico. Imposta ALLOW_WITHDRAWN=yes per proseguire comunque.',
  sectionsLabel: 'Parti del runbook',
  copyScript: 'Copia script',
  downloadScript: 'Scarica script',
  scriptCopied: 'Lo script è negli Appunti.',
  scriptDownloaded: (name) => `${name} è stato scaricato.`,
  copyRefused: 'Il browser non ha permesso alla pagina di copiare. Scarica invece lo script.',
  copy: 'Copia',
  copied: 'Copiato',
  copyStep: (title) => `Copia: ${title}`,
  shellOf: (title) => `Comandi: ${title}`,
  console: 'Nella Console',
};
