import { count, numbers } from './count.ts';
import { dateFormat } from '../late-formats.ts';

/** Days and hours of this browser's own place. */
const when = dateFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** What the page says of what it remembers. */
export const memory = {
  heading: 'Saved on this browser',
  close: 'Close',
  save: {
    heading: 'Save these choices',
    name: 'Name',
    hint: 'For example the name of the cluster.',
    save: 'Save these choices',
    saved: (name: string) => `"${name}" is saved.`,
    taken: (name: string) => `"${name}" is saved already, with other choices. Replace them?`,
    replace: 'Replace them',
    cancel: 'Cancel',
  },
  faults: {
    EMPTY: 'Type a name.',
    TOO_LONG: (limit: number) => `The name is longer than ${numbers.format(limit)} characters. Shorten it.`,
    INVISIBLE: 'The name holds characters that cannot be seen. Type it instead of pasting it.',
    TAKEN: 'Something else has this name. Choose another one.',
    TOO_MANY: (limit: number) => `${numbers.format(limit)} are saved, and no more are kept. Delete one first.`,
  },
  presets: {
    heading: 'Saved choices',
    none: 'Nothing is saved yet. Type a name above for the choices that are on the page now.',
    isOpen: 'on the page now',
    open: 'Open',
    openLabel: (name: string) => `Open ${name}`,
    rename: 'Rename',
    renameLabel: (name: string) => `Rename ${name}`,
    newName: (name: string) => `New name of ${name}`,
    keepName: 'Save the name',
    renamed: (name: string) => `It is called "${name}" now.`,
    remove: 'Delete',
    removeLabel: (name: string) => `Delete ${name}`,
    removed: (name: string) => `"${name}" is deleted.`,
    undo: 'Undo',
    undone: (name: string) => `"${name}" is back.`,
    isAdjusted: 'Part of it is not known to this page any more. Open it to read what is chosen instead.',
  },
  history: {
    heading: 'Downloaded and copied manifests',
    none: 'None yet. A manifest that you download or copy is listed here, with its sha256.',
    when: (at: Date) => when.format(at),
    ways: { downloaded: 'Downloaded', copied: 'Copied' },
    sha256: (start: string) => `sha256 ${start}…`,
    noSha256: 'no sha256: browsers work it out only on secure addresses (https)',
    open: 'Open the choices',
    openLabel: (name: string, at: string) => `Open the choices of ${name}, ${at}`,
    notRemade: 'Made from a file of your own, with changes of yours, or with a registry: the choices alone do not make it again.',
  },
  kept: {
    heading: 'What is remembered, and where',
    where:
      'In the storage of this browser, for this address, until you or the browser clears it. Nothing of it leaves the browser. Choices are kept as a link has them.',
    never:
      'Never kept here: your own files and what you typed into a manifest, the name of a registry, the OCID and the region of the commands.',
    aside:
      'Only while the page is updated are these put aside too, in the database of this browser. They are deleted as soon as the new page has them back, and by "Clear everything".',
    offlineRefused:
      'That nothing is to be kept for offline use is remembered as well. It stays when everything is cleared: the page would otherwise store its files again.',
    parts: {
      last: 'Last choices',
      presets: 'Saved choices',
      history: 'Downloaded and copied manifests',
      theme: 'Theme',
      language: 'Language',
      shortcuts: 'Settings of the shortcuts',
      tour: 'That the tour was answered',
    },
    number: (number: number) => count(number, 'entry', 'entries'),
    nothing: 'Nothing is remembered.',
    clear: 'Clear',
    clearLabel: (part: string) => `Clear: ${part}`,
    cleared: (part: string) => `Cleared: ${part}.`,
    clearAll: 'Clear everything that is remembered',
    sure: 'Everything above is cleared and cannot be had back.',
    clearNow: 'Clear everything',
    cancel: 'Cancel',
    asideLeft:
      'All is cleared but what may have been put aside for an update: the part of the page that deletes it could not be loaded. Load the page anew and clear again.',
    clearedAll: 'Everything is cleared. What you choose from now on is remembered again.',
  },
  trouble: {
    forbidden:
      'This browser does not let the page remember anything. What you save is here until you close the page: copy a link to keep it.',
    newer:
      'A newer version of this page wrote here, which this one cannot read. It is left as it is, and what you save is here until you close the page: load the page anew, or copy a link.',
    full: 'The storage of this browser is full. What you save is here until you close the page: clear something below, or copy a link to keep it.',
  },
} as const;
