import { carryOver } from './carry-over.ts';
import { OfflineStatus } from './OfflineStatus.tsx';
import { startPage } from './start-page.ts';
import type { OfflineControls } from '../../state/offline/start-offline.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

/** What the page shows of being kept for offline use, and what does the keeping. */
export interface OfflineParts {
  readonly OfflineStatus: typeof OfflineStatus;
  readonly UpdateNotice: typeof UpdateNotice;
  readonly controls: OfflineControls;
}

/** Takes back what this tab put aside, and starts keeping the page for offline use. `today`: `YYYY-MM-DD`. */
export async function startLate(today: string): Promise<OfflineParts> {
  await carryOver(today);
  return { OfflineStatus, UpdateNotice, controls: startPage() };
}
