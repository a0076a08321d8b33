import type { AuditArgs, KubectlStop } from '../../../engine/index.ts';
import type { yaml as english } from '../../en/audit/yaml.ts';
import type { Translation } from '../../translation.ts';
import { kubectlStops } from '../problems.ts';

const stopOf = ({ at }: AuditArgs) => kubectlStops[at as KubectlStop];

/** What the rules on YAML itself say: keys, dashes, and where kubectl stops. */
export const yaml: Translation<typeof english> = {
  DUPLICATE_KEY: {
    title: 'Una chiave compare due volte',
    says: ({ key, firstLine }) =>
      `La chiave ${key} compare due volte in una stessa mappa; la prima è alla riga ${firstLine}. kubectl prende l'ultima e scarta l'altra in silenzio.`,
    next: () => "Tieni quella che intendi e rimuovi l'altra, o metti sotto una sola chiave il contenuto di entrambe.",
  },
  FORGOTTEN_DASH: {
    title: 'Manca un trattino',
    says: ({ name, above, firstLine }) =>
      `La voce ${name} non ha un trattino proprio, quindi fa parte della voce sopra, ${above} (riga ${firstLine}), e ne prende il posto. Un cluster lo accetta in silenzio.`,
    next: ({ name }) => `Metti il trattino davanti a name: ${name}.`,
  },
  KUBECTL_STOPS: {
    title: 'kubectl si ferma qui',
    says: (args) => `${stopOf(args).says} Invia i documenti che precedono questo e nessuno dei successivi.`,
    next: (args) => stopOf(args).next,
  },
  DOCUMENT_LOST: {
    title: 'Questa parte del file non viene letta',
    says: () =>
      "Una riga con ... chiude il documento sopra, e nessuna riga con --- ne apre un altro. kubectl scarta in silenzio ciò che c'è qui.",
    next: () => 'Mettici davanti una riga con ---, o rimuovi la riga che chiude il documento sopra.',
  },
};
