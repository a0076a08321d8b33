import type { Page } from '@playwright/test';
import { faultsIn } from './axe.ts';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { expect, sha256, test, type CalicutPage } from './page.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';
const registry = 'registry.example.com:5000/mirror';

/** The choices beyond the usual ones, opened. */
async function openEdits(calicut: CalicutPage, page: Page, fragment: string) {
  await calicut.open(fragment);
  const edits = page.locator('details', { hasText: 'Edits and extras' });
  if ((await edits.getAttribute('open')) === null) await edits.getByText('Edits and extras').click();
  await expect(edits.getByRole('group', { name: "Oracle's edits" })).toBeVisible();
  return edits;
}

const takeImages = (page: Page) => page.getByRole('checkbox', { name: /^Take the images from your registry/ });
const field = (page: Page) => page.getByRole('textbox', { name: 'Your registry' });

test.describe('a documented edit', () => {
  test('is on, and turned off it changes the answer, the changes and the link, which opens the same', async ({ calicut, page }) => {
    const edits = await openEdits(calicut, page, usual);
    for (const edit of await edits.getByRole('group', { name: "Oracle's edits" }).getByRole('checkbox').all())
      await expect(edit).toBeChecked();
    await expect(calicut.verdict).toContainText('Supported by Oracle');
    await edits.getByRole('checkbox', { name: 'Set FELIX_INTERFACEPREFIX to oci' }).uncheck();
    await expect(edits).toContainText('1 turned off');
    await expect(edits).toContainText('policy is not enforced');
    await expect(calicut.verdict).toContainText('Not tested by Oracle, with an error');
    await expect(calicut.verdict).not.toContainText('Supported by Oracle');
    const fragment = `${usual}&without=set-interface-prefix`;
    await calicut.hasFragment(fragment);

    await page.goto('about:blank');
    await openEdits(calicut, page, fragment);
    await expect(page.getByRole('checkbox', { name: 'Set FELIX_INTERFACEPREFIX to oci' })).not.toBeChecked();
    await expect(calicut.verdict).toContainText('Not tested by Oracle, with an error');
    test.skip(withoutUpstream, reason);
    await calicut.isReady();
    const without = await calicut.download();
    expect(without.bytes.includes('FELIX_INTERFACEPREFIX')).toBe(false);
    expect(without.bytes.includes('FELIX_CHAININSERTMODE')).toBe(true);
    await page.getByRole('button', { name: 'All as documented' }).click();
    await expect(calicut.verdict).toContainText('Supported by Oracle');
    await calicut.isReady();
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    await calicut.hasFragment(usual);
  });

  test('takes along what cannot be done without it, and says so; a click on that brings both back', async ({ calicut, page }) => {
    const edits = await openEdits(calicut, page, usual);
    await edits.getByRole('checkbox', { name: 'Remove initContainers' }).uncheck();
    await expect(edits.getByRole('checkbox', { name: 'Remove the CNI volumes' })).not.toBeChecked();
    await expect(edits.getByRole('status')).toHaveText('Off as well: "Remove the CNI volumes".');
    await expect(edits).toContainText('It cannot be done without "Remove initContainers", which is off.');
    await expect(edits).toContainText('2 turned off');
    await edits.getByRole('checkbox', { name: 'Remove initContainers' }).check();
    await expect(edits.getByRole('status')).toHaveText('Still off: "Remove the CNI volumes".');
    await edits.getByRole('checkbox', { name: 'Remove initContainers' }).uncheck();
    await edits.getByRole('checkbox', { name: 'Remove the CNI volumes' }).check();
    await expect(edits.getByRole('checkbox', { name: 'Remove initContainers' })).toBeChecked();
    await expect(edits.getByRole('status')).toHaveText('On as well: "Remove initContainers".');
    await calicut.hasFragment(usual);
  });

  test('is one of the cluster that is chosen', async ({ calicut, page }) => {
    const edits = await openEdits(calicut, page, usual);
    await edits.getByRole('checkbox', { name: 'Set FELIX_INTERFACEPREFIX to oci' }).uncheck();
    await calicut.network('Flannel overlay').check();
    await expect(edits.getByRole('group', { name: "Oracle's edits" }).getByRole('checkbox')).toHaveCount(1);
    const form = page.getByRole('form', { name: 'Your cluster' });
    await expect(form).toContainText("1 edit that you had turned off is none of this cluster's.");
    await calicut.choice('Node image').selectOption('Ubuntu');
    await expect(edits).toContainText('has none that can be turned off');
    await expect(edits.getByRole('group', { name: "Oracle's edits" })).toHaveCount(0);
  });
});

