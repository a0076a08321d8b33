import { useState } from 'react';
import { useStore } from 'zustand';
import { minorOf } from '../../engine/index.ts';
import { choices } from '../../state/choices.ts';
import { choosePair } from '../../state/choose.ts';
import { matrixColumns, matrixLines, matrixReleases, selectionAt, type Pair } from '../../state/matrix-table.ts';
import { matrixView } from '../../state/matrix-view.ts';
import { useWorld } from '../page/world.ts';
import { Legend } from './Legend.tsx';
import styles from './MatrixPanel.module.css';
import { MatrixTable } from './MatrixTable.tsx';
import { PairDetail } from './PairDetail.tsx';
import { Toolbar } from './Toolbar.tsx';
import { isSamePair, usePointed } from './use-pointed.ts';

/** Every pair of versions at once, for the cluster as it is chosen; the words and the sources of the one that is looked at below. */
export function MatrixPanel() {
  const { today } = useWorld();
  const selection = useStore(choices, (all) => all.selection);
  const { layer, showsAll } = useStore(matrixView);
  const chosen: Pair = { kubernetes: minorOf(selection.kubernetes), calico: selection.calico };
  const kept = useKept(selection.calico);
  const { focused, hovered, focus, hover, leave } = usePointed(chosen);
  const shown = hovered ?? focused ?? chosen;
  return (
    <div className={styles['matrix']} onPointerLeave={leave}>
      <Toolbar layer={layer} showsAll={showsAll} />
      <MatrixTable
        groups={matrixColumns(today)}
        lines={matrixLines(selection, matrixReleases(kept, showsAll), today)}
        layer={layer}
        chosen={chosen}
        focused={focused}
        onFocus={focus}
        onHover={hover}
        onChoose={(pair) => choosePair(selectionAt(choices.getState().selection, pair))}
      />
      <PairDetail selection={selectionAt(selection, shown)} isChosen={isSamePair(shown, chosen)} today={today} />
      <Legend layer={layer} />
    </div>
  );
}

/** The releases chosen since the panel was opened: their rows stay, so that nothing moves under the pointer. */
function useKept(calico: string): readonly string[] {
  const [kept, setKept] = useState<readonly string[]>([calico]);
  if (kept.includes(calico)) return kept;
  setKept([...kept, calico]);
  return [...kept, calico];
}
