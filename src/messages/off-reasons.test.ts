import { describe, expect, it } from 'vitest';
import { rules } from '../engine/advise/rules/index.ts';
import type { Rule } from '../engine/advise/types.ts';
import { faultsOf, sentenceFaults } from '../testing/sentences.ts';
import { offReasons } from './en/off-reasons.ts';

describe('the reasons why a value is off', () => {
  it('are there for every rule that stops, and for no other', () => {
    const stops = rules.filter(({ decides }: Rule) => decides === 'unsupported' || decides === 'withdrawn').map(({ id }) => id);
    expect(stops.length).toBeGreaterThan(5);
    expect(Object.keys(offReasons).toSorted()).toEqual(stops.toSorted());
  });

  it.each(Object.entries(offReasons))('say of %s in a few words and in a whole sentence why', (_, { short, sentence }) => {
    expect([short, faultsOf(short), short.length < 40, short.endsWith('.')]).toEqual([short, [], true, false]);
    expect([sentence, sentenceFaults(sentence)]).toEqual([sentence, []]);
  });
});
