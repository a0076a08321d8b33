import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { formsView, putCopy, putProvenance, type FormChoice } from '../../state/forms-view.ts';
import styles from './FormsPanel.module.css';
import { takesProvenance } from './make-chosen.ts';

/** What a form can have in it on request. */
export function FormOptions({ chosen, canCopy }: { readonly chosen: FormChoice; readonly canCopy: boolean }) {
  const { withProvenance, copyInput } = useStore(formsView);
  const text = messages.formsPanel;
  const hints: Readonly<Partial<Record<FormChoice, string>>> = { manifest: text.provenanceManifest, kustomize: text.provenanceInside };
  return (
    <>
      {takesProvenance(chosen) && (
        <Option title={text.provenance} hint={hints[chosen] ?? text.provenanceHint} isOn={withProvenance} onChange={putProvenance} />
      )}
      {canCopy && <Option title={text.copyInput} hint={text.copyInputHint} isOn={copyInput} onChange={putCopy} />}
    </>
  );
}

interface OptionProps {
  readonly title: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Option({ title, hint, isOn, onChange }: OptionProps) {
  return (
    <label className={styles['provenance']}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <span>
        {title}
        <span className={styles['hint']}> {hint}</span>
      </span>
    </label>
  );
}
