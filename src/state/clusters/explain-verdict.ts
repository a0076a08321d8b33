import type { Finding, Verdict } from '../../engine/index.ts';

/** What a person must know beside the word of the status: its reason where that is no plain yes, then every error. */
export function explainVerdict({ status, reason, findings }: Verdict): readonly Finding[] {
  const errors = findings.filter((finding) => finding !== reason && finding.level === 'error');
  return status === 'supported' ? errors : [reason, ...errors];
}
