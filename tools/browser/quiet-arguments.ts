/** Chromium asks home for updates, components and accounts; a run of ours asks nobody. Playwright runs it without a sandbox by default. */
export const quietArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
