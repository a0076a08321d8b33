import { describe, expect, it } from 'vitest';
import { getSource, type FindingId } from '../engine/index.ts';
import { findingExamples } from '../testing/messages/finding-examples.ts';
import { sentenceFaults } from '../testing/sentences.ts';
import { findings } from './en/findings.ts';

/** A sentence of the advisor stands alone, and joins no halves with a dash. */
const faultsOf = (text: string): readonly string[] => [...sentenceFaults(text), ...(/ - |—/.test(text) ? ['a dash'] : [])];

describe('the sentences of the findings', () => {
  const found = new Map(
    [...findingExamples()].map(([id, all]) => [id, new Map(all.map(({ args }) => [findings[id].says(args), findings[id].next(args)]))]),
  );
  const sourceless = [...findingExamples()].flatMap(([id, all]) =>
    all.some(({ sources }) => sources.length === 0 || sources.some((source) => getSource(source).title === '')) ? [id] : [],
  );

  it.each(Object.keys(findings) as FindingId[])('of %s are whole, and one names the next step', (id) => {
    const pairs = [...(found.get(id) ?? [])];
    expect(pairs.length).toBeGreaterThan(0);
    const faults = pairs.flatMap(([says, next]) => [
      ...[says, next].flatMap((text) => faultsOf(text).map((fault) => `${fault}: ${text}`)),
      ...(says.length + next.length < 400 ? [] : [`too long: ${says} ${next}`]),
    ]);
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('name in the next step something to do: a verb first', () => {
    const begins =
      /^(?:Allow|Ask|Before|Check|Choose|Compare|Do|Give|If|Keep|Leave|Look|Move|No|Nothing to|On|Plan|Read|Replace|Run|Take|Test|Try|Turn|Upgrade|Upstream|Watch|After)\b/;
    const nexts = [...found.values()].flatMap((all) => [...all.values()]);
    expect(nexts.filter((next) => !begins.test(next))).toEqual([]);
  });

  it('are all reached, and stand on sources', () => {
    expect([...found.keys()].toSorted()).toEqual(Object.keys(findings).toSorted());
    expect(sourceless).toEqual([]);
  });

  it.each<readonly [FindingId, Readonly<Record<string, string>>, string]>([
    [
      'AXES_DISAGREE',
      { calico: '3.30.0', kubernetes: '1.33', line: '3.30', ended: '2026-08-10', lineEnded: '2026-04-30', from: '', to: '' },
      'Oracle supports Calico 3.30.0 with Kubernetes 1.33, which OKE itself ended on 2026-08-10; upstream ended Calico 3.30 on 2026-04-30.',
    ],
    [
      'AXES_DISAGREE',
      { calico: '3.28.2', kubernetes: '1.31', line: '3.28', ended: '', lineEnded: '2025-05-05', from: '1.27', to: '1.30' },
      'Oracle supports Calico 3.28.2 with Kubernetes 1.31; upstream ended Calico 3.28 on 2025-05-05 and tests it with Kubernetes 1.27 to 1.30.',
    ],
    [
      'AXES_DISAGREE',
      { calico: '3.30.3', kubernetes: '1.34.2', line: '3.30', ended: '2026-09-22', lineEnded: '', from: '', to: '' },
      'Oracle supports Calico 3.30.3 with Kubernetes 1.34.2, which OKE itself ended on 2026-09-22.',
    ],
  ])('of %s name what is so: %j', (id, args, sentence) => {
    expect(findings[id].says(args)).toBe(sentence);
  });

  it('of mixed images list them as a person would', () => {
    const says = (others: string) => findings.MIXED_IMAGES.says({ others });
    expect(says('ubuntu')).toContain('the nodes with Ubuntu too.');
    expect(says('ubuntu,other')).toContain('the nodes with Ubuntu and another image too.');
    expect(says('ol9,ubuntu,other')).toContain('the nodes with Oracle Linux 9, Ubuntu and another image too.');
  });
});
