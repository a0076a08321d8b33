/** One way to install a browser: commands that all have to end well. `playwright` stands for the installed package's own program. */
export interface Way {
  readonly name: string;
  readonly commands: readonly (readonly [string, ...string[]])[];
}

export interface Attempt {
  readonly way: Way;
  /** How it ended, in words that can follow a colon. */
  readonly outcome: string;
}

const debianPackage: Way = {
  name: 'the Debian package chromium',
  commands: [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ],
};

const playwrightDownload: Way = { name: 'npx playwright install chromium', commands: [['playwright', 'install', 'chromium']] };

/** Debian's package needs root. Its relatives do not carry it under this name, so they take Playwright's download like all others. */
export function waysToObtain({ isDebian, isRoot }: { readonly isDebian: boolean; readonly isRoot: boolean }): readonly Way[] {
  return isDebian && isRoot ? [debianPackage, playwrightDownload] : [playwrightDownload];
}

/** What was tried, and what a person can do. */
export function noBrowserSentence(attempts: readonly Attempt[]): string {
  const tried = attempts.map(({ way, outcome }) => `${way.name} (${outcome})`).join(', then ');
  return (
    `There is no browser for the tests. CALICUT_BROWSER is not set, and no Chromium or Chrome was found in Playwright's folder, on the PATH ` +
    `or in the usual places. Tried to install one: ${tried}. Install Chromium or Chrome, or set CALICUT_BROWSER to the path of one.`
  );
}
