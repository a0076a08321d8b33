import { useId } from 'react';
import type { UpgradePath, UpgradeStep, Waypoint } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choosePair, chooseTab } from '../../state/choose.ts';
import { Button } from '../parts/Button.tsx';
import { SourceLink } from '../parts/SourceLink.tsx';
import { FindingList } from '../verdict/FindingList.tsx';
import { StatusShape } from '../verdict/StatusShape.tsx';
import styles from './UpgradePanel.module.css';

interface Props {
  readonly path: UpgradePath;
  /** Called before a step is marked as done, which takes it out of the list. */
  readonly onDone: () => void;
}

/** The steps in order with what runs after each, then the stretches that Oracle does not cover. */
export function UpgradeSteps({ path, onDone }: Props) {
  const text = messages.upgrade;
  const { start, steps, windows, sources } = path;
  const isThere = steps.length === 0;
  return (
    <>
      <p role="status" tabIndex={-1} data-next={isThere || undefined} className={styles['summary']}>
        {isThere ? text.there : text.summary(path)}
      </p>
      <ol className={styles['steps']}>
        <li className={styles['start']}>
          <p className={styles['runs']}>{text.start(start)}</p>
          <Standing at={start} />
        </li>
        {steps.map((step, n) => (
          <Step key={`${step.change} ${step.to}`} step={step} number={n + 1} onDone={onDone} />
        ))}
      </ol>
      {!isThere && (
        <section aria-labelledby="upgrade-windows" className={styles['windows']}>
          <h3 id="upgrade-windows">{text.windowsHeading}</h3>
          {windows.length === 0 && <p>{text.noWindows}</p>}
          <ul>
            {windows.map((window) => (
              <li key={window.fromStep}>{text.window(window)}</li>
            ))}
          </ul>
          <p className={styles['soft']}>{messages.conventions.sentences([text.eachMinor, text.order])}</p>
          <p className={styles['sources']}>
            {sources.map((id) => (
              <SourceLink key={id} id={id} says="publisher" />
            ))}
          </p>
        </section>
      )}
    </>
  );
}

interface StepProps {
  readonly step: UpgradeStep;
  readonly number: number;
  readonly onDone: () => void;
}

/** One step in a row: what changes, what is known of what runs then, and below it what there is to do and to know. */
function Step({ step, number, onDone }: StepProps) {
  const text = messages.upgrade;
  const id = useId();
  const { change, to, reaches, starts } = step;
  const { kubernetes } = reaches.lifeCycles;
  const openManifest = () => {
    choosePair(reaches);
    chooseTab('changes');
    // This panel goes; the tab that comes is where to read on.
    document.querySelector<HTMLElement>('#tab-changes')?.focus();
  };
  const markAsDone = () => {
    onDone();
    choosePair(reaches);
  };
  return (
    <li className={styles['step']} aria-label={text.stepNumber(number)}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <h3 id={id} tabIndex={-1} data-next={number === 1 || undefined}>
        <span aria-hidden="true">{text.change(step)}</span>
        <span className="unseen">{text.step(step)}</span>
      </h3>
      <Standing at={reaches} />
      <div className={styles['below']}>
        {change === 'calico' && (
          <Button look="quiet" aria-describedby={id} onClick={openManifest}>
            {text.open}
          </Button>
        )}
        <Button look="quiet" aria-describedby={id} onClick={markAsDone}>
          {text.done}
        </Button>
        {change === 'kubernetes' && kubernetes.state === 'ended' && (
          <p className={styles['endedStep']}>{text.endedStep(to, kubernetes.until)}</p>
        )}
        {starts.length > 0 && (
          <details className={styles['starts']}>
            <summary>{text.starts(starts.length)}</summary>
            <FindingList findings={starts} />
          </details>
        )}
      </div>
    </li>
  );
}

/** What the three axes say of a pair on the way, side by side. */
function Standing({ at: { status, strength, upstream, lifeCycles } }: { readonly at: Waypoint }) {
  const text = messages.upgrade;
  const ended = (['kubernetes', 'calico'] as const).flatMap((of) => {
    const cycle = lifeCycles[of];
    return cycle.state === 'ended' ? [text.ended[of](cycle.until)] : [];
  });
  return (
    <p className={styles['standing']} data-status={status} data-ended={ended.length > 0}>
      <span className={styles['status']}>
        <StatusShape status={status} />
        <span>
          {messages.statuses[status].word}
          {strength !== 'quoted' && (
            <em className={styles['strength']} title={messages.strengths[strength]}>
              {/* The comma goes with what it brings. */}
              {messages.conventions.row(['', text.strengths[strength]])}
            </em>
          )}
        </span>
      </span>{' '}
      <span>{text.upstream[upstream]}</span>{' '}
      <span className={styles['rest']}>
        {ended.map((words) => (
          <span key={words} className={styles['ended']}>
            {words}{' '}
          </span>
        ))}
      </span>
    </p>
  );
}
