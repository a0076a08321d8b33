import type { Page } from '@playwright/test';
import { interfaceMessages as italian } from '../src/messages/it/interface.ts';
import { faultsIn } from './axe.ts';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { startHost, type Host } from './offline-host.ts';
import { test as base, expect, sha256, type CalicutPage } from './page.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

/** Every journey on a host of its own, whose worker answers for nobody else. */
const test = base.extend<{ readonly host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from the pattern
  host: async ({}, use, { project }) => {
    const host = await startHost(project.use.baseURL ?? '');
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({ serviceWorkers: 'allow', allowedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_EMPTY_RESPONSE|when fetching the script/] });
test.skip(withoutUpstream, reason);
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ calicut }) => {
  // The editor measures how long a key takes, by the browser's own clock, which stands still here and gives it nothing to read.
  await calicut.page.addInitScript(() => {
    performance.getEntriesByName = () => [{ duration: 0, entryType: 'measure', name: '', startTime: 0, toJSON: () => '' }];
  });
});

const status = (page: Page) => page.getByRole('group', { name: 'Offline use' });
const ready = (page: Page) => status(page).getByText(/^✓ Ready for offline use with \d+ releases$/);
const notice = (page: Page) => page.getByRole('region', { name: 'A newer version of this page' });

async function openReady(calicut: CalicutPage): Promise<void> {
  await calicut.open(usual);
  await calicut.isReady();
  await expect(ready(calicut.page)).toBeVisible({ timeout: 60_000 });
}

/** Without a connection, for the page and for its worker. */
async function cut({ page }: CalicutPage, host: Host): Promise<void> {
  host.isUp = false;
  host.asked.length = 0;
  await page.context().setOffline(true);
}

