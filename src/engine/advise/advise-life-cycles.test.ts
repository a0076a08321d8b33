import { describe, expect, it } from 'vitest';
import { select } from '../../testing/advice.ts';
import { TODAY } from '../../testing/days.ts';
import { advise } from './advise.ts';

describe('the life cycle of Kubernetes', () => {
  it.each([
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
    ['1.34', TODAY, 'open', undefined],
    ['1.34.10', TODAY, 'open', undefined],
    ['1.34.9', TODAY, 'open', undefined],
    ['1.35.2', TODAY, 'open', undefined],
    ['1.36', '2099-01-01', 'open', undefined],
    // No calendar that was read reaches it.
    ['1.37', TODAY, 'unknown', undefined],
    ['1.38.1', TODAY, 'unknown', undefined],
  ])('of %s on %s is %s until %s', (kubernetes, asOf, state, until) => {
    const verdict = advise(select('vcn-native', kubernetes, '3.32.0'), asOf);
    expect([verdict.kubernetes.state, 'until' in verdict.kubernetes ? verdict.kubernetes.until : undefined]).toEqual([state, until]);
    const findings = verdict.findings.filter(({ id }) => id === 'KUBERNETES_ENDED');
    expect(findings.map(({ level, strength, args }) => [level, strength, args['kubernetes'], args['until']])).toEqual(
      state === 'ended' ? [['error', kubernetes === '1.33.7' ? 'derived' : 'quoted', kubernetes, until]] : [],
    );
  });

  it.each([
    ['1.34', '1.34.10', '1.37.1'],
    ['1.34.10', '1.34.10', '1.37.1'],
    ['1.35', '1.35.2', '1.38.1'],
    ['1.36.1', '1.36.1', '1.39.1'],
  ])('of %s names the release after which %s ends: %s', (kubernetes, version, after) => {
    const open = advise(select('vcn-native', kubernetes, '3.32.0'), TODAY).findings.filter(({ id }) => id === 'KUBERNETES_END_OPEN');
    expect(open.map(({ level, args }) => [level, args])).toEqual([['note', { kubernetes: version, after }]]);
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
    expect(findings.map(({ level, args }) => [level, args['until']])).toEqual(state === 'ended' ? [['warning', until]] : []);
  });
});
