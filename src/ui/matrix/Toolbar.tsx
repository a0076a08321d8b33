import { calicoReleases } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { chooseLayer, layers, showAllReleases, type Layer } from '../../state/matrix-view.ts';
import styles from './MatrixPanel.module.css';

const text = messages.matrix;

interface Props {
  readonly layer: Layer;
  readonly showsAll: boolean;
}

/** Whose word is shown, and for how many releases. */
export function Toolbar({ layer, showsAll }: Props) {
  return (
    <div className={styles['toolbar']}>
      <fieldset className={styles['layers']}>
        <legend>{text.layer}</legend>
        {layers.map((one) => (
          <label key={one} className={styles['layer']}>
            <input type="radio" name="matrix-layer" value={one} checked={one === layer} onChange={() => chooseLayer(one)} />
            {text.layers[one]}
          </label>
        ))}
      </fieldset>
      <label className={styles['all']}>
        <input type="checkbox" checked={showsAll} onChange={({ target }) => showAllReleases(target.checked)} />
        {text.allReleases(calicoReleases.length)}
      </label>
      <p className={styles['hint']}>{text.hint}</p>
    </div>
  );
}
