import { count, numbers } from './count.ts';

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
  form: (title: string) => `Take it away as: ${title}`,
  nothingYet: 'Nothing is changed yet: every form gives your file as it is.',
  audit: {
    errors: (errors: number) => `The audit finds ${count(errors, 'error', 'errors')} in what you take away.`,
    none: 'The audit finds no error in what you take away.',
    running: 'The audit is not done yet: it is running.',
    notDone: 'The audit is not done yet: it was not carried to its end.',
    again: 'Audit it',
  },
  reviewWaits: 'The review says what the audit finds, and is made when the audit is done.',
  htmlPreview: 'The file is HTML, laid out for a screen and for paper. Its text is this:',
  noHash:
    'Forms hold sha256 sums, which browsers work out only on secure addresses (https). The manifest itself can be copied and downloaded below.',
  provenance: 'Put provenance at the top',
  provenanceHint: 'A comment: what it was made from, with hashes and the link. The sha256 of the file is then another.',
  provenanceManifest:
    'A comment: what it was made from, with hashes and the link. The file then has another name and another sha256; the commands are for the manifest without it.',
  provenanceInside: 'A comment: what it was made from, with hashes and the link. provenance.json says the same in any case.',
  copyInput: "Put a copy of upstream's file in it",
  copyInputHint:
    "For those whose Argo CD, Flux or network may not fetch it. Upstream's licence goes into the ZIP beside it, as LICENSE.txt.",
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
  noLicence:
    "Upstream's licence could not be fetched from beside this page, and no copy of its file is handed out without it. Try again, or leave the copy out.",
  zipFailed: 'The part of the page that makes ZIP files could not be loaded. Copy the files one by one, or try again.',
  files: (folder: string, number: number) => `${folder}, ${number} files`,
  size: (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${numbers.format(Math.round(bytes / 100) / 10)} kB`),
  text: (name: string) => `Text of ${name}`,
  empty: 'The file is empty: no edit is needed.',
  emptyYet: 'The file is empty: nothing is changed yet.',
  showAll: (lines: number) => `Show all ${numbers.format(lines)} lines`,
  showFewer: 'Show the first lines',
} as const;
