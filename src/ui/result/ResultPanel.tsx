import { type RefObject, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { countLevels, manifestName, type Selection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices, tabs, type Tab } from '../../state/choices.ts';
import { chooseTab } from '../../state/choose.ts';
import { isRegistryUnnamed, type Outcome, type Planned } from '../../state/derive-outcome.ts';
import { deriveWrongField } from '../../state/derive-wrong-field.ts';
import { isAudited, loading } from '../../state/loading.ts';
import { isLarge } from '../audit/is-large.ts';
import { useAudited } from '../audit/use-audited.ts';
import { ChangesPanel } from '../changes/ChangesPanel.tsx';
import { RegistryUnnamed } from '../cluster/RegistryUnnamed.tsx';
import { ManifestText } from '../manifest/ManifestText.tsx';
import { useShownKeys } from '../shortcuts/use-shortcut.ts';
import { useArrival, useAwaited } from '../workbench/arrival.ts';
import { useOutcome } from '../workbench/use-outcome.ts';
import { KeptDrafts } from './KeptDrafts.tsx';
import { LatePanel } from './LatePanel.tsx';
import { Notices } from './Notices.tsx';
import { Obstacle } from './Obstacle.tsx';
import styles from './ResultPanel.module.css';
import { Tabs } from './Tabs.tsx';

/** The right side: what changes, the whole result, the commands around it, the table behind the answer, and the way to another version. */
export function ResultPanel() {
  const outcome = useOutcome();
  const tab = useStore(choices, (all) => all.tab);
  const last = useLastPlan(outcome);
  const early = useEarly(outcome);
  const shown = early ?? last;
  const text = messages.interface.result;
  const names: Readonly<Record<Tab, string>> = {
    changes: text.changes,
    audit: text.audit,
    manifest: text.manifest,
    forms: text.forms,
    commands: text.commands,
    matrix: text.matrix,
    upgrade: text.upgrade,
    clusters: text.clusters,
  };
  const alarms = useAlarms();
  const shownKeys = useShownKeys();
  const wrongField = useStore(choices, deriveWrongField);
  // What is shown is not what is asked for: the next file is on its way, or a field is wrong.
  const isStale = shown !== undefined && ((shown !== outcome && shown !== early) || wrongField !== undefined);
  const section = useRef<HTMLElement>(null);
  useOpened(section);
  return (
    <section ref={section} id="result" tabIndex={-1} className={styles['result']} aria-label={text.heading}>
      <Notices outcome={outcome} />
      <Tabs
        label={text.tabs}
        tabs={tabs.map((id) => ({
          id,
          name: names[id],
          keys: shownKeys(id, names[id]),
          ...(id === 'changes'
            ? { count: shown?.plan.hunks.length, hasCount: outcome.kind === 'waiting' || shown !== undefined }
            : id === 'audit'
              ? alarms
              : {}),
        }))}
        chosen={tab}
        onChoose={chooseTab}
        isStale={isStale && (tab === 'changes' || tab === 'manifest')}
        whyStale={
          wrongField === undefined
            ? undefined
            : messages.conventions.sentences([messages.interface.delivery.none[wrongField], messages.interface.changes.stale])
        }
        above={<KeptDrafts />}
      >
        {tab === 'audit' || tab === 'forms' || tab === 'commands' || tab === 'matrix' || tab === 'upgrade' || tab === 'clusters' ? (
          <LatePanel name={tab} />
        ) : shown === undefined ? (
          isRegistryUnnamed(outcome) ? (
            <RegistryUnnamed />
          ) : (
            <Obstacle outcome={outcome} />
          )
        ) : tab === 'changes' ? (
          <ChangesPanel planned={shown} isStale={isStale} rest={outcome.kind === 'waiting' && shown === early ? outcome : undefined} />
        ) : (
          <ManifestText text={shown.plan.manifest} />
        )}
      </Tabs>
    </section>
  );
}

/** Shows what a person opened: the audit, which comes by itself unless it takes long, or why there is none. What needs none is the result itself. */
function useOpened(section: RefObject<HTMLElement | null>): void {
  const load = useStore(loading);
  const isAwaited = useAwaited() !== undefined;
  const isOwn = load.state === 'ready' && isAudited(load.loaded.manifest);
  const takesLong = isOwn && isLarge(load.loaded.manifest.text);
  const hasFailed = load.state === 'failed';
  const isElsewhere = useStore(choices, ({ tab }) => tab !== 'audit' && tab !== 'forms');
  const isPlanned = useOutcome().kind === 'planned';
  useArrival(section, isPlanned && !isOwn && isElsewhere);
  useEffect(() => {
    if (isAwaited && (takesLong || hasFailed)) chooseTab('audit');
  }, [isAwaited, takesLong, hasFailed]);
}

/** How many errors and warnings the audit finds in what is on the page, once it has looked at all of it. */
function useAlarms(): { readonly count: number; readonly countWords: string } | undefined {
  const { audit } = useAudited();
  if (audit === undefined) return undefined;
  const { error: errors, warning: warnings } = countLevels(audit.findings);
  return { count: errors + warnings, countWords: messages.interface.result.auditCount(errors, warnings) };
}

/**
 * The plan to show. While the next bundled file is on its way, which takes a moment, and while a registry is typed, the last plan stays
 * where it is, so that nothing jumps; it cannot be copied or downloaded meanwhile.
 */
function useLastPlan(outcome: Outcome): Planned | undefined {
  const [last, setLast] = useState<Planned>();
  const name = useStore(choices, ({ selection }) => plainNameOf(selection));
  if (outcome.kind === 'planned' && outcome !== last) setLast(outcome);
  if (outcome.kind === 'planned') return outcome;
  if (isRegistryUnnamed(outcome)) return last !== undefined && plainNameOf(last.plan.selection) === name ? last : undefined;
  return outcome.kind === 'waiting' && outcome.source === 'bundled' ? last : undefined;
}

/** What will change, as a list, before the whole file is here. */
function useEarly(outcome: Outcome): Planned | undefined {
  const isList = useStore(choices, ({ tab, isFullView }) => tab === 'changes' && !isFullView);
  return outcome.kind === 'waiting' && isList ? outcome.early : undefined;
}

/** What the manifest would be called as documented: the same for the same file and cluster, whatever is left out or added. */
function plainNameOf(selection: Selection): string {
  return manifestName({ ...selection, without: [], extras: [] });
}
