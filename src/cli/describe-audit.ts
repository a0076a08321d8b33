import { countLevels, firstLine, type Audit, type AuditFinding, type Plan } from '../engine/index.ts';
import { commandLine, messages, sayAudit } from '../messages/index.ts';
import { quote } from './exit.ts';
import { disarm } from './say.ts';

const text = commandLine;

/** A file as it stands before a place: as it is where that is plain, so that a terminal can open it, else in quotes. */
export function nameFile(name: string): string {
  return /^[\w./@+~-]+$/.test(name) ? name : quote(name);
}

/** What was found and what that comes to, for people. `file` is made safe already; everything else of the manifest is made so here. */
export function describeAudit(file: string, { findings, steps, refusals, isInstallable }: Audit): readonly string[] {
  const { error, warning, note } = countLevels(findings);
  return [
    ...findings.flatMap((finding) => [...describeFinding(file, finding), '']),
    describeSteps(steps),
    text.auditCounts(error, warning, note),
    isInstallable ? text.installable : text.notInstallable(refusals),
  ];
}

/** One block: the place and the name in a line that programs know from compilers, then what it means. */
function describeFinding(file: string, finding: AuditFinding): readonly string[] {
  const { id, level, place } = finding;
  const { title, says, next } = sayAudit(finding);
  const body = [says, next, sayRemedy(finding)].filter((line) => line !== '');
  return [`${file}:${place.line}:${place.column} ${text.levels[level]} ${id} ${title}`, ...body.map((line) => `  ${line}`)].map(disarm);
}

function sayRemedy(finding: AuditFinding): string {
  if (finding.remedy.kind !== 'repair') return sayAudit(finding).remedy;
  return text.repairedByFix;
}

function describeSteps(steps: Audit['steps']): string {
  if (steps === undefined) return text.editsUnknown;
  const there = steps.filter(({ state }) => state === 'satisfied');
  return text.editsThere(there.length, steps.length, there.map(({ id }) => messages.steps[id].title).join('; '));
}

/** What was repaired, each with its line in the file that was given. */
export function describeRepairs(file: string, { hunks }: Pick<Plan, 'hunks'>): readonly string[] {
  if (hunks.length === 0) return [text.nothingRepaired];
  return hunks.flatMap(({ oldStart, oldLines, changes }) => {
    const place = `${file}:${firstLine(oldStart, oldLines)}`;
    const reasons = [...new Set(changes.map(({ step }) => step))];
    return reasons.map((reason) => {
      const { title } = messages.reasons[reason];
      // Where the title does not say it already: which items, or the value that stood there.
      const details = changes.filter(({ step, action, subject }) => step === reason && (action === 'replace' || !title.includes(subject)));
      return disarm(text.repaired(place, title, details.map((change) => messages.changes[change.action](change)).join('; ')));
    });
  });
}
