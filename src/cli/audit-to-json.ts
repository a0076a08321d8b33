import { countLevels, editedPlan, selectionToJson, type Audit, type AuditFinding, type Repaired } from '../engine/index.ts';
import { messages, sayAudit } from '../messages/index.ts';
import type { AuditChoices } from './audit-choices.ts';
import { hunkToJson, sourcesToJson } from './describe.ts';
import { inputToJson, sha256Of, type InputManifest } from './read-manifest.ts';

export interface AuditAnswer {
  readonly manifest: InputManifest;
  readonly choices: AuditChoices;
  readonly audit: Audit;
  /** Where repairs were asked for. */
  readonly repaired: Repaired | undefined;
}

/** The audit as JSON. Lines and columns start at 1; columns, as the offsets of edits, count UTF-16 units. */
export function auditToJson({ manifest, choices, audit, repaired }: AuditAnswer): object {
  const { selection, guessed, assumed } = choices;
  return {
    schemaVersion: 1,
    selection: selectionToJson(selection),
    guessed,
    assumed,
    input: inputToJson(manifest),
    ...foundToJson(manifest.text, audit),
    steps: audit.steps?.map((step) => ({ ...step, title: messages.steps[step.id].title })) ?? null,
    ...(repaired === undefined ? {} : { fixed: fixedToJson(manifest, choices, repaired), manifest: repaired.text }),
  };
}

function fixedToJson({ text }: InputManifest, { selection }: AuditChoices, repaired: Repaired): object {
  const { counts, hunks } = editedPlan({ text, selection, edits: repaired.edits, manifest: repaired.text });
  return {
    sha256: sha256Of(repaired.text),
    counts,
    hunks: hunks.map(hunkToJson),
    // Its places, and the offsets of what could still be repaired, are those of the repaired manifest.
    left: foundToJson(repaired.text, repaired.audit),
  };
}

function foundToJson(text: string, { findings, isInstallable }: Audit): object {
  return {
    installable: isInstallable,
    counts: countLevels(findings),
    findings: findings.map((finding) => findingToJson(text, finding)),
  };
}

function findingToJson(text: string, finding: AuditFinding): object {
  const { id, level, place, isRefused, remedy, sources } = finding;
  const { title, says, next, remedy: message } = sayAudit(finding);
  return {
    id,
    level,
    ...place,
    ...endOf(text, finding),
    title,
    message: says,
    next,
    refused: isRefused,
    // Offsets are UTF-16 units into the audited text, a byte order mark included; all edits are against that text.
    repair: remedy.kind === 'repair' ? { edits: remedy.edits.map(({ start, end, newText }) => ({ start, end, newText })) } : null,
    ...(remedy.kind === 'by-hand' ? { byHand: { why: remedy.why, message } } : {}),
    sources: sourcesToJson(sources),
  };
}

/** Behind the last character of what a finding is about; nothing where it is about a place alone. */
function endOf(text: string, { range, place }: AuditFinding): object {
  if (range.end <= range.start) return {};
  const lines = text.slice(range.start, range.end).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { endLine: place.line + lines.length - 1, endColumn: lines.length === 1 ? place.column + last : last + 1 };
}
