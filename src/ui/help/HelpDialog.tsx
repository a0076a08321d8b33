import { useStore } from 'zustand';
import { catalogEdition } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { linkTo } from '../../state/link.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { reportAddress } from '../parts/report-address.ts';
import { ShortcutTable } from '../shortcuts/ShortcutTable.tsx';
import { examples, hrefOf } from './examples.ts';
import styles from './HelpDialog.module.css';
import { startTour } from './touring.ts';

/** What the page is for, three places to begin at, its keys, and whom to tell that something is wrong. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const selection = useStore(choices, (all) => all.selection);
  const text = messages.help;
  const { says, link, title, body, heading } = text.report;
  const report = reportAddress(title, body(linkTo(selection, window.location), catalogEdition.version));
  return (
    <Dialog heading={text.heading} close={text.close} onClose={onClose}>
      <section className={styles['part']} aria-labelledby="about-heading">
        <h3 id="about-heading">{text.about.heading}</h3>
        <p>{text.about.does}</p>
        <p>{text.about.doesNot}</p>
        <p>{text.about.notTheirs}</p>
      </section>
      <section className={styles['part']} aria-labelledby="examples-heading">
        <h3 id="examples-heading">{text.examples.heading}</h3>
        <ul className={styles['examples']}>
          {examples.map((example) => (
            <li key={example.id}>
              <a href={hrefOf(example.link, window.location)} onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}>
                {text.examples[example.id].title}
              </a>
              <p className={styles['hint']}>{text.examples[example.id].says}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles['part']} aria-labelledby="tour-heading">
        <h3 id="tour-heading">{text.tour.heading}</h3>
        <p className={styles['tour']}>
          <Button
            onClick={({ currentTarget }) => {
              currentTarget.closest('dialog')?.close();
              startTour();
            }}
          >
            {text.tour.start}
          </Button>
          <span className={styles['hint']}>{text.tour.says}</span>
        </p>
      </section>
      <ShortcutTable />
      <section className={styles['part']} aria-labelledby="report-heading">
        <h3 id="report-heading">{heading}</h3>
        <p>
          {says}{' '}
          <a href={report} target="_blank" rel="noreferrer">
            {link}
            <span aria-hidden="true"> ↗</span>
            <span className="unseen"> ({messages.interface.opensElsewhere})</span>
          </a>
        </p>
      </section>
    </Dialog>
  );
}
