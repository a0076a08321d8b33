import type { Finding } from '../../engine/index.ts';
import { messages, sayFinding } from '../../messages/index.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import styles from './FindingList.module.css';

/** Findings in their order, each with its level in words, how it is known, and its sources. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { levels } = messages.interface.verdict;
  return (
    <ul className={styles['findings']}>
      {findings.map(({ id, level, strength, sources, args }) => (
        <li key={`${id} ${args['edit'] ?? ''}`} className={styles['finding']} data-level={level}>
          <p>
            <strong>{messages.conventions.label(levels[level])}</strong> {sayFinding(messages.findings, { id, args })}
          </p>
          <p className={styles['sources']}>
            {sources.map((source) => (
              <SourceLink key={source} id={source} says="publisher" />
            ))}
            {strength !== 'quoted' && <span className={styles['strength']}>{messages.strengths[strength]}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
