import { spawnSync } from 'node:child_process';

/** Debian's smallest that has them all. */
export const japaneseFont = 'fonts-ipaexfont-gothic';

/** The family of a font that has Japanese letters, by what fontconfig says; undefined where there is none, or no fontconfig. */
export function findJapaneseFont(): string | undefined {
  const { stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').find((line) => line.trim() !== '');
}
