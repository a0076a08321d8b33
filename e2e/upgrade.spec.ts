import { reason, withoutUpstream } from './golden.ts';
import { expect, test } from './page.ts';

const from = 'v=1&network=vcn-native&kubernetes=1.33&calico=3.30.0&image=ol8';

test.describe('the upgrade', () => {
  test('from 1.33 to 1.36 is walked step by step, by keyboard alone', async ({ calicut, page }) => {
    await calicut.open(from);
    await page.getByRole('tab', { name: /Changes/ }).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('tab', { name: 'Upgrade' })).toBeFocused();
    const panel = page.getByRole('tabpanel', { name: 'Upgrade' });
    await expect(panel.getByLabel('To Kubernetes')).toHaveValue('1.36');
    await expect(panel.getByLabel('To Calico')).toHaveValue('3.32.0');
    await expect(panel.getByRole('heading', { level: 3, name: /^Upgrade / })).toHaveText([
      'Upgrade Calico from 3.30.0 to 3.30.3.',
      'Upgrade Kubernetes from 1.33 to 1.34: the control plane, then the node pools.',
      'Upgrade Calico from 3.30.3 to 3.31.5.',
      'Upgrade Kubernetes from 1.34 to 1.35: the control plane, then the node pools.',
      'Upgrade Calico from 3.31.5 to 3.32.0.',
      'Upgrade Kubernetes from 1.35 to 1.36: the control plane, then the node pools.',
    ]);
    await expect(panel).toContainText('From step 1 until step 2 is done, Oracle has not tested what runs; upstream tests it.');

    for (const [done, fragment, left] of [
      ['1.33 with 3.30.3', 'kubernetes=1.33&calico=3.30.3', 5],
      ['1.34 with 3.30.3', 'kubernetes=1.34&calico=3.30.3', 4],
      ['1.34 with 3.31.5', 'kubernetes=1.34&calico=3.31.5', 3],
      ['1.35 with 3.31.5', 'kubernetes=1.35&calico=3.31.5', 2],
      ['1.35 with 3.32.0', 'kubernetes=1.35&calico=3.32.0', 1],
      ['1.36 with 3.32.0', 'kubernetes=1.36&calico=3.32.0', 0],
    ] as const) {
      const take = panel.getByRole('button', { name: `This is done: the cluster runs ${done}` });
      await take.focus();
      await page.keyboard.press('Enter');
      await calicut.hasFragment(`v=1&network=vcn-native&${fragment}&image=ol8`);
      await expect(panel.getByRole('heading', { level: 3, name: /^Upgrade / })).toHaveCount(left);
    }
    await expect(panel).toContainText('You are there');
    await expect(calicut.verdict).toContainText('Supported by Oracle');
  });

  test('shows what the edited manifest becomes, document by document', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open('v=1&network=vcn-native&kubernetes=1.34&calico=3.30.3&image=ol8');
    await page.getByRole('tab', { name: 'Upgrade' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Upgrade' });
    await expect(panel).toContainText(/documents differ/);
    const daemonSet = panel.getByRole('listitem').filter({ hasText: 'DaemonSet kube-system/calico-node' });
    await daemonSet.getByText('DaemonSet kube-system/calico-node').click();
    await expect(daemonSet).toContainText('quay.io/calico/node:v3.32.0');
    await expect(daemonSet).toContainText('docker.io/calico/node:v3.30.3');
    // Both sides are edited: what the edits take out is in neither.
    await expect(daemonSet).not.toContainText('install-cni');
  });

  test('says what is missing to compare, and asks upstream only when told to', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8');
    await page.getByRole('tab', { name: 'Upgrade' }).click();
    await page.getByLabel('To Calico').selectOption('3.33.1');
    const panel = page.getByRole('tabpanel', { name: 'Upgrade' });
    await expect(panel).toContainText('calico-policy-only.yaml of Calico 3.33.1 is needed too');
    await expect(panel.getByRole('button', { name: 'Fetch from upstream and compare' })).toBeVisible();
  });

  test('never goes back', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8');
    await page.getByRole('tab', { name: 'Upgrade' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Upgrade' });
    await panel.getByLabel('To Kubernetes').selectOption('1.34');
    await expect(panel).toContainText('There is no way there');
    await expect(panel).toContainText('OKE cannot take a control plane back from Kubernetes 1.36 to 1.34.');
  });
});
