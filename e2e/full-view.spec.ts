import { reason, withoutUpstream } from './golden.ts';
import { wrongManifest } from './own-files.ts';
import { expect, measureNothing, test } from './page.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

test.describe('the full view', () => {
  test.skip(withoutUpstream, reason);

  test('is loaded only when asked for, and a click on a change brings it into view', async ({ calicut, page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await calicut.open(usual);
    await calicut.isReady();
    await calicut.isComplete();
    expect(loaded.filter((url) => /monaco|editor|codicon/i.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await calicut.hasEditor();
    await expect(calicut.editorFrame.getByRole('textbox', { name: /before the changes/ })).toBeAttached();
    await page.getByRole('button', { name: /^Change 4/ }).click();
    await expect(
      calicut.editorFrame.locator('.monaco-diff-editor .view-line', { hasText: 'FELIX_INTERFACEPREFIX' }).first(),
    ).toBeInViewport();
    await page.getByRole('button', { name: /^Change 1/ }).click();
    await expect(calicut.editorFrame.locator('.monaco-diff-editor .view-line', { hasText: 'initContainers' }).first()).toBeInViewport();
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

  test('the editor is in a frame that a screen reader can name, and the page begins without inline styles', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await calicut.hasEditor();
    await expect(calicut.editorFrame.locator('html')).toHaveAttribute('lang', 'en');
    expect(await calicut.editorFrame.locator('html').evaluate(() => document.title)).toBe('Full view');
    expect(await page.locator('style').count()).toBe(0);
    expect(await calicut.editorFrame.locator('style').count()).toBeGreaterThan(0);
  });

  test('where there is no document for the editor the page says so, and goes on', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await page.route('**/editor.html', async (route) => await route.fulfill({ status: 200, contentType: 'text/html', body: 'Not here.' }));
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'The editor could not be loaded' })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the list of changes' }).click();
    await expect(calicut.changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();
  });

  test('its document opened by its address gives the page', async ({ calicut, page }) => {
    await page.goto('./editor.html');
    await expect(calicut.choice('Kubernetes')).toBeVisible();
  });

  test('a file that is dropped on it is opened by the page', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await calicut.hasEditor();
    const lines = calicut.editorFrame.locator('.view-lines').last();
    const dataTransfer = await lines.evaluateHandle((_, text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'mine.yaml', { type: 'application/yaml' }));
      return transfer;
    }, wrongManifest());
    await lines.dispatchEvent('dragover', { dataTransfer });
    await expect(page.getByText('Drop the manifest to audit it')).toBeVisible();
    await lines.dispatchEvent('dragleave', { dataTransfer });
    await expect(page.getByText('Drop the manifest to audit it')).toHaveCount(0);
    await lines.dispatchEvent('dragover', { dataTransfer });
    // The frame goes with it.
    await lines.evaluate(
      (node, dropped) =>
        setTimeout(() => node.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }))),
      dataTransfer,
    );
    await expect(page.getByRole('heading', { name: 'Audit of mine.yaml' })).toBeVisible();
  });

  test('in another language it is another one, with what was typed', async ({ calicut, page }) => {
    test.slow();
    await measureNothing(calicut);
    await calicut.open(usual);
    await calicut.isReady();
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await calicut.edited.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# mine');
    for (const [language, find] of [
      ['ja', '検索'],
      ['it', 'Trova'],
    ] as const) {
      await page.locator('header select').first().selectOption(language);
      const frame = page.locator('iframe').contentFrame();
      await expect(frame.locator('html')).toHaveAttribute('lang', language, { timeout: 20_000 });
      await frame.getByRole('textbox').last().focus();
      await page.keyboard.press('Control+f');
      await expect(frame.getByRole('textbox', { name: find }).first()).toBeVisible();
      await page.keyboard.press('Escape');
    }
    await page.locator('header select').first().selectOption('en');
    await calicut.hasEditor();
    expect((await calicut.download()).bytes.toString('utf8')).toMatch(/^# mine/);
  });
});
