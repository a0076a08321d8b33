/** What stands at the head of the page and on its buttons, of what comes when it is asked for. */
export const header = {
  saved: 'Saved',
  help: 'Help',
  restored: 'Your last choices:',
  defaults: 'Start with the defaults',
  dismiss: 'Dismiss',
  /** What was opened of what is kept, and whether Back in the browser leads to what was there before. */
  opened: {
    presets: (name: string, isStep: boolean) =>
      isStep ? `"${name}" is on the page. Back in the browser leads to what was there before.` : `"${name}" is on the page already.`,
    history: (name: string, isStep: boolean) =>
      isStep
        ? `The choices of ${name} are on the page. Back in the browser leads to what was there before.`
        : `The choices of ${name} are on the page already.`,
  },
  copyRefused: 'The browser did not let the page copy. Copy the link from here:',
  offer: { says: 'New here? A tour of one minute:', start: 'Start', no: 'No' },
  /** How the keys are called that are held; a Mac shows its own sign for the first. */
  held: { main: 'Ctrl', Shift: 'Shift' },
  /** Behind the words of a button, in what is shown over it. */
  withKeys: (label: string, keys: string) => `${label} (${keys})`,
} as const;
