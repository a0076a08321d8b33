import { goldenOf, readUpstream, reason, withoutUpstream } from './golden.ts';
import { lineOf, openOwn, swap, wrongManifest } from './own-files.ts';
import { expect, measureNothing, sha256, test, type CalicutPage } from './page.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';
const windows = (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);

async function openEditor(calicut: CalicutPage): Promise<void> {
  await calicut.page.getByRole('button', { name: 'Full view', exact: true }).click();
  await goToStart(calicut);
}

/** Puts the cursor before everything else. What stands in the editor is never looked at: the page hands out its own text. */
async function goToStart({ page, edited }: CalicutPage): Promise<void> {
  await edited.focus();
  await page.keyboard.press('Control+Home');
}

/** Opens a file that is no one of upstream's, in the editor. Opening it shows the audit first. */
async function editOwn(calicut: CalicutPage, content: Buffer): Promise<void> {
  const { page } = calicut;
  await calicut.open(usual);
  await calicut.isReady();
  await page.getByRole('button', { name: 'Change the manifest' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('dialog').getByRole('button', { name: 'Open your own file' }).click(),
  ]);
  await chooser.setFiles({ name: 'mine.yaml', mimeType: 'application/yaml', buffer: content });
  await expect(page.getByRole('tab', { name: /^Audit .* warnings?$/, selected: true })).toBeVisible();
  await page.getByRole('tab', { name: /^Changes/ }).click();
  await page.getByRole('button', { name: 'Edit the manifest' }).click();
}

