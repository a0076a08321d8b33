import { gather, type CarriedStores } from '../../state/carry-over/gather.ts';
import { reloadWith } from '../../state/carry-over/reload.ts';
import { reloading } from '../../state/carry-over/reloading.ts';
import { restore } from '../../state/carry-over/restore.ts';
import { leaveNothing, pageShelf, putAside, takeBack, tidyShelf } from '../../state/carry-over/shelf.ts';
import { choices } from '../../state/choices.ts';
import { clustersView } from '../../state/clusters/clusters-view.ts';
import { drafts } from '../../state/draft/drafts.ts';
import { formsView } from '../../state/forms-view.ts';
import { loading } from '../../state/loading.ts';
import { matrixView } from '../../state/matrix-view.ts';
import { update } from '../../state/offline/offline.ts';

const stores: CarriedStores = { choices, drafts, loading, forms: formsView, matrix: matrixView, clusters: clustersView };
/** What a person changes. */
const changed = [choices, drafts, formsView, matrixView, clustersView];

/** Takes back what this tab put aside before it was loaded anew, and offers to do so again. `today`: `YYYY-MM-DD`. */
export async function carryOver(today: string): Promise<void> {
  const shelf = pageShelf();
  const { location } = window;
  const address = () => `${location.search}${location.hash}`;
  const taken = await takeBack(Date.now(), shelf);
  if (taken.kind === 'taken') restore(taken.carried, stores, (text) => void readTable(text, today), address());
  // Only now: whatever ends the page before this finds it again.
  if (taken.kind === 'taken' || taken.kind === 'lost') await leaveNothing(shelf);
  if (taken.kind === 'lost' || (taken.kind === 'taken' && !taken.isWhole)) update.setState({ update: 'lost' });
  if (taken.kind === 'late') update.setState({ update: 'aside' });
  void tidyShelf(Date.now(), shelf);
  reloading.setState({
    reload: async (before) =>
      await reloadWith(
        {
          putAside: async () => {
            const now = await gather(stores, Date.now(), address());
            return now !== undefined && (await putAside(now, shelf));
          },
          now: () => changed.map((store) => store.getState()),
          leave: () => {
            reloading.setState({ isLeaving: true });
            location.reload();
          },
        },
        before,
      ),
  });
}

async function readTable(text: string, today: string): Promise<void> {
  const { tableReader } = await import('../../state/clusters/read-table.ts');
  await tableReader.read(text, today);
}
