import { describe, expect, it } from 'vitest';
import { select } from '../../testing/advice.ts';
import { dayAfter, TODAY } from '../../testing/days.ts';
import { afterCalendar, minorNumber, openEnds, pageOf } from '../../testing/newest.ts';
import { minorOf } from '../catalog/calico.ts';
import { kubernetesVersions } from '../catalog/kubernetes.ts';
import { sources } from '../catalog/sources.ts';
import { advise } from './advise.ts';

const newestMinor = minorOf(openEnds[0]?.version ?? '');
const calendarRead = sources['oracle-kubernetes-versions'].read;

describe('the life cycle of Kubernetes', () => {
  it.each<readonly [string, string, string, string | undefined]>([
    ['1.34.2', '2026-09-21', 'maintained', '2026-09-22'],
    ['1.34.2', '2026-09-22', 'ended', '2026-09-22'],
    ['1.34.2', '2026-09-23', 'ended', '2026-09-22'],
    ['1.34.1', '2026-03-08', 'maintained', '2026-03-09'],
    ['1.34.1', '2026-03-09', 'ended', '2026-03-09'],
    ['1.33', '2026-08-09', 'maintained', '2026-08-10'],
    ['1.33', '2026-08-10', 'ended', '2026-08-10'],
    ['1.33.7', '2026-08-10', 'ended', '2026-08-10'],
    ['1.31.1', '2025-09-01', 'ended', '2025-09-01'],
    ['1.31', '2025-09-01', 'maintained', '2025-11-25'],
    ['1.31', '2025-11-25', 'ended', '2025-11-25'],
    ['1.22', TODAY, 'ended', '2023-02-22'],
    // Not ended yet: no date is known.
    ...openEnds.map(({ version }) => [version, TODAY, 'open', undefined] as const),
    [newestMinor, '2099-01-01', 'open', undefined],
    [`${newestMinor}.99`, TODAY, 'open', undefined],
    // No calendar that was read reaches it.
    [afterCalendar[0], TODAY, 'unknown', undefined],
    [`${afterCalendar[1]}.1`, TODAY, 'unknown', undefined],
  ])('of %s on %s is %s until %s', (kubernetes, asOf, state, until) => {
    const verdict = advise(select('vcn-native', kubernetes, '3.32.0'), asOf);
    expect([verdict.kubernetes.state, 'until' in verdict.kubernetes ? verdict.kubernetes.until : undefined]).toEqual([state, until]);
    const findings = verdict.findings.filter(({ id }) => id === 'KUBERNETES_ENDED');
    expect(findings.map(({ level, strength, args }) => [level, strength, args['kubernetes'], args['until']])).toEqual(
      state === 'ended' ? [['error', kubernetes === '1.33.7' ? 'derived' : 'quoted', kubernetes, until]] : [],
    );
  });

  it('of each version ends as its line of the calendar says', () => {
    const startOf = (end = '') => kubernetesVersions.find(({ version }) => version === end)?.released;
    for (const { version, ended, endsAfter } of kubernetesVersions) {
      const start = startOf(endsAfter);
      const until = ended ?? (start === undefined ? undefined : dayAfter(start, 30));
      const statesOn = (days: readonly string[]) =>
        days.map((day) => advise(select('vcn-native', version, '3.32.0'), day).kubernetes).map(({ state }) => state);
      const days = until === undefined ? [TODAY, '2099-01-01'] : [dayAfter(until, -1), until];
      expect([version, statesOn(days)]).toEqual([version, until === undefined ? ['open', 'open'] : ['maintained', 'ended']]);
    }
  });

  it.each([
    ...openEnds.map(({ version, endsAfter }) => [version, version, endsAfter] as const),
    ...openEnds.slice(0, 1).map(({ version, endsAfter }) => [newestMinor, version, endsAfter] as const),
  ])('of %s names the release after which %s ends: %s', (kubernetes, version, after) => {
    const open = advise(select('vcn-native', kubernetes, '3.32.0'), TODAY).findings.filter(({ id }) => id === 'KUBERNETES_END_OPEN');
    expect(open.map(({ level, args }) => [level, args])).toEqual([['note', { kubernetes: version, after, read: calendarRead }]]);
  });

  it.each([
    // The newest pair on which all agree; of later days a later page may know a newer one.
    ['1.33', '2026-09-30', '1.36'],
    ['1.34.2', '2026-09-22', '1.36'],
    ['1.31', '2026-01-01', '1.34'],
    // Before any of which a day is known.
    ['1.22', '2023-03-01', ''],
  ])('of %s, ended on %s, names a version to go to that has not: %s', (kubernetes, asOf, next) => {
    const ended = advise(select('vcn-native', kubernetes, '3.32.0'), asOf).findings.find(({ id }) => id === 'KUBERNETES_ENDED');
    expect(ended?.args['next']).toBe(next);
  });

  it('that ends after the first release which the calendar does not have may have ended since it was read', () => {
    for (const { version, endsAfter = '' } of openEnds) {
      const isNext = minorNumber(endsAfter) <= minorNumber(newestMinor) + 1;
      const cycleOn = (day: string) => advise(select('vcn-native', version, '3.32.0'), day).kubernetes;
      expect(cycleOn(calendarRead)).toMatchObject({ state: 'open', mayHaveEnded: false });
      expect(cycleOn(dayAfter(calendarRead, 1))).toMatchObject({ state: 'open', mayHaveEnded: isNext });
    }
    const { calico } = advise(select('vcn-native', '1.36', '3.32.0'), dayAfter(calendarRead, 1));
    expect(calico).toMatchObject({ state: 'open', mayHaveEnded: false });
  });

  it('leaves a supported pair supported, with an error beside it', () => {
    const { status, findings, kubernetes } = advise(select('vcn-native', '1.33', '3.30.0'), TODAY);
    expect([status, kubernetes.state]).toEqual(['supported', 'ended']);
    expect(findings.map(({ id, level }) => [id, level])).toContainEqual(['KUBERNETES_ENDED', 'error']);
  });
});

