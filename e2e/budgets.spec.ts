import type { Page } from '@playwright/test';
import { newestTested } from '../src/testing/newest.ts';
import { Asked, type Cost } from './asked.ts';
import { catalogs } from './catalogs.ts';
import { reason, withoutUpstream } from './golden.ts';
import { keepBack } from './keep-back.ts';
import { expect, test, type CalicutPage } from './page.ts';

/**
 * What a first visit may cost up to each of these moments: requests to the page's own host, icons left out, and kilobytes of what has come,
 * compressed by gzip. Nothing is measured by the clock.
 */
const budgets = {
  /** The document, its scripts and its styles: all else is kept from it. */
  'the form can be used': { requests: 4, kilobytes: 92 },
  /** From the manifest's slice. The manifest itself is asked for and kept from coming. */
  'the changes are shown': { requests: 11, kilobytes: 230 },
  /** With the manifest, and with what keeps the page for offline use. */
  'the page rests': { requests: 15, kilobytes: 282 },
  /** The editor is a document of its own, which asks anew for the one script that both have. */
  'the editor can be used': { requests: 26, kilobytes: 1215 },
  /** A language, beside what the page has. */
  'another language is spoken': { requests: 4, kilobytes: 68 },
} as const;

/** What is asked for when a person wants it, each by what they do. */
const onDemand: Readonly<Record<string, RegExp>> = {
  'the editor': /editor|codicon|monaco/i,
  'a worker': /worker/,
  'another view': /Panel/,
  'a dialog, the tour, the proof': /Dialog|Tour|Proof/,
  'another language': /^(?:ja|it)\.js/,
};

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';
const manifestsOf = (release: string) => ['.daemonset.yaml', '.yaml'].map((end) => `v${release}/calico-policy-only${end}`);
const isSlice = (path: string) => path.endsWith('.daemonset.yaml');
const isWhole = (path: string) => path.endsWith('.yaml') && !isSlice(path);

function expectWithin({ names, kilobytes }: Cost, moment: keyof typeof budgets): void {
  const budget = budgets[moment];
  const said = `until ${moment}: ${names.join(' ')}`;
  expect(names.length, `requests ${said}`).toBeLessThanOrEqual(budget.requests);
  expect(kilobytes, `kilobytes ${said}`).toBeLessThanOrEqual(budget.kilobytes);
}

