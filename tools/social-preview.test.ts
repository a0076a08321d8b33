import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';
import { siteAddress, socialTags } from './social-preview.ts';

const contents = (environment: Readonly<Record<string, string>>) =>
  new Map(socialTags(environment).map(({ attrs }) => [attrs?.['property'] ?? attrs?.['name'], attrs?.['content']]));

describe('siteAddress', () => {
  it.each<readonly [Readonly<Record<string, string>>, string | undefined]>([
    [{}, undefined],
    [{ CALICUT_SITE_URL: 'https://example.org' }, 'https://example.org/'],
    [{ CALICUT_SITE_URL: 'https://example.org/tools/calicut' }, 'https://example.org/tools/calicut/'],
    [{ CALICUT_SITE_URL: 'https://example.org/tools/calicut/?a=b#c' }, 'https://example.org/tools/calicut/'],
    [{ GITHUB_REPOSITORY: 'Somebody/Calicut' }, 'https://somebody.github.io/Calicut/'],
    [{ GITHUB_REPOSITORY: 'somebody/somebody.github.io' }, 'https://somebody.github.io/'],
    [{ GITHUB_REPOSITORY: 'somebody/calicut', CALICUT_SITE_URL: 'https://example.org/' }, 'https://example.org/'],
    [{ GITHUB_REPOSITORY: '"><script>/x' }, undefined],
    [{ GITHUB_REPOSITORY: 'alone' }, undefined],
  ])('of %j is %s', (environment, address) => {
    expect(siteAddress(environment)).toBe(address);
  });

  it.each(['calicut', 'ftp://example.org/', 'javascript:alert(1)'])('refuses %s', (said) => {
    expect(() => siteAddress({ CALICUT_SITE_URL: said })).toThrow('CALICUT_SITE_URL');
  });
});

describe('socialTags', () => {
  it('name the picture by its whole address', () => {
    const tags = contents({ CALICUT_SITE_URL: 'https://example.org/calicut/' });
    expect(tags.get('og:image')).toBe('https://example.org/calicut/social-preview.png');
    expect(tags.get('twitter:card')).toBe('summary_large_image');
  });

  it('leave it out where the address is not known', () => {
    const tags = contents({});
    expect(tags.has('og:image')).toBe(false);
    expect(tags.has('og:url')).toBe(false);
    expect(tags.get('twitter:card')).toBe('summary');
  });

  it('say the size that the picture has', () => {
    const png = readFileSync(join(projectRoot, 'public/social-preview.png'));
    const tags = contents({ CALICUT_SITE_URL: 'https://example.org/' });
    expect([tags.get('og:image:width'), tags.get('og:image:height')]).toEqual([`${png.readUInt32BE(16)}`, `${png.readUInt32BE(20)}`]);
  });
});
