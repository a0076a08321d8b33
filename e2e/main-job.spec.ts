import { readingOf } from '../src/testing/newest.ts';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { expect, sha256, test } from './page.ts';

test.describe('the main job', () => {
  test.skip(withoutUpstream, reason);

  test('open by link, read the verdict, change the image, download, copy, and share', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8');
    await expect(calicut.verdict).toContainText('Supported by Oracle');
    await expect(calicut.verdict.getByRole('link', { name: `page read ${readingOf('3.32.0', '1.36')}` }).first()).toHaveAttribute(
      'href',
      /docs\.oracle\.com/,
    );
    await calicut.isReady();
    await expect(calicut.changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();
    await expect(calicut.changes).toContainText('FELIX_IPTABLESBACKEND');
    await expect(page.getByRole('tab', { name: /Changes/ })).toContainText('7');

    await calicut.choice('Node image').selectOption({ label: 'Oracle Linux 9' });
    await expect(calicut.changes).not.toContainText('FELIX_IPTABLESBACKEND');
    await calicut.hasFragment('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol9');
    const other = await calicut.download();
    expect(other.name).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol9.yaml');
    expect(sha256(other.bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'other'));

    await calicut.choice('Node image').selectOption({ label: 'Oracle Linux 8' });
    await expect(calicut.changes).toContainText('FELIX_IPTABLESBACKEND');
    const { name, bytes } = await calicut.download();
    expect(name).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml');
    expect(sha256(bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));

    await calicut.copyManifest.click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await calicut.clipboard()).toBe(bytes.toString('utf8'));

    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    const link = await calicut.clipboard();
    expect(link).toMatch(/#v=1&network=vcn-native&kubernetes=1\.36&calico=3\.32\.0&image=ol8$/);
    await page.goto('about:blank');
    await page.goto(link);
    await calicut.isReady();
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
  });

  test('in place of flannel, with and without a pod CIDR', async ({ calicut, page }) => {
    await calicut.open('v=1&network=flannel&kubernetes=1.34&calico=3.30.3&image=other');
    await calicut.isReady();
    await expect(calicut.changes).toContainText('No edit needed');
    const untouched = await calicut.download();
    expect(untouched.name).toBe('calico-3.30.3-oke-flannel-other.yaml');
    expect(sha256(untouched.bytes)).toBe(goldenOf('oke-flannel-replace', '3.30.3', 'other'));

    await calicut.choice('Node image').selectOption({ label: 'Oracle Linux 8' });
    const cidr = page.getByRole('textbox', { name: 'Pod CIDR' });
    await cidr.fill('10.244.0.1/16');
    await expect(page.getByText(/an address inside a network/)).toBeVisible();
    await expect(calicut.downloadManifest).toBeDisabled();
    await cidr.fill('10.244.0.0/16');
    await calicut.isReady();
    await calicut.hasFragment('v=1&network=flannel&kubernetes=1.34&calico=3.30.3&image=ol8&pod-cidr=10.244.0.0/16');
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-flannel-replace', '3.30.3', 'ol8', '10.244.0.0/16'));
  });

  test('a release that Oracle has not tested has a manifest and says so', async ({ calicut }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.34&calico=3.32.1&image=ol8');
    await expect(calicut.verdict).toContainText('Not tested by Oracle');
    await calicut.isReady();
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.1', 'ol8'));
  });

  test('the manifest tab shows the whole result', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8');
    await calicut.isReady();
    await page.getByRole('tab', { name: 'Manifest' }).click();
    const text = page.getByRole('region', { name: 'Text of the manifest' });
    await expect(text).toBeVisible();
    await expect(text).toContainText('FELIX_INTERFACEPREFIX');
  });
});
