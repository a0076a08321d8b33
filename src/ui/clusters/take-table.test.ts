import { afterEach, describe, expect, it, vi } from 'vitest';
import { CLUSTER_BYTES_LIMIT } from '../../engine/index.ts';
import { archiveRun } from '../../state/clusters/archive/archive-run.ts';
import { clustersView, initialView, showAsText } from '../../state/clusters/clusters-view.ts';
import { tableReader, tableRun } from '../../state/clusters/read-table.ts';
import { TODAY } from '../../testing/days.ts';
import { takeEdited, takeFile, takeText } from './take-table.ts';

const csv = 'kubernetes,network,image\n1.36,flannel,ol8';

afterEach(() => {
  vi.restoreAllMocks();
  clustersView.setState(initialView, true);
});

describe('a file', () => {
  it('in UTF-8 is read, without its byte order mark', async () => {
    const read = vi.spyOn(tableReader, 'read').mockResolvedValue();
    await takeFile(new File([`\uFEFF${csv}`], 'a.csv'), TODAY);
    expect(read).toHaveBeenCalledExactlyOnceWith(csv, TODAY);
    expect(clustersView.getState().text).toBe(csv);
  });

  it.each([
    ['TEXT_NOT_UTF8', new File([new Uint8Array([0xff, 0xfe, 0x41])], 'a.csv')],
    ['TEXT_TOO_LONG', new File(['x'.repeat(CLUSTER_BYTES_LIMIT + 1)], 'a.csv')],
    ['FILE_UNREADABLE', Object.assign(new File([csv], 'a.csv'), { arrayBuffer: () => Promise.reject(new DOMException('gone')) })],
  ])('is refused, and the text stays: %s', async (code, file) => {
    clustersView.setState({ text: 'before' });
    await takeFile(file, TODAY);
    expect(tableRun.getState()).toMatchObject({ state: 'refused', rows: [], problems: [{ code }] });
    expect(clustersView.getState().text).toBe('before');
  });
});

it('a text that is edited stays text, and a new table is one only when that is asked for', () => {
  vi.spyOn(tableReader, 'read').mockResolvedValue();
  takeEdited(csv, TODAY);
  expect(clustersView.getState()).toMatchObject({ text: csv, isAsText: true });
  takeText(csv, TODAY);
  expect(clustersView.getState()).toMatchObject({ text: csv, isAsText: false });
  showAsText();
  expect(clustersView.getState()).toMatchObject({ text: csv, isAsText: true });
});

it('a new table forgets the archive of the old one', () => {
  vi.spyOn(tableReader, 'read').mockResolvedValue();
  archiveRun.setState({ state: 'done', counts: { files: 1, clusters: 1, without: 0 } }, true);
  takeText(csv, TODAY);
  expect(archiveRun.getState()).toEqual({ state: 'idle' });
});
