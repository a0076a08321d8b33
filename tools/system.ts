import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';

/** Whether the path is a program that may be run. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether this is Debian itself, whose packages can be installed by name. */
export function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
