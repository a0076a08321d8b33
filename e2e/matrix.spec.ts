import type { Locator, Page } from '@playwright/test';
import { afterCalendar, beyondTables, lastColumn, minorsFrom, readingOf } from '../src/testing/newest.ts';
import { faultsIn } from './axe.ts';
import { expect, test, type CalicutPage } from './page.ts';

const start = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

/** The tab as a person sees it. */
class Matrix {
  readonly table: Locator;
  readonly region: Locator;
  readonly detail: Locator;

  constructor(page: Page) {
    this.table = page.getByRole('grid', { name: 'Calico releases and Kubernetes versions' });
    this.region = page.getByRole('region', { name: 'Matrix of versions' });
    this.detail = page.getByRole('region', { name: /^Calico \S+ with Kubernetes/ });
  }

  /** The cell of a pair; its name begins with it. */
  cell(calico: string, kubernetes: string): Locator {
    return this.table.getByRole('button', { name: `Calico ${calico} with Kubernetes ${kubernetes}:` });
  }

  get chosen(): Locator {
    return this.table.getByRole('button', { name: /Chosen\.$/ });
  }

  static async open(calicut: CalicutPage, fragment = start): Promise<Matrix> {
    await calicut.open(fragment);
    await calicut.page.getByRole('tab', { name: 'Matrix' }).click();
    const matrix = new Matrix(calicut.page);
    await expect(matrix.table).toBeVisible();
    return matrix;
  }
}

