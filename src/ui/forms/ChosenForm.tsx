import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createProvenanceFile, needsNoEdit } from '../../engine/index.ts';
import { formatMessage, messages } from '../../messages/index.ts';
import type { Planned } from '../../state/derive-outcome.ts';
import { formsView } from '../../state/forms-view.ts';
import type { AuditAnswer } from '../delivery/use-audit-answer.ts';
import { FormOptions } from './FormOptions.tsx';
import styles from './FormsPanel.module.css';
import { holdsCopy, isReview, makeChosen, takesProvenance, type FormSource } from './make-chosen.ts';
import { MadeFiles } from './MadeFiles.tsx';
import { useHandOut } from './use-hand-out.ts';

interface Props {
  readonly source: FormSource & { readonly planned: Planned };
  /** What the audit says, where a review has to repeat it. */
  readonly answer: AuditAnswer | undefined;
  /** That nothing is handed out: the bar says why. */
  readonly isOff: boolean;
}

/** The form that is chosen, made of the plan at hand; or why there is none. */
export function ChosenForm({ source, answer, isOff }: Props) {
  const { chosen, withProvenance, copyInput } = useStore(formsView);
  const audit = isReview(chosen) ? answer?.audit : undefined;
  const result = useMemo(
    () => makeChosen(chosen, source, { withProvenance, copyInput, audit }),
    [chosen, source, withProvenance, copyInput, audit],
  );
  const handOut = useHandOut(source.planned);
  const text = messages.formsPanel;
  const { input } = source;
  const options = <FormOptions chosen={chosen} canCopy={holdsCopy(chosen, input)} />;
  // A review that says nothing of what an audit would find is not one to sign.
  if (isReview(chosen) && answer !== undefined && answer.audit === undefined)
    return (
      <p role="status" className={styles['problem']}>
        {text.reviewWaits}
      </p>
    );
  if (!result.ok)
    return (
      <>
        {options}
        <p role="status" className={styles['problem']}>
          {formatMessage(messages.formTexts.problems, result.problem)}
        </p>
      </>
    );
  const isInside = (takesProvenance(chosen) && withProvenance) || chosen === 'kustomize' || isReview(chosen);
  return (
    <MadeFiles
      made={result.made}
      reading={result.reading}
      emptySays={needsNoEdit(input.plan) ? text.empty : text.emptyYet}
      sideFile={isInside ? undefined : createProvenanceFile(input)}
      isOff={isOff}
      isNext={answer?.isClean !== false}
      handOut={handOut}
      withLicence={copyInput && holdsCopy(chosen, input)}
    >
      {options}
    </MadeFiles>
  );
}
