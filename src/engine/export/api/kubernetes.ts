import { endOfSupport, type KubernetesVersion } from '../../catalog/kubernetes.ts';
import { day, described, fileSchema, listOf, objectOf, patch, sourceId, strength } from './schema.ts';
import { withoutGaps, type ApiFile, type Json } from './types.ts';

export const kubernetesFile: ApiFile = {
  name: 'kubernetes.json',
  schema: fileSchema('kubernetes.json', 'Kubernetes versions on OKE, newest first. A day that no page that was read gives is left out.', {
    versions: listOf(
      objectOf(
        {
          version: patch,
          released: day,
          end: described(
            'The day on which the support of OKE ends; derived where it is counted from the release in endsAfter.',
            objectOf({ day, strength }),
          ),
          endsAfter: described('Printed instead of a day: support ends 30 days after OKE releases this version.', patch),
          strength,
          source: sourceId,
        },
        ['released', 'end', 'endsAfter'],
      ),
    ),
  }),
  contents: ({ kubernetesVersions }) => ({ versions: kubernetesVersions.map(versionOf) }),
};

function versionOf(entry: KubernetesVersion): Json {
  const { version, released, endsAfter, source } = entry;
  const end = endOfSupport(entry);
  return withoutGaps({ version, released, end: end && { ...end }, endsAfter, strength: 'quoted', source });
}
