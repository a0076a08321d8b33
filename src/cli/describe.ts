import { getSource, type Finding, type Hunk, type Selection, type SourceId } from '../engine/index.ts';
import { commandLine, messages, sayFinding } from '../messages/index.ts';

const text = commandLine;

/** A finding as JSON carries it: its sentence, and its sources by id. */
export function findingToJson({ id, level, strength, args, sources }: Finding): object {
  return { id, level, message: sayFinding(messages.findings, { id, args }), strength, args, sources };
}

/** The sources behind some findings, each once. */
export function sourcesToJson(ids: readonly SourceId[]): readonly object[] {
  return [...new Set(ids)].map((id) => ({ id, ...getSource(id) }));
}

/** A finding for people: its level, its sentence, and the sources it rests on. */
export function describeFinding(finding: Finding): readonly string[] {
  const lines = finding.sources.map((source) => {
    const { title, url, read, edition } = getSource(source);
    const date = read ?? edition;
    return text.source(title, date === undefined ? '' : text.read(date), url);
  });
  return [summarise(finding), ...lines];
}

/** A finding in one line. */
export function summarise({ id, level, args }: Finding): string {
  return `${text.levels[level]}: ${sayFinding(messages.findings, { id, args })}`;
}

/** A hunk as JSON carries it, with the sentence of every change. */
export function hunkToJson(hunk: Hunk): object {
  return { ...hunk, changes: hunk.changes.map((change) => ({ ...change, message: messages.changes[change.action](change) })) };
}

/** The choices in one line, so that a default that was taken can be seen. */
export function describeSelection({
  platform,
  network,
  kubernetes,
  calico,
  images,
  podCidr,
  cluster,
  nodes,
  method,
  details,
  without,
  extras,
  registry,
}: Selection): string {
  const parts = [
    platform,
    network,
    `kubernetes ${kubernetes}`,
    `calico ${calico}`,
    `image ${images.join(',')}`,
    `cluster ${cluster}`,
    `nodes ${nodes}`,
  ];
  if (network === 'flannel') parts.push(`method ${method}`);
  if (podCidr !== undefined) parts.push(`pod-cidr ${podCidr}`);
  parts.push(...Object.entries(details).map(([key, value]) => `${key} ${value}`));
  if (without.length > 0) parts.push(`without ${without.join(',')}`);
  if (extras.length > 0) parts.push(`extra ${extras.join(',')}`);
  if (registry !== undefined) parts.push(`registry ${registry}`);
  return parts.join(', ');
}
