import { describe, expect, it } from 'vitest';
import { findingExamples } from '../testing/messages/finding-examples.ts';
import { saidBy } from '../testing/messages/calls.ts';
import { leavesOf } from '../testing/messages/leaves.ts';
import { termsWithoutEnglish, vendorTerms } from '../testing/messages/terms.ts';
import * as en from './en/index.ts';
import * as it_ from './it/index.ts';
import * as ja from './ja/index.ts';
import type { Catalog } from './spoken.ts';

type Text = readonly [path: string, text: string];

/** The parts that give reasons. Labels in them, such as titles, are left as short as they are. */
const parts = ['steps', 'reasons', 'withoutEdit', 'offReasons', 'editChoices', 'review', 'runbook'] as const;
const isLabel = (path: string) => /\.(?:title|short|head|rows|axes|status|levels|origin|selection|signOff)(?:\.|$)/.test(path);

/** What a person reads as one text: a reason, a step of the runbook with all that it says, a finding with what to do next. */
function textsOf(catalog: Catalog): readonly Text[] {
  const inEnglish: Catalog = en;
  const texts = parts.flatMap((part) => {
    const english = leavesOf({ [part]: inEnglish[part] });
    const whole = new Map<string, readonly string[]>();
    for (const [path, said] of leavesOf({ [part]: catalog[part] })) {
      if (isLabel(path) || /^review\.(?:verdict\.finding|audit|notices|runbook\.steps|edits\.reasons|deviations)/.test(path)) continue;
      // A step of the runbook is read as a whole.
      const name = path.replace(/^(runbook\.steps\.[^.]+)\..*$/, '$1');
      const more = saidBy(path, english.get(path), said).map(({ text }) => text);
      if (name === path) for (const [n, text] of more.entries()) whole.set(`${path} ${n}`, [text]);
      else whole.set(name, [...(whole.get(name) ?? []), ...more]);
    }
    return [...whole].map(([path, all]): Text => [path, all.join('\n')]);
  });
  const findings = [...findingExamples()].flatMap(([id, all]) =>
    all.map(({ args }): Text => [`findings.${id}`, `${catalog.findings[id].says(args)}\n${catalog.findings[id].next(args)}`]),
  );
  return [...texts, ...findings];
}

describe.each([
  ['ja', ja],
  ['it', it_],
] as const)("the vendor's terms in %s", (language, catalog) => {
  const texts = textsOf(catalog);
  const terms = vendorTerms[language];

  it('have the English word in brackets where a text first uses one', () => {
    const bare = texts.flatMap(([path, text]) => termsWithoutEnglish(text, terms).map((term) => `${path}: ${term}`));
    expect([...new Set(bare)]).toEqual([]);
  });

  it('are used, each of them, or the table is out of date', () => {
    const everything = texts.map(([, text]) => text).join('\n');
    expect(terms.filter(({ said }) => !new RegExp(said, 'i').test(everything)).map(({ said }) => said)).toEqual([]);
  });
});

describe('a term', () => {
  it.each([
    ['ノード・プール（node pool）の後のノード・プール', []],
    ['ノード・プールの後のノード・プール（node pool）', ['ノード・プール']],
    ['仮想ノード（Virtual Nodes）とノード・プール（OKEのnode pools）', []],
    ['仮想ノード（virtual machine）', ['仮想ノード']],
  ])('is found without its English word: %s', (text, found) => {
    expect(termsWithoutEnglish(text, vendorTerms.ja)).toEqual(found.toSorted());
  });
});
