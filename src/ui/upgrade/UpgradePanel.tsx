import { useRef } from 'react';
import { useStore } from 'zustand';
import { defaultTarget, upgradePath } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { planUpgrade } from '../../state/choose.ts';
import { memoise } from '../../state/memoise.ts';
import { useWorld } from '../page/world.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from '../result/Message.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import { TargetForm } from './TargetForm.tsx';
import styles from './UpgradePanel.module.css';
import { UpgradeSteps } from './UpgradeSteps.tsx';
import { useMovingFocus } from './use-moving-focus.ts';

const derivePath = memoise(upgradePath);
const deriveDefaultTarget = memoise(defaultTarget);

/** The way from what is chosen to a newer pair: the steps in order, what nobody covers on the way, and what the manifest becomes. */
export function UpgradePanel() {
  const { today } = useWorld();
  const selection = useStore(choices, (all) => all.selection);
  const chosen = useStore(choices, (all) => all.upgradeTarget);
  const usual = deriveDefaultTarget(selection);
  const target = chosen ?? usual;
  const result = derivePath(selection, target, today);
  const panel = useRef<HTMLDivElement>(null);
  const moveFocus = useMovingFocus(panel);
  const text = messages.upgrade;
  const takeUsual = () => {
    moveFocus();
    planUpgrade(usual);
  };
  return (
    <div ref={panel} className={styles['panel']}>
      <h2 className="unseen">{text.heading}</h2>
      <TargetForm selection={selection} target={target} />
      {result.ok ? (
        <>
          <UpgradeSteps path={result.path} onDone={moveFocus} />
          {result.path.steps.length > 0 && (
            // For another file nobody may be asked because somebody was asked for this one.
            <ComparisonView
              key={`${selection.network} ${selection.method} ${selection.calico} ${target.calico}`}
              from={selection}
              target={target}
            />
          )}
        </>
      ) : (
        <div className={styles['noWay']}>
          <Message heading={text.noWay} sentences={result.problems.map((problem) => text.problem(problem))}>
            <div>
              <Button look="main" onClick={takeUsual}>
                {text.choose(usual)}
              </Button>
            </div>
          </Message>
        </div>
      )}
    </div>
  );
}