test.describe('the matrix', () => {
  test('is a table: Kubernetes across, Calico down, both newest first, with the life cycles', async ({ calicut }) => {
    const { table } = await Matrix.open(calicut);
    const versions = await table.getByRole('columnheader', { name: /^1\.\d+$/ }).allTextContents();
    expect(versions).toEqual([...afterCalendar.toReversed(), ...minorsFrom('1.22')]);
    await expect(table.getByRole('columnheader', { name: 'Ended on OKE' })).toBeVisible();
    await expect(table.getByRole('columnheader', { name: '1.33' })).toHaveAccessibleDescription(/ended support .* on 2026-08-10/);
    await expect(table.getByRole('rowheader', { name: '3.32.0' })).toBeVisible();
    await expect(table.getByRole('rowheader', { name: 'Calico 3.30 ended 2026-04-30' })).toBeAttached();
  });

  test('says both opinions of a cell in words, and never merges them', async ({ calicut }) => {
    const matrix = await Matrix.open(calicut);
    for (const [calico, kubernetes, words] of [
      ['3.32.0', '1.36', 'supported by Oracle; tested by upstream. Recommended. Chosen.'],
      ['3.28.2', '1.31', 'supported by Oracle; not tested by upstream. Recommended.'],
      ['3.30.0', '1.33', "supported by Oracle, derived from Oracle's pages; tested by upstream. Recommended."],
      ['3.32.4', '1.36', 'not tested by Oracle; tested by upstream.'],
      ['3.32.0', beyondTables, 'not known from Oracle; not tested by upstream.'],
      ['3.33.1', '1.36', 'not tested by Oracle; tested by upstream, says a third party.'],
      ['3.33.1', '1.33', 'not tested by Oracle; not known from upstream.'],
      ['3.32.0', '1.25', 'not supported; not tested by upstream.'],
    ] as const) {
      await expect(matrix.cell(calico, kubernetes)).toHaveAccessibleName(`Calico ${calico} with Kubernetes ${kubernetes}: ${words}`);
    }
    await expect(matrix.chosen).toHaveCount(1);
    await expect(matrix.chosen).toHaveAttribute('aria-current', 'true');
  });

  test('shows one layer at a time, in its names too', async ({ calicut, page }) => {
    const matrix = await Matrix.open(calicut);
    await page.getByRole('radio', { name: 'Oracle' }).check();
    await expect(matrix.cell('3.32.4', '1.36')).toHaveAccessibleName(/: not tested by Oracle\.$/);
    await page.getByRole('radio', { name: 'Upstream' }).check();
    await expect(matrix.cell('3.32.4', '1.36')).toHaveAccessibleName(/: tested by upstream\.$/);
    await page.getByRole('tab', { name: 'Manifest' }).click();
    await page.getByRole('tab', { name: 'Matrix' }).click();
    await expect(page.getByRole('radio', { name: 'Upstream' })).toBeChecked();
  });

  test('has every release on request, and the chosen one always', async ({ calicut, page }) => {
    const matrix = await Matrix.open(calicut, start.replace('3.32.0', '3.28.1'));
    await expect(matrix.chosen).toHaveAccessibleName(/^Calico 3\.28\.1 with Kubernetes 1\.36/);
    await expect(matrix.chosen).toBeInViewport();
    await expect(matrix.cell('3.24.0', '1.36')).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'All 59 releases' }).check();
    await expect(matrix.cell('3.24.0', '1.36')).toBeAttached();
    await expect(matrix.table.getByRole('rowheader', { name: /^3\.\d+\.\d+$/ })).toHaveCount(59);
  });

  test('a click chooses the pair: the verdict, the form and the link follow, and the row stays', async ({ calicut }) => {
    const matrix = await Matrix.open(calicut, start.replace('3.32.0', '3.32.1'));
    await matrix.cell('3.30.3', '1.34').click();
    await expect(matrix.chosen).toHaveAccessibleName(/^Calico 3\.30\.3 with Kubernetes 1\.34/);
    await expect(matrix.chosen).toBeFocused();
    await expect(calicut.verdict).toContainText('Supported by Oracle');
    await expect(calicut.choice('Kubernetes')).toHaveValue('1.34');
    await expect(calicut.choice('Calico')).toHaveValue('3.30.3');
    await calicut.hasFragment(start.replace('1.36', '1.34').replace('3.32.0', '3.30.3'));
    await expect(matrix.cell('3.32.1', '1.36')).toBeAttached();
  });

  test('a chosen patch stays while its minor does', async ({ calicut }) => {
    const matrix = await Matrix.open(calicut, start.replace('1.36', '1.34.2'));
    await matrix.cell('3.30.3', '1.34').click();
    await expect(calicut.choice('Kubernetes')).toHaveValue('1.34.2');
    await matrix.cell('3.30.3', '1.35').click();
    await expect(calicut.choice('Kubernetes')).toHaveValue('1.35');
  });

  test('follows what the cluster is', async ({ calicut }) => {
    const matrix = await Matrix.open(calicut, 'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8&method=beside');
    await expect(matrix.chosen).toHaveAccessibleName(/: withdrawn by Oracle; tested by upstream\. Chosen\.$/);
    await calicut.network('VCN-native pods').check();
    await expect(matrix.chosen).toHaveAccessibleName(/: supported by Oracle;/);
  });
});

