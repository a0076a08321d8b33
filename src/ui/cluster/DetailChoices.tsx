import { useStore } from 'zustand';
import { detailKeys, detailNetworks, detailValues, type DetailKey } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseDetail } from '../../state/choose.ts';
import { ChoiceField } from './ChoiceField.tsx';

const NOT_SAID = '';

/** What a rule can use and nobody has to say. A detail that matters on the other network type alone is not asked for. */
export function DetailChoices() {
  const { network, details } = useStore(choices, ({ selection }) => selection);
  const asked = detailKeys.filter((key) => (detailNetworks[key] ?? network) === network || details[key] !== undefined);
  return asked.map((key) => <DetailField key={key} detail={key} value={details[key]} />);
}

function DetailField({ detail, value }: { readonly detail: DetailKey; readonly value: string | undefined }) {
  const text = messages.page.cluster;
  const values: readonly string[] = detailValues[detail];
  const names: Readonly<Record<string, string>> = text.detailValues[detail];
  const choose = (chosen: string) => chooseDetail(detail, chosen === NOT_SAID ? undefined : chosen);
  return (
    <ChoiceField label={text.details[detail]} value={value ?? NOT_SAID} onChoose={choose}>
      <option value={NOT_SAID}>{text.notSaid}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {names[one] ?? one}
        </option>
      ))}
    </ChoiceField>
  );
}
