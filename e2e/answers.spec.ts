import { afterCalendar, beyondTables, newestTested } from '../src/testing/newest.ts';
import { expect, test } from './page.ts';

test.describe('the answer', () => {
  for (const [what, fragment, word] of [
    ['tested', 'v=1&network=vcn-native&kubernetes=1.35&calico=3.31.5&image=ol8', 'Supported by Oracle'],
    ['derived', 'v=1&network=flannel&kubernetes=1.33&calico=3.30.0&image=ol8', 'derived'],
    ['not tested', 'v=1&network=vcn-native&kubernetes=1.36&calico=3.28.0&image=ol8', 'Not tested by Oracle'],
    ['not known', `v=1&network=vcn-native&kubernetes=${beyondTables}&calico=3.32.1&image=ol8`, 'Not known'],
    ['not supported', 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol7', 'Not supported'],
    ['withdrawn', 'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8&method=beside', 'Withdrawn by Oracle'],
  ] as const) {
    test(`says ${what} in words`, async ({ calicut }) => {
      await calicut.open(fragment);
      await expect(calicut.verdict).toContainText(word);
      await expect(calicut.verdict.getByRole('link').first()).toHaveAttribute('href', /^https:/);
    });
  }

  test('a no gives no manifest and a way out that one click takes', async ({ calicut }) => {
    await calicut.open('v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8&method=beside');
    await expect(calicut.downloadManifest).toBeDisabled();
    await expect(calicut.copyManifest).toBeDisabled();
    await expect(calicut.changes).toContainText('No manifest is offered');
    await calicut.verdict.getByRole('button', { name: /^Choose .*Calico in place of flannel/ }).click();
    await expect(calicut.verdict).toContainText('Supported by Oracle');
    await calicut.hasFragment('v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8');
  });

  test('a supported pair on a Kubernetes that OKE has ended is never all green', async ({ calicut }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.33&calico=3.30.0&image=ol8');
    await expect(calicut.verdict).toContainText('Supported by Oracle');
    await expect(calicut.verdict).toContainText('OKE ended support for Kubernetes 1.33 on 2026-08-10');
  });

  test('Calico follows Kubernetes when it was the tested one, and the page says so', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8');
    await calicut.choice('Kubernetes').selectOption('1.35');
    await expect(calicut.choice('Calico')).toHaveValue('3.31.5');
    await expect(page.getByText('Now 3.31.5, which Oracle tested with 1.35')).toBeAttached();
  });
});

test.describe('links', () => {
  test('no link at all opens the newest pair that Oracle tested', async ({ calicut }) => {
    await calicut.open();
    await expect(calicut.choice('Kubernetes')).toHaveValue(newestTested.kubernetes);
    await expect(calicut.choice('Calico')).toHaveValue(newestTested.calico);
    await expect(calicut.network('VCN-native pods')).toBeChecked();
    await expect(calicut.choice('Node image')).toHaveValue('ol8');
    await expect(calicut.verdict).toContainText('Supported by Oracle');
  });

  test('a link with values that are not known opens with the nearest ones and says so, without repeating them', async ({
    calicut,
    page,
  }) => {
    await calicut.open('v=1&network=<b>x</b>&kubernetes=1.99&calico=3.32.77&image=windows&nonsense=1');
    await expect(calicut.choice('Kubernetes')).toHaveValue(afterCalendar[1]);
    await expect(calicut.choice('Node image')).toHaveValue('other');
    await expect(page.getByText(`${afterCalendar[1]} is chosen instead`)).toBeVisible();
    await expect(page.getByText('One part of this link was ignored')).toBeVisible();
    await expect(page.locator('body')).not.toContainText('windows');
  });

  test('a query is read as well as a fragment', async ({ calicut, page }) => {
    await page.goto('./?network=flannel&kubernetes=1.35&calico=3.31.5&image=ol9');
    await expect(calicut.network('Flannel overlay')).toBeChecked();
    await expect(calicut.choice('Kubernetes')).toHaveValue('1.35');
  });

  test('a changed fragment changes the choices', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8');
    await page.evaluate(() => {
      location.hash = '#v=1&network=flannel&kubernetes=1.34&calico=3.30.3&image=ol9';
    });
    await expect(calicut.network('Flannel overlay')).toBeChecked();
    await expect(calicut.choice('Calico')).toHaveValue('3.30.3');
  });

  test('a pod CIDR is dropped with VCN-native pods, with a word', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&pod-cidr=10.244.0.0/16');
    await expect(page.getByText('The pod CIDR is left out')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Pod CIDR' })).toHaveCount(0);
  });
});
