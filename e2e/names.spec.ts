import type { Page } from '@playwright/test';
import { languages } from '../src/engine/index.ts';
import { catalogs } from './catalogs.ts';
import { reason, withoutUpstream } from './golden.ts';
import { expect, test } from './page.ts';
import { resultIn } from './views.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

/** What a screen reader says, by role and name. Lines of the manifest are left out: they are upstream's. */
test.describe('names', () => {
  test('of the head, the form and the verdict', async ({ calicut, page }) => {
    await calicut.open(usual);
    await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
      - banner:
        - heading "Calicut" [level=1]
        - button "Saved"
        - button "Help"
        - combobox "Language":
          - option "English" [selected]
          - option "日本語"
          - option "Italiano"
        - status
        - combobox "Theme":
          - 'option "Theme: system" [selected]'
          - 'option "Theme: light"'
          - 'option "Theme: dark"'
          - 'option "Theme: high contrast"'
        - button "Copy link"
        - status
    `);
    await expect(page.getByRole('form', { name: 'Your cluster' })).toMatchAriaSnapshot(`
      - form "Your cluster":
        - heading "Your cluster" [level=2]
        - group "Network type":
          - radio "VCN-native pods" [checked]
          - radio "Flannel overlay"
        - combobox "Kubernetes":
          - option "1.36" [selected]
        - 'button /Kubernetes: \\d+ off – why\\?/'
        - combobox "Calico"
        - status: ★ Oracle tested 3.32.0 with 1.36
        - combobox "Node image":
          - option /^Oracle Linux 7 – not for/ [disabled]
          - option "Oracle Linux 8" [selected]
          - option "Ubuntu"
          - option "Several images"
        - 'button "Node image: 1 off – why?"'
        - group: More about the cluster
        - group: Edits and extras
    `);
    await expect(calicut.verdict).toMatchAriaSnapshot(`
      - region "Verdict":
        - heading "Verdict" [level=2]
        - status:
          - paragraph: Supported by Oracle
          - paragraph: Oracle tested Calico 3.32.0 with Kubernetes 1.36 and supports this pair.
        - paragraph:
          - link /^page read \\d{4}-\\d\\d-\\d\\d \\(.+, page read .+, opens elsewhere\\)$/
          - 'link /^This is wrong: report .+\\(opens elsewhere\\)$/'
        - term: Upstream
        - definition:
          - link /^tested .+ \\(.+, opens elsewhere\\)$/
        - term: K8s on OKE
        - definition
        - term: Calico line
        - definition
        - group: /\\d+ notes/
    `);
  });

  test('of the views, the changes, the bar and the editors', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    test.setTimeout(60_000);
    await calicut.open(usual);
    await calicut.isReady();
    await expect(page.getByRole('tablist')).toMatchAriaSnapshot(`
      - tablist "Views of the manifest":
        - tab "Changes 7" [selected]
        - tab "Audit"
        - tab "Manifest"
        - tab "Forms"
        - tab "Commands"
        - tab "Matrix"
        - tab "Upgrade"
        - tab "Clusters"
    `);
    await expect(page.getByRole('navigation', { name: 'List of changes' })).toMatchAriaSnapshot(`
      - navigation "List of changes":
        - list:
          - listitem:
            - 'button "Change 1: Remove initContainers"'
          - listitem:
            - 'button "Change 2: Remove envFrom"'
          - listitem:
            - 'button "Change 3: Remove FELIX_TYPHAK8SSERVICENAME"'
          - listitem:
            - 'button "Change 4: Set FELIX_INTERFACEPREFIX to oci +4"'
    `);
    await expect(page.getByRole('article', { name: /^Change 1:/ })).toMatchAriaSnapshot(`
      - 'article "Change 1: Remove initContainers"':
        - heading "Remove initContainers" [level=3]
        - paragraph:
          - link /^Oracle .+ opens elsewhere\\)$/
        - paragraph: /install-cni would write/
        - 'button "Show in full view: Change 1: Remove initContainers"'
        - 'group /^Removed, lines \\d+ to \\d+$/':
          - button /^Show all \\d+ lines$/
        - paragraph: nothing added here
    `);
    await expect(page.getByRole('contentinfo', { name: 'Copy and download' })).toMatchAriaSnapshot(`
      - contentinfo "Copy and download":
        - paragraph: Supported by Oracle
        - paragraph: calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml
        - status
        - button "Other forms"
        - button "Copy manifest"
        - button "Download manifest"
    `);
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await expect(calicut.editorFrame.getByRole('textbox', { name: /^calico-policy-only\.yaml.* before the changes$/ })).toBeAttached({
      timeout: 30_000,
    });
    await expect(calicut.edited).toBeAttached();
    await expect(calicut.editorFrame.getByRole('textbox')).toHaveCount(2);
  });

  test('of every window', async ({ calicut, page }) => {
    await calicut.open(usual);
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
      - dialog "Saved on this browser":
        - heading "Saved on this browser" [level=2]
        - button "Close"
        - form "Save these choices":
          - heading "Save these choices" [level=3]
          - textbox "Name"
          - button "Save these choices"
        - region "Saved choices":
          - heading "Saved choices" [level=3]
          - status
        - region "Downloaded and copied manifests":
          - heading "Downloaded and copied manifests" [level=3]
        - region "What is remembered, and where":
          - heading "What is remembered, and where" [level=3]
          - button "Clear everything that is remembered"
        - status
    `);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
      - dialog "Help":
        - heading "Help" [level=2]
        - button "Close"
        - region "What this page does"
        - region "Three examples":
          - list:
            - listitem:
              - link "The pair that Oracle tested"
            - listitem:
              - link "Calico in place of flannel"
            - listitem:
              - link "A Kubernetes that has ended"
        - region "The tour":
          - paragraph:
            - button "Take the tour"
        - region "Keyboard shortcuts":
          - checkbox "Single-character shortcuts" [checked]
        - region "Something is wrong or missing":
          - paragraph:
            - link "Report it on GitHub (opens elsewhere)"
    `);
    await page.getByRole('button', { name: 'Take the tour' }).click();
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
      - dialog "Tour":
        - paragraph: 1 of 5
        - heading "Say what your cluster is" [level=2]
        - button "Next"
        - button "End the tour"
    `);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Change the manifest' }).click();
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
      - dialog "Where the manifest comes from":
        - heading "Where the manifest comes from" [level=2]
        - button "Use the file of the release you chose"
        - button "Fetch calico-policy-only.yaml 3.32.0 from upstream"
        - button "Open your own file"
        - button "Show a sample"
        - heading "Paste your own manifest" [level=3]
        - textbox "Manifest text"
        - button "Use this text" [disabled]
        - button "Close"
    `);
  });
});

test.describe('in each language', () => {
  for (const language of languages) {
    test(`the landmarks and the outline: ${language}`, async ({ calicut: { page } }) => {
      test.skip(withoutUpstream, reason);
      const { page: words, interface: text, steps } = catalogs[language];
      await page.goto(`./#${usual}&lang=${language}`);
      await expect(resultIn(page, language)).toBeVisible();
      await expect(page.locator('article').first()).toBeVisible();
      await expect(page.getByRole('banner')).toHaveCount(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      for (const [role, name] of [
        ['form', words.cluster.heading],
        ['region', text.verdict.heading],
        ['region', text.source.heading],
        ['region', text.result.heading],
        ['navigation', text.changes.index],
        ['contentinfo', text.delivery.heading],
      ] as const)
        await expect(page.getByRole(role, { name, exact: true }), `${role} ${name}`).toHaveCount(1);
      const outline = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) =>
          all
            .filter((heading) => heading.checkVisibility() && heading.closest('dialog, details:not([open])') === null)
            .map((heading) => `${heading.tagName} ${heading.textContent}`),
        );
      expect(outline.slice(0, 6)).toEqual([
        'H1 Calicut',
        `H2 ${words.cluster.heading}`,
        `H2 ${text.verdict.heading}`,
        `H2 ${text.source.heading}`,
        `H2 ${text.result.changes}`,
        `H3 ${steps['remove-init-containers'].title}`,
      ]);
    });
  }

  test('what stands there in English says so, whole titles at least', async ({ calicut: { page } }) => {
    test.skip(withoutUpstream, reason);
    await page.goto(`./#${usual}&lang=ja`);
    await expect(page.getByRole('button', { name: catalogs.ja.interface.delivery.download })).toBeEnabled();
    await expect(page.getByRole('group', { name: catalogs.ja.offline.heading })).toBeAttached();
    // Three words in a row, and nothing in Japanese around them, are a title or a sentence. A command in a Japanese sentence is code.
    const unmarked = await page.locator('main').evaluate((main) => {
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const around = node.parentElement;
        if (around?.closest('[lang]')?.getAttribute('lang') === 'en') continue;
        const text = node.textContent ?? '';
        if (/[A-Za-z]{2,} [A-Za-z]{2,} [a-z]{2,}/.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))
          found.push(text);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
  });
});

