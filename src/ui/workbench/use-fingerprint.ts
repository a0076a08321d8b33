import { useEffect, useState } from 'react';
import type { Plan } from '../../engine/index.ts';
import { fingerprintOf, isFingerprinted } from '../../state/fingerprint.ts';
import { afterPaint } from './after-paint.ts';
import { useWorkbench } from './workbench-context.ts';

/**
 * The sha256 of what a plan gives. Undefined until it is worked out, where there is no plan, and where the page has no Web Crypto. A large
 * file takes milliseconds, for which the plan itself does not wait to be painted.
 */
export function useFingerprint(plan: Plan | undefined): string | undefined {
  const { digest } = useWorkbench();
  const [found, setFound] = useState<{ readonly plan: Plan; readonly sha256: string }>();
  useEffect(() => {
    if (plan === undefined) return undefined;
    let isCurrent = true;
    const find = () => void fingerprintOf(plan, digest)?.then((sha256) => isCurrent && setFound({ plan, sha256 }));
    const drop = isFingerprinted(plan) ? find() : afterPaint(find, window);
    return () => {
      isCurrent = false;
      drop?.();
    };
  }, [plan, digest]);
  return found?.plan === plan ? found?.sha256 : undefined;
}
