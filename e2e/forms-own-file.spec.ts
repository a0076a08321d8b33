import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadBy, inFolder, titles, usual } from './forms.ts';
import { reason, withoutUpstream } from './golden.ts';
import { openOwn, wrongManifest } from './own-files.ts';
import { expect, sha256, test } from './page.ts';

test.describe('forms of a person’s own file', () => {
  test.skip(withoutUpstream, reason);

  test('say that nothing is changed yet and what the audit finds, never that no edit is needed', async ({ calicut, page }) => {
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: wrongManifest() });
    await expect(page.getByRole('contentinfo')).toContainText('left in it');
    const panel = page.getByRole('tabpanel', { name: 'Forms' });
    await page.getByRole('button', { name: 'Other forms' }).click();
    for (const title of titles) {
      await page.getByRole('radio', { name: title, exact: true }).check();
      await expect(panel).toContainText('Nothing is changed yet');
      await expect(panel).toContainText(/The audit finds \d+ errors? in what you take away/);
    }
    await page.getByRole('radio', { name: 'Unified diff' }).check();
    await expect(panel).toContainText('The file is empty: nothing is changed yet.');
    await page.getByRole('radio', { name: 'Review (Markdown)' }).check();
    const { bytes } = await downloadBy(page, /^Download .*-review\.md$/);
    expect(bytes.toString('utf8')).not.toContain('No edit needed');
    expect(bytes.toString('utf8')).toMatch(/^## .*audit/im);
    await panel.getByRole('button', { name: 'Show the audit' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Audit' })).toBeVisible();
  });

  test('are no review while the audit is not done', async ({ calicut, page }) => {
    // A worker that never answers.
    await page.addInitScript(() => {
      class Silent extends EventTarget {
        postMessage() {}
        terminate() {}
      }
      Object.assign(window, { Worker: Silent });
    });
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: wrongManifest() });
    await page.getByRole('button', { name: 'Other forms' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Forms' });
    await page.getByRole('radio', { name: 'Review (HTML)' }).check();
    await expect(panel).toContainText('The audit is not done yet');
    await expect(panel.getByRole('button', { name: /^Download/ })).toHaveCount(0);
    await panel.getByRole('button', { name: 'Show the audit' }).click();
    await page.getByRole('tabpanel', { name: 'Audit' }).getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('tab', { name: 'Forms' }).click();
    await expect(panel).toContainText('it was not carried to its end');
    await expect(panel.getByRole('button', { name: /^Download/ })).toHaveCount(0);
    await panel.getByRole('button', { name: 'Audit it' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Audit' }).getByRole('button', { name: 'Stop' })).toBeVisible();
  });

  test('hold what was repaired in it, and refer to it', async ({ calicut, page }) => {
    const wrong = wrongManifest();
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: wrong });
    await page.getByRole('button', { name: /^Fix all/ }).click();
    await expect(page.getByRole('contentinfo')).toContainText('no error found in it');
    const panel = page.getByRole('tabpanel', { name: 'Forms' });
    await page.getByRole('button', { name: 'Other forms' }).click();
    await page.getByRole('radio', { name: 'Unified diff' }).check();
    await expect(panel).toContainText('your own file mine.yaml');
    const { bytes } = await downloadBy(page, /^Download .*\.diff$/);
    const { bytes: manifest } = await calicut.download();
    inFolder((folder) => {
      writeFileSync(join(folder, 'mine.yaml'), wrong);
      writeFileSync(join(folder, 'edits.diff'), bytes);
      execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', 'edits.diff'], { cwd: folder });
      expect(sha256(readFileSync(join(folder, 'mine.yaml')))).toBe(sha256(manifest));
    });
    await page.getByRole('radio', { name: 'Kustomize overlay' }).check();
    await expect(panel.getByRole('button', { name: 'Copy mine.yaml' })).toBeVisible();
    await expect(panel.getByRole('region', { name: 'Text of kustomization.yaml' })).not.toContainText('https://');
  });
});
