import { describe, expect, it } from 'vitest';
import { newestTested } from '../../testing/newest.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { decodeLink, type LinkNotice } from './codec.ts';

const codesOf = (notices: readonly LinkNotice[]) => notices.map(({ code }) => code);

describe('links that say too little or too much', () => {
  const full = 'v=1&network=flannel&kubernetes=1.35&calico=3.31.5&image=ol9';
  const meant: Selection = { ...defaultSelection, network: 'flannel', kubernetes: '1.35', calico: '3.31.5', images: ['ol9'] };

  it.each([
    '',
    '#',
    '?',
    '?#',
    'https://calicut.example/',
    'https://calicut.example/#',
    'nonsense',
    '#nonsense',
    '&&&',
    '#&&',
    '\u0000',
    'https://calicut.example/?utm_source=x',
    '?a=b&c=d',
  ])('take %j as no link at all', (link) => {
    expect(decodeLink(link)).toEqual({ selection: defaultSelection, notices: [], isEmpty: true });
  });

  it.each(['#lang=ja', '?lang=ja', 'lang=ja', '?utm_source=x&lang=ja'])('open nothing where they say only a language: %s', (link) => {
    expect(decodeLink(link)).toEqual({ selection: defaultSelection, language: 'ja', notices: [], isEmpty: true });
  });

  it.each([
    [`${full}&lang=de`, undefined, ['LINK_LANGUAGE_UNKNOWN']],
    [`${full}&lang=`, undefined, ['LINK_LANGUAGE_UNKNOWN']],
    [`${full}&lang=%zz`, undefined, ['LINK_LANGUAGE_UNKNOWN']],
    [`${full}&lang=it&lang=ja`, 'it', []],
  ])('say that a language is none of the page’s: %s', (link, language, codes) => {
    const decoded = decodeLink(link);
    expect([decoded.language, codesOf(decoded.notices)]).toEqual([language, codes]);
    expect(decoded.selection).toEqual(meant);
  });

  it.each([
    ['v=1', ['network', 'kubernetes', 'calico', 'image']],
    ['v=1&network=flannel', ['kubernetes', 'calico', 'image']],
    ['v=1&network=flannel&kubernetes=1.35', ['calico', 'image']],
    ['v=1&network=flannel&kubernetes=1.35&calico=3.31.5', ['image']],
    ['v=1&network=flannel&kubernetes=1.35&calico=3.31.5&ima', ['image']],
    ['v=1&kubernetes=1.35&calico=3.31.5&image=ol9', ['network']],
  ])('report what the cut-off link %s lacks', (link, keys) => {
    expect(decodeLink(link).notices).toEqual([{ code: 'LINK_KEY_MISSING', args: { keys } }]);
  });

  it('report the first half of a value as unknown, with the nearest choice', () => {
    const { selection, notices } = decodeLink('v=1&network=flannel&kubernetes=1.35&calico=3.31.');
    expect(codesOf(notices)).toEqual(['LINK_KEY_MISSING', 'UNKNOWN_VALUE']);
    expect(selection).toEqual({ ...meant, images: ['ol8'] });
  });

  it('report every cut in the part that is always written', () => {
    const link = `${full}&pod-cidr=10.244.0.0/16&method=replace`;
    for (let end = 'v=1&'.length; end < full.length; end++) {
      expect([link.slice(0, end), decodeLink(link.slice(0, end)).notices.length > 0]).toEqual([link.slice(0, end), true]);
    }
    expect(decodeLink(link)).toMatchObject({ selection: { ...meant, podCidr: '10.244.0.0/16' }, notices: [] });
  });

  it.each([
    [`${full}&colour=red`, 1],
    [`${full}&colour=red&colour=blue&x=`, 3],
    [`${full}&Network=vcn-native`, 1],
    [`${full}&registry=a.b/c`, 1],
    [`${full}&__proto__=1&constructor=2&toString=3`, 3],
    [`${full}&=1`, 1],
  ])('count what %s says that is not known', (link, count) => {
    expect(decodeLink(link)).toEqual({ selection: meant, notices: [{ code: 'LINK_KEY_UNKNOWN', args: { count } }], isEmpty: false });
  });

  it.each([
    [`${full}&network=vcn-native`, ['network']],
    [`${full}&network=vcn-native&network=flannel&image=ol7`, ['network', 'image']],
    [`${full}&kubernetes=1.35`, ['kubernetes']],
  ])('take the first of what %s names twice', (link, keys) => {
    const notices = keys.map((key) => ({ code: 'LINK_KEY_REPEATED', args: { key } }));
    expect(decodeLink(link)).toEqual({ selection: meant, notices, isEmpty: false });
  });

  it.each(['2', '0', '', '1.0', '01', '%31', 'x'])('say that version %j is not known, and read what they can', (version) => {
    const { selection, notices } = decodeLink(full.replace('v=1', `v=${version}`));
    expect(codesOf(notices)).toEqual(['LINK_VERSION_UNKNOWN']);
    expect(selection).toEqual(meant);
  });

  it.each(['%', '%2', '%zz', '%80', '%E0%A4%A', '1.35%ff'])('say that the value %s is damaged, and take the usual choice', (value) => {
    const { selection, notices } = decodeLink(full.replace('=1.35', `=${value}`));
    expect(codesOf(notices)).toEqual(['LINK_DAMAGED', 'LINK_KEY_MISSING']);
    expect(selection).toEqual({ ...meant, kubernetes: newestTested.kubernetes });
  });

  it.each([
    ['network=ipvlan', 'UNKNOWN_VALUE'],
    ['pod-cidr=10.0.0.0/16', 'CIDR_NOT_FOR_NETWORK'],
    ['network=flannel&method=beside&pod-cidr=10.0.0.0/16', 'CIDR_NOT_FOR_METHOD'],
    ['method=beside', 'METHOD_NOT_FOR_NETWORK'],
    ['network=flannel&pod-cidr=10.0.0.1/16', 'CIDR_INVALID'],
  ])('say what of %s was adjusted', (link, code) => {
    expect(codesOf(decodeLink(link).notices)).toEqual([code]);
  });

  it('do not take a release that is not known', () => {
    const { selection, notices } = decodeLink('network=vcn-native&calico=3.99.0');
    expect([selection.calico, codesOf(notices)]).toEqual(['3.33.1', ['UNKNOWN_VALUE']]);
  });
});
