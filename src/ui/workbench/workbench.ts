import { findDigest, isAnythingBundled, isBundled, isSliceNearer } from '../../sources/index.ts';
import { choices } from '../../state/choices.ts';
import { auditing } from '../../state/audit/auditing.ts';
import { startAuditing } from '../../state/audit/start-auditing.ts';
import { drafts, hasUnsaved } from '../../state/draft/drafts.ts';
import { startLoading } from '../../state/load-manifest.ts';
import { loading } from '../../state/loading.ts';
import { startShelves } from '../../state/memory/start-shelves.ts';
import { reloading } from '../../state/carry-over/reloading.ts';
import type * as Planning from '../../state/planning.ts';
import { AboutPage } from '../about/AboutPage.tsx';
import { closedOf } from '../cluster/closed.ts';
import { DetailChoices } from '../cluster/DetailChoices.tsx';
import { DroppedEdits } from '../cluster/DroppedEdits.tsx';
import { HeaderTools } from '../header/HeaderTools.tsx';
import { LinkByHand } from '../header/LinkByHand.tsx';
import { OpeningLine } from '../memory/OpeningLine.tsx';
import { offerTabs } from '../shortcuts/offer-tabs.ts';
import { startShortcuts } from '../shortcuts/listen.ts';
import { DeliveryBar } from '../delivery/DeliveryBar.tsx';
import { LinkNotices } from '../result/LinkNotices.tsx';
import { UpdateLine } from '../offline/OfflineNote.tsx';
import { startOfflineParts } from '../offline/offline-parts.ts';
import { ResultPanel } from '../result/ResultPanel.tsx';
import { DropZone } from '../source/DropZone.tsx';
import { SourceRow } from '../source/SourceRow.tsx';
import { VerdictPanel } from '../verdict/VerdictPanel.tsx';
import { keepFocus, showFocus } from './keep-focus.ts';
import { nextTask } from './next-task.ts';
import { trustOwnScripts } from './trust-own-scripts.ts';
import type { Workbench } from './workbench-context.ts';

/** The parts of the page that answer, beside what they need to know. They are a chunk of their own: the form does not wait for them. */
export interface WorkbenchParts extends Workbench {
  readonly VerdictPanel: typeof VerdictPanel;
  readonly SourceRow: typeof SourceRow;
  readonly ResultPanel: typeof ResultPanel;
  readonly DeliveryBar: typeof DeliveryBar;
  readonly DropZone: typeof DropZone;
  readonly AboutPage: typeof AboutPage;
  readonly UpdateLine: typeof UpdateLine;
  readonly LinkNotices: typeof LinkNotices;
  readonly HeaderTools: typeof HeaderTools;
  readonly OpeningLine: typeof OpeningLine;
  readonly LinkByHand: typeof LinkByHand;
}

/** Starts loading the manifest that the choices ask for, and gives the parts of the page that show what comes of it. */
export function startWorkbench(today: string, loadPlanning: () => Promise<typeof Planning>): WorkbenchParts {
  trustOwnScripts(window);
  const digest = findDigest();
  const loader = startLoading(choices, loading, {
    today,
    digest,
    loadPlanning,
    fetch: (input, init) => window.fetch(input, init),
    asksForSlices: isSliceNearer(),
    rest: nextTask,
    shelf: { isBundled, isEmpty: !isAnythingBundled() },
  });
  startShelves(() => window.localStorage, window);
  startShortcuts(window);
  keepFocus(document);
  showFocus(document);
  offerTabs(document);
  const auditor = startAuditing({ choices, loading, drafts, auditing });
  startOfflineParts(loading, today);
  // What a person changed is on this page and nowhere else, unless it is put aside for the page that comes.
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsaved(drafts.getState()) && !reloading.getState().isLeaving) event.preventDefault();
  });
  return {
    digest,
    loader,
    auditor,
    closedOf,
    DetailChoices,
    DroppedEdits,
    VerdictPanel,
    SourceRow,
    ResultPanel,
    DeliveryBar,
    DropZone,
    AboutPage,
    UpdateLine,
    LinkNotices,
    HeaderTools,
    OpeningLine,
    LinkByHand,
  };
}
