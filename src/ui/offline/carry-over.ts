import { gather, type CarriedStores } from '../../state/carry-over/gather.ts';
import { reloading } from '../../state/carry-over/reloading.ts';
import { restore } from '../../state/carry-over/restore.ts';
import { clearShelf, pageShelf, putAside, takeBack } from '../../state/carry-over/shelf.ts';
import { choices } from '../../state/choices.ts';
import { clustersView } from '../../state/clusters/clusters-view.ts';
import { drafts } from '../../state/draft/drafts.ts';
import { formsView } from '../../state/forms-view.ts';
import { loading } from '../../state/loading.ts';
import { matrixView } from '../../state/matrix-view.ts';

const stores: CarriedStores = { choices, drafts, loading, forms: formsView, matrix: matrixView, clusters: clustersView };

/** Takes back what this tab put aside before it was loaded anew, and offers to do so again. `today`: `YYYY-MM-DD`. */
export async function carryOver(today: string): Promise<void> {
  const shelf = pageShelf();
  const carried = await takeBack(Date.now(), shelf);
  if (carried !== undefined) restore(carried, stores, (text) => void readTable(text, today));
  void clearShelf(Date.now(), shelf);
  reloading.setState({
    reload: async (before) => {
      const now = await gather(stores, Date.now());
      if (now === undefined || !(await putAside(now, shelf))) return false;
      await before?.();
      reloading.setState({ isLeaving: true });
      window.location.reload();
      return true;
    },
  });
}

async function readTable(text: string, today: string): Promise<void> {
  const { tableReader } = await import('../../state/clusters/read-table.ts');
  await tableReader.read(text, today);
}
