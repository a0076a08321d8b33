import { useStore } from 'zustand';
import { defaultTarget, upgradePath } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { memoise } from '../../state/memoise.ts';
import { useWorld } from '../page/world.ts';
import { Message } from '../result/Message.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import { TargetForm } from './TargetForm.tsx';
import styles from './UpgradePanel.module.css';
import { UpgradeSteps } from './UpgradeSteps.tsx';

const derivePath = memoise(upgradePath);
const deriveDefaultTarget = memoise(defaultTarget);

/** The way from what is chosen to a newer pair: the steps in order, what nobody covers on the way, and what the manifest becomes. */
export function UpgradePanel() {
  const { today } = useWorld();
  const selection = useStore(choices, (all) => all.selection);
  const chosen = useStore(choices, (all) => all.upgradeTarget);
  const target = chosen ?? deriveDefaultTarget(selection);
  const result = derivePath(selection, target, today);
  const text = messages.upgrade;
  return (
    <div className={styles['panel']}>
      <h2 className="unseen">{text.heading}</h2>
      <TargetForm selection={selection} target={target} />
      {result.ok ? (
        <>
          <UpgradeSteps path={result.path} />
          {result.path.steps.length > 0 && <ComparisonView from={selection} target={target} />}
        </>
      ) : (
        <Message heading={text.noWay} sentences={result.problems.map((problem) => text.problem(problem))} />
      )}
    </div>
  );
}
