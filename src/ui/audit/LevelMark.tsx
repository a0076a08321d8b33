import type { AuditLevel } from '../../engine/index.ts';
import styles from './LevelMark.module.css';

// One outline and one sign each: no two are told apart by colour alone.
const shapes: Readonly<Record<AuditLevel, { readonly outline: string; readonly sign: string }>> = {
  error: { outline: 'M7 1.500h6L18.500 7v6L13 18.500H7L1.500 13V7Z', sign: 'm7 7 6 6m0-6-6 6' },
  warning: { outline: 'M10 1.500 19 17.500H1Z', sign: 'M10 7.500v4.500m0 2.700v.1' },
  note: { outline: 'M10 1.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17Z', sign: 'M10 9.500v4.500m0-7.500v.1' },
};

/** The sign of a level. Its word stands beside it. */
export function LevelMark({ level }: { readonly level: AuditLevel }) {
  const { outline, sign } = shapes[level];
  return (
    <svg className={styles['mark']} data-level={level} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={outline} fill="currentColor" />
      <path d={sign} fill="none" stroke="var(--surface)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
