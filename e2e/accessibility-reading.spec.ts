import { readUpstream, reason, withoutUpstream } from './golden.ts';
import { expect, test } from './page.ts';
import { eventful, hasCome } from './views.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

/** The change list is what a screen reader has in place of the two sides of an editor, whose own reading swaps them. */
test.describe('the list of changes', () => {
  test.skip(withoutUpstream, reason);

  for (const { name, fragment, file } of [
    { name: 'usual', fragment: usual, file: 'calico-policy-only.yaml' },
    {
      name: 'one change',
      fragment: 'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8&pod-cidr=10.244.0.0/16',
      file: 'calico.yaml',
    },
  ]) {
    test(`says the whole difference in the order of the file: ${name}`, async ({ calicut, page }) => {
      await calicut.open(fragment);
      await calicut.isReady();
      const before = readUpstream('3.32.0', file).toString('utf8').split('\n');
      const after = (await calicut.download()).bytes.toString('utf8').split('\n');
      const more = calicut.changes.getByRole('button', { name: /^Show all \d+ lines$/ });
      for (let left = await more.count(); left > 0; left--) await more.first().click();
      const cards = await page.getByRole('article').evaluateAll((all) =>
        all.map((card) => ({
          name: card.ariaLabel ?? '',
          titles: [...card.querySelectorAll('h3')].map(({ textContent }) => textContent),
          reasons: [...card.querySelectorAll('h3 ~ p')].map(({ textContent }) => textContent?.length ?? 0),
          groups: [...card.querySelectorAll('[role="group"]')].map((group) => ({
            name: group.ariaLabel ?? '',
            lines: [...group.querySelectorAll('code')].map(({ textContent }) => textContent ?? ''),
          })),
        })),
      );
      const counted = { Removed: 0, Added: 0 };
      const gone = { Removed: new Set<number>(), Added: new Set<number>() };
      const last = { Removed: 0, Added: 0 };
      for (const [n, { name: said, titles, reasons, groups }] of cards.entries()) {
        expect(said).toMatch(new RegExp(`^Change ${n + 1}: .+`));
        expect(titles.length).toBeGreaterThan(0);
        expect(reasons.some((length) => length > 20)).toBe(true);
        expect(groups.length).toBeGreaterThan(0);
        for (const { name: heading, lines } of groups) {
          const [, kind, from, to] = /^(Removed|Added), lines? (\d+)(?: to (\d+))?$/.exec(heading) ?? [];
          if (kind !== 'Removed' && kind !== 'Added') throw new Error(`no place in: ${heading}`);
          const [start, end] = [Number(from), Number(to ?? from)];
          expect(start, 'in the order of the file').toBeGreaterThan(last[kind]);
          last[kind] = end;
          const side = kind === 'Removed' ? before : after;
          expect(lines, heading).toEqual(side.slice(start - 1, end));
          counted[kind] += lines.length;
          for (let line = start; line <= end; line++) gone[kind].add(line);
        }
      }
      // What is left on both sides is one and the same: nothing was kept back.
      const kept = (lines: readonly string[], without: ReadonlySet<number>) => lines.filter((_, n) => !without.has(n + 1));
      expect(kept(after, gone.Added)).toEqual(kept(before, gone.Removed));
      const header = calicut.changes.getByText(/lines? removed/).first();
      await expect(header).toHaveText(new RegExp(`^${counted.Removed} lines? removed$`));
      await expect(calicut.changes.getByText(/lines? added/).first()).toHaveText(new RegExp(`^${counted.Added} lines? added$`));
    });
  }
});

test.describe('where motion is to be reduced', () => {
  test('nothing moves: not the page, not a panel, not a window', async ({ calicut, page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await calicut.open(eventful);
    const moving = async () =>
      await page.evaluate(() => [
        ...document.getAnimations().map(({ effect }) => `runs: ${effect instanceof KeyframeEffect ? effect.target?.className : ''}`),
        ...[...document.querySelectorAll('*')]
          .filter((element) => {
            const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
            return (
              scrollBehavior === 'smooth' || animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
            );
          })
          .map((element) => `would move: ${element.tagName} ${element.className}`),
      ]);
    for (const name of [/^Audit/, 'Clusters', 'Matrix', 'Upgrade', /^Changes/]) {
      await page.getByRole('tab', { name }).click();
      await hasCome(page.getByRole('tabpanel', { name }));
      expect(await moving(), String(name)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    expect(await moving()).toEqual([]);
    await page.getByRole('button', { name: 'Take the tour' }).click();
    await expect(page.getByRole('dialog', { name: 'Tour' })).toBeVisible();
    expect(await moving()).toEqual([]);
  });
});
