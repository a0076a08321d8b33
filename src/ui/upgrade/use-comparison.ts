import { useEffect, useMemo, useState } from 'react';
import type { Selection, VersionPair } from '../../engine/index.ts';
import type { Manifest } from '../../sources/index.ts';
import { compareEdited, type ComparisonState } from '../../state/comparison/compare-edited.ts';
import { useOutcome } from '../workbench/use-outcome.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';

/**
 * What the edited manifest of one selection becomes at the target. `undefined` where a part of the page could not be loaded. The
 * manifest that is on the page is the first side, a person's own file too. Another `attempt` tries once more.
 */
export function useComparison(
  from: Selection,
  { kubernetes, calico }: VersionPair,
  mayFetch: boolean,
  attempt: number,
): ComparisonState | undefined {
  const { digest } = useWorkbench();
  const outcome = useOutcome();
  const present = outcome.kind === 'planned' && outcome.manifest.kind !== 'sample' ? outcome.manifest : undefined;
  const [fetched] = useState(() => new Map<string, Manifest>());
  const wanted = useMemo(
    () => ({ from, to: { ...from, kubernetes, calico }, present, mayFetch, attempt }),
    [from, kubernetes, calico, present, mayFetch, attempt],
  );
  const [found, setFound] = useState<{ readonly wanted: typeof wanted; readonly state: ComparisonState | undefined }>();
  useEffect(() => {
    const stop = new AbortController();
    const show = (state: ComparisonState | undefined) => {
      if (!stop.signal.aborted) setFound({ wanted, state });
    };
    const fetch = (input: RequestInfo | URL, init?: RequestInit) => window.fetch(input, init);
    const options = { fetch, digest, signal: stop.signal, present: wanted.present, mayFetch: wanted.mayFetch, fetched };
    compareEdited(wanted.from, wanted.to, options).then(show, () => show(undefined));
    return () => stop.abort();
  }, [wanted, digest, fetched]);
  return found?.wanted === wanted ? found.state : { state: 'working' };
}
