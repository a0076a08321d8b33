import type { RunbookSection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import styles from './CommandsPanel.module.css';

function goTo(section: RunbookSection): void {
  const heading = document.getElementById(`runbook-${section}`);
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
  heading?.focus({ preventScroll: true });
}

/** Ways to the parts of the runbook. Buttons, since the address of the page holds the choices. */
export function SectionLinks({ sections }: { readonly sections: readonly RunbookSection[] }) {
  const text = messages.runbook;
  return (
    <nav aria-label={text.sectionsLabel} className={styles['links']}>
      {sections.map((section) => (
        <Button key={section} look="quiet" onClick={() => goTo(section)}>
          {text.sections[section].title}
        </Button>
      ))}
    </nav>
  );
}
