import { en } from './catalogs.ts';
import { reason, withoutUpstream } from './golden.ts';
import { outOfOrder, pressOn, tabTo, walk } from './keyboard-walk.ts';
import { expect, test } from './page.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

test.describe('by keyboard alone', () => {
  test.describe.configure({ timeout: 120_000 });

  for (const { name, width, height } of [
    { name: 'a laptop', width: 1280, height: 800 },
    { name: 'a phone', width: 390, height: 844 },
  ]) {
    test(`every stop is seen, and they come as the page is read, on ${name}`, async ({ calicut, page }) => {
      test.skip(withoutUpstream, reason);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await calicut.open(usual);
      await calicut.isReady();
      await calicut.isComplete();
      const stops = await walk(page);
      expect(stops.length).toBeGreaterThan(60);
      expect(stops[0]?.name).toContain('Skip to the result');
      expect(stops.at(-1)?.name).toContain('Download manifest');
      expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
      expect(await outOfOrder(page)).toEqual([]);
    });
  }

  test('backwards no stop hides either, on a phone', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await calicut.open(usual);
    await calicut.isReady();
    await calicut.isComplete();
    const stops = await walk(page, 'Shift+Tab');
    expect(stops.at(-1)?.name).toContain('Skip to the result');
    expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('the skip link leads to the result, and changes no link', async ({ calicut, page }) => {
    await calicut.open(usual);
    await expect(page.getByRole('region', { name: en.interface.result.heading })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the result' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: en.interface.result.heading })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('tab', { selected: true })).toBeFocused();
    expect(new URL(page.url()).hash).toBe(`#${usual}`);
  });

  test('every choice can be made', async ({ calicut, page }) => {
    await calicut.open(usual);
    await tabTo(page, calicut.network('VCN-native pods'));
    await page.keyboard.press('ArrowDown');
    await expect(calicut.network('Flannel overlay')).toBeChecked();
    await tabTo(page, calicut.choice('Kubernetes'));
    await page.keyboard.type('1.35');
    await tabTo(page, calicut.choice('Calico'));
    await page.keyboard.type('3.31.5');
    await tabTo(page, calicut.choice('Node image'));
    await page.keyboard.type('Several');
    await tabTo(page, page.getByRole('checkbox', { name: 'Ubuntu' }));
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: 'Ubuntu' })).toBeChecked();
    await tabTo(page, page.getByLabel('Pod CIDR', { exact: true }));
    await page.keyboard.type('10.244.0.0/16');
    await pressOn(page, page.locator('summary', { hasText: 'More about the cluster' }));
    await tabTo(page, calicut.choice('Node pools'));
    await page.keyboard.type('Self');
    await expect(calicut.choice('Node pools')).toHaveValue('self-managed');
    await calicut.hasFragment(
      'v=1&network=flannel&kubernetes=1.35&calico=3.31.5&image=ol8,ubuntu&pod-cidr=10.244.0.0/16&nodes=self-managed',
    );
  });

  test('why a value is off can be asked, and the way to it taken', async ({ calicut, page }) => {
    await calicut.open(usual);
    const why = page.getByRole('button', { name: 'Node image: 1 off – why?' });
    await pressOn(page, why);
    await expect(why).toHaveAttribute('aria-expanded', 'true');
    await pressOn(page, page.getByRole('button', { name: /^Choose Oracle Linux 7 with/ }));
    await expect(calicut.choice('Node image')).toBeFocused();
    await expect(calicut.choice('Node image')).toHaveValue('ol7');
  });

  test('edits can be turned off and all of them on again', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(usual);
    await pressOn(page, page.locator('summary', { hasText: 'Edits and extras' }));
    const first = page.getByRole('group', { name: en.editChoices.edits }).getByRole('checkbox').first();
    await pressOn(page, first, 'Space');
    await expect(first).not.toBeChecked();
    await pressOn(page, page.getByRole('button', { name: en.editChoices.asDocumented }));
    await expect(first).toBeChecked();
    await expect(page.locator('summary', { hasText: 'Edits and extras' })).toBeFocused();
  });

  test('the verdict: its reasons, its sources, and the way out of a no', async ({ calicut, page }) => {
    await calicut.open('v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8&method=beside');
    await tabTo(page, calicut.verdict.getByRole('link', { name: /opens elsewhere\)$/ }).first());
    await tabTo(page, calicut.verdict.getByRole('link', { name: /^This is wrong/ }).first());
    await pressOn(page, calicut.verdict.getByRole('button', { name: /^Choose/ }));
    await expect(calicut.verdict.getByText(/^Supported by Oracle/)).toBeFocused();
    await pressOn(page, calicut.verdict.locator('summary'));
    await expect(
      calicut.verdict
        .getByRole('listitem')
        .filter({ hasText: /^Note:/ })
        .first(),
    ).toBeVisible();
  });

  test('what is dismissed or taken away leaves the focus on the page', async ({ calicut, page }) => {
    await page.goto(`./#${usual}&nonsense=1`);
    await pressOn(page, page.getByRole('button', { name: 'Dismiss' }));
    await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'Network type' })).toBeFocused();
    await pressOn(page, page.getByRole('button', { name: 'No', exact: true }), 'Enter', 'Shift+Tab');
    await expect(page.getByRole('button', { name: 'Help', exact: true })).toBeFocused();
    await tabTo(page, page.getByRole('combobox', { name: 'Language' }));
    await page.keyboard.type('Ital');
    await expect(page.locator('html')).toHaveAttribute('lang', 'it');
    await expect(page.getByRole('combobox', { name: 'Lingua' })).toBeFocused();
    await tabTo(page, page.getByRole('combobox', { name: 'Tema' }));
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(page.getByRole('combobox', { name: 'Tema' })).toBeFocused();
    await calicut.hasFragment(usual);
  });

  test('windows take the focus, keep it while they are open, and give it back', async ({ calicut, page }) => {
    await calicut.open(usual);
    for (const [opener, name] of [
      ['Saved', 'Saved on this browser'],
      ['Help', 'Help'],
      ['Change the manifest', 'Where the manifest comes from'],
    ] as const) {
      const button = page.getByRole('button', { name: opener, exact: true });
      const dialog = page.getByRole('dialog', { name });
      await pressOn(page, button);
      await expect(dialog).toBeVisible();
      await expect(dialog.locator(':focus')).toHaveCount(1);
      await pressOn(page, dialog.getByRole('button', { name: 'Close', exact: true }));
      await expect(dialog).toBeHidden();
      await expect(button).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(button).toBeFocused();
    }
    await pressOn(page, page.getByRole('button', { name: 'Change the manifest' }));
    await tabTo(page, page.getByRole('textbox', { name: 'Manifest text' }));
    await page.keyboard.type('kind: none');
    await pressOn(page, page.getByRole('button', { name: 'Use this text' }));
    await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true }).locator(':scope:focus')).toHaveCount(1);
  });
});
