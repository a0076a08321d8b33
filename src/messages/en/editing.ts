/** What the page says of editing in place. */
export const editing = {
  edit: 'Edit the manifest',
  takeBack: 'Take my changes back',
  ownChange: 'Your change',
  kept: (name: string) => `Your changes to ${name} are kept; they are not in this manifest.`,
  goBack: 'Go back to it',
  discard: 'Discard them',
  nothingYet: 'Your file is as it was',
  notYet: 'The audit says what is missing or wrong in it and repairs what it can. In the editor you change it yourself.',
  keys: 'You can type in the editor. F8 goes to the next problem; Ctrl+M (on a Mac Ctrl+Shift+M) lets the Tab key leave.',
  loneReturn:
    'This file can be read here but not edited: a line in it ends in a carriage return alone, which the editor would write in another way.',
  tooLong: 'The editor is not offered for a manifest of more than 5,000,000 characters. The list of changes and the download are complete.',
} as const;
