import { canonicalName, findVariable } from '../../catalog/variable-words.ts';
import { rangeOf } from '../../yaml/document.ts';
import type { Container } from '../../manifest/pod-templates.ts';
import type { DocumentRule, Found } from '../types.ts';
import { findMisspelling, isUpstream, reads, toCalicoContainer } from './shared/calico-names.ts';
import { listEntries, removeEntry } from './shared/entries.ts';

/** A variable of calico-node's in another of upstream's containers, which does not read it (facts/apiserver.md, Result 3). */
export const variableInOtherContainer = {
  id: 'VARIABLE_IN_OTHER_CONTAINER',
  level: 'warning',
  isRefused: false,
  sources: [],
  check: ({ document, pods }) =>
    pods
      .flatMap(({ containers }) => containers)
      .filter((container) => isUpstream(container) && container.name !== 'calico-node')
      .flatMap((container) =>
        listEntries(container)
          .filter(({ name }) => isAstray(container, name))
          .map((entry): Found => ({
            range: rangeOf(document, entry.node),
            args: { container: container.name, name: entry.name },
            remedy: removeEntry(document, entry, 'variable-in-other-container'),
            sources: findVariable(entry.name, 'calico-node')?.sources ?? ['calico-felix-parameters'],
          })),
      ),
} as const satisfies DocumentRule;

/**
 * Names that any program may have, as `HOSTNAME` and `GOGC`, are never astray; nor is the log level of start-up, which `calico-node -init`
 * in the init containers for eBPF reads too (node/pkg/nodeinit).
 */
const AGENTS_OWN = /^(?!CALICO_STARTUP_LOGLEVEL$)(?:FELIX_|CALICO_|NO_DEFAULT_POOLS$|IP6?_AUTODETECTION_METHOD$)/;

function isAstray(container: Container, name: string): boolean {
  const own = toCalicoContainer(container);
  const canonical = canonicalName(name);
  if (!AGENTS_OWN.test(canonical) || reads(own, name)) return false;
  if (reads('calico-node', name)) return true;
  // A name that is like one of this container's own is a misspelling of that.
  return canonical.startsWith('FELIX_') && (own === undefined || findMisspelling(own, name)?.nearest === undefined);
}
