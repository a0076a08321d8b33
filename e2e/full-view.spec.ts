import { reason, withoutUpstream } from './golden.ts';
import { expect, test } from './page.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

test.describe('the full view', () => {
  test.skip(withoutUpstream, reason);

  test('is loaded only when asked for, and a click on a change brings it into view', async ({ calicut, page }) => {
    const loaded: string[] = [];
    page.on('requestfinished', (request) => loaded.push(request.url()));
    await calicut.open(usual);
    await calicut.isReady();
    expect(loaded.filter((url) => /monaco|editor|codicon/i.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    const edited = page.getByRole('textbox', { name: /with the changes/ });
    await expect(edited).toBeAttached();
    await expect(page.getByRole('textbox', { name: /before the changes/ })).toBeAttached();
    await page.getByRole('button', { name: /^Change 4/ }).click();
    await expect(page.locator('.monaco-diff-editor .view-line', { hasText: 'FELIX_INTERFACEPREFIX' }).first()).toBeInViewport();
    await page.getByRole('button', { name: /^Change 1/ }).click();
    await expect(page.locator('.monaco-diff-editor .view-line', { hasText: 'initContainers' }).first()).toBeInViewport();
    await page
      .getByRole('button', { name: /List of changes/ })
      .first()
      .click();
    await expect(calicut.changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();
  });

  test('the form is usable while the editor is still on its way, and there is a way back', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await page.route(/\.js$/, () => undefined);
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await expect(page.getByText(/Loading the editor/)).toBeVisible();
    await calicut.choice('Node image').selectOption('ol9');
    await calicut.hasFragment('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol9');
    await calicut.isReady();
    await page.getByRole('button', { name: 'Back to the list of changes' }).click();
    await expect(calicut.changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();
  });
});
