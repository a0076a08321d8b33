import type { RunbookStep } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { useConfirmed } from '../parts/use-confirmed.ts';
import styles from './CommandsPanel.module.css';

/** One step: what for, what to run, what to see then, and who says so. */
export function CommandStep({ step: { id, shell, consolePath, expects, strength, sources, optional } }: { readonly step: RunbookStep }) {
  const text = messages.runbook;
  const sentences = text.steps[id];
  return (
    <li className={styles['step']}>
      <h3 className={styles['title']}>
        {sentences.title}
        {optional === true && <span className={styles['optional']}> {text.optional}</span>}
      </h3>
      <p>{sentences.why}</p>
      {shell !== '' && <Shell label={sentences.title} shell={shell} />}
      {sentences.console !== undefined && (
        <p>
          <strong>{messages.conventions.label(text.console)}</strong> {sentences.console}
        </p>
      )}
      {consolePath !== undefined && (
        <p className={styles['path']} lang="en">
          {consolePath.join(' › ')}
        </p>
      )}
      {sentences.expect !== undefined && <p className={styles['about']}>{sentences.expect}</p>}
      {expects !== undefined && (
        <figure className={styles['expects']}>
          <figcaption>{text.expected}</figcaption>
          <pre>{expects}</pre>
        </figure>
      )}
      {sentences.also !== undefined && <p>{sentences.also}</p>}
      <p className={styles['sources']}>
        {sources.map((source) => (
          <SourceLink key={source} id={source} says="publisher" />
        ))}
        {strength !== 'quoted' && <span className={styles['strength']}>{messages.strengths[strength]}</span>}
      </p>
    </li>
  );
}

function Shell({ label, shell }: { readonly label: string; readonly shell: string }) {
  const [isCopied, confirm] = useConfirmed();
  const text = messages.runbook;
  const copy = async () => {
    if (await copyText(shell)) confirm();
  };
  return (
    <div className={styles['shell']}>
      <Button look="quiet" className={styles['copy']} aria-label={isCopied ? undefined : text.copyStep(label)} onClick={() => void copy()}>
        {isCopied ? text.copied : text.copy}
      </Button>
      {/* Long commands scroll, and what scrolls can be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} role="region" aria-label={text.shellOf(label)}>
        {shell}
      </pre>
    </div>
  );
}
