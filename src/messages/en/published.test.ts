import { describe, expect, it } from 'vitest';
import { faultsOf, sentenceFaults, titleFaults } from '../../testing/sentences.ts';
import { published, publishedFiles } from './published.ts';

describe('what is said of published manifests', () => {
  const { none } = published;
  const { about, localOnly, order, compareExpects, searching, copyRefused } = published;
  const slug = 'oke-vcn-native-1.36-3.32.0-other';

  it.each([
    about,
    localOnly,
    order,
    compareExpects,
    searching,
    copyRefused,
    published.namedAfter(slug),
    publishedFiles.notice,
    ...Object.values(none),
    // It leads to the hash.
    published.checkExpects.replace(/:$/, '.'),
  ])('is a whole sentence: %s', (sentence) => {
    expect(sentenceFaults(sentence)).toEqual([]);
  });

  it.each([published.title, published.address, published.check, published.compare, published.apply, published.copy, published.copied])(
    'is a title: %s',
    (title) => {
      expect(titleFaults(title)).toEqual([]);
    },
  );

  it('names what is copied, and each reason by itself', () => {
    expect([published.copyStep('Apply'), published.shellOf('Apply')].flatMap(faultsOf)).toEqual([]);
    expect(new Set(Object.values(none)).size).toBe(Object.keys(none).length);
  });

  it('has a text that fits a terminal, with the hash before the differences and those before the rest', () => {
    const readme = publishedFiles.readme([
      { version: '1.35', day: '2027-01-02' },
      { version: '1.36', day: undefined },
    ]);
    expect(readme).toContain('\n    1.35  2027-01-02\n    1.36  not known\n');
    expect(readme.split('\n').filter((line) => line.length > 100 || /\s$/.test(line))).toEqual([]);
    expect(readme.endsWith('.\n')).toBe(true);
    const order = ['sha256sum --check', 'kubectl diff', 'kubectl apply'].map((command) => readme.indexOf(command));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });
});
