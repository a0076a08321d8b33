import { useEffect, useState } from 'react';
import type { Plan } from '../../engine/index.ts';
import { fingerprintOf } from '../../state/fingerprint.ts';
import { useWorkbench } from './workbench-context.ts';

/** The sha256 of what a plan gives. Undefined until it is worked out, where there is no plan, and where the page has no Web Crypto. */
export function useFingerprint(plan: Plan | undefined): string | undefined {
  const { digest } = useWorkbench();
  const [found, setFound] = useState<{ readonly plan: Plan; readonly sha256: string }>();
  useEffect(() => {
    let isCurrent = true;
    if (plan !== undefined) void fingerprintOf(plan, digest)?.then((sha256) => isCurrent && setFound({ plan, sha256 }));
    return () => {
      isCurrent = false;
    };
  }, [plan, digest]);
  return found?.plan === plan ? found?.sha256 : undefined;
}
