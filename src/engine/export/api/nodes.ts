import { images } from '../../catalog/images.ts';
import { described, fileSchema, listOf, mapOf, minor, objectOf, oneOf, patch, sourceId, sourceIds, strength } from './schema.ts';
import { withoutGaps, type ApiFile } from './types.ts';

export const imagesFile: ApiFile = {
  name: 'images.json',
  schema: fileSchema('images.json', 'Node images, and what Oracle documents for FELIX_IPTABLESBACKEND on them.', {
    images: mapOf(
      oneOf(...images),
      objectOf(
        {
          backend: described(
            'The documented value, that it follows from the page to leave it out, or that nothing is stated.',
            oneOf('NFT', 'left out', 'not stated'),
          ),
          lastKubernetes: described('The last Kubernetes minor whose nodes can run the image.', minor),
          strength,
          sources: sourceIds,
        },
        ['lastKubernetes'],
      ),
    ),
  }),
  contents: ({ nodeImages }) => ({
    images: Object.fromEntries(
      Object.entries(nodeImages).map(([image, { backend, lastKubernetes, strength, sources }]) => [
        image,
        withoutGaps({ backend, lastKubernetes, strength, sources }),
      ]),
    ),
  }),
};

export const cniPluginsFile: ApiFile = {
  name: 'cni-plugins.json',
  schema: fileSchema(
    'cni-plugins.json',
    'Versions of the pod networking plug-ins that a page names for Kubernetes minors, both ends included, oldest page first: a later page replaces what an earlier one says of a minor.',
    {
      plugins: listOf(
        objectOf({ plugin: oneOf('vcn-native', 'flannel'), version: patch, from: minor, to: minor, strength, source: sourceId }),
      ),
    },
  ),
  contents: ({ cniPlugins }) => ({
    plugins: cniPlugins.map(({ plugin, version, from, to, strength, source }) => ({ plugin, version, from, to, strength, source })),
  }),
};
