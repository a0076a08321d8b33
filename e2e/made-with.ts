import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What decides how the same page is painted: the browser's version, and the font that each family comes to. */
export interface MadeWith {
  readonly browser: string;
  readonly fonts: Readonly<Record<string, string>>;
}

const file = new URL('./references/made-with.json', import.meta.url);
const families = ['system-ui', 'monospace', 'IPAexGothic', 'sans-serif:lang=ja'];

/** What a picture taken here and now would be made with. A machine that cannot tell its fonts has none by name. */
export function hereMadeWith(browser: string): MadeWith {
  const fonts = families.map((family) => {
    const { stdout } = spawnSync('fc-match', ['--format=%{family[0]} %{style[0]}, version %{fontversion}', family], { encoding: 'utf8' });
    return [family, stdout || 'not known'] as const;
  });
  return { browser, fonts: Object.fromEntries(fonts) };
}

/** What differs from what the references were made with, in words; empty where they can be compared. */
export function differencesFrom(here: MadeWith): string {
  if (!existsSync(file)) return 'no references are here';
  const { browser, fonts } = JSON.parse(readFileSync(file, 'utf8')) as MadeWith;
  const pairs = [
    ['browser', browser, here.browser],
    ...families.map((family) => [family, fonts[family] ?? 'nothing', here.fonts[family] ?? 'nothing']),
  ];
  return pairs
    .filter(([, made, found]) => made !== found)
    .map(([name, made, found]) => `${name}: made with ${made}, here ${found}`)
    .join('; ');
}

export function recordMadeWith(here: MadeWith): void {
  writeFileSync(file, `${JSON.stringify(here, undefined, 2)}\n`);
}
