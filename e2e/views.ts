import type { Locator, Page } from '@playwright/test';
import type { Language } from '../src/engine/index.ts';
import type { Tab } from '../src/state/choices.ts';
import { catalogs } from './catalogs.ts';
import { plainStyle, writeManifest } from '../src/testing/handwritten-manifest.ts';
import { withoutUpstream } from './golden.ts';
import { expect } from './page.ts';

/** A cluster with something to say on every view: an ended Kubernetes, several images, a pod CIDR, more than fifty nodes. */
export const eventful = 'v=1&network=flannel&kubernetes=1.33&calico=3.30.0&image=ol7,ol9&pod-cidr=10.244.0.0/16&size=over-50';

/** A manifest of our own with what people do to one: a forgotten edit, a value without quotes, a mount without a volume. */
export const handmade = writeManifest({
  ...plainStyle,
  hasTypha: false,
  hasEnvFrom: false,
  variables: [
    ['FELIX_INTERFACEPREFX', 'oci'],
    ['NO_DEFAULT_POOLS', 'true'],
  ],
})
  .replace('value: "true"\n', 'value: true\n')
  .replace(/ *# About item \d\.\n *- name: policysync\n.*\n.*\n/, '');

const tabs: readonly Tab[] = ['changes', 'audit', 'manifest', 'forms', 'commands', 'matrix', 'upgrade', 'clusters'];

/** The part of the page that answers, in a language. */
export function resultIn(page: Page, language: Language): Locator {
  return page.getByRole('region', { name: catalogs[language].interface.result.heading });
}

/** One thing that a person can look at, and how to get there from the one before. */
export interface View {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  /** How to leave it again, where the next one cannot be reached otherwise. */
  readonly leave?: (page: Page) => Promise<void>;
}

/** Every view of the page in a language, in an order in which each can be reached from the one before. */
export function viewsIn(language: Language): readonly View[] {
  return [...panelsIn(language), ...windowsIn(language), ...(withoutUpstream ? [] : [fullViewIn(language)]), ownFileIn(language)];
}

function tabIn(page: Page, language: Language, id: Tab): Locator {
  return page.getByRole('tab', { name: new RegExp(`^${catalogs[language].interface.result[id]}`) });
}

const close = async (page: Page) => await page.keyboard.press('Escape');

/** Waits for something of a view's own, and until it is not waiting itself: what comes late has come. */
export async function hasCome(panel: Locator): Promise<void> {
  await expect(panel.locator('h2, h3, table, pre, textarea').first()).toBeAttached();
  await expect(panel.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
}

/** What stands in the page itself: the form and the verdict with all that is folded in them, and each panel. */
function panelsIn(language: Language): readonly View[] {
  const { interface: text, clusters, page: words, formsPanel, published, runbook, upgrade } = catalogs[language];
  // What stands in the place of what is worked out when the rest is painted, in the order in which it gives way: the hash of the result, what
  // is found by it, the form of a large file, the comparison.
  const coming = [
    text.changes.sha256('········'),
    runbook.scriptWaits,
    published.none.noHash,
    published.searching,
    formsPanel.making,
    upgrade.comparison.waiting,
  ];
  return [
    ...tabs.map((id): View => ({
      name: id,
      show: async (page) => {
        await tabIn(page, language, id).click();
        const panel = page.getByRole('tabpanel', { name: new RegExp(`^${text.result[id]}`) });
        await expect(panel).toBeVisible();
        await hasCome(panel);
        for (const words of coming) await expect(panel.getByText(words)).toHaveCount(0, { timeout: 30_000 });
      },
    })),
    {
      name: 'clusters, judged',
      show: async (page) => {
        await page.getByRole('button', { name: clusters.example }).click();
        await expect(page.getByRole('table', { name: clusters.caption })).toBeVisible();
      },
    },
    {
      name: 'everything unfolded beside it',
      show: async (page) => {
        for (const area of [
          page.getByRole('form', { name: words.cluster.heading }),
          page.getByRole('region', { name: text.verdict.heading }),
        ])
          await unfold(area);
        await expect(page.getByRole('button', { expanded: true }).first()).toBeVisible();
      },
    },
    {
      name: 'no connection',
      show: async (page) => {
        await page.context().setOffline(true);
        await expect(page.getByText(catalogs[language].offline.offline)).toBeVisible();
      },
      leave: async (page) => {
        await page.context().setOffline(false);
        await expect(page.getByText(catalogs[language].offline.offline)).toHaveCount(0);
      },
    },
  ];
}

/** Opens all that is folded, from the first to the last; what is folded inside opens too. */
async function unfold(area: Locator): Promise<void> {
  const folded = area.locator('button[aria-expanded="false"], details:not([open]) > summary').filter({ visible: true });
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.first().click();
    await expect(folded).not.toHaveCount(left);
  }
}

/** What opens over the page. */
function windowsIn(language: Language): readonly View[] {
  const { interface: text, header, memory, help } = catalogs[language];
  return [
    {
      name: 'where the manifest comes from',
      show: async (page) => {
        await page.getByRole('button', { name: text.source.changeLabel }).click();
        await expect(page.getByRole('dialog', { name: text.source.dialog })).toBeVisible();
      },
      leave: close,
    },
    {
      name: 'what is saved',
      show: async (page) => {
        await page.getByRole('button', { name: header.saved, exact: true }).click();
        const dialog = page.getByRole('dialog', { name: memory.heading });
        await dialog.getByRole('textbox', { name: memory.save.name }).fill('Frankfurt 1');
        await dialog.getByRole('button', { name: memory.save.save }).click();
        await expect(dialog.getByRole('button', { name: memory.presets.openLabel('Frankfurt 1') })).toBeVisible();
      },
      leave: close,
    },
    {
      name: 'help',
      show: async (page) => {
        await page.getByRole('button', { name: header.help, exact: true }).click();
        await expect(page.getByRole('dialog', { name: help.heading })).toBeVisible();
      },
      leave: close,
    },
    {
      name: 'the tour',
      show: async (page) => {
        await page.getByRole('button', { name: header.help, exact: true }).click();
        await page.getByRole('button', { name: help.tour.start }).click();
        await expect(page.getByRole('dialog', { name: help.tourName })).toBeVisible();
      },
      leave: close,
    },
  ];
}

function ownFileIn(language: Language): View {
  const { interface: text, auditPanel } = catalogs[language];
  return {
    name: 'the audit of an own file',
    show: async (page) => {
      await page.getByRole('button', { name: text.source.changeLabel }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: text.source.pasteLabel }).fill(handmade);
      await page.getByRole('dialog').getByRole('button', { name: text.source.pasteUse }).click();
      await expect(page.getByRole('list', { name: auditPanel.findings })).toBeVisible();
    },
  };
}

function fullViewIn(language: Language): View {
  const { changes } = catalogs[language].interface;
  return {
    name: 'the full view',
    show: async (page) => {
      await tabIn(page, language, 'changes').click();
      await page.getByRole('button', { name: changes.fullView, exact: true }).click();
      await expect(page.getByTitle(changes.fullView, { exact: true }).contentFrame().locator('.view-line').first()).toBeVisible({
        timeout: 30_000,
      });
    },
  };
}
