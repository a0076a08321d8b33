import { useEffect, useMemo, useState } from 'react';
import type { Selection, VersionPair } from '../../engine/index.ts';
import { compareEdited, type ComparisonState } from '../../state/comparison/compare-edited.ts';
import { useOutcome } from '../workbench/use-outcome.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';

/**
 * What the edited manifest of one selection becomes at the target. `undefined` where a part of the page could not be loaded. The
 * manifest that is on the page is the first side, a person's own file too.
 */
export function useComparison(from: Selection, { kubernetes, calico }: VersionPair, mayFetch: boolean): ComparisonState | undefined {
  const { digest } = useWorkbench();
  const outcome = useOutcome();
  const present = outcome.kind === 'planned' && outcome.manifest.kind !== 'sample' ? outcome.manifest : undefined;
  const wanted = useMemo(
    () => ({ from, to: { ...from, kubernetes, calico }, present, mayFetch }),
    [from, kubernetes, calico, present, mayFetch],
  );
  const [found, setFound] = useState<{ readonly wanted: typeof wanted; readonly state: ComparisonState | undefined }>();
  useEffect(() => {
    const stop = new AbortController();
    const show = (state: ComparisonState | undefined) => {
      if (!stop.signal.aborted) setFound({ wanted, state });
    };
    const options = { fetch: (input: RequestInfo | URL, init?: RequestInit) => window.fetch(input, init), digest, signal: stop.signal };
    compareEdited(wanted.from, wanted.to, { ...options, present: wanted.present, mayFetch: wanted.mayFetch }).then(show, () =>
      show(undefined),
    );
    return () => stop.abort();
  }, [wanted, digest]);
  return found?.wanted === wanted ? found.state : { state: 'working' };
}