test.describe('an extra', () => {
  test('is off, marked as not in the page of Oracle, and out of reach where an edit that it needs is off', async ({ calicut, page }) => {
    const edits = await openEdits(calicut, page, usual);
    const extras = edits.getByRole('group', { name: 'Extras' });
    await expect(extras.getByRole('checkbox', { name: /not in Oracle's page$/ })).toHaveCount(3);
    for (const extra of await extras.getByRole('checkbox').all()) await expect(extra).not.toBeChecked();
    await extras.getByRole('checkbox', { name: /^Remove the idle Typha objects/ }).check();
    await calicut.hasFragment(`${usual}&extra=remove-idle-typha`);
    await expect(calicut.verdict).toContainText('Not tested by Oracle');
    await expect(calicut.verdict).toContainText('1 extra is added');
    await edits.getByRole('checkbox', { name: 'Remove FELIX_TYPHAK8SSERVICENAME' }).uncheck();
    await expect(extras.getByRole('checkbox', { name: /^Remove the idle Typha objects/ })).not.toBeChecked();
    await expect(extras.getByRole('checkbox', { name: /^Remove the idle Typha objects/ })).toBeDisabled();
    await expect(edits.getByRole('status')).toHaveText('Off as well: "Remove the idle Typha objects".');
    await expect(extras).toContainText('It cannot be done without "Remove FELIX_TYPHAK8SSERVICENAME", which is off.');
  });

  test('takes the images from a registry, with the commands that copy them there', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await openEdits(calicut, page, usual);
    await calicut.isReady();
    await takeImages(page).check();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toBeInViewport();
    await expect(calicut.downloadManifest).toBeDisabled();
    await expect(calicut.copyManifest).toBeDisabled();
    await expect(page.getByRole('contentinfo')).toContainText('No manifest until your registry is named.');
    // The changes stay where they are while the name is typed.
    await expect(calicut.changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();
    await expect(calicut.changes).toContainText('What stands below is the last one.');
    await expect(calicut.changes.getByRole('button', { name: /^sha256/ })).toHaveCount(0);
    await expect(calicut.changes.getByRole('button', { name: 'How to check this' })).toBeDisabled();
    await field(page).fill(`http://${registry}`);
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page)).toHaveAccessibleDescription(/without https:\/\//);
    await expect(calicut.downloadManifest).toBeDisabled();
    await field(page).fill(`https://${registry}/`);
    await expect(field(page)).toHaveAttribute('aria-invalid', 'false');
    await field(page).blur();
    await expect(field(page)).toHaveValue(registry);
    await calicut.isReady();
    await expect(calicut.changes).not.toContainText('What stands below is the last one.');
    await expect(calicut.changes.getByRole('button', { name: /^sha256 [0-9a-f]{8}/ })).toBeVisible();
    const manifest = (await calicut.download()).bytes.toString('utf8');
    const images = new Set([...manifest.matchAll(/^ *(?:- )?image: *(\S+)$/gm)].map(([, image]) => image));
    expect(images.size).toBeGreaterThan(1);
    for (const image of images) expect(image).toMatch(/^registry\.example\.com:5000\/mirror\/calico\//);
    await page.getByRole('button', { name: 'Copy commands' }).click();
    await expect.poll(async () => (await calicut.clipboard()).split('\n').length - 1).toBe(images.size);
    const commands = await calicut.clipboard();
    for (const image of images) expect(commands).toContain(` 'docker://${image}'\n`);
    expect(commands).toMatch(/^(?:skopeo copy --all 'docker:\/\/quay\.io\/\S+' 'docker:\/\/\S+'\n)+$/);
  });

  test('with a registry is in the link, and the registry is not: a link asks for it', async ({ calicut, page }) => {
    await openEdits(calicut, page, usual);
    await takeImages(page).check();
    await field(page).fill(registry);
    const fragment = `${usual}&extra=use-private-registry`;
    await calicut.hasFragment(fragment);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(async () => await calicut.clipboard()).toContain(fragment);
    expect(await calicut.clipboard()).not.toContain('example');

    await page.goto('about:blank');
    await openEdits(calicut, page, fragment);
    await expect(field(page)).toHaveValue('');
    await expect(page.getByText('A link never says which')).toBeVisible();
    await expect(calicut.downloadManifest).toBeDisabled();
    test.skip(withoutUpstream, reason);
    await page.getByRole('button', { name: 'Name it' }).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(registry);
    await calicut.isReady();
    await expect(page.getByText('A link never says which')).toHaveCount(0);
  });

  test('with a registry that is not named can be left out, and what a link asked for goes', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(`${usual}&extra=use-private-registry`);
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await calicut.isReady();
    await expect(page.getByText('A link never says which')).toHaveCount(0);
    await calicut.hasFragment(usual);
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
  });

  test('names each change of an image in a row of its own, without the registry', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await openEdits(calicut, page, `${usual}&extra=use-private-registry&without=remove-init-containers,remove-cni-volumes`);
    await field(page).fill(`registry.example.com/${'a-rather-long-part/'.repeat(8)}mirror`);
    await calicut.isReady();
    const chips = page.getByRole('navigation', { name: 'List of changes' }).getByRole('button');
    await expect(chips.filter({ hasText: 'Image calico/cni' }).first()).toHaveAttribute(
      'title',
      /registry\.example\.com.*mirror\/calico\/cni:v3\.32\.0/,
    );
    const texts = await chips.allInnerTexts();
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => text.includes('Image calico/node')).length).toBeGreaterThan(1);
    const heights = await chips.evaluateAll((all) => all.map((chip) => chip.getBoundingClientRect().height));
    expect(new Set(heights).size).toBe(1);
  });
});

