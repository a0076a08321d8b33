import { firstLine } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import type { ChangeGroup, HunkView } from '../../state/hunk-views.ts';

/** The title of what is changed in one hunk for one reason; with the names, where the rest is elsewhere. */
export function groupTitle({ reason, changes, isPart }: ChangeGroup): string {
  const { title } = messages.reasons[reason];
  const names = changes.flatMap(({ subject }) => (subject === '' ? [] : [subject]));
  return isPart && names.length > 0 ? messages.interface.changes.part(title, messages.conventions.row(names)) : title;
}

/** The single edits, where the title does not name them already: several items, or a value that stood there before. */
export function groupDetails(group: ChangeGroup): readonly string[] {
  const title = groupTitle(group);
  return group.changes
    .filter(({ action, subject }) => action === 'replace' || !title.includes(subject))
    .map((change) => messages.changes[change.action](change));
}

/** Whether everything in a hunk is the person's own. */
export function isOwnChange({ groups }: HunkView): boolean {
  return groups.length > 0 && groups.every(({ reason }) => reason === 'own-change');
}

/** Hunks that are one entry in the list of changes. */
export interface IndexEntry {
  /** Short, and another for each entry. */
  readonly name: string;
  readonly title: string;
  readonly numbers: readonly number[];
  readonly isOwn: boolean;
}

/** What is done in many places for one reason, as a repair is, is named once, where it is first; a documented edit names what it is about. */
export function indexEntries(views: readonly HunkView[]): readonly IndexEntry[] {
  const entries = new Map<string, IndexEntry & { readonly line: number }>();
  for (const view of views) {
    const [only, ...rest] = view.groups;
    const isRepair = only !== undefined && rest.length === 0 && only.strength === undefined;
    const key = isRepair ? only.reason : view.key;
    const before = entries.get(key);
    const title = before === undefined || !isRepair ? hunkTitle(view) : messages.reasons[only.reason].title;
    entries.set(key, {
      title,
      name: nameImage(view) ?? title,
      line: before?.line ?? firstLine(view.hunk.newStart, view.hunk.newLines),
      numbers: [...(before?.numbers ?? []), view.number],
      isOwn: isOwnChange(view),
    });
  }
  const all = [...entries.values()];
  const isTwice = ({ name }: IndexEntry) => all.filter((other) => other.name === name).length > 1;
  const { atLine } = messages.interface.changes;
  return all.map(({ line, ...entry }) =>
    isTwice(entry) ? { ...entry, name: atLine(entry.name, line), title: atLine(entry.title, line) } : entry,
  );
}

/** What a hunk is called that moves images alone: each by its name, without the registry before it and the tag behind it. */
function nameImage({ groups }: HunkView): string | undefined {
  const [only, ...rest] = groups;
  if (only?.reason !== 'use-private-registry' || rest.length > 0) return undefined;
  const names = new Set(only.changes.map(({ subject }) => shortImage(subject)));
  return messages.interface.changes.image(messages.conventions.row([...names]));
}

function shortImage(image: string): string {
  return image
    .replace(/@.*$/, '')
    .replace(/:[^/:]*$/, '')
    .split('/')
    .slice(-2)
    .join('/');
}

/** The title of a whole hunk, short enough for the list of changes. */
export function hunkTitle({ groups }: HunkView): string {
  const [first, ...rest] = groups;
  if (first === undefined) return '';
  return rest.length === 0 ? groupTitle(first) : messages.interface.changes.andMore(groupTitle(first), rest.length);
}
