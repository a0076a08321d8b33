import { describe, expect, it } from 'vitest';
import { leavesOf } from '../testing/messages/leaves.ts';
import { placeholdersOf } from '../testing/messages/placeholders.ts';
import * as en from './en/index.ts';
import { messages, speak } from './index.ts';
import * as itForm from './it/form.ts';
import * as it_ from './it/index.ts';
import * as jaForm from './ja/form.ts';
import * as ja from './ja/index.ts';
import type { Catalog } from './spoken.ts';

const parts: Readonly<Record<string, object>> = messages;
const english: Readonly<Record<string, object>> = en;
const sentences = leavesOf(en);

/** Where a language is made from other arguments than English, and why it has to be. */
const otherwise: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ja: { 'auditReport.handEdits.remove': 'there is no plural to tell "it" from "them" by' },
  it: {
    'auditReport.handEdits.add': '"it" would need the gender of what is named',
    'auditReport.handEdits.uncomment': '"it" would need the gender of what is named',
  },
};

/** Sentences that are the same everywhere: they are commands. */
const commands = ['auditPanel.command'];

describe.each([
  ['ja', ja, jaForm],
  ['it', it_, itForm],
] as const)('the catalog %s', (language, catalog, form) => {
  const translated = leavesOf(catalog);

  it('has the keys of the English one, each a text or a function as there', () => {
    const shape = (all: ReadonlyMap<string, unknown>) => [...all].map(([path, said]) => `${path}: ${typeof said}`).toSorted();
    expect(shape(translated)).toEqual(shape(sentences));
  });

  it('uses in each sentence what the English one uses, where it can', () => {
    const differing = [...sentences].flatMap(([path, said]) => {
      const other = translated.get(path);
      if (typeof said !== 'function' || typeof other !== 'function') return [];
      const [wanted, found] = [said, other].map((one) => [...placeholdersOf(one as () => unknown)].toSorted().join(' '));
      return wanted === found ? [] : [{ path, wanted, found }];
    });
    const known = otherwise[language] ?? {};
    expect(differing.filter(({ path }) => !(path in known))).toEqual([]);
    expect(differing.map(({ path }) => path).toSorted()).toEqual(Object.keys(known).toSorted());
  });

  it('says nothing in English that has words, commands, codes and names apart', () => {
    const same = [...sentences].flatMap(([path, said]) =>
      typeof said === 'string' && translated.get(path) === said && / [a-z]{2,} [a-z]{2,} /.test(` ${said} `) ? [path] : [],
    );
    expect(same).toEqual(commands);
  });

  it('has in its form what the form says, and the same there', () => {
    expect(Object.keys(form).toSorted()).toEqual(Object.keys(jaForm).toSorted());
    for (const [part, value] of Object.entries(form)) expect(value).toBe(catalog[part as keyof Catalog]);
  });

  it('is spoken by each part of the messages, and English again afterwards', () => {
    expect(Object.keys(parts).toSorted()).toEqual(Object.keys(english).toSorted());
    speak(catalog);
    try {
      for (const part of Object.keys(english)) {
        expect({ ...parts[part] }, `${language} ${part}`).toEqual({ ...catalog[part as keyof Catalog] });
      }
    } finally {
      speak();
    }
    for (const part of Object.keys(english)) expect({ ...parts[part] }).toEqual({ ...english[part] });
  });
});
