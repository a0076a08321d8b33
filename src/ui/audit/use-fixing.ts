import { type RefObject, useEffect, useRef, useState } from 'react';
import type { AuditFinding } from '../../engine/index.ts';
import { messages, sayAudit } from '../../messages/index.ts';
import { auditing } from '../../state/audit/auditing.ts';
import { type Draft, drafts, noDraft, redoDraft, repairDraft, undoDraft } from '../../state/draft/drafts.ts';
import { useStore } from 'zustand';
import { useWorkbench } from '../workbench/workbench-context.ts';
import type { AuditedPage } from './use-audited.ts';

/** What can be done about the findings, and what was done last. */
export interface Fixing {
  /** False while the findings are not of what is on the page. */
  readonly isReady: boolean;
  /** What was done last, in a sentence; empty before anything was. */
  readonly said: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly fix: (finding: AuditFinding) => void;
  readonly fixAll: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The repairs of what is on the page. A press of "Fix" moves the focus to the next one, for its own button goes with its finding. */
export function useFixing({ drafted, state, audit }: AuditedPage, panel: RefObject<HTMLElement | null>): Fixing {
  const { auditor } = useWorkbench();
  const base = drafted?.base.manifest ?? '';
  const draft: Draft = useStore(drafts, ({ byBase }) => byBase.get(base)) ?? noDraft;
  const [done, setDone] = useState({ base, sentence: '', repairs: Infinity });
  const repairs = useStore(auditing, (all) => all.repairs);
  const next = useRef<number | 'heading'>(undefined);
  const isReady = audit !== undefined && state === 'ready';
  const text = messages.auditPanel;
  const say = (sentence: string) => setDone({ base, sentence, repairs: Infinity });

  useEffect(() => {
    if (!isReady || next.current === undefined) return;
    const buttons = next.current === 'heading' ? [] : (panel.current?.querySelectorAll<HTMLElement>('[data-fix]') ?? []);
    const target = buttons[Math.min(Number(next.current), buttons.length - 1)] ?? panel.current?.querySelector<HTMLElement>('h2');
    next.current = undefined;
    target?.focus();
  }, [isReady, panel]);

  return {
    isReady,
    // What was asked for is said to be done when it is: reading takes its time, and may be stopped.
    said: done.base !== base ? '' : repairs > done.repairs ? text.fixedAll : done.sentence,
    canUndo: draft.past.length > 0,
    canRedo: draft.future.length > 0,
    fix: (finding) => {
      if (!isReady || drafted === undefined || finding.remedy.kind !== 'repair') return;
      const before = audit.findings.slice(0, audit.findings.indexOf(finding));
      next.current = before.filter(({ remedy }) => remedy.kind === 'repair').length;
      repairDraft(base, drafted.plan.manifest, finding.remedy.edits);
      say(text.fixed(sayAudit(finding).title, finding.place.line));
    },
    fixAll: () => {
      if (!isReady) return;
      next.current = 'heading';
      auditor.repairAll();
      setDone({ base, sentence: '', repairs });
    },
    undo: () => {
      undoDraft(base);
      say(text.undone);
    },
    redo: () => {
      redoDraft(base);
      say(text.redone);
    },
  };
}
