import { memo, type MouseEvent } from 'react';
import { messages } from '../../messages/index.ts';
import { chooseTab } from '../../state/choose.ts';
import type { JudgedRow } from '../../state/clusters/table-row.ts';
import { deriveTone } from '../../state/derive-verdict.ts';
import { linkTo } from '../../state/link.ts';
import { StatusShape } from '../verdict/StatusShape.tsx';
import styles from './ClustersTable.module.css';

const text = messages.clusters;

interface Props {
  readonly row: JudgedRow;
}

/** A cluster with its answer. */
export const JudgedRowView = memo(function JudgedRowView({ row: { row, name, judgement } }: Props) {
  const { selection, verdict, counts } = judgement;
  const { status, reason } = verdict;
  const { word } = messages.statuses[status];
  const shownName = name ?? text.row(row);
  const { errors, warnings, withError } = messages.interface.verdict;
  const others = counts.error - (reason.level === 'error' ? 1 : 0);
  const parts = [...(counts.error > 0 ? [errors(counts.error)] : []), ...(counts.warning > 0 ? [warnings(counts.warning)] : [])];
  return (
    <tr>
      <th scope="row">
        <bdi>{shownName}</bdi>
      </th>
      <td>{selection.kubernetes}</td>
      <td>{selection.calico}</td>
      <td>{selection.network}</td>
      <td>{selection.images.join(', ')}</td>
      <td>
        <div className={styles['verdict']} data-tone={deriveTone(verdict)} data-status={status}>
          <StatusShape status={status} />
          <span>{others > 0 ? withError(word) : word}</span>
        </div>
      </td>
      <td>{parts.length === 0 ? text.none : parts.join(', ')}</td>
      <td>
        <a href={linkTo(selection, window.location)} aria-label={text.openLabel(shownName)} onClick={showWhatOpens}>
          {text.openRow}
        </a>
      </td>
    </tr>
  );
});

/** The link is followed by the browser; what it opens is under another tab of this page. */
function showWhatOpens({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): void {
  if (!ctrlKey && !metaKey && !shiftKey && !altKey) chooseTab('changes');
}
