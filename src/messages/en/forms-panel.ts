import { numbers } from './count.ts';

/** What the page says around the forms in which a plan is taken away. What each form is stands in `forms`. */
export const formsPanel = {
  choose: 'Take it away as',
  reviews: {
    'review-html': {
      title: 'Review (HTML)',
      about:
        'Everything that somebody needs who has to agree: the answer, each edit with its reason, the diff, hashes, commands, lines to sign.',
      use: 'Open it in a browser and print it, or attach it to a change ticket.',
    },
    'review-markdown': {
      title: 'Review (Markdown)',
      about: 'The same document for a wiki, a merge request or a ticket that reads Markdown.',
      use: 'Paste it there, or keep it beside the manifest in Git.',
    },
  },
  ownFile: (name: string) => `This is made from your own file ${name}: where upstream's file is spoken of, yours is meant.`,
  making: 'The file is being made.',
  noHash:
    'Forms hold sha256 sums, which browsers work out only on secure addresses (https). The manifest itself can be copied and downloaded below.',
  provenance: 'Put provenance at the top',
  provenanceHint: 'A comment: what it was made from, with hashes and the link. The sha256 of the file is then another.',
  provenanceInside: 'A comment: what it was made from, with hashes and the link. provenance.json says the same in any case.',
  provenanceFile: 'Provenance file',
  copy: 'Copy',
  copied: 'Copied',
  copyLabel: (name: string) => `Copy ${name}`,
  download: 'Download',
  downloadFolder: 'Download ZIP',
  downloadLabel: (name: string) => `Download ${name}`,
  copyDone: (name: string) => `${name} is on the clipboard.`,
  copyRefused: 'The browser did not let the page copy. Download the file instead.',
  downloadDone: (name: string) => `${name} is downloaded.`,
  zipFailed: 'The part of the page that makes ZIP files could not be loaded. Copy the files one by one, or try again.',
  files: (folder: string, number: number) => `${folder}, ${number} files`,
  size: (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${numbers.format(Math.round(bytes / 100) / 10)} kB`),
  text: (name: string) => `Text of ${name}`,
  empty: 'The file is empty: no edit is needed.',
  showAll: (lines: number) => `Show all ${numbers.format(lines)} lines`,
  showFewer: 'Show the first lines',
} as const;
