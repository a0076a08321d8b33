import { useStore } from 'zustand';
import { choices } from '../../state/choices.ts';
import { deriveOutcome, type Outcome } from '../../state/derive-outcome.ts';
import { drafts } from '../../state/draft/drafts.ts';
import { loading } from '../../state/loading.ts';
import { useVerdict } from '../verdict/use-verdict.ts';

/** What the choices come to. */
export function useOutcome(): Outcome {
  const selection = useStore(choices, (all) => all.selection);
  return deriveOutcome(selection, useVerdict(), useStore(loading), useStore(drafts));
}
