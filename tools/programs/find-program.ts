import { posix, win32 } from 'node:path';
import { canRun } from '../system.ts';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A program that tests need and that a machine may lack. */
export interface Program {
  readonly name: string;
  /** The variable with which a person names its path. */
  readonly variable: string;
  /** What it is called on the PATH, best first. */
  readonly commands: readonly [string, ...string[]];
  /** Where it may be besides. */
  readonly places?: readonly string[];
  readonly debianPackage: string;
}

export const shellcheck: Program = {
  name: 'shellcheck',
  variable: 'CALICUT_SHELLCHECK',
  commands: ['shellcheck'],
  debianPackage: 'shellcheck',
};

export const firefox: Program = {
  name: 'Firefox',
  variable: 'CALICUT_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  debianPackage: 'firefox-esr',
};

/** The path of a program, or undefined. Throws when its variable names something that cannot be run. */
export function findProgram(program: Program): string | undefined {
  return chooseProgram(program, process, canRun);
}

/** The same decision over any machine: a path that a person names is used or complained about, never passed over. */
export function chooseProgram(program: Program, { platform, env }: Machine, isThere: (path: string) => boolean): string | undefined {
  const { name, variable, commands, places = [] } = program;
  const named = env[variable] ?? '';
  if (named !== '') {
    if (isThere(named)) return named;
    throw new Error(`${variable} names ${named}, which is not a program. Set it to the path of ${name}, or unset it.`);
  }
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return [...commands.flatMap((command) => folders.map((folder) => path.join(folder, command + suffix))), ...places].find(isThere);
}
