import { useStore } from 'zustand';
import type { Audit } from '../../engine/index.ts';
import { auditing, type Audited, type Auditing } from '../../state/audit/auditing.ts';
import { choices } from '../../state/choices.ts';
import { deriveDrafted, type Drafted } from '../../state/draft/derive-drafted.ts';
import { drafts } from '../../state/draft/drafts.ts';
import { loading } from '../../state/loading.ts';

/** What is on the page, and what the audit says of it. */
export interface AuditedPage {
  readonly drafted: Drafted | undefined;
  readonly state: Auditing['state'];
  readonly progress: number;
  /** The last audit, whatever it is of. */
  readonly last: Audited | undefined;
  /** The audit of exactly what is on the page, for exactly what is chosen. */
  readonly audit: Audit | undefined;
}

/** The manifest is audited whatever the verdict is: it may be what runs. */
export function useAudited(): AuditedPage {
  const selection = useStore(choices, (all) => all.selection);
  const load = useStore(loading);
  const all = useStore(drafts);
  const { state, progress, last } = useStore(auditing);
  const derived = load.state === 'ready' ? deriveDrafted(selection, load.loaded, all) : undefined;
  const drafted = derived !== undefined && 'plan' in derived ? derived : undefined;
  const isCurrent = last !== undefined && drafted !== undefined && last.selection === selection && last.text === drafted.plan.manifest;
  return { drafted, state, progress, last, audit: isCurrent ? last.audit : undefined };
}

/** The audit to show: while a newer one runs, the last of the same manifest stays where it is. */
export function shownAudit({ drafted, audit, last }: AuditedPage): Audit | undefined {
  return audit ?? (last !== undefined && last.manifest === drafted?.manifest ? last.audit : undefined);
}
