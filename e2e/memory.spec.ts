import type { Page } from '@playwright/test';
import { faultsIn } from './axe.ts';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { expect, test } from './page.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';
const ol9 = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol9';
const flannel = 'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol9&pod-cidr=10.244.0.0/16';

const saved = (page: Page) => page.getByRole('dialog', { name: 'Saved on this browser' });
const stored = async (page: Page) => await page.evaluate(() => Object.keys(localStorage).toSorted());

async function openSaved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await expect(saved(page)).toBeVisible();
}

async function save(page: Page, name: string): Promise<void> {
  await saved(page).getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await saved(page).getByRole('button', { name: 'Save these choices' }).click();
}

test.describe('the last choices', () => {
  test('are there without a link, are said, and give way to the defaults; Back leads to them again', async ({ calicut, page }) => {
    await calicut.open();
    await calicut.choice('Node image').selectOption('ol9');
    await calicut.hasFragment(ol9);
    await page.goto('about:blank');
    await calicut.open();
    await expect(calicut.choice('Node image')).toHaveValue('ol9');
    await calicut.hasFragment(ol9);
    const header = page.getByRole('banner');
    await expect(header).toContainText('Your last choices');
    await header.getByRole('button', { name: 'Start with the defaults' }).click();
    await expect(calicut.choice('Node image')).toHaveValue('ol8');
    await calicut.hasFragment(usual);
    await expect(header).not.toContainText('Your last choices');
    await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
    await page.goBack();
    await expect(calicut.choice('Node image')).toHaveValue('ol9');
    await calicut.hasFragment(ol9);
  });

  test('can be dismissed, and a link wins over them', async ({ calicut, page }) => {
    await calicut.open();
    await calicut.choice('Node image').selectOption('ol9');
    await page.goto('about:blank');
    await calicut.open(usual);
    await expect(calicut.choice('Node image')).toHaveValue('ol8');
    await expect(page.getByRole('button', { name: 'Help' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start with the defaults' })).toHaveCount(0);
    // A link that is looked at is not chosen.
    await page.goto('about:blank');
    await calicut.open();
    await expect(calicut.choice('Node image')).toHaveValue('ol9');
    await page.getByRole('banner').getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('banner')).not.toContainText('Your last choices');
    await expect(calicut.choice('Node image')).toHaveValue('ol9');
  });

  test('that are none, or not ours, are dropped', async ({ calicut, page }) => {
    await page.addInitScript(() => {
      for (const key of ['last', 'presets', 'history', 'shortcuts', 'tour', 'theme', 'language'])
        localStorage.setItem(`calicut.${key}`, '<img src=x onerror=alert(1)>\u202e{"v":1,"value":[{"name":"\u202ex","link":"v=1"}]}');
    });
    await calicut.open();
    await calicut.hasFragment(usual);
    await openSaved(page);
    await expect(saved(page)).toContainText('Nothing is saved yet.');
    await expect(saved(page)).toContainText('None yet.');
    await expect(page.locator('img:not([src="./icon.svg"])')).toHaveCount(0);
  });
});

test.describe('saved choices', () => {
  test('are saved, and opened with a way back', async ({ calicut, page }) => {
    await calicut.open(flannel);
    await openSaved(page);
    await save(page, '  Production,   東京 ');
    await expect(saved(page).getByRole('status').last()).toHaveText('"Production, 東京" is saved.');
    await expect(saved(page).getByRole('listitem').filter({ hasText: 'Production' }).first()).toContainText(
      'Flannel overlay · Kubernetes 1.36 · Calico 3.32.0 · Oracle Linux 9 · 10.244.0.0/16',
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeFocused();

    await calicut.network('VCN-native pods').check();
    await calicut.hasFragment(ol9);
    await openSaved(page);
    await saved(page).getByRole('button', { name: 'Open Production, 東京' }).click();
    // The window goes, and the answer has the focus, with the sentence on the page.
    await expect(saved(page)).toHaveCount(0);
    await expect(calicut.verdict.getByText('Supported by Oracle', { exact: true })).toBeFocused();
    const said = page.getByText('"Production, 東京" is on the page. Back in the browser leads to what was there before.');
    await expect(said).toBeVisible();
    await calicut.hasFragment(flannel);
    await expect(page.getByRole('textbox', { name: 'Pod CIDR' })).toHaveValue('10.244.0.0/16');
    await page.goBack();
    await calicut.hasFragment(ol9);
    await expect(calicut.network('VCN-native pods')).toBeChecked();
    await expect(said).toHaveCount(0);
  });

  test('that are on the page already are no step to go back from, and the page says so in its language', async ({ calicut, page }) => {
    await calicut.open(`${flannel}&lang=en`);
    await openSaved(page);
    await save(page, 'Production');
    const steps = await page.evaluate(() => history.length);
    await saved(page).getByRole('button', { name: 'Open Production' }).click();
    const said = page.getByText('"Production" is on the page already.', { exact: true });
    await expect(said).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(page.url()).toContain('lang=en');
    await page.getByLabel('Language').selectOption('it');
    await expect(page.getByText('"Production" è già nella pagina.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Chiudi', exact: true }).click();
    await expect(page.getByText('"Production" è già nella pagina.')).toHaveCount(0);
  });

  test('are replaced, renamed, deleted and had back', async ({ calicut, page }) => {
    await calicut.open(flannel);
    await openSaved(page);
    await save(page, 'Production, 東京');
    await page.keyboard.press('Escape');
    // Another cluster under the same name is asked for.
    await calicut.network('VCN-native pods').check();
    await openSaved(page);
    await save(page, 'Production, 東京');
    await expect(saved(page).getByRole('alert')).toContainText('is saved already, with other choices. Replace them?');
    await saved(page).getByRole('button', { name: 'Cancel' }).click();
    await save(page, 'Production, 東京');
    await saved(page).getByRole('button', { name: 'Replace them' }).click();
    await expect(saved(page).getByRole('button', { name: /^Open Production/ })).toHaveCount(1);
    await expect(saved(page).getByRole('listitem').filter({ hasText: 'Production' }).first()).toContainText('VCN-native pods');

    await saved(page).getByRole('button', { name: 'Rename Production, 東京' }).click();
    await expect(saved(page).getByRole('textbox', { name: 'New name of Production, 東京' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(saved(page)).toBeVisible();
    await saved(page).getByRole('button', { name: 'Rename Production, 東京' }).click();
    await page.keyboard.type('bad\u202ename');
    await page.keyboard.press('Enter');
    await expect(saved(page).getByRole('alert')).toContainText('characters that cannot be seen');
    await saved(page)
      .getByRole('textbox', { name: /^New name/ })
      .fill('Staging');
    await page.keyboard.press('Enter');
    await expect(saved(page).getByRole('heading', { name: 'Saved choices' })).toBeFocused();

    await saved(page).getByRole('button', { name: 'Delete Staging' }).click();
    await expect(saved(page)).toContainText('Nothing is saved yet.');
    await saved(page).getByRole('button', { name: 'Undo' }).click();
    await page.reload();
    await openSaved(page);
    await expect(saved(page).getByRole('button', { name: 'Open Staging' })).toBeVisible();
  });

  test('follow another tab', async ({ calicut, page, context }) => {
    await calicut.open();
    await openSaved(page);
    const other = await context.newPage();
    await other.goto('./');
    await other.getByRole('button', { name: 'Saved', exact: true }).click();
    await save(other, 'From the other tab');
    await expect(saved(page).getByRole('button', { name: 'Open From the other tab' })).toBeVisible();
    await save(page, 'From this one');
    await expect(saved(other).getByRole('button', { name: /^Open From/ })).toHaveCount(2);
  });

  test('of an older page are read by its reader, and say what is adjusted', async ({ calicut, page }) => {
    await page.addInitScript(() => {
      const link = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=windows';
      localStorage.setItem('calicut.presets', JSON.stringify({ v: 1, value: [{ name: 'Old', link }] }));
    });
    await calicut.open(ol9);
    await openSaved(page);
    await expect(saved(page)).toContainText('Part of it is not known to this page any more.');
    await saved(page).getByRole('button', { name: 'Open Old' }).click();
    await expect(page.getByText(/^The node image in this link is not one that Calicut knows/)).toBeVisible();
  });

  test('are kept for the visit where storage is forbidden, which is said', async ({ calicut, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await calicut.open();
    await expect(page.getByRole('button', { name: 'Help' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
    await openSaved(page);
    await expect(saved(page).getByRole('alert')).toContainText('does not let the page remember anything');
    await save(page, 'Here alone');
    await expect(saved(page).getByRole('button', { name: 'Open Here alone' })).toBeVisible();
  });

  test('are kept for the visit where storage is full, which is said', async ({ calicut, page }) => {
    await calicut.open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openSaved(page);
    await save(page, 'Here alone');
    await expect(saved(page).getByRole('alert')).toContainText('storage of this browser is full');
    await expect(saved(page).getByRole('button', { name: 'Open Here alone' })).toBeVisible();
    await calicut.hasFragment(usual);
  });
});

test.describe('what was handed out', () => {
  test.skip(withoutUpstream, reason);

  test('is listed with its sha256, newest first, and leads to its choices', async ({ calicut, page }) => {
    await calicut.open(ol9);
    await calicut.isReady();
    await calicut.download();
    await page.clock.setFixedTime(new Date('2026-11-21T12:05:00Z'));
    await calicut.choice('Node image').selectOption('ol8');
    await calicut.isReady();
    await calicut.copyManifest.click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    await openSaved(page);
    const rows = saved(page).getByRole('region', { name: 'Downloaded and copied manifests' }).getByRole('listitem');
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('Copied · 21 Nov 2026, 12:05');
    await expect(rows.first()).toContainText(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    await expect(rows.last()).toContainText('Downloaded · 21 Nov 2026, 12:00');
    await rows
      .last()
      .getByText(/^sha256/)
      .click();
    await expect(rows.last().getByText(goldenOf('oke-vcn-native', '3.32.0', 'other'), { exact: true })).toBeVisible();
    await expect(rows.last()).not.toContainText('do not make it again');
    await rows.last().getByRole('button', { name: 'Open the choices of calico-policy-only-3.32.0-oke-vcn-native-ol9.yaml' }).click();
    await expect(saved(page)).toHaveCount(0);
    await calicut.hasFragment(ol9);
  });

  test('says when the choices alone do not make it again, and keeps nothing of a registry', async ({ calicut, page }) => {
    await calicut.open(`${usual}&extra=use-private-registry`);
    await page.getByRole('textbox', { name: 'Your registry' }).fill('fra.ocir.io/mytenancy/calico');
    await calicut.isReady();
    await calicut.download();
    await openSaved(page);
    await expect(saved(page)).toContainText('the choices alone do not make it again');
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('mytenancy');
  });
});

test.describe('clearing', () => {
  test('a part, and everything; what is not ours stays', async ({ calicut, page }) => {
    await calicut.open();
    await page.evaluate(() => localStorage.setItem('another.page', 'stays'));
    await calicut.choice('Node image').selectOption('ol9');
    await page.getByLabel('Theme').selectOption('dark');
    await page.getByRole('banner').getByRole('button', { name: 'No', exact: true }).click();
    await openSaved(page);
    await save(page, 'One');
    expect(await stored(page)).toEqual(['another.page', 'calicut.last', 'calicut.presets', 'calicut.theme', 'calicut.tour']);
    await saved(page).getByRole('button', { name: 'Clear: Last choices' }).click();
    await expect(saved(page).getByRole('button', { name: 'Clear: Last choices' })).toHaveCount(0);
    await expect(saved(page).getByRole('heading', { name: 'What is remembered, and where' })).toBeFocused();
    await saved(page).getByRole('button', { name: 'Clear everything that is remembered' }).click();
    await expect(saved(page).getByRole('button', { name: 'Cancel' })).toBeFocused();
    await saved(page).getByRole('button', { name: 'Clear everything', exact: true }).click();
    await expect(saved(page)).toContainText('Nothing is remembered.');
    expect(await stored(page)).toEqual(['another.page']);
    await expect(page.getByLabel('Theme')).toHaveValue('system');
  });

  test('takes with it what was deleted before: nothing of it can be had back', async ({ calicut, page }) => {
    await calicut.open();
    await openSaved(page);
    await save(page, 'One');
    await saved(page).getByRole('button', { name: 'Delete One' }).click();
    await expect(saved(page).getByRole('button', { name: 'Undo' })).toBeVisible();
    await saved(page).getByRole('button', { name: 'Clear everything that is remembered' }).click();
    await saved(page).getByRole('button', { name: 'Clear everything', exact: true }).click();
    await expect(saved(page)).toContainText('Everything is cleared.');
    await expect(saved(page).getByRole('button', { name: 'Undo' })).toHaveCount(0);
    expect(await stored(page)).toEqual([]);
  });

  test('axe finds nothing', async ({ calicut, page }) => {
    await calicut.open();
    if (!withoutUpstream) {
      await calicut.isReady();
      await calicut.download();
    }
    await openSaved(page);
    await save(page, 'One');
    await save(page, '');
    await expect(saved(page).getByRole('alert')).toHaveText('Type a name.');
    await saved(page).getByRole('button', { name: 'Rename One' }).click();
    await saved(page).getByRole('button', { name: 'Clear everything that is remembered' }).click();
    expect(await faultsIn(page, { part: 'dialog[open]' })).toEqual([]);
  });
});
