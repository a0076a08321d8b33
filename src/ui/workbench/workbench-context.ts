import { createContext, use } from 'react';
import type { closedOf } from '../cluster/closed.ts';
import type { DetailChoices } from '../cluster/DetailChoices.tsx';
import type { DroppedEdits } from '../cluster/DroppedEdits.tsx';
import type { Digest } from '../../sources/index.ts';
import type { Auditor } from '../../state/audit/start-auditing.ts';
import type { ManifestLoader } from '../../state/load-manifest.ts';

/** What the parts that show a manifest need from outside, and the parts of the form that it does not wait for. */
export interface Workbench {
  readonly digest: Digest | undefined;
  readonly loader: ManifestLoader;
  readonly auditor: Auditor;
  readonly closedOf: typeof closedOf;
  readonly DetailChoices: typeof DetailChoices;
  readonly DroppedEdits: typeof DroppedEdits;
}

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

/** The workbench. Throws outside of one. */
export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext);
  if (workbench === undefined) throw new Error('no WorkbenchContext above this component');
  return workbench;
}
