import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { ShownKeys } from '../shortcuts/use-shortcut.ts';
import styles from './Tabs.module.css';

interface TabName<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly count?: number | undefined;
  /** That there is going to be a number, whose place is kept. */
  readonly hasCount?: boolean;
  /** What is counted, for those who do not see the number behind the name. */
  readonly countWords?: string | undefined;
  /** What is shown of its shortcut. */
  readonly keys?: ShownKeys;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabName<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** That the panel shows what was there before the last choice. */
  readonly isStale: boolean;
  /** Why, where that lasts longer than a moment. */
  readonly whyStale: string | undefined;
  /** What stands under the tabs, above every panel. */
  readonly above: ReactNode;
  /** The panel of the chosen tab. */
  readonly children: ReactNode;
}

/** Tabs as the ARIA pattern has them: one stop for the Tab key, arrows between tabs. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, isStale, whyStale, above, children }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const moveWith = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const targets: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const target = targets[event.key];
    const next = target === undefined ? undefined : tabs.at(target % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles['tabs']}>
        {tabs.map(({ id, name, count, hasCount = count !== undefined, countWords, keys }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            className={styles['tab']}
            aria-selected={id === chosen}
            aria-controls={`panel-${id}`}
            {...keys}
            tabIndex={id === chosen ? 0 : -1}
            onClick={({ currentTarget }) => {
              onChoose(id);
              currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            }}
            onKeyDown={moveWith}
          >
            {name}
            {hasCount && (
              <span className={styles['count']} data-is-known={count !== undefined} aria-hidden={countWords !== undefined}>
                {' '}
                {count}
              </span>
            )}
            {countWords !== undefined && <span className="unseen">{countWords}</span>}
          </button>
        ))}
      </div>
      {above}
      {tabs.map(({ id }) => (
        <div
          key={id}
          id={`panel-${id}`}
          role="tabpanel"
          className={styles['panel']}
          aria-labelledby={`tab-${id}`}
          data-stale={isStale}
          hidden={id !== chosen}
        >
          {id === chosen && isStale && whyStale !== undefined && <p className={styles['stale']}>{whyStale}</p>}
          {id === chosen && children}
        </div>
      ))}
    </>
  );
}
