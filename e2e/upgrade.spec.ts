import type { Locator, Page } from '@playwright/test';
import { newestTested } from '../src/testing/newest.ts';
import { readUpstream, reason, withoutUpstream } from './golden.ts';
import { expect, test, type CalicutPage } from './page.ts';

const upstream = 'https://raw.githubusercontent.com';
const from = 'v=1&network=vcn-native&kubernetes=1.33&calico=3.30.0&image=ol8';
const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

async function openUpgrade(calicut: CalicutPage, fragment: string): Promise<Locator> {
  await calicut.open(fragment);
  await calicut.page.getByRole('tab', { name: 'Upgrade' }).click();
  return calicut.page.getByRole('tabpanel', { name: 'Upgrade' });
}

const stepsOf = (panel: Locator) => panel.getByRole('heading', { level: 3, name: /Upgrade (Calico|Kubernetes) from/ });

/** Goes on with the Tab key, as a person does, until this has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let n = 0; n < 20; n++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted).toBeFocused();
}

test.describe('the upgrade', () => {
  test('from 1.33 to 1.36 is walked step by step, by keyboard alone', async ({ calicut, page }) => {
    await calicut.open(from);
    await page.getByRole('tab', { name: /Changes/ }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('tab', { name: 'Upgrade' })).toBeFocused();
    const panel = page.getByRole('tabpanel', { name: 'Upgrade' });
    await expect(panel.getByLabel('To Kubernetes')).toHaveValue(newestTested.kubernetes);
    await expect(panel.getByLabel('To Calico')).toHaveValue(newestTested.calico);
    for (const [target, version] of [
      ['To Kubernetes', '1.36'],
      ['To Calico', '3.32.0'],
    ] as const) {
      await tabTo(page, panel.getByLabel(target));
      await page.keyboard.type(version);
      await expect(panel.getByLabel(target)).toHaveValue(version);
    }
    const sentences = [
      'Upgrade Calico from 3.30.0 to 3.30.3.',
      'Upgrade Kubernetes from 1.33 to 1.34: the control plane, then the node pools.',
      'Upgrade Calico from 3.30.3 to 3.31.5.',
      'Upgrade Kubernetes from 1.34 to 1.35: the control plane, then the node pools.',
      'Upgrade Calico from 3.31.5 to 3.32.0.',
      'Upgrade Kubernetes from 1.35 to 1.36: the control plane, then the node pools.',
    ];
    await expect(stepsOf(panel)).toHaveCount(sentences.length);
    for (const [n, name] of sentences.entries()) await expect(stepsOf(panel).nth(n)).toHaveAccessibleName(name);
    await expect(panel).toContainText(/From step 1 until step 2 is done, Oracle.*; upstream tests it\./);

    const fragments = [
      'kubernetes=1.33&calico=3.30.3',
      'kubernetes=1.34&calico=3.30.3',
      'kubernetes=1.34&calico=3.31.5',
      'kubernetes=1.35&calico=3.31.5',
      'kubernetes=1.35&calico=3.32.0',
      'kubernetes=1.36&calico=3.32.0',
    ];
    for (const [n, fragment] of fragments.entries()) {
      await tabTo(page, panel.getByRole('button', { name: 'Mark as done' }).first());
      await page.keyboard.press('Enter');
      await calicut.hasFragment(`v=1&network=vcn-native&${fragment}&image=ol8`);
      const next = sentences[n + 1];
      await expect(stepsOf(panel)).toHaveCount(sentences.length - n - 1);
      // The pressed button has gone with its step; the focus is where to read on.
      await expect(next === undefined ? panel.getByText('You are there') : panel.getByRole('heading', { name: next })).toBeFocused();
    }
    await expect(calicut.verdict).toContainText('Supported by Oracle');
  });

  test('opens the manifest of a step', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    const panel = await openUpgrade(calicut, from);
    const step = panel.getByRole('listitem', { name: 'Step 3' });
    await step.getByRole('button', { name: 'Open the manifest of this step' }).click();
    await expect(page.getByRole('tab', { name: /Changes/ })).toBeFocused();
    await expect(calicut.changes).toBeVisible();
    await calicut.hasFragment('v=1&network=vcn-native&kubernetes=1.34&calico=3.31.5&image=ol8');
    await expect(page.getByText('calico-policy-only-3.31.5-oke-vcn-native-ol8.yaml')).toBeVisible();
  });

  test('says beside a step that OKE ended its version', async ({ calicut }) => {
    const panel = await openUpgrade(calicut, 'v=1&network=vcn-native&kubernetes=1.28&calico=3.26.4&image=ol8');
    await expect(panel.getByRole('listitem', { name: /^Step / }).filter({ hasText: 'from 1.28 to 1.29' })).toContainText(
      /OKE ended Kubernetes 1\.29 on \d{4}-\d\d-\d\d; whether it still offers the step is not known\./,
    );
  });

  test('shows what the edited manifest becomes, what matters first', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await page.setViewportSize({ width: 1280, height: 800 });
    const panel = await openUpgrade(calicut, 'v=1&network=vcn-native&kubernetes=1.34&calico=3.30.3&image=ol8');
    await panel.getByLabel('To Kubernetes').selectOption('1.36');
    await panel.getByLabel('To Calico').selectOption('3.32.0');
    await expect(panel).toContainText(/documents differ.*of each only indented differently\./);
    const documents = panel.getByRole('region', { name: 'What changes in the edited manifest' }).getByRole('listitem');
    const daemonSet = documents.first();
    await expect(daemonSet).toContainText('DaemonSet kube-system/calico-node');
    // It is open already.
    await expect(daemonSet).toContainText('quay.io/calico/node:v3.32.0');
    await expect(daemonSet).toContainText('docker.io/calico/node:v3.30.3');
    await expect(daemonSet).toContainText('containers › calico-node');
    await expect(daemonSet).toContainText(/places? only indented differently/);
    // Both sides are edited: what the edits take out is in neither.
    await expect(daemonSet).not.toContainText('install-cni');
    // Only the panel scrolls, whatever is opened in it.
    await panel.getByText(/^\d+ CustomResourceDefinitions \(\d+ changed, /).click();
    await panel.getByText('CustomResourceDefinition felixconfigurations.crd.projectcalico.org').click();
    await panel.getByText('Deployment kube-system/calico-typha').click();
    await expect(panel.getByText(/^… › .*properties/).first()).toBeVisible();
    const heights = () => page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.clientHeight] as const);
    const [whole, seen] = await heights();
    expect(whole).toBeLessThanOrEqual(seen);
  });

  test('does not let Calico go back with another Kubernetes, and never goes back itself', async ({ calicut }) => {
    const panel = await openUpgrade(calicut, 'v=1&network=vcn-native&kubernetes=1.34&calico=3.32.1&image=ol8');
    await panel.getByLabel('To Kubernetes').selectOption('1.35');
    await expect(panel.getByLabel('To Calico')).toHaveValue('3.32.1');
    await expect(stepsOf(panel)).toHaveCount(1);
    await expect(panel.getByLabel('To Kubernetes').getByRole('option', { name: '1.33 – older than 1.34' })).toBeDisabled();
    await expect(panel.getByLabel('To Calico').getByRole('option', { name: '3.32.0 – older than 3.32.1' })).toBeDisabled();
    // The cluster itself is changed beside it, past the target.
    await calicut.choice('Kubernetes').selectOption('1.36');
    await expect(panel).toContainText('There is no way there');
    await expect(panel).toContainText('OKE cannot take a control plane back from Kubernetes 1.36 to 1.35.');
    await panel.getByRole('button', { name: `Choose Kubernetes ${newestTested.kubernetes} with Calico` }).click();
    await expect(panel).not.toContainText('There is no way there');
    await expect(panel.locator('[data-next]')).toBeFocused();
  });
});

test.describe('the comparison with a file that the page does not have', () => {
  test.use({ allowedOrigins: [upstream], allowedErrors: [/Failed to load resource/] });

  test('asks upstream for each file only when told to', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    const asked: string[] = [];
    await page.route(`${upstream}/**`, (route) => {
      asked.push(new URL(route.request().url()).pathname);
      return route.fulfill({ body: readUpstream('3.32.0', 'calico-policy-only.yaml'), contentType: 'text/plain' });
    });
    const panel = await openUpgrade(calicut, usual);
    const fetch = panel.getByRole('button', { name: 'Fetch from upstream and compare' });
    await panel.getByLabel('To Calico').selectOption('3.33.1');
    await expect(panel).toContainText('calico-policy-only.yaml of Calico 3.33.1 is needed too');
    expect(asked).toEqual([]);
    await fetch.click();
    await expect(panel).toContainText(/differ|are the same/);
    expect(asked).toEqual(['/projectcalico/calico/v3.33.1/manifests/calico-policy-only.yaml']);
    // Another release is another question.
    await panel.getByLabel('To Calico').selectOption('3.33.0');
    await expect(panel).toContainText('calico-policy-only.yaml of Calico 3.33.0 is needed too');
    await expect(fetch).toBeVisible();
    expect(asked).toHaveLength(1);
  });

  test('can be tried again', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    let isThere = false;
    await page.route(`${upstream}/**`, (route) =>
      isThere
        ? route.fulfill({ body: readUpstream('3.32.0', 'calico-policy-only.yaml'), contentType: 'text/plain' })
        : route.abort('internetdisconnected'),
    );
    const panel = await openUpgrade(calicut, usual);
    await panel.getByLabel('To Calico').selectOption('3.33.1');
    await panel.getByRole('button', { name: 'Fetch from upstream and compare' }).click();
    await expect(panel.getByRole('alert')).toContainText('could not be downloaded');
    isThere = true;
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel.getByRole('heading', { name: 'What changes in the edited manifest' })).toBeFocused();
    await expect(panel).toContainText(/differ|are the same/);
  });
});
