import { useMemo, useState } from 'react';
import { createFormInput } from '../../engine/index.ts';
import type { Outcome, Planned } from '../../state/derive-outcome.ts';
import { useVerdict } from '../verdict/use-verdict.ts';
import { useFingerprint } from '../workbench/use-fingerprint.ts';
import type { FormSource } from './make-chosen.ts';

interface ShownSource extends FormSource {
  readonly planned: Planned;
}

/** What the forms are made of. Until the hash of the next plan is there, the last source stays, so that nothing jumps; it is not current then. */
export function useFormSource(outcome: Outcome): { readonly source: ShownSource | undefined; readonly isCurrent: boolean } {
  const planned = outcome.kind === 'planned' ? outcome : undefined;
  const verdict = useVerdict();
  const editedSha256 = useFingerprint(planned?.plan);
  const source = useMemo(() => {
    // Without Web Crypto there is no hash, and no form that names one.
    const originalSha256 = planned?.manifest.sha256;
    if (planned === undefined || originalSha256 === undefined || editedSha256 === undefined) return undefined;
    const { kind, name, text } = planned.manifest;
    const input = createFormInput({ plan: planned.plan, original: text, originalSha256, editedSha256 });
    return { planned, input, inputName: kind === 'own' ? name : undefined, verdict };
  }, [planned, editedSha256, verdict]);
  const [last, setLast] = useState<ShownSource>();
  if (source !== undefined && source !== last) setLast(source);
  return { source: source ?? last, isCurrent: source !== undefined };
}
