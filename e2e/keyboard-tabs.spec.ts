import { reason, withoutUpstream } from './golden.ts';
import { keepsFocus, pressOn, tabTo } from './keyboard-walk.ts';
import { expect, test, type CalicutPage } from './page.ts';
import { handmade } from './views.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

/** Goes to a tab by the arrow keys, as the pattern has it: there is one stop for all of them. */
async function showTab({ page }: CalicutPage, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name: new RegExp(`^${name}`) });
  await tabTo(page, page.getByRole('tab', { selected: true }));
  for (let presses = 0; presses < 8 && (await tab.getAttribute('aria-selected')) !== 'true'; presses++)
    await page.keyboard.press('ArrowRight');
  await expect(tab).toBeFocused();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

test.describe('each view by keyboard alone', () => {
  test.describe.configure({ timeout: 120_000 });

  test.beforeEach(async ({ calicut }) => await calicut.open(usual));

  test('changes: from one to the next, into the editor and out of it', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.isReady();
    await pressOn(page, page.getByRole('button', { name: 'Next change' }));
    await expect(page.getByRole('article', { name: /^Change 1:/ })).toBeFocused();
    await pressOn(page, page.getByRole('button', { name: 'Change 2: Remove envFrom', exact: true }), 'Enter', 'Shift+Tab');
    await expect(page.getByRole('article', { name: /^Change 2:/ })).toBeFocused();
    await pressOn(page, page.getByRole('button', { name: /^Show in full view: Change 2/ }));
    await expect(calicut.edited).toBeAttached();
    await keepsFocus(page);
    const frame = page.getByTitle('Full view', { exact: true });
    await tabTo(page, frame);
    // The first side of the two has the focus, then the other; from there the Tab key leads on once it is told to.
    await expect.poll(async () => await calicut.editorFrame.locator(':focus').count()).toBe(1);
    await page.keyboard.press('Control+m');
    await tabTo(page, calicut.copyManifest);
    await tabTo(page, page.getByRole('button', { name: 'List of changes', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await keepsFocus(page);
    await expect(frame).toHaveCount(0);
  });

  test('manifest: what scrolls is reached, and left', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.isReady();
    await showTab(calicut, 'Manifest');
    const region = page.getByRole('tabpanel').getByRole('region');
    await tabTo(page, region);
    await page.keyboard.press('End');
    await expect.poll(async () => await region.evaluate((element) => element.scrollTop)).toBeGreaterThan(1000);
    await tabTo(page, calicut.copyManifest);
  });

  test('matrix: one stop, arrows between cells, and the chosen pair keeps the focus', async ({ calicut, page }) => {
    await showTab(calicut, 'Matrix');
    await tabTo(page, page.getByRole('tabpanel').getByRole('radio', { checked: true }));
    const cell = page.getByRole('grid').getByRole('button', { name: /Chosen\.$/ });
    await tabTo(page, cell);
    const before = await cell.getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(cell).toBeFocused();
    expect(await cell.getAttribute('aria-label')).not.toBe(before);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]'))).toBeNull();
    await keepsFocus(page);
  });

  test('clusters: an example, sorted and filtered', async ({ calicut, page }) => {
    await showTab(calicut, 'Clusters');
    await pressOn(page, page.getByRole('button', { name: 'Try an example' }));
    const table = page.getByRole('table');
    await expect(table).toBeVisible();
    const head = table.getByRole('columnheader', { name: 'Kubernetes' });
    await pressOn(page, head.getByRole('button'));
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await tabTo(page, page.getByRole('group', { name: 'Rows by verdict' }).getByRole('radio', { checked: true }), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    const words = page.getByRole('searchbox', { name: 'Filter rows' });
    await tabTo(page, words);
    await page.keyboard.type('nothing like this');
    await pressOn(page, page.getByRole('button', { name: 'Show all rows' }));
    await expect(words).toHaveValue('');
    await pressOn(page, page.getByRole('button', { name: 'Clear' }), 'Enter', 'Shift+Tab');
    await expect(page.getByRole('tabpanel').getByRole('textbox')).toBeFocused();
  });

  test('forms: another form with its options, and commands: copied one by one', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.isReady();
    await showTab(calicut, 'Forms');
    const forms = page.getByRole('group', { name: 'Take it away as' }).getByRole('radio');
    await tabTo(page, forms.first());
    await page.keyboard.press('ArrowDown');
    await expect(forms.nth(1)).toBeChecked();
    await expect(forms.nth(1)).toBeFocused();
    const panel = page.getByRole('tabpanel');
    await tabTo(page, panel.getByRole('button', { name: /^Copy/ }).first());
    await page.keyboard.press('Enter');
    await keepsFocus(page);
    await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab');
    await showTab(calicut, 'Commands');
    await pressOn(page, panel.getByRole('navigation').getByRole('button').nth(1));
    await expect(panel.getByRole('heading', { level: 2 }).nth(1)).toBeFocused();
    await tabTo(page, panel.getByRole('button', { name: /^Copy/ }).filter({ visible: true }).last());
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: 'Copied' })).toBeFocused();
  });

  test('upgrade: another target', async ({ calicut, page }) => {
    await showTab(calicut, 'Upgrade');
    const target = page.getByRole('combobox', { name: 'To Kubernetes' });
    await tabTo(page, target);
    await page.keyboard.type('1.38');
    await expect(target).toHaveValue('1.38');
    await expect(target).toBeFocused();
  });

  test('audit: what is wrong is fixed, and the focus goes on to the next', async ({ calicut, page }) => {
    await pressOn(page, page.getByRole('button', { name: 'Change the manifest' }));
    await page.getByRole('textbox', { name: 'Manifest text' }).fill(handmade);
    await pressOn(page, page.getByRole('button', { name: 'Use this text' }));
    const fixes = page.getByRole('button', { name: /^Fix: / });
    await expect(fixes).not.toHaveCount(0);
    const before = await fixes.count();
    await pressOn(page, fixes.first());
    await expect(fixes).toHaveCount(before - 1);
    await expect(page.getByRole('tabpanel').locator(':focus')).toHaveCount(1);
    await pressOn(page, page.getByRole('button', { name: 'Undo' }), 'Enter', 'Shift+Tab');
    await expect(fixes).toHaveCount(before);
    await pressOn(page, page.getByRole('button', { name: /^Fix all/ }));
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 }).locator(':scope:focus')).toHaveCount(1);
    await expect(calicut.downloadManifest).toBeEnabled();
  });
});
