import { describe, expect, it } from 'vitest';
import { supportTables } from './oke.ts';
import { getSource } from './sources.ts';

// That every source exists, is used, has an address and a date is what the linters hold.
describe('the sources of the support tables', () => {
  const pages = supportTables.map(({ source }) => getSource(source));

  it('are the vendor’s own pages', () => {
    expect(pages.filter(({ publisher }) => publisher !== 'oracle')).toEqual([]);
  });

  it('stand oldest first', () => {
    const years = pages.map(({ read, edition }) => Number((read ?? edition ?? '').slice(0, 4)));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(years[0]).toBe(2024);
  });
});