/** Asks for a newer version, as the browser does by itself when the page is opened. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
}

const versionOf = async (page: Page) => ((await page.content()).includes('<!-- newer -->') ? 'newer' : 'first');

async function typeInFullView(calicut: CalicutPage, typed: string): Promise<void> {
  const { page } = calicut;
  await page.getByRole('button', { name: 'Full view', exact: true }).click();
  const edited = calicut.edited;
  await edited.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(typed);
  await expect(page.getByRole('button', { name: /Your change/ })).toBeVisible();
}

test('without a connection everything that was published with the page works', async ({ calicut, page, host }) => {
  await openReady(calicut);
  await cut(calicut, host);
  await expect(status(page)).toContainText(/You are offline\.\s*All of this page goes on working/);
  await page.reload();
  await calicut.isReady();
  await calicut.choice('Kubernetes').selectOption('1.35');
  await expect(calicut.choice('Calico')).toHaveValue('3.31.5');
  await calicut.isReady();
  expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.31.5', 'ol8'));
  await page.getByRole('button', { name: 'Full view', exact: true }).click();
  await expect(calicut.edited).toBeVisible({ timeout: 30_000 });
  await page.getByRole('tab', { name: 'Commands' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Commands' }).getByRole('heading', { name: 'Apply', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Forms' }).click();
  await expect(page.getByRole('radio', { name: 'Kustomize overlay' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('it');
  await expect(page.getByRole('tab', { name: italian.result.matrix })).toBeVisible();
  await page.getByRole('tab', { name: italian.result.matrix }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  // Nobody was asked but for the worker itself, which browsers look for by themselves.
  expect(host.asked.filter((path) => path !== 'sw.js')).toEqual([]);
});

test('it says what it keeps, and removes it', async ({ calicut, page, host }) => {
  await openReady(calicut);
  await ready(page).click();
  await expect(status(page)).toContainText(/Calico 3\.32\.1, 3\.32\.0, /);
  await expect(status(page)).toContainText(/in \d+ files of \d+\.\d MB/);
  expect(await faultsIn(page, { part: '[aria-label="Offline use"]' })).toEqual([]);
  await page.getByRole('button', { name: 'Remove what is kept for offline use' }).click();
  await expect(status(page)).toContainText('Nothing is kept for offline use.');
  await expect(status(page)).toBeFocused();
  await expect.poll(async () => await page.evaluate(async () => await caches.keys())).toEqual([]);
  // It stays so until it is asked for.
  await page.reload();
  await calicut.isReady();
  await expect(status(page)).toContainText('Nothing is kept for offline use.');
  await page.getByRole('button', { name: 'Keep for offline use' }).click();
  await expect(ready(page)).toBeVisible({ timeout: 60_000 });
  await cut(calicut, host);
  await page.reload();
  await calicut.isReady();
});

test.describe('where a file is missing', () => {
  test.use({ allowedErrors: [/404/] });
  test('it says what went wrong, and tries again', async ({ calicut, page, host }) => {
    host.changed.set('icon.svg', undefined);
    await calicut.open(usual);
    await expect(status(page)).toContainText('the server gave a file that does not belong to this version', { timeout: 60_000 });
    host.changed.delete('icon.svg');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(ready(page)).toBeVisible({ timeout: 60_000 });
  });
});

test('what is removed in one tab is gone in the other', async ({ calicut, page, host, context }) => {
  await openReady(calicut);
  const other = await context.newPage();
  await other.goto(`${host.address}#${usual}`);
  await expect(ready(other)).toBeVisible({ timeout: 60_000 });
  await ready(page).click();
  await page.getByRole('button', { name: 'Remove what is kept for offline use' }).click();
  await expect(status(other)).toContainText('Nothing is kept for offline use.');
  await page.getByRole('button', { name: 'Keep for offline use' }).click();
  await expect(ready(page)).toBeVisible({ timeout: 60_000 });
  await expect(ready(other)).toBeVisible({ timeout: 60_000 });
});

test('where data is to be saved it asks first', async ({ calicut, page, host }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await calicut.open(usual);
  await calicut.isReady();
  await expect(status(page)).toContainText('your browser is set to save data');
  expect(host.asked).not.toContain('sw.js');
  await page.getByRole('button', { name: 'Keep for offline use' }).click();
  await expect(ready(page)).toBeVisible({ timeout: 60_000 });
});

test('an update is offered, and is not taken unasked', async ({ calicut, page, host }) => {
  await openReady(calicut);
  await host.publishNewer();
  await page.reload();
  await calicut.isReady();
  await expect(notice(page)).toContainText('A newer version of this page is ready.', { timeout: 60_000 });
  expect(await versionOf(page)).toBe('first');
  expect(await faultsIn(page, { part: '[aria-label="A newer version of this page"]' })).toEqual([]);
  await notice(page).getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await calicut.isReady();
  expect(await versionOf(page)).toBe('first');
  // Without a connection it is the version that was kept last.
  await cut(calicut, host);
  await page.reload();
  await calicut.isReady();
  expect(await versionOf(page)).toBe('first');
  expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
});

test.describe('where a newer version has a file missing', () => {
  test.use({ allowedErrors: [/404/] });
  test('the page says so beside what it keeps, and tries again', async ({ calicut, page, host }) => {
    await openReady(calicut);
    await host.publishNewer();
    // Its page is not there yet.
    const newer = host.changed.get('index.html');
    host.changed.set('index.html', undefined);
    await lookForUpdate(page);
    await expect(status(page)).toContainText('the server gave a file that does not belong to it', { timeout: 60_000 });
    await expect(ready(page)).toBeVisible();
    host.changed.set('index.html', newer);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(notice(page)).toContainText('A newer version of this page is ready.', { timeout: 60_000 });
  });
});

test.describe('where the part that takes things back does not come', () => {
  test.use({ allowedErrors: [/404|Failed to fetch dynamically imported module/] });
  test('the page says that they are still there', async ({ calicut, page, host }) => {
    const [, late = ''] = /"(assets\/late-[\w-]{8}\.js)"/.exec(await host.read('sw.js')) ?? [];
    host.changed.set(late, undefined);
    await page.addInitScript(() => sessionStorage.setItem('calicut.carry-over', 'id'));
    await calicut.open(usual);
    await expect(notice(page)).toContainText('is still put aside');
    await expect(notice(page).getByRole('button', { name: 'Reload' })).toBeVisible();
  });
});

test('an update in the middle of an edit loses nothing, and asks nothing', async ({ calicut, page, host }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a question: ${dialog.type()}`);
  });
  await openReady(calicut);
  await page.getByRole('tab', { name: 'Commands' }).click();
  await page.getByRole('textbox', { name: /OCID/ }).fill('ocid1.cluster.oc1.eu-frankfurt-1.aaaa');
  await page.getByRole('tab', { name: 'Clusters' }).click();
  await page.getByRole('textbox').fill('name,kubernetes,calico,network,image\nmine,1.36,3.32.0,vcn-native,ol8\n');
  await page.getByRole('tab', { name: /^Changes/ }).click();
  await typeInFullView(calicut, '# mine "ń" 🙂\n');
  const before = await calicut.download();
  await page.keyboard.press('Escape');
  await page
    .frameLocator('iframe')
    .getByRole('textbox', { name: /with the changes/ })
    .focus();
  await page.keyboard.type('# more\n');
  await host.publishNewer();
  await lookForUpdate(page);
  await expect(notice(page)).toContainText('with your changes to 1 manifest', { timeout: 60_000 });
  await notice(page).getByRole('button', { name: 'Update now' }).click();
  await expect.poll(async () => await versionOf(page).catch(() => '')).toBe('newer');
  // What was on the page is on it again: the full view with the changes in it.
  await expect(calicut.edited).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: /Your change/ })).toBeVisible();
  const after = await calicut.download();
  expect(after.name).toBe(before.name);
  expect(after.bytes.toString('utf8')).toBe(before.bytes.toString('utf8').replace('# mine "ń" 🙂\n', '# mine "ń" 🙂\n# more\n'));
  await page.getByRole('tab', { name: 'Commands' }).click();
  await expect(page.getByRole('textbox', { name: /OCID/ })).toHaveValue('ocid1.cluster.oc1.eu-frankfurt-1.aaaa');
  await page.getByRole('tab', { name: 'Clusters' }).click();
  await expect(page.getByRole('row', { name: /mine/ })).toBeVisible();
  // Taken back is gone: nothing is left on the machine.
  expect(await page.evaluate(() => sessionStorage.getItem('calicut.carry-over'))).toBeNull();
  expect(await putAside(page)).toBe(0);
  await expect(ready(page)).toBeVisible();
});

test('a file of your own comes through an update with its choices', async ({ calicut, page, host }) => {
  await openReady(calicut);
  const mine = (await calicut.download()).bytes.toString('utf8').replace('value: "oci"', 'value: "cali"');
  await page.getByRole('button', { name: 'Change the manifest' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('dialog').getByRole('button', { name: 'Open your own file' }).click(),
  ]);
  await chooser.setFiles({
    name: 'mine.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(`\uFEFF${mine.replaceAll('\n', '\r\n')}`),
  });
  await expect(page.getByRole('tab', { name: /^Audit .* warnings?$/, selected: true })).toBeVisible();
  await calicut.choice('Node image').selectOption('ol9');
  await page.getByRole('tab', { name: 'Manifest' }).click();
  const before = (await calicut.download()).bytes;
  await host.publishNewer();
  await lookForUpdate(page);
  await notice(page).getByRole('button', { name: 'Update now' }).click({ timeout: 60_000 });
  await expect.poll(async () => await versionOf(page).catch(() => '')).toBe('newer');
  await expect(page.getByRole('tab', { name: 'Manifest', selected: true })).toBeVisible();
  await expect(page.getByRole('tab', { name: /^Audit .* warnings?$/ })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Manifest', selected: true })).toBeVisible();
  await expect(calicut.choice('Node image')).toHaveValue('ol9');
  expect(sha256((await calicut.download()).bytes)).toBe(sha256(before));
});

test('another tab goes on as it is, and is told', async ({ calicut, page, host, context }) => {
  await openReady(calicut);
  const other = await context.newPage();
  await other.goto(`${host.address}#${usual.replace('image=ol8', 'image=ol9')}`);
  await expect(ready(other)).toBeVisible({ timeout: 60_000 });
  await host.publishNewer(/UpgradePanel/);
  await lookForUpdate(page);
  await notice(page).getByRole('button', { name: 'Update now' }).click({ timeout: 60_000 });
  await expect.poll(async () => await versionOf(page).catch(() => '')).toBe('newer');
  await expect(notice(other)).toContainText('This page was updated in another tab.');
  expect(await versionOf(other)).toBe('first');
  // What it has not loaded yet is kept for it, although the newer version and the host have no such file any more.
  await other.getByRole('tab', { name: 'Upgrade' }).click();
  await expect(other.getByRole('tabpanel', { name: 'Upgrade' }).getByRole('heading', { name: 'Upgrade path' })).toBeAttached();
  await other.getByRole('tab', { name: 'Matrix' }).click();
  await cut(calicut, host);
  await notice(other).getByRole('button', { name: 'Reload' }).click();
  await expect.poll(async () => await versionOf(other).catch(() => '')).toBe('newer');
  await expect(other.getByLabel('Node image', { exact: true })).toHaveValue('ol9');
  await expect(other.getByRole('tab', { name: 'Matrix', selected: true })).toBeVisible();
});

test.describe('where a part of an older page is gone from its host', () => {
  test.use({ allowedErrors: [/404|Failed to fetch dynamically imported module/] });
  test('the page offers to load itself anew, and carries over what was typed', async ({ calicut, page, host }) => {
    await host.publishNewer(/UpgradePanel/);
    await openReady(calicut);
    await page.getByRole('tab', { name: 'Commands' }).click();
    await page.getByRole('textbox', { name: /OCID/ }).fill('ocid1.cluster.oc1.eu-frankfurt-1.aaaa');
    await page.getByRole('tab', { name: 'Upgrade' }).click();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(notice(page)).toContainText('A part of this page did not load.');
    host.changed.clear();
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Upgrade' }).getByRole('heading', { name: 'Upgrade path' })).toBeAttached();
    await page.getByRole('tab', { name: 'Commands' }).click();
    await expect(page.getByRole('textbox', { name: /OCID/ })).toHaveValue('ocid1.cluster.oc1.eu-frankfurt-1.aaaa');
  });
});

/** How much is put aside in the browser's database. */
async function putAside(page: Page): Promise<number> {
  return await page.evaluate(
    async () =>
      await new Promise<number>((resolve, reject) => {
        const opened = indexedDB.open('calicut');
        opened.addEventListener('error', () => reject(new Error('no database')));
        opened.addEventListener('success', () => {
          const counted = opened.result.transaction('carry-over').objectStore('carry-over').count();
          counted.addEventListener('success', () => resolve(counted.result));
        });
      }),
  );
}
