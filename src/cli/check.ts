import {
  advise,
  catalogEdition,
  encodeLink,
  findAlternative,
  findRelease,
  getSource,
  isAllowed,
  selectionToJson,
  type Selection,
  type Verdict,
} from '../engine/index.ts';
import { commandLine, messages } from '../messages/index.ts';
import { describeFinding, describeSelection, findingToJson, sourcesToJson, summarise } from './describe.ts';
import { exitCodes, type Answer } from './exit.ts';
import { toJson } from './to-json.ts';

/** `calicut check`: whether the selection is supported, and by whom. */
export function check(selection: Selection, asOf: string, asJson: boolean): Answer {
  const verdict = advise(selection, asOf);
  const output = asJson ? toJson(verdictToJson(selection, verdict)) : describe(selection, verdict);
  return {
    exitCode: isAllowed(verdict.status) ? exitCodes.done : exitCodes.no,
    output,
    // The answer is whole on standard output; a script that keeps only that loses no warning, and one that looks at errors sees them.
    remarks: verdict.findings.filter(({ level }) => level !== 'note').map((finding) => summarise(finding)),
  };
}

/** The verdict as JSON; also a part of a serialised plan. */
export function verdictToJson(selection: Selection, verdict: Verdict): object {
  const { status, strength, findings, recommended, upstream, kubernetes, calico, asOf } = verdict;
  const alternative = findAlternative(selection, asOf);
  return {
    schemaVersion: 1,
    status,
    strength,
    asOf,
    data: catalogEdition,
    page: { id: verdict.page, ...getSource(verdict.page) },
    selection: selectionToJson(selection),
    // A release that the catalog does not know, taken for a person's own file, has no link that would open it again.
    ...(findRelease(selection.calico) === undefined ? {} : { link: `#${encodeLink(selection)}` }),
    ...(recommended === undefined ? {} : { recommended }),
    ...(alternative === undefined
      ? {}
      : {
          alternative: {
            selection: selectionToJson(alternative.selection),
            differs: alternative.differs,
            link: `#${encodeLink(alternative.selection)}`,
          },
        }),
    upstream,
    lifeCycles: { kubernetes, calico },
    findings: findings.map(findingToJson),
    sources: sourcesToJson(findings.flatMap(({ sources }) => sources)),
  };
}

function describe(selection: Selection, verdict: Verdict): string {
  const { word } = messages.statuses[verdict.status];
  const alternative = findAlternative(selection, verdict.asOf);
  const lines = [
    `${word} (${messages.strengths[verdict.strength]}, ${commandLine.asOf(verdict.asOf)})`,
    commandLine.selection(describeSelection(selection)),
    ...verdict.findings.flatMap((finding) => describeFinding(finding)),
    ...(alternative === undefined ? [] : [commandLine.alternative(describeSelection(alternative.selection))]),
    commandLine.data(catalogEdition.date),
  ];
  return `${lines.join('\n')}\n`;
}
