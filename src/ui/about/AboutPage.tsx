import { OfflineNote } from '../offline/OfflineNote.tsx';
import { AboutData } from './AboutData.tsx';
import styles from './AboutData.module.css';
import { useMedia } from './use-media.ts';

/** As in App.module.css. */
const TWO_COLUMNS = 'screen and (min-width: 920px) and (min-height: 560px)';

interface Props {
  /** Whether this is the place below the verdict, which is for two columns; the other comes after everything else. */
  readonly isBeside: boolean;
}

/** What is about the page as a whole: nobody on a small screen has to scroll past it to the changes. */
export function AboutPage({ isBeside }: Props) {
  const hasTwoColumns = useMedia(TWO_COLUMNS);
  if (hasTwoColumns !== isBeside) return null;
  return (
    <div className={styles['page']}>
      <AboutData />
      <OfflineNote />
    </div>
  );
}
