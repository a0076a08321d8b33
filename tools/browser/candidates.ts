import { posix, win32 } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright puts the Chromium that it downloads, whether or not it is there. */
  readonly playwright: string;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Where a Chromium or Chrome may be, best first: Playwright's own, then the PATH, then the usual places. `CALICUT_BROWSER` is not
 * among them: a path that a person names is used or complained about, never passed over.
 */
export function browserCandidates({ platform, env, playwright }: Machine): readonly string[] {
  return [playwright, ...onPath(platform, env), ...usualPlaces(platform, env)];
}

function onPath(platform: NodeJS.Platform, env: Machine['env']): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command + suffix)));
}

function usualPlaces(platform: NodeJS.Platform, env: Machine['env']): readonly string[] {
  if (platform === 'darwin') return onMac(env['HOME'] ?? '');
  if (platform === 'win32') return onWindows([env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]);
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function onMac(home: string): readonly string[] {
  const programs = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return [...programs, ...programs.map((program) => home + program)];
}

function onWindows(folders: readonly (string | undefined)[]): readonly string[] {
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => ['Google\\Chrome', 'Chromium'].map((name) => win32.join(folder, name, 'Application', 'chrome.exe')));
}
