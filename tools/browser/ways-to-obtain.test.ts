import { describe, expect, it } from 'vitest';
import { noBrowserSentence, waysToObtain } from './ways-to-obtain.ts';

const programs = (machine: Parameters<typeof waysToObtain>[0]) =>
  waysToObtain(machine).map(({ commands }) => commands.map(([program]) => program));

describe('waysToObtain', () => {
  it('takes the package on Debian as root, and the download if that fails', () => {
    expect(programs({ isDebian: true, isRoot: true })).toEqual([['apt-get', 'apt-get'], ['playwright']]);
  });

  it.each([
    { isDebian: true, isRoot: false },
    { isDebian: false, isRoot: true },
    { isDebian: false, isRoot: false },
  ])('takes the download where Debian is $isDebian and root is $isRoot', (machine) => {
    expect(programs(machine)).toEqual([['playwright']]);
  });
});

describe('noBrowserSentence', () => {
  it('names what was tried, how it ended, and what to do', () => {
    const attempts = waysToObtain({ isDebian: true, isRoot: true }).map((way) => ({ way, outcome: 'exit code 7' }));
    const sentence = noBrowserSentence(attempts);
    expect(sentence).toContain('the Debian package chromium (exit code 7), then npx playwright install chromium (exit code 7)');
    expect(sentence).toMatch(/set CALICUT_BROWSER to the path of one\.$/);
  });
});
