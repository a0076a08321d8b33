import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { tabTo } from './keyboard-walk.ts';
import { expect, test, type CalicutPage } from './page.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';
const ocid = 'ocid1.cluster.oc1.iad.aaaaaaaatestofcalicut';

async function openCommands(calicut: CalicutPage, page: Page, fragment: string): Promise<void> {
  await calicut.open(fragment);
  await page.getByRole('tab', { name: 'Commands' }).click();
  await expect(page.getByRole('heading', { name: 'Preflight' })).toBeVisible();
}

test.describe('the commands', () => {
  test('are those of the selection, in order, each with its source', async ({ calicut, page }) => {
    await openCommands(calicut, page, usual);
    const panel = page.getByRole('tabpanel', { name: 'Commands' });
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(['Preflight', 'Apply', 'Verify', 'Roll back']);
    await expect(panel).toContainText('raw.githubusercontent.com/projectcalico/calico/v3.32.0/manifests/calico-policy-only.yaml');
    await expect(panel).not.toContainText('kube-flannel');
    const steps = panel.getByRole('listitem');
    expect(await steps.count()).toBeGreaterThan(12);
    for (const step of await steps.all()) await expect(step.getByRole('link').first()).toHaveAttribute('href', /^https:/);

    await calicut.network('Flannel overlay').check();
    await expect(panel).toContainText('kubectl delete');
    await expect(panel).toContainText('kube-flannel-ds');
    await expect(panel).toContainText('disable-addon');
  });

  test('one is copied by keyboard alone', async ({ calicut, page }) => {
    await calicut.open(usual);
    await page.getByRole('tab', { name: /Changes/ }).focus();
    for (let tab = 0; tab < 4; tab++) await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Commands' })).toBeFocused();
    const copy = page.getByRole('button', { name: 'Copy: Apply the manifest' });
    await tabTo(page, copy);
    await page.keyboard.press('Enter');
    await expect.poll(async () => await calicut.clipboard()).toMatch(/\n {2}kubectl apply --filename '[\w.-]+\.yaml'\n\)$/);
  });

  test('take the values that are given, keep them out of the link, and say what is wrong with them', async ({ calicut, page }) => {
    await openCommands(calicut, page, usual);
    const panel = page.getByRole('tabpanel', { name: 'Commands' });
    await expect(panel).toContainText('${CLUSTER_ID:?');
    await page.getByLabel('Cluster OCID').fill("ocid1.cluster.oc1.iad.a'$(reboot)");
    await expect(panel).not.toContainText('This is not the OCID of a cluster');
    await page.getByLabel('Region').focus();
    await expect(panel).toContainText('This is not the OCID of a cluster');
    await expect(panel.getByRole('region', { name: /^Commands: Get a kubeconfig/ })).not.toContainText('reboot');
    await page.getByLabel('Cluster OCID').fill(ocid);
    await page.getByLabel('Region').fill('us-ashburn-1');
    await expect(panel.getByRole('region', { name: /^Commands: Get a kubeconfig/ })).toContainText(ocid);
    await expect(panel).not.toContainText('${CLUSTER_ID:?');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(async () => await calicut.clipboard()).toContain(usual);
    expect(await calicut.clipboard()).not.toContain('ocid1');
    expect(page.url()).not.toContain('ocid1');
  });

  test('are one script too, which knows the hash of the manifest that is downloaded', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(usual);
    await calicut.isReady();
    await page.getByRole('tab', { name: 'Commands' }).click();
    const golden = goldenOf('oke-vcn-native', '3.32.0', 'ol8');
    await expect(page.getByRole('tabpanel', { name: 'Commands' })).toContainText(golden);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download script' }).click()]);
    expect(download.suggestedFilename()).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8.sh');
    const script = await readFile(await download.path(), 'utf8');
    expect(script.startsWith('#!/usr/bin/env bash\n')).toBe(true);
    expect(script).toContain('set -euo pipefail');
    expect(script).toContain(golden);
    await page.getByRole('button', { name: 'Copy script' }).click();
    await expect.poll(async () => await calicut.clipboard()).toBe(script);
  });

  test('are no script where there is no manifest, and the page says why', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    const panel = page.getByRole('tabpanel', { name: 'Commands' });
    const isOff = async () => {
      await expect(panel.getByRole('button', { name: 'Copy script' })).toBeDisabled();
      await expect(panel.getByRole('button', { name: 'Download script' })).toBeDisabled();
    };
    await openCommands(calicut, page, `${usual}&extra=use-private-registry`);
    await isOff();
    await expect(panel).toContainText('No manifest until your registry is named.');
    await page.goto('about:blank');
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.27.3&image=ol8');
    await page.getByRole('button', { name: 'Show a sample' }).click();
    await page.getByRole('tab', { name: 'Commands' }).click();
    await expect(panel).toContainText('The sample is not for a cluster');
    await isOff();
  });

  test('have ways to each of their parts, by keyboard too', async ({ calicut, page }) => {
    await openCommands(calicut, page, usual);
    await page.getByRole('navigation', { name: 'Parts of the runbook' }).getByRole('button', { name: 'Roll back' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Roll back', level: 2 })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Roll back', level: 2 })).toBeInViewport();
  });

  test('are not offered where the answer is no', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&nodes=virtual');
    await page.getByRole('tab', { name: 'Commands' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Commands' })).toContainText('No manifest is offered');
    await expect(page.getByRole('button', { name: 'Copy script' })).toHaveCount(0);
  });
});
