import { countLevels, type Audit } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { isAudited } from '../../state/loading.ts';
import { useAudited } from '../audit/use-audited.ts';

/** What the audit says of a manifest that is to be handed out, and whether nothing stands against it. */
export interface AuditAnswer {
  readonly isClean: boolean;
  readonly tone: 'good' | 'caution' | 'stop';
  readonly sentence: string;
  readonly state: 'running' | 'not-done' | 'done';
  /** What the audit found in exactly what is on the page; undefined until it is done. */
  readonly audit: Audit | undefined;
}

/** Undefined for what the page made by itself of upstream's file: that is proved, and nobody has changed it. */
export function useAuditAnswer(): AuditAnswer | undefined {
  const { drafted, state, audit } = useAudited();
  if (drafted === undefined) return undefined;
  const { manifest, base, plan } = drafted;
  if (!isAudited(manifest) && plan === base) return undefined;
  const text = messages.interface.delivery.audit;
  if (state === 'running') return { isClean: false, tone: 'caution', sentence: text.auditing, state, audit: undefined };
  if (audit === undefined) return { isClean: false, tone: 'caution', sentence: text.notDone, state: 'not-done', audit };
  const errors = countLevels(audit.findings).error;
  if (errors > 0) return { isClean: false, tone: 'stop', sentence: text.leftInIt(errors), state: 'done', audit };
  return { isClean: true, tone: 'good', sentence: text.noneLeft, state: 'done', audit };
}
