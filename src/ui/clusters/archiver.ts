import { messages } from '../../messages/index.ts';
import { archiveRun, createArchiver, type Archiver } from '../../state/clusters/archive/archive-run.ts';
import { downloadBytes } from '../delivery/download-text.ts';

/** The page's own: what makes archives is a chunk that is asked for when the first is wanted. */
export const archiver: Archiver = createArchiver(
  archiveRun,
  () => import('../../state/clusters/archive/make-archive.ts'),
  (parts) => downloadBytes(parts, messages.clusters.zipName),
);
