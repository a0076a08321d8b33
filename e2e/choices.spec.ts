import { dayAfter } from '../src/testing/days.ts';
import { beyondTables, newestReading, newestTested, untabledRelease } from '../src/testing/newest.ts';
import { expect, test } from './page.ts';

test.describe('choices that do not go together', () => {
  test('are off, say why in the list, and lead to the nearest valid choice by keyboard alone', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8');
    const seven = calicut.choice('Node image').getByRole('option', { name: /^Oracle Linux 7/ });
    await expect(seven).toBeDisabled();
    await expect(seven).toHaveText(/not for 1\.35 and newer/);
    const why = page.getByRole('button', { name: 'Node image: 1 off – why?' });
    await calicut.choice('Node image').focus();
    await page.keyboard.press('Tab');
    await expect(why).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(why).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByText(/newer needs cgroups v2, which Oracle Linux 7 does not have/)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Choose Oracle Linux 7 with Kubernetes 1.34 and Calico 3.30.3' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(calicut.choice('Node image')).toHaveValue('ol7');
    await expect(calicut.choice('Node image')).toBeFocused();
    await expect(calicut.choice('Kubernetes')).toHaveValue('1.34');
    await expect(calicut.verdict).toContainText('Supported by Oracle');
    await calicut.hasFragment('v=1&network=vcn-native&kubernetes=1.34&calico=3.30.3&image=ol7');
  });

  test('of several kinds are each explained at their own field', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&cluster=basic');
    await expect(calicut.network('Flannel overlay')).toBeDisabled();
    await page.getByRole('button', { name: 'Network type: 1 off – why?' }).click();
    await page.getByRole('button', { name: 'Choose Flannel overlay with an enhanced cluster' }).click();
    await expect(calicut.verdict).toContainText('Supported by Oracle');
    await expect(calicut.choice('Cluster type')).toHaveValue('enhanced');
    await expect(calicut.choice('Cluster type').getByRole('option', { name: /^Basic/ })).toBeDisabled();
    await expect(calicut.choice('Node pools').getByRole('option', { name: /^Virtual nodes/ })).toBeDisabled();
    await expect(calicut.choice('Method').getByRole('option', { name: /beside flannel/ })).toBeDisabled();
  });

  test('in a link open as they are, with the verdict and the way out', async ({ calicut, page }) => {
    const fragment = 'v=1&network=vcn-native&kubernetes=1.25&calico=3.25.1&image=ol8';
    await calicut.open(fragment);
    await expect(calicut.choice('Kubernetes')).toHaveValue('1.25');
    // What is chosen is never greyed out: the verdict says what is wrong with it.
    await expect(calicut.choice('Kubernetes').getByRole('option', { name: '1.25 (ended)', exact: true })).toBeEnabled();
    await expect(calicut.network('VCN-native pods')).toBeEnabled();
    await expect(calicut.verdict).toContainText('Not supported');
    await calicut.hasFragment(fragment);
    const { kubernetes, calico } = newestTested;
    await calicut.verdict.getByRole('button', { name: `Choose Kubernetes ${kubernetes} and Calico ${calico}` }).focus();
    await page.keyboard.press('Enter');
    await expect(calicut.verdict).toContainText('Supported by Oracle');
    // The focus is at the new answer, not lost with the button.
    await expect(calicut.verdict.getByText('Supported by Oracle', { exact: true })).toBeFocused();
  });

  test('an answer with an error leads to the steps of the upgrade', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.33&calico=3.30.0&image=ol8');
    await expect(calicut.verdict).toContainText('Supported by Oracle, with an error');
    await calicut.verdict.getByRole('button', { name: /^Plan the upgrade to/ }).click();
    await expect(page.getByRole('tab', { name: 'Upgrade' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel', { name: 'Upgrade' }).getByLabel('To Kubernetes')).toHaveValue(newestTested.kubernetes);
  });

  test('untested and unknown pairs can be chosen, and one click leads to a tested one', async ({ calicut }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8');
    await calicut.choice('Kubernetes').selectOption(beyondTables);
    await calicut.choice('Calico').selectOption(untabledRelease);
    await expect(calicut.verdict).toContainText('Not known');
    const { kubernetes, calico } = newestTested;
    await calicut.verdict.getByRole('button', { name: `Choose Kubernetes ${kubernetes} and Calico ${calico}` }).click();
    await expect(calicut.verdict).toContainText('Supported by Oracle');
  });
});

test.describe('several node images', () => {
  test('are ticked, stand in the link, and explain what one value for all means', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.34&calico=3.30.3&image=ol8');
    await calicut.choice('Node image').selectOption('Several images');
    await expect(page.getByRole('checkbox', { name: 'Oracle Linux 8' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Oracle Linux 7' })).toBeDisabled();
    await page.getByRole('checkbox', { name: 'Ubuntu' }).check();
    await expect(calicut.verdict).toContainText(/FELIX_IPTABLESBACKEND/);
    await calicut.hasFragment('v=1&network=vcn-native&kubernetes=1.34&calico=3.30.3&image=ol8,ubuntu');
    await expect(page.getByText('calico-policy-only-3.30.3-oke-vcn-native-ol8-ubuntu.yaml')).toBeVisible();
  });

  test('that need different values have no manifest, and a way out', async ({ calicut }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.34&calico=3.30.3&image=ol7,ol8');
    await expect(calicut.verdict).toContainText('Not supported');
    await expect(calicut.downloadManifest).toBeDisabled();
    await calicut.verdict.getByRole('button', { name: /^Choose Oracle Linux 8 instead/ }).click();
    await expect(calicut.verdict).toContainText('Supported by Oracle');
  });
});

test('what else is said of the cluster is asked for, answered, and part of the link', async ({ calicut, page }) => {
  await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8');
  await page.getByText('More about the cluster').click();
  await page.getByLabel('Size', { exact: true }).selectOption('More than 50 nodes');
  await expect(calicut.verdict).toContainText('one replica');
  await page.getByLabel('Processors', { exact: true }).selectOption('Both');
  await calicut.hasFragment('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&size=over-50&arch=both');
  await page.getByLabel('Size', { exact: true }).selectOption('Not said');
  await calicut.hasFragment('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&arch=both');
});

test.describe('how old the data is', () => {
  test('is said, with whose page this is not, and every source has a way to say that it is wrong', async ({ calicut, page }) => {
    await calicut.open();
    await expect(page.getByText(/^Data of \d{4}-\d{2}-\d{2}/)).toBeVisible();
    await expect(page.getByText("This is not a page of Oracle's or Tigera's.")).toBeVisible();
    const report = calicut.verdict.getByRole('link', { name: /^This is wrong: report/ }).first();
    const address = new URL((await report.getAttribute('href')) ?? '');
    expect(address.pathname).toMatch(/\/issues\/new$/);
    expect(address.searchParams.get('body')).toContain('docs.oracle.com');
    expect(address.searchParams.get('body')).toContain('#v=1&network=vcn-native');
    expect(address.searchParams.get('title')).toMatch(/^Wrong: /);
  });

  test('is a warning when the newest page was read more than 120 days ago', async ({ calicut, page }) => {
    await page.clock.setFixedTime(new Date(`${dayAfter(newestReading, 121)}T12:00:00Z`));
    await calicut.open();
    await expect(calicut.verdict).toContainText(`was read on ${newestReading}, 121 days ago`);
  });

  test('can be read by other tools, with its schema', async ({ page, calicut }) => {
    await calicut.open();
    const link = page.getByRole('link', { name: 'The data as JSON' });
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    expect(await answer.json()).toMatchObject({ schemaVersion: 1 });
  });
});