const showsChanges = async ({ changes }: CalicutPage) =>
  await expect(changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();

/** Waits for the last that a page asks for by itself. */
const rests = async (page: Page) => await expect(page.getByRole('group', { name: catalogs.en.offline.heading })).toBeAttached();

/** Opens the page and waits until it rests. */
async function openAndRest(calicut: CalicutPage, fragment = usual): Promise<Asked> {
  const asked = new Asked(calicut.page);
  await calicut.open(fragment);
  await calicut.isReady();
  await rests(calicut.page);
  return asked;
}

test('the form waits for the document, its scripts and its styles alone', async ({ calicut, page }) => {
  const html = await (await page.request.get('./')).text();
  const own = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.(\/assets\/[^"]+)"[^>]*>/g)]
    // What is asked for ahead, at low priority, is for those that come later.
    .filter(([tag]) => !tag.includes('fetchpriority="low"'))
    .map(([, path = '']) => path);
  await keepBack(page, (path) => /\.(?:js|css|yaml|json)$/.test(path) && !own.some((one) => path.endsWith(one)));
  const asked = new Asked(page);
  // What is kept back keeps the document from being loaded whole.
  await page.goto(`./#${usual}`, { waitUntil: 'commit' });
  await calicut.choice('Node image').selectOption('ol9');
  await calicut.hasFragment(usual.replace('ol8', 'ol9'));
  expectWithin(await asked.costOfCome(), 'the form can be used');
});

test.describe('a first visit', () => {
  test.skip(withoutUpstream, reason);

  test('asks for little until the changes are shown, and until it rests with its manifest', async ({ calicut, page }) => {
    const letCome = await keepBack(page, isWhole);
    const asked = new Asked(page);
    await calicut.open(usual);
    await showsChanges(calicut);
    await expect.poll(() => asked.names()).toEqual(expect.arrayContaining(manifestsOf('3.32.0')));
    const { kilobytes } = await asked.costOfCome();
    expectWithin({ names: asked.names(), kilobytes }, 'the changes are shown');
    letCome();
    await calicut.isReady();
    await rests(page);
    expectWithin(await asked.cost(), 'the page rests');
    expect(asked.names().toSorted(), 'nothing twice').toEqual([...new Set(asked.names())].toSorted());
    const early = Object.entries(onDemand).filter(([, pattern]) => asked.names().some((name) => pattern.test(name)));
    expect(early, asked.names().join(' ')).toEqual([]);
  });

  test('asks for the editor when it is wanted', async ({ calicut, page }) => {
    const asked = await openAndRest(calicut);
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await calicut.hasEditor();
    // What it asks for last, once it shows something.
    await expect.poll(() => asked.names()).toEqual(expect.arrayContaining(['editor.worker.js', 'codicon.ttf', 'yaml.js']));
    expectWithin(await asked.cost(), 'the editor can be used');
  });

  test('asks for the worker that audits when the audit is wanted', async ({ calicut, page }) => {
    const asked = await openAndRest(calicut);
    const before = asked.names().length;
    await page.getByRole('tab', { name: 'Audit' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Audit' }).getByRole('heading').first()).toBeVisible();
    await expect.poll(() => asked.names(before)).toContain('audit-worker.js');
    const named = asked.names(before).filter((name) => /worker|Panel\.js/.test(name));
    expect(named.toSorted()).toEqual(['AuditPanel.js', 'audit-worker.js']);
  });

  test('asks for the worker that compares when an upgrade is wanted, with the manifest of the newer release', async ({ calicut, page }) => {
    const asked = await openAndRest(calicut, 'v=1&network=vcn-native&kubernetes=1.35&calico=3.31.5&image=ol8');
    const before = asked.names().length;
    await page.getByRole('tab', { name: 'Upgrade' }).click();
    await expect.poll(() => asked.names(before)).toContain('compare-worker.js');
    const named = asked.names(before).filter((name) => /worker|Panel\.js|yaml/.test(name));
    expect(named.toSorted()).toEqual(['UpgradePanel.js', 'compare-worker.js', `v${newestTested.calico}/calico-policy-only.yaml`]);
  });
});

test.describe('a change', () => {
  test.skip(withoutUpstream, reason);

  test('of the image and of the theme asks for nothing', async ({ calicut, page }) => {
    const asked = await openAndRest(calicut);
    const before = asked.names().length;
    await calicut.choice('Node image').selectOption('ol9');
    await calicut.hasFragment(usual.replace('ol8', 'ol9'));
    await expect(calicut.changes.getByText('FELIX_IPTABLESBACKEND')).toHaveCount(0);
    await calicut.choice('Node image').selectOption('ol8');
    await calicut.hasFragment(usual);
    await calicut.isReady();
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(asked.names(before)).toEqual([]);
  });

  test('of the release asks for its manifest and the slice of it, and on the way back for nothing', async ({ calicut }) => {
    const asked = await openAndRest(calicut);
    const before = asked.names().length;
    await calicut.choice('Calico').selectOption('3.30.3');
    await calicut.hasFragment(usual.replace('3.32.0', '3.30.3'));
    await calicut.isReady();
    expect(asked.names(before).toSorted()).toEqual(manifestsOf('3.30.3').toSorted());
    await calicut.choice('Calico').selectOption('3.32.0');
    await calicut.hasFragment(usual);
    await calicut.isReady();
    await calicut.choice('Calico').selectOption('3.30.3');
    await calicut.hasFragment(usual.replace('3.32.0', '3.30.3'));
    await calicut.isReady();
    expect(asked.names(before)).toHaveLength(2);
  });

  test('of the language asks for its sentences once', async ({ calicut, page }) => {
    const asked = await openAndRest(calicut);
    const before = asked.names().length;
    const speak = async (language: 'ja' | 'en', from: 'ja' | 'en') => {
      await page.getByRole('combobox', { name: catalogs[from].page.language.label }).selectOption(language);
      await expect(page.getByRole('heading', { name: catalogs[language].page.cluster.heading })).toBeVisible();
    };
    await speak('ja', 'en');
    const names = asked.names(before);
    expect(names.filter((name) => name === 'ja.js')).toEqual(['ja.js']);
    expectWithin(await asked.cost(before), 'another language is spoken');
    await speak('en', 'ja');
    await speak('ja', 'en');
    expect(asked.names(before)).toEqual(names);
  });
});
