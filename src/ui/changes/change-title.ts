import { messages } from '../../messages/index.ts';
import type { ChangeGroup, HunkView } from '../../state/hunk-views.ts';

/** The title of what is changed in one hunk for one reason; with the names, where the rest is elsewhere. */
export function groupTitle({ reason, changes, isPart }: ChangeGroup): string {
  const { title } = messages.reasons[reason];
  return isPart ? messages.interface.changes.part(title, changes.map(({ subject }) => subject).join(', ')) : title;
}

/** The single edits, where the title does not name them already: several items, or a value that stood there before. */
export function groupDetails(group: ChangeGroup): readonly string[] {
  const title = groupTitle(group);
  return group.changes
    .filter(({ action, subject }) => action === 'replace' || !title.includes(subject))
    .map((change) => messages.changes[change.action](change));
}

/** The title of a whole hunk, short enough for the list of changes. */
export function hunkTitle({ groups }: HunkView): string {
  const [first, ...rest] = groups;
  if (first === undefined) return '';
  return rest.length === 0 ? groupTitle(first) : messages.interface.changes.andMore(groupTitle(first), rest.length);
}
