import type { extraNames as englishExtras, registryFaults as englishFaults, withoutEdit as englishWithout } from '../en/deviations.ts';
import type { Translation } from '../translation.ts';

/** What it means to go without a documented edit. */
export const withoutEdit: Translation<typeof englishWithout> = {
  'remove-init-containers': 'install-cni resta: scrive su ogni nodo la configurazione CNI di Calico e sottrae i nuovi pod al plugin OCI.',
  'remove-env-from':
    'Dove esiste una ConfigMap kubernetes-services-endpoint, è quella a decidere quale indirizzo del server API usa calico-node.',
  'remove-typha-variable':
    'calico-node passa per Typha, che non conosce il prefisso oci: i criteri di rete (network policy) finiscono su interfacce che non esistono.',
  'remove-cni-mounts':
    "calico-node continua a montare la directory CNI del nodo, in scrittura, e il log CNI di Calico; qui nulla ha bisogno né dell'una né dell'altro.",
  'remove-cni-volumes': 'Tra i volumi del pod restano directory del nodo che appartengono al plugin OCI; qui nulla ne ha bisogno.',
  'set-interface-prefix':
    'Felix cerca interfacce che iniziano con cali, e quelle dei pod iniziano con oci: i criteri di rete (network policy) non vengono applicati.',
  'set-no-default-pools': 'calico-node crea un proprio pool di indirizzi, con NAT in uscita.',
  'set-chain-insert-mode':
    'Le regole di Calico vanno davanti a quelle del nodo e del plugin OCI. Che cosa questo comprometta, Oracle non lo dice.',
  'set-mangle-allow-action': 'I pacchetti accettati lasciano subito le catene mangle. Che cosa questo comprometta, Oracle non lo dice.',
  'set-manage-cni': 'Il token del plugin CNI di Calico non viene rinnovato: dopo un giorno non si possono né creare né rimuovere pod.',
  'set-iptables-backend':
    'Felix rileva da sé il backend. Dove su Oracle Linux 8 prende quello legacy, i criteri di rete (network policy) vengono ignorati.',
};

/** What extras are called inside sentences. */
export const extraNames: Translation<typeof englishExtras> = {
  'remove-idle-typha': 'la rimozione degli oggetti Typha inutilizzati',
  'remove-unused-volumes': 'la rimozione dei volumi che nessuno monta',
  'use-private-registry': 'le immagini dal tuo registry',
};

/** What is wrong with a registry, for the field itself and inside sentences. */
export const registryFaults: Translation<typeof englishFaults> = {
  syntax: 'deve essere un host e un percorso in minuscolo, come registry.example.com/mirror, senza https:// e senza barra finale',
  'no-host': 'la prima parte deve essere un host con un punto o una porta; altrimenti indicherebbe una directory di Docker Hub',
  'too-long': 'ha più di 200 caratteri, e i nomi delle immagini possono averne al massimo 255 in tutto',
};