test.describe('editing in place', () => {
  test.skip(withoutUpstream, reason);

  test.beforeEach(async ({ calicut }) => await measureNothing(calicut));

  test('what is typed is in the download and is shown as your change', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    const before = (await calicut.download()).bytes;
    await openEditor(calicut);
    await page.keyboard.type('# ń 🙂: [np]\n');
    expect((await calicut.download()).bytes.toString('utf8')).toBe(`# ń 🙂: [np]\n${before.toString('utf8')}`);
    await page.getByRole('button', { name: 'List of changes', exact: true }).click();
    await expect(calicut.changes.getByRole('heading', { name: 'Your change' })).toBeVisible();
  });

  test('all changes can be taken back, and that too in the editor', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await openEditor(calicut);
    await page.keyboard.type('# a\n');
    await page.getByRole('button', { name: 'Take my changes back' }).click();
    await expect(page.getByRole('button', { name: 'Take my changes back' })).toHaveCount(0);
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    await goToStart(calicut);
    await page.keyboard.press('Control+z');
    expect((await calicut.download()).bytes.toString('utf8')).toMatch(/^# a\n/);
  });

  test('undo gives back what stood there, and the change goes', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await openEditor(calicut);
    await page.keyboard.press('Delete');
    await page.keyboard.press('Delete');
    await page.keyboard.type('x');
    expect(sha256((await calicut.download()).bytes)).not.toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    await expect(page.getByRole('button', { name: /Your change/ })).toBeVisible();
    await goToStart(calicut);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: /Your change/ })).toHaveCount(0);
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
  });

  test('a file of your own keeps its byte order mark and CRLF', async ({ calicut, page }) => {
    const mine = windows(readUpstream('3.32.0', 'calico-policy-only.yaml').toString('utf8'));
    await editOwn(calicut, mine);
    await goToStart(calicut);
    await page.keyboard.type('# mine\n# twice');
    await page.keyboard.press('Enter');
    const expected = Buffer.concat([Buffer.from('\uFEFF# mine\r\n# twice\r\n'), mine.subarray(3)]);
    expect(sha256((await calicut.download()).bytes)).toBe(sha256(expected));
  });

  test('a file with a lone carriage return is not edited', async ({ calicut, page }) => {
    const mine = Buffer.concat([readUpstream('3.32.0', 'calico-policy-only.yaml'), Buffer.from('# a\rb\n')]);
    await editOwn(calicut, mine);
    await expect(page.getByText('can be read here but not edited')).toBeVisible();
    await goToStart(calicut);
    await page.keyboard.type('x');
    expect(sha256((await calicut.download()).bytes)).toBe(sha256(mine));
  });

  test('what is misspelt is found while it is typed', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await openEditor(calicut);
    await page.getByRole('button', { name: /Change 4: Set FELIX_INTERFACEPREFIX/ }).click();
    await calicut.edited.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('X');
    await expect(calicut.editorFrame.locator('.squiggly-error, .squiggly-warning').first()).toBeAttached();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Alt+F8');
    await expect(calicut.editorFrame.locator('.marker-widget')).toContainText('FELIX_INTERFACEPREFIX');
  });

  for (const [device, size] of [
    ['a desk', { width: 1280, height: 800 }],
    ['a phone', { width: 390, height: 844 }],
  ] as const) {
    test(`on ${device} what is typed after a jump stands on that line, far from all changes and a second time too`, async ({
      calicut,
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      await calicut.open(usual);
      const mount = '- mountPath: /lib/modules\n              name: ';
      await openOwn(calicut, { name: 'mine.yaml', content: swap(wrongManifest(), `${mount}lib-modules`, `${mount}other`) });
      const audit = page.getByRole('tab', { name: /^Audit/ });
      await page.getByRole('button', { name: /^Fix all/ }).click();
      await expect(audit).toHaveAccessibleName('Audit 1 error and 0 warnings');
      const fixed = (await calicut.download()).bytes.toString('utf8');
      const line = lineOf(fixed, '- mountPath: /lib/modules');
      const { edited, editorFrame } = calicut;
      const expected = fixed.split('\n').map((content, n) => (n === line - 1 ? `#${content}` : content));
      for (const _ of ['the first time', 'again']) {
        await audit.click();
        await page
          .getByRole('button', { name: `Line ${line}`, exact: true })
          .first()
          .click();
        await expect(edited).toBeFocused({ timeout: 15_000 });
        // What the editor folds by itself it has folded by then.
        await expect(editorFrame.locator('[aria-busy="true"]')).toHaveCount(0);
        const active = editorFrame.locator('.editor.modified .active-line-number');
        await expect(active).toHaveText(String(line));
        await expect(active).toBeInViewport();
        await page.keyboard.type('#');
        expect((await calicut.download()).bytes.toString('utf8').split('\n')).toEqual(expected);
        await expect(editorFrame.locator('.modified .cursor, .modified-in-monaco-diff-editor .cursor').first()).toBeInViewport();
        await edited.focus();
        await page.keyboard.press('Control+z');
        expect(sha256((await calicut.download()).bytes)).toBe(sha256(fixed));
        await expect(audit).toHaveAccessibleName('Audit 1 error and 0 warnings');
      }
    });
  }

  test('the editor can be left by the Tab key', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await openEditor(calicut);
    const { edited } = calicut;
    await page.keyboard.press('Control+m');
    await page.keyboard.press('Tab');
    await expect(edited).not.toBeFocused();
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
  });

  test('leaving asks', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await openEditor(calicut);
    await page.keyboard.type('# mine\n');
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    // The page is still there, with the change in it.
    await expect(page.getByRole('button', { name: /Your change/ })).toBeVisible();
  });

  test('your changes belong to the result they were made in', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await openEditor(calicut);
    await page.keyboard.type('# mine\n');
    const mine = sha256((await calicut.download()).bytes);
    await calicut.choice('Node image').selectOption('ol9');
    await expect(page.getByRole('button', { name: /Your change/ })).toHaveCount(0);
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'other'));
    await calicut.choice('Node image').selectOption('ol8');
    await expect(page.getByRole('button', { name: /Your change/ })).toBeVisible();
    expect(sha256((await calicut.download()).bytes)).toBe(mine);
    await goToStart(calicut);
    await page.keyboard.type('x');
    expect((await calicut.download()).bytes.toString('utf8')).toMatch(/^x# mine\n/);
  });
});
