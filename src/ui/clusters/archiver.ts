import { messages } from '../../messages/index.ts';
import { archiveRun, createArchiver, type Archiver } from '../../state/clusters/archive/archive-run.ts';

/** The page's own: what makes archives is a chunk that is asked for when the first is wanted. */
export const archiver: Archiver = createArchiver(archiveRun, () => import('../../state/clusters/archive/make-archive.ts'), download);

function download(parts: readonly Uint8Array<ArrayBuffer>[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = messages.clusters.zipName;
  link.click();
  // The download has begun by the next task; the address is not needed any more then.
  setTimeout(() => URL.revokeObjectURL(url));
}
