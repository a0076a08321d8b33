/**
 * Draws the PNG icons and the social preview in `public` from its `icon.svg`: `npm run icons`, after the mark or the page's look has
 * changed. They are committed: a build needs no browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { quietArguments } from './browser/quiet-arguments.ts';
import { socialPicture } from './icons/social-picture.ts';
import { projectRoot } from './project-root.ts';

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** The page's paper, in light. */
const PAPER = '#faf7f2';

const folder = join(projectRoot, 'public');
const mark = readFileSync(join(folder, 'icon.svg'), 'utf8');

/** The mark in the middle of a square, `share` of its width wide. */
function iconOf(file: string, size: number, share: number, ground: string): Picture {
  const image = mark.replace('<svg ', `<svg style="width:${share * 100}%" `);
  return {
    file,
    width: size,
    height: size,
    body: `<div style="display:grid;place-items:center;height:100vh;background:${ground}">${image}</div>`,
  };
}

const pictures: readonly Picture[] = [
  iconOf('icon-192.png', 192, 1, 'transparent'),
  iconOf('icon-512.png', 512, 1, 'transparent'),
  // Launchers cut this one to a shape of their own: four fifths of it are safe in every one.
  iconOf('icon-maskable-512.png', 512, 0.56, PAPER),
  // No launcher of Apple's keeps what is transparent.
  iconOf('apple-touch-icon.png', 180, 0.7, PAPER),
  { file: 'social-preview.png', width: 1200, height: 630, body: socialPicture(mark) },
];

const browser = await chromium.launch({
  executablePath: obtainBrowser(),
  args: [...quietArguments],
});
try {
  for (const { file, width, height, body } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>${body}`);
    await page.screenshot({ path: join(folder, file), omitBackground: true });
    await page.close();
    console.log(`public/${file}`);
  }
} finally {
  await browser.close();
}
