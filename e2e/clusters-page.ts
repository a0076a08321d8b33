import type { Locator, Page } from '@playwright/test';
import { expect, type CalicutPage } from './page.ts';

/** The columns of the tables that the journeys give. */
export const HEADER = 'name,kubernetes,calico,network,image,pod-cidr';

/** The tab as a person sees it. */
export class Clusters {
  readonly page: Page;
  readonly input: Locator;
  readonly table: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.input = page.getByRole('textbox', { name: 'Clusters as CSV' });
    this.table = page.getByRole('table', { name: 'Clusters and what is supported' });
    this.rows = this.table.locator('tbody').getByRole('row');
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  shown(count: string): Locator {
    return this.page.getByRole('status').filter({ hasText: new RegExp(`^${count}$`) });
  }

  head(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }

  async sortBy(name: string): Promise<void> {
    await this.head(name).getByRole('button').click();
  }

  /** Gives the table as a file: thousands of lines are not typed. */
  async open(csv: string | Buffer, name = 'clusters.csv'): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Open a CSV file' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) });
  }

  static async show(calicut: CalicutPage): Promise<Clusters> {
    await calicut.open();
    await calicut.page.getByRole('tab', { name: 'Clusters' }).click();
    const clusters = new Clusters(calicut.page);
    await expect(clusters.input).toBeVisible();
    return clusters;
  }
}

/** 1,000 rows: most supported, every fifth on flannel, every tenth not tested, every hundredth a slip. */
export const thousand = [
  HEADER,
  ...Array.from({ length: 1000 }, (_, n) => {
    const name = `cluster-${n}`;
    if (n % 100 === 99) return `${name},1.3,,vcn-native,ol8,`;
    if (n % 10 === 1) return `${name},1.34,3.32.1,vcn-native,ol9,`;
    if (n % 5 === 0) return `${name},1.34,recommended,flannel,ol8,`;
    return `${name},1.36,recommended,vcn-native,${n % 2 === 0 ? 'ol8' : 'ol8;ol9'},`;
  }),
].join('\r\n');
