import { memo, type MouseEvent } from 'react';
import { messages } from '../../messages/index.ts';
import { useSpokenLanguage } from '../language/spoken-language.ts';
import { chooseSelection, chooseTab } from '../../state/choose.ts';
import type { JudgedRow } from '../../state/clusters/table-row.ts';
import { linkTo } from '../../state/link.ts';
import styles from './ClustersTable.module.css';
import { RowName } from './RowName.tsx';
import { VerdictCell } from './VerdictCell.tsx';

const text = messages.clusters;

interface Props {
  readonly row: JudgedRow;
}

/** A cluster with its answer. */
export const JudgedRowView = memo(function JudgedRowView({ row: { row, name, judgement } }: Props) {
  useSpokenLanguage();
  const { selection, counts } = judgement;
  const shownName = name ?? text.row(row);
  const { errors, warnings } = messages.interface.verdict;
  const parts = [...(counts.error > 0 ? [errors(counts.error)] : []), ...(counts.warning > 0 ? [warnings(counts.warning)] : [])];
  /** On this page the selection is taken as it is, with the registry that no link names; elsewhere the browser follows the link. */
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    chooseSelection(selection);
    chooseTab('changes');
  };
  return (
    <tr>
      <th scope="row">
        <RowName name={shownName} />
      </th>
      <td>
        <VerdictCell judgement={judgement} />
      </td>
      <td>{parts.length === 0 ? text.none : messages.conventions.row(parts)}</td>
      <td>{selection.kubernetes}</td>
      <td>{selection.calico}</td>
      <td>{selection.network}</td>
      <td>{selection.images.join(', ')}</td>
      <td className={styles['link']}>
        <a href={linkTo(selection, window.location)} aria-label={text.openLabel(shownName)} onClick={open}>
          {text.openRow}
        </a>
      </td>
    </tr>
  );
});
