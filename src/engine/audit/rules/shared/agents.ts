import type { Container, PodTemplate } from '../../../manifest/pod-templates.ts';
import type { DocumentContext, ManifestContext } from '../../types.ts';
import { listEntries } from './entries.ts';

/** The DaemonSet `calico-node`, with its container of the same name. */
export interface Agent {
  readonly context: DocumentContext;
  readonly template: PodTemplate;
  readonly container: Container;
}

/** Every `calico-node` of the manifest: one, where it is as it should be. */
export function listAgents({ documents }: ManifestContext): readonly Agent[] {
  return documents.flatMap((context) =>
    context.pods.flatMap((template) => {
      if (template.kind !== 'DaemonSet' || template.name !== 'calico-node') return [];
      const containers = template.containers.filter(({ list, name }) => list === 'containers' && name === 'calico-node');
      return containers.map((container) => ({ context, template, container }));
    }),
  );
}

/** Whether it leaves the network alone, as in `calico-policy-only.yaml`. */
export function isPolicyOnly({ container }: Agent): boolean {
  return listEntries(container).some(({ name, value }) => name === 'CALICO_NETWORKING_BACKEND' && value === 'none');
}
