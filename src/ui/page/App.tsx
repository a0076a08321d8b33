import { type MouseEvent, startTransition, useEffect, useState } from 'react';
import { ClusterForm } from '../cluster/ClusterForm.tsx';
import { Header } from '../header/Header.tsx';
import { useSpokenLanguage } from '../language/spoken-language.ts';
import { messages } from '../../messages/index.ts';
import { Boundary } from '../parts/Boundary.tsx';
import type { WorkbenchParts } from '../workbench/workbench.ts';
import { WorkbenchContext } from '../workbench/workbench-context.ts';
import styles from './App.module.css';

interface Props {
  readonly workbench: Promise<WorkbenchParts>;
}

/** The form at once; the verdict, the manifest and its changes in the places kept for them, as soon as they are there. */
export function App({ workbench }: Props) {
  useSpokenLanguage();
  const parts = useArrival(workbench);
  const bench = typeof parts === 'object' ? parts : undefined;
  return (
    <WorkbenchContext value={bench}>
      <div className={styles['page']}>
        <a className="skip" href="#result" onClick={skipToResult}>
          {messages.page.skipToResult}
        </a>
        <Header bench={bench} />
        {bench !== undefined && <bench.LinkNotices />}
        <main className={styles['main']}>
          <div className={styles['choices']}>
            <Boundary>
              <ClusterForm />
              {bench === undefined ? <div className={styles['verdict']} /> : <bench.VerdictPanel />}
              {bench !== undefined && <bench.SourceRow />}
              {bench !== undefined && <bench.AboutPage isBeside />}
            </Boundary>
          </div>
          <Boundary>
            {bench !== undefined && <bench.ResultPanel />}
            {parts === 'missing' && (
              <p role="alert" className={styles['missing']}>
                {messages.page.failed.broken}
              </p>
            )}
            {bench !== undefined && <bench.AboutPage isBeside={false} />}
          </Boundary>
        </main>
        {bench !== undefined && <bench.UpdateLine />}
        {bench === undefined ? <div className={styles['bar']} /> : <bench.DeliveryBar />}
        {bench !== undefined && <bench.DropZone />}
      </div>
    </WorkbenchContext>
  );
}

/** Moves the focus without touching the address, whose fragment is the link. */
function skipToResult(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#result')?.focus();
}

/** What has arrived, undefined until then, or that it could not be loaded. React's own lazy loading would hold it back for a third of a second. */
function useArrival<Parts extends object>(pending: Promise<Parts>): Parts | 'missing' | undefined {
  const [arrival, setArrival] = useState<Parts | 'missing'>();
  useEffect(() => {
    // In slices: the page answers to what is pressed meanwhile.
    pending.then(
      (parts) => startTransition(() => setArrival(parts)),
      () => setArrival('missing'),
    );
  }, [pending]);
  return arrival;
}