describe('the life cycle of Calico', () => {
  it.each([
    ['3.31.5', '2026-09-30', 'maintained', '2026-10-01'],
    ['3.31.5', '2026-10-01', 'ended', '2026-10-01'],
    ['3.31.5', '2026-10-02', 'ended', '2026-10-01'],
    ['3.30.3', TODAY, 'ended', '2026-04-30'],
    ['3.24.0', TODAY, 'ended', '2023-05-27'],
    ['3.32.0', TODAY, 'open', undefined],
    ['3.33.1', TODAY, 'open', undefined],
    ['3.99.0', TODAY, 'unknown', undefined],
  ])('of %s on %s is %s until %s', (calico, asOf, state, until) => {
    const verdict = advise(select('vcn-native', '1.36', calico), asOf);
    expect([verdict.calico.state, 'until' in verdict.calico ? verdict.calico.until : undefined]).toEqual([state, until]);
    const findings = verdict.findings.filter(({ id }) => id === 'CALICO_LINE_ENDED');
    expect(findings.map(({ strength }) => strength)).toEqual(state === 'ended' ? ['derived'] : []);
    expect(findings.map(({ level, args }) => [level, args['until']])).toEqual(state === 'ended' ? [['warning', until]] : []);
  });

  it.each([
    [TODAY, '3.32,3.33'],
    ['2026-05-01', '3.31,3.32'],
    ['2025-06-01', '3.29,3.30'],
  ])('names on %s the lines that upstream maintains: %s', (asOf, maintained) => {
    const ended = advise(select('vcn-native', '1.28', '3.26.4'), asOf).findings.find(({ id }) => id === 'CALICO_LINE_ENDED');
    expect(ended?.args['maintained']).toBe(maintained);
  });
});

describe('the axes that disagree', () => {
  const disagreement = (kubernetes: string, calico: string, asOf: string) =>
    advise(select('vcn-native', kubernetes, calico), asOf).findings.find(({ id }) => id === 'AXES_DISAGREE');
  const versions = 'oracle-kubernetes-versions';
  const policy = 'calico-security-policy';

  it.each([
    ['1.33', '3.30.0', TODAY, ['2026-08-10', '2026-04-30', ''], 'derived', ['oracle-calico-2025-07', versions, policy]],
    [
      '1.31',
      '3.28.2',
      TODAY,
      ['2025-11-25', '2025-05-05', '1.27'],
      'derived',
      ['oracle-calico-2025-01', versions, policy, 'calico-requirements-3.28'],
    ],
    ['1.31', '3.28.2', '2025-01-01', ['', '', '1.27'], 'quoted', ['oracle-calico-2025-01', 'calico-requirements-3.28']],
    ['1.35', '3.31.5', TODAY, ['', '2026-10-01', ''], 'derived', [pageOf('3.31.5', '1.35'), policy]],
    ['1.34.2', '3.30.3', '2026-04-29', undefined, undefined, undefined],
    ['1.36', '3.32.0', TODAY, undefined, undefined, undefined],
  ])('on %s with %s on %s: %j', (kubernetes, calico, asOf, objections, strength, sources) => {
    const found = disagreement(kubernetes, calico, asOf);
    expect(found && [found.args['ended'], found.args['lineEnded'], found.args['from']]).toEqual(objections);
    expect([found?.strength, found?.sources]).toEqual([strength, sources]);
  });

  it.each([
    // Before 3.33.0 was tagged: of later days a later page may know a newer pair.
    ['2026-09-30', '3.32.0', '1.36'],
    ['2026-03-01', '3.30.3', '1.34'],
    // Oracle tested 3.28.2 on 1.31 too, and upstream did not.
    ['2025-01-01', '3.28.0', '1.30'],
  ])('name on %s the pair on which they agree: %s on %s', (asOf, calico, kubernetes) => {
    const { agreedCalico, agreedKubernetes } = disagreement('1.31', '3.28.2', asOf)?.args ?? {};
    expect([agreedCalico, agreedKubernetes]).toEqual([calico, kubernetes]);
  });
});