test.describe('what changes is announced, and once', () => {
  /** What live regions say from now on. */
  async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const live = '[role="status"], [role="alert"], [aria-live="polite"]';
      const before = new WeakMap<Element, string>();
      for (const region of document.querySelectorAll(live)) before.set(region, region.textContent ?? '');
      new MutationObserver(() => {
        for (const region of document.querySelectorAll(live)) {
          const text = region.textContent ?? '';
          if ((before.get(region) ?? '') !== text && text !== '') said.push(text);
          before.set(region, text);
        }
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    return async () => await page.evaluate(() => (window as unknown as { readonly said: readonly string[] }).said);
  }

  test('a link that was copied, another verdict, a manifest that was handed out', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(usual);
    await calicut.isReady();
    await calicut.isComplete();
    const said = await listen(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(said).toEqual(['Link copied']);
    await calicut.download();
    await expect.poll(said).toHaveLength(2);
    expect((await said())[1]).toContain('calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml');
    await calicut.choice('Calico').selectOption('3.31.5');
    await expect(calicut.verdict.getByText(/3\.31\.5/).first()).toBeVisible();
    await calicut.isReady();
    const isVerdict = (sentence: string) => sentence.includes('3.31.5') && sentence.includes('Oracle');
    await expect.poll(async () => (await said()).filter(isVerdict)).toHaveLength(1);
    // The last that the page says of a choice is the hash.
    await expect(calicut.changes.getByRole('button', { name: /^sha256 [0-9a-f]{8}/ })).toBeVisible();
    const all = await said();
    expect(all.filter(isVerdict)).toHaveLength(1);
    expect(new Set(all).size).toBe(all.length);
  });
});