test('what stands inside comes when it is opened, and by keyboard alone', async ({ calicut, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await calicut.open(usual);
  await expect(calicut.verdict).toBeVisible();
  await calicut.isComplete();
  expect(asked.filter((url) => url.includes('DeviationChoices'))).toEqual([]);
  await page.getByText('More about the cluster').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Remove initContainers' })).toBeVisible();
  expect(asked.filter((url) => url.includes('DeviationChoices')).length).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Remove initContainers' })).not.toBeChecked();
});

test('axe finds nothing with an edit off and an extra on', async ({ calicut, page }) => {
  await openEdits(calicut, page, `${usual}&without=remove-init-containers,remove-cni-volumes&extra=use-private-registry`);
  await field(page).fill(registry);
  if (!withoutUpstream) await calicut.isReady();
  expect(await faultsIn(page)).toEqual([]);
});

test('axe finds nothing in the manifest of before while a registry is missing', async ({ calicut, page }) => {
  test.skip(withoutUpstream, reason);
  await openEdits(calicut, page, usual);
  await calicut.isReady();
  await takeImages(page).check();
  await expect(calicut.changes).toContainText('What stands below is the last one.');
  expect(await faultsIn(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the bar has a way to a registry that is not named', async ({ calicut, page }) => {
    await openEdits(calicut, page, `${usual}&extra=use-private-registry`);
    await page.getByRole('contentinfo').getByRole('button', { name: 'Name your registry' }).click();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toBeInViewport();
  });

  test('the edits are no wider than the screen', async ({ calicut, page }) => {
    await openEdits(calicut, page, `${usual}&without=set-mangle-allow-action&extra=use-private-registry`);
    await field(page).fill('registry.example.com/a');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
