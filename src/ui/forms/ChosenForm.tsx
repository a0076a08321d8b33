import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createProvenanceFile } from '../../engine/index.ts';
import { formatMessage, messages } from '../../messages/index.ts';
import type { Planned } from '../../state/derive-outcome.ts';
import { formsView, putProvenance } from '../../state/forms-view.ts';
import styles from './FormsPanel.module.css';
import { isReview, makeChosen, takesProvenance, type FormSource } from './make-chosen.ts';
import { MadeFiles } from './MadeFiles.tsx';
import { useHandOut } from './use-hand-out.ts';

interface Props {
  readonly source: FormSource & { readonly planned: Planned };
  /** That nothing is handed out: the bar says why. */
  readonly isOff: boolean;
}

/** The form that is chosen, made of the plan at hand; or why there is none. */
export function ChosenForm({ source, isOff }: Props) {
  const { chosen, withProvenance } = useStore(formsView);
  const result = useMemo(() => makeChosen(chosen, source, withProvenance), [chosen, source, withProvenance]);
  const handOut = useHandOut(source.planned);
  const text = messages.formsPanel;
  const hasComments = takesProvenance(chosen);
  const isInside = (hasComments && withProvenance) || chosen === 'kustomize' || isReview(chosen);
  return (
    <>
      {hasComments && (
        <label className={styles['provenance']}>
          <input type="checkbox" checked={withProvenance} onChange={({ target }) => putProvenance(target.checked)} />
          <span>
            {text.provenance}
            <span className={styles['hint']}> {chosen === 'kustomize' ? text.provenanceInside : text.provenanceHint}</span>
          </span>
        </label>
      )}
      {result.ok ? (
        <MadeFiles
          made={result.made}
          sideFile={isInside ? undefined : createProvenanceFile(source.input)}
          isOff={isOff}
          handOut={handOut}
        />
      ) : (
        <p role="status" className={styles['problem']}>
          {formatMessage(messages.forms.problems, result.problem)}
        </p>
      )}
    </>
  );
}
