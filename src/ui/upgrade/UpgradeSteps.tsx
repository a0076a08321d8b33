import type { UpgradePath, Waypoint } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choosePair } from '../../state/choose.ts';
import { Button } from '../parts/Button.tsx';
import { SourceLink } from '../parts/SourceLink.tsx';
import { StatusShape } from '../verdict/StatusShape.tsx';
import styles from './UpgradePanel.module.css';

/** Where it is written how far a version may move at once. */
const pathSources = ['oracle-kubernetes-upgrade', 'oracle-kubernetes-skew', 'kubernetes-version-skew', 'calico-upgrade'] as const;

interface Props {
  readonly path: UpgradePath;
}

/** The steps in order with what runs after each, then the stretches that Oracle does not cover. */
export function UpgradeSteps({ path }: Props) {
  const text = messages.upgrade;
  const { start, steps, windows } = path;
  return (
    <>
      <p role="status" className={styles['summary']}>
        {steps.length === 0 ? text.there : text.summary(path)}
      </p>
      <ol className={styles['steps']}>
        <li className={styles['start']}>
          <p>{text.start(start)}</p>
          <Standing at={start} />
        </li>
        {steps.map((step, n) => (
          <li key={`${step.change} ${step.to}`} className={styles['step']} aria-label={text.stepNumber(n + 1)}>
            <span className={styles['number']} aria-hidden="true">
              {n + 1}
            </span>
            <h3>{text.step(step)}</h3>
            <p>{text.reached(step.reaches)}</p>
            <Standing at={step.reaches} />
            <Button look="quiet" className={styles['take']} onClick={() => choosePair(step.reaches)}>
              {text.take(step.reaches)}
            </Button>
          </li>
        ))}
      </ol>
      {steps.length > 0 && (
        <section aria-labelledby="upgrade-windows" className={styles['windows']}>
          <h3 id="upgrade-windows">{text.windowsHeading}</h3>
          {windows.length === 0 && <p>{text.noWindows}</p>}
          <ul>
            {windows.map((window) => (
              <li key={window.fromStep}>{text.window(window)}</li>
            ))}
          </ul>
          <p className={styles['soft']}>
            {text.eachMinor} {text.order}
          </p>
          <p className={styles['sources']}>
            {pathSources.map((id) => (
              <SourceLink key={id} id={id} says="publisher" />
            ))}
          </p>
        </section>
      )}
    </>
  );
}

/** What the three axes say of a pair on the way, side by side. */
function Standing({ at: { status, strength, upstream, lifeCycles } }: { readonly at: Waypoint }) {
  const { verdict } = messages.interface;
  const ended = [
    [verdict.kubernetes, lifeCycles.kubernetes],
    [verdict.calico, lifeCycles.calico],
  ] as const;
  return (
    <p className={styles['standing']} data-status={status}>
      <span className={styles['status']}>
        <StatusShape status={status} />
        {messages.statuses[status].word}
      </span>
      {strength !== 'quoted' && <em>{messages.strengths[strength]}</em>}
      <span>{messages.upgrade.upstream[upstream]}</span>
      {ended.map(([name, cycle]) => (cycle.state === 'ended' ? <span key={name}>{`${name}: ${verdict.ended(cycle.until)}`}</span> : null))}
    </p>
  );
}
