import { findDigest, isAnythingBundled, isBundled } from '../../sources/index.ts';
import { choices } from '../../state/choices.ts';
import { auditing } from '../../state/audit/auditing.ts';
import { startAuditing } from '../../state/audit/start-auditing.ts';
import { drafts, hasUnsaved } from '../../state/draft/drafts.ts';
import { startLoading } from '../../state/load-manifest.ts';
import { loading } from '../../state/loading.ts';
import type * as Planning from '../../state/planning.ts';
import { AboutData } from '../about/AboutData.tsx';
import { closedOf } from '../cluster/closed.ts';
import { DeliveryBar } from '../delivery/DeliveryBar.tsx';
import { LinkNotices } from '../result/LinkNotices.tsx';
import { ResultPanel } from '../result/ResultPanel.tsx';
import { DropZone } from '../source/DropZone.tsx';
import { SourceRow } from '../source/SourceRow.tsx';
import { VerdictPanel } from '../verdict/VerdictPanel.tsx';
import type { Workbench } from './workbench-context.ts';

/** The parts of the page that answer, beside what they need to know. They are a chunk of their own: the form does not wait for them. */
export interface WorkbenchParts extends Workbench {
  readonly VerdictPanel: typeof VerdictPanel;
  readonly SourceRow: typeof SourceRow;
  readonly ResultPanel: typeof ResultPanel;
  readonly DeliveryBar: typeof DeliveryBar;
  readonly DropZone: typeof DropZone;
  readonly AboutData: typeof AboutData;
  readonly LinkNotices: typeof LinkNotices;
}

/** Starts loading the manifest that the choices ask for, and gives the parts of the page that show what comes of it. */
export function startWorkbench(today: string, loadPlanning: () => Promise<typeof Planning>): WorkbenchParts {
  const digest = findDigest();
  const loader = startLoading(choices, loading, {
    today,
    digest,
    loadPlanning,
    fetch: (input, init) => window.fetch(input, init),
    shelf: { isBundled, isEmpty: !isAnythingBundled() },
  });
  const auditor = startAuditing({ choices, loading, drafts, auditing });
  // What a person changed is on this page and nowhere else.
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsaved(drafts.getState())) event.preventDefault();
  });
  return { digest, loader, auditor, closedOf, VerdictPanel, SourceRow, ResultPanel, DeliveryBar, DropZone, AboutData, LinkNotices };
}
