import { clearShelf } from '../../state/carry-over/shelf.ts';
import { carryOver } from './carry-over.ts';
import { OfflineStatus } from './OfflineStatus.tsx';
import { startPage } from './start-page.ts';
import type { OfflineControls } from '../../state/offline/start-offline.ts';

/** What the page shows of being kept for offline use, and what does the keeping. */
export interface OfflineParts {
  readonly OfflineStatus: typeof OfflineStatus;
  readonly controls: OfflineControls;
  /** Deletes what any tab put aside for an update. */
  readonly clearAside: () => Promise<void>;
}

/** Takes back what this tab put aside, and starts keeping the page for offline use. `today`: `YYYY-MM-DD`. */
export async function startLate(today: string): Promise<OfflineParts> {
  await carryOver(today);
  return { OfflineStatus, controls: startPage(), clearAside: clearShelf };
}
