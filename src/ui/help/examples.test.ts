import { describe, expect, it } from 'vitest';
import { advise, decodeLink, encodeLink } from '../../engine/index.ts';
import { wantedLanguage } from '../../state/language.ts';
import { examples, hrefOf } from './examples.ts';

const today = '2026-11-21';
const verdictOf = (id: (typeof examples)[number]['id']) =>
  advise(decodeLink(examples.find((one) => one.id === id)?.link ?? '').selection, today);
const findingsOf = (id: (typeof examples)[number]['id']) => verdictOf(id).findings.map((finding) => finding.id);

describe('the examples', () => {
  it.each(examples)('are links that are read as they are written: $id', ({ link }) => {
    const { selection, notices } = decodeLink(link);
    expect(notices).toEqual([]);
    expect(encodeLink(selection)).toBe(link);
  });

  it.each(examples)('keep the language that the address asks for, and ask for none by themselves: $id', ({ link }) => {
    const here = new URL('https://calicut.test/app/?x=y#lang=ja') as unknown as Location;
    expect(hrefOf(link, here)).toBe(`#${link}`);
    wantedLanguage.setState({ language: 'ja', linked: 'ja' });
    expect(decodeLink(hrefOf(link, here))).toMatchObject({ language: 'ja', selection: decodeLink(link).selection });
    wantedLanguage.setState({ language: 'en', linked: undefined });
  });

  it('make the points that the help says they make', () => {
    expect(verdictOf('recommended')).toMatchObject({ status: 'supported', strength: 'quoted' });
    expect(verdictOf('recommended').findings.every(({ level }) => level === 'note')).toBe(true);
    expect(findingsOf('flannel')).toContain('NEW_NODES_ONLY');
    expect(decodeLink(examples[1].link).selection.podCidr).toBe('10.244.0.0/16');
    expect(findingsOf('ended')).toContain('KUBERNETES_ENDED');
  });
});
