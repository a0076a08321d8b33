import { createContext, use } from 'react';
import type { closedOf } from '../cluster/closed.ts';
import type { Digest } from '../../sources/index.ts';
import type { Auditor } from '../../state/audit/start-auditing.ts';
import type { ManifestLoader } from '../../state/load-manifest.ts';

/** What the parts that show a manifest need from outside. */
export interface Workbench {
  readonly digest: Digest | undefined;
  readonly loader: ManifestLoader;
  readonly auditor: Auditor;
  readonly closedOf: typeof closedOf;
}

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

/** The workbench. Throws outside of one. */
export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext);
  if (workbench === undefined) throw new Error('no WorkbenchContext above this component');
  return workbench;
}