test.describe('the matrix by keyboard', () => {
  test('is one stop, is walked with arrows, and a key chooses', async ({ calicut, page }) => {
    const matrix = await Matrix.open(calicut);
    await page.getByRole('checkbox', { name: /All \d+ releases/ }).focus();
    await page.keyboard.press('Tab');
    await expect(matrix.region).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(matrix.chosen).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(matrix.cell('3.31.5', '1.35')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(matrix.cell('3.31.5', afterCalendar[1])).toBeFocused();
    await page.keyboard.press('Control+End');
    await expect(matrix.cell('3.24.6', '1.22')).toBeFocused();
    await expect(matrix.cell('3.24.6', '1.22')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Control+Home');
    await expect(matrix.cell('3.33.1', afterCalendar[1])).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(matrix.cell('3.33.1', afterCalendar[1])).toBeFocused();
    await page.keyboard.press('End');
    await expect(matrix.cell('3.33.1', '1.22')).toBeFocused();
    await expect(matrix.chosen).toHaveAccessibleName(/^Calico 3\.32\.0 with Kubernetes 1\.36/);
    await matrix.cell('3.31.5', '1.35').focus();
    await page.keyboard.press('Enter');
    await expect(matrix.chosen).toBeFocused();
    await expect(calicut.choice('Calico')).toHaveValue('3.31.5');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(calicut.choice('Kubernetes')).toHaveValue('1.34');
  });

  test('a cell that is gone to shows its sources, which the Tab key reaches', async ({ calicut, page }) => {
    const matrix = await Matrix.open(calicut, start.replace('1.36', lastColumn));
    await matrix.chosen.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(matrix.detail.getByRole('heading')).toHaveText(`Calico 3.32.0 with Kubernetes ${beyondTables}`);
    await expect(matrix.detail).toContainText('Not known');
    await expect(matrix.detail).toContainText('What Oracle says of this pair is not known');
    await page.keyboard.press('Tab');
    await expect(matrix.detail.getByRole('link').first()).toBeFocused();
    await expect(matrix.detail.getByRole('heading')).toHaveText(`Calico 3.32.0 with Kubernetes ${beyondTables}`);
  });
});

test.describe('sources of a cell', () => {
  test('stand below the table: of the chosen one, then of the one that the pointer rests on', async ({ calicut, page }) => {
    const matrix = await Matrix.open(calicut, start.replace('1.36', '1.35').replace('3.32.0', '3.31.5'));
    await expect(matrix.detail).toContainText('Supported by Oracle');
    await expect(matrix.detail.getByRole('link', { name: `Oracle ${readingOf('3.31.5', '1.35')}` })).toHaveAttribute(
      'href',
      /^https:\/\/docs\.oracle\.com/,
    );
    await matrix.cell('3.30.0', '1.33').hover();
    await expect(matrix.detail.getByRole('heading')).toHaveText('Calico 3.30.0 with Kubernetes 1.33');
    await expect(matrix.detail).toContainText('derived from the pages that were read');
    await expect(matrix.detail).toContainText('ended 2026-08-10');
    await expect(matrix.detail.getByRole('link', { name: /tested 1\.31–1\.35/ })).toHaveAttribute('href', /^https:/);
    await matrix.cell('3.31.5', '1.34').hover();
    await expect(matrix.detail).toContainText('Not tested by Oracle');
    await page.getByRole('banner').hover();
    await expect(matrix.detail.getByRole('heading')).toHaveText('Calico 3.31.5 with Kubernetes 1.35');
    await expect(matrix.chosen).toHaveAccessibleName(/^Calico 3\.31\.5 with Kubernetes 1\.35/);
  });

  test('are not read out while a person moves through the table', async ({ calicut, page }) => {
    const matrix = await Matrix.open(calicut);
    await expect(matrix.detail).toBeVisible();
    await expect(page.getByRole('status').filter({ has: matrix.detail })).toHaveCount(0);
    await expect(matrix.detail.getByRole('status')).toHaveCount(0);
  });
});

test.describe('the matrix for everybody', () => {
  for (const fragment of [start, 'v=1&network=flannel&kubernetes=1.33&calico=3.30.0&image=ol8']) {
    test(`axe finds nothing: ${fragment}`, async ({ calicut, page }) => {
      await Matrix.open(calicut, fragment);
      expect(await faultsIn(page)).toEqual([]);
    });
  }
});

test.describe('the matrix on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('scrolls inside its own region, and its cells are large enough to hit', async ({ calicut, page }) => {
    const matrix = await Matrix.open(calicut);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const box = await matrix.cell('3.31.5', '1.35').boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(40);
    expect(box?.height).toBeGreaterThanOrEqual(36);
    await matrix.cell('3.31.5', '1.35').tap();
    await expect(matrix.chosen).toHaveAccessibleName(/^Calico 3\.31\.5 with Kubernetes 1\.35/);
    await matrix.cell('3.29.2', '1.32').scrollIntoViewIfNeeded();
    await expect(matrix.table.getByRole('rowheader', { name: '3.29.2' })).toBeInViewport();
    await expect(matrix.table.getByRole('columnheader', { name: '1.32' })).toBeInViewport();
  });
});
