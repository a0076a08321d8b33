import { useState } from 'react';
import type { AuditFinding } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { FindingItem } from './FindingItem.tsx';
import styles from './FindingItems.module.css';
import type { Fixing } from './use-fixing.ts';

/** So many at a time: a file may be wrong in every line. */
const SHOWN = 200;

interface Props {
  readonly findings: readonly AuditFinding[];
  readonly fixing: Fixing;
  /** Shows a line in the editor; undefined where there is none. */
  readonly onGo: ((line: number) => void) | undefined;
}

/** The findings in the order of the text. */
export function FindingItems({ findings, fixing, onGo }: Props) {
  const [limit, setLimit] = useState(SHOWN);
  const text = messages.auditPanel;
  if (findings.length === 0) return null;
  const shown = findings.slice(0, limit);
  const keys = uniqueKeys(shown);
  return (
    <>
      <ol className={styles['findings']} aria-label={text.findings}>
        {shown.map((finding, n) => (
          <FindingItem key={keys[n]} finding={finding} fixing={fixing} onGo={onGo} />
        ))}
      </ol>
      {findings.length > limit && (
        <p className={styles['more']}>
          {text.more(findings.length - limit)}{' '}
          <Button look="quiet" onClick={() => setLimit(limit + SHOWN)}>
            {text.showMore}
          </Button>
        </p>
      )}
    </>
  );
}

/** Findings have no name of their own; what one is about stays the same while lines move above it. */
function uniqueKeys(findings: readonly AuditFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ id, args }) => {
    const about = `${id} ${JSON.stringify(args)}`;
    const times = (seen.get(about) ?? 0) + 1;
    seen.set(about, times);
    return `${about} ${times}`;
  });
}
