import { auditManifest, editedPlan, repairAll, type Audit } from '../engine/index.ts';
import { commandLine, sayAudit } from '../messages/index.ts';
import { readAuditChoices } from './audit-choices.ts';
import { auditToJson, type AuditAnswer } from './audit-to-json.ts';
import { describeSelection } from './describe.ts';
import { describeAudit, describeRepairs, nameFile } from './describe-audit.ts';
import { exitCodes, quote, refuse, type Answer, type ExitCode } from './exit.ts';
import { readAsItIs } from './read-manifest.ts';
import { disarm } from './say.ts';
import { toJson } from './to-json.ts';

const text = commandLine;

export interface AuditOptions {
  /** The flags of the call. */
  readonly values: ReadonlyMap<string, string>;
  readonly fix: boolean;
  readonly asJson: boolean;
}

/** `calicut audit`: what stands in a person's own manifest, beside what the cluster's recipe asks for; with `fix`, its repair. */
export async function audit({ values, fix, asJson }: AuditOptions): Promise<Answer> {
  const path = values.get('in');
  if (path === undefined) return refuse(exitCodes.badInput, text.auditNeedsFile, text.seeHelp);
  const read = await readAsItIs(path);
  if (!read.ok) return read.answer;
  const { manifest } = read;
  const choices = readAuditChoices(values, manifest.text);
  if (!choices.ok) return refuse(exitCodes.badInput, ...choices.remarks);
  const input = { text: manifest.text, selection: choices.selection };
  const audited = auditManifest(input);
  const stranger = explainStranger(audited, quote(manifest.name));
  // A file that is no manifest is bad input, as it is for render; only a program still gets its answer.
  if (stranger !== undefined && !asJson) return refuse(exitCodes.badInput, stranger);
  // Edits for another network would do harm, and no one but the person knows which it is.
  if (fix && stranger === undefined && choices.assumed.includes('network')) return refuse(exitCodes.badInput, text.fixNeedsNetwork);
  const repaired = fix ? repairAll(input) : undefined;
  const answer: AuditAnswer = { manifest, choices, audit: audited, repaired };
  const exitCode = stranger === undefined ? judge(repaired?.audit ?? audited) : exitCodes.badInput;
  if (asJson) return { exitCode, output: toJson(auditToJson(answer)), remarks: stranger === undefined ? choices.remarks : [stranger] };
  const lines = [text.selection(describeSelection(choices.selection)), ...choices.remarks, ''];
  const file = nameFile(manifest.name);
  if (repaired !== undefined) return { exitCode, output: repaired.text, remarks: [...lines, ...describeFix(file, answer, repaired)] };
  const found = audited.findings.length === 0 ? [text.nothingFound] : [];
  return { exitCode, output: toText([...lines, ...found, ...describeAudit(file, audited)]), remarks: [] };
}

/** What was repaired, and what is left: the manifest itself is the output. */
function describeFix(
  file: string,
  { manifest, choices }: AuditAnswer,
  { text: fixed, edits, audit }: ReturnType<typeof repairAll>,
): readonly string[] {
  const plan = editedPlan({ text: manifest.text, selection: choices.selection, edits, manifest: fixed });
  const left = audit.findings.length === 0 ? [text.nothingLeft] : [text.left, ''];
  return [...describeRepairs(file, plan), '', ...left, ...describeAudit(file, audit)];
}

function judge({ findings }: Audit): ExitCode {
  return findings.some(({ level }) => level === 'error') ? exitCodes.no : exitCodes.done;
}

/** What is said of a text that is no Calico manifest at all. */
const strange: readonly string[] = ['EMPTY_FILE', 'WEB_PAGE', 'NOT_A_MANIFEST', 'NOT_A_RESOURCE', 'DAEMONSET_MISSING'];

/** Why the text is no Calico manifest, where nothing else is wrong with it that could be the reason. */
function explainStranger({ findings, steps }: Audit, file: string): string | undefined {
  const errors = findings.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (steps !== undefined || first === undefined || !errors.every(({ id }) => strange.includes(id))) return undefined;
  const { says, next } = sayAudit(first);
  return disarm(`${file}: ${[says, next].filter(Boolean).join(' ')}`);
}

function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
