import { useStore } from 'zustand';
import { images } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseImage, chooseSeveralImages, toggleImage } from '../../state/choose.ts';
import { ChoiceField, ChoiceOption } from './ChoiceField.tsx';
import { useClosed } from './use-closed.ts';
import styles from './ClusterForm.module.css';

const SEVERAL = 'several';

/** What the worker nodes run: one image, or several to tick where node pools differ. */
export function ImageChoice() {
  const chosen = useStore(choices, ({ selection }) => selection.images);
  const isSeveral = useStore(choices, (all) => all.hasSeveralImages);
  const choice = isSeveral ? 'more-images' : 'image';
  const { offReason } = useClosed(choice);
  const text = messages.page.cluster;
  const choose = (value: string) => {
    if (value === SEVERAL) chooseSeveralImages();
    else images.filter((image) => image === value).forEach(chooseImage);
  };
  return (
    <>
      <ChoiceField label={text.image} value={isSeveral ? SEVERAL : chosen[0]} choice={choice} onChoose={choose}>
        {images.map((image) => (
          <ChoiceOption key={image} choice="image" value={image} name={text.images[image]} />
        ))}
        <option value={SEVERAL}>{text.severalImages}</option>
      </ChoiceField>
      {isSeveral && (
        <fieldset className={styles['several']}>
          <legend>{text.severalImagesLegend}</legend>
          <div>
            {images.map((image) => {
              const isChosen = chosen.includes(image);
              // What is ticked can be taken back whatever it is, but for the last: a cluster has nodes of some kind.
              const off = isChosen ? undefined : offReason(image);
              const isOff = isChosen ? chosen.length === 1 : off !== undefined;
              return (
                <label key={image}>
                  <input type="checkbox" checked={isChosen} disabled={isOff} onChange={() => toggleImage(image)} />
                  <span>{off === undefined ? text.images[image] : `${text.images[image]} – ${off}`}</span>
                </label>
              );
            })}
          </div>
        </fieldset>
      )}
    </>
  );
}
