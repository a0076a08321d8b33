import { posix, win32 } from 'node:path';
import { canRun } from '../system.ts';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The path of shellcheck, or undefined. Throws when `CALICUT_SHELLCHECK` names something that cannot be run. */
export function findShellcheck(): string | undefined {
  return chooseShellcheck(process, canRun);
}

/** The same decision over any machine: a path that a person names is used or complained about, never passed over. */
export function chooseShellcheck({ platform, env }: Machine, isThere: (path: string) => boolean): string | undefined {
  const named = env['CALICUT_SHELLCHECK'] ?? '';
  if (named !== '') {
    if (isThere(named)) return named;
    throw new Error(`CALICUT_SHELLCHECK names ${named}, which is not a program. Set it to the path of shellcheck, or unset it.`);
  }
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, platform === 'win32' ? 'shellcheck.exe' : 'shellcheck')).find(isThere);
}
