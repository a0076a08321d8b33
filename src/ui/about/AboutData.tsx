import { catalogEdition } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import styles from './AboutData.module.css';

/** How old the data is, whose page this is not, and where the data is to be had. */
export function AboutData() {
  const text = messages.interface.about;
  return (
    <p className={styles['about']}>
      {text.data(catalogEdition.date)} · <a href="./api/v1/index.json">{text.json}</a>
      <br />
      {text.notTheirs}
    </p>
  );
}
