import { describe, expect, it } from 'vitest';
import type { Report } from '../../service-worker/reports.ts';
import { heldReleases } from './held-releases.ts';
import { afterReport, type Offline } from './offline.ts';

const from = { from: 'calicut', version: 'a' } as const;
const whole: Report = { ...from, kind: 'held', paths: ['index.html'], bytes: 7, isWhole: true };
const part: Report = { ...whole, isWhole: false };
const progress: Report = { ...from, kind: 'progress', stored: 1, size: 2 };
const failed: Report = { ...from, kind: 'failed', problem: 'NETWORK' };
const ready: Offline = { phase: 'ready', held: { paths: ['index.html'], bytes: 7 } };
const filling: Offline = { phase: 'filling', stored: 0, size: 0 };
const broken: Offline = { phase: 'failed', problem: 'FAULT' };

describe('afterReport', () => {
  it.each<readonly [string, Offline, Report, Offline]>([
    ['is ready once all is held', filling, whole, ready],
    ['is not ready while anything is missing', ready, part, filling],
    ['follows the progress', filling, progress, { phase: 'filling', stored: 1, size: 2 }],
    ['takes no progress for a step back', ready, progress, ready],
    ['says what went wrong', filling, failed, { phase: 'failed', problem: 'NETWORK' }],
    ['says it better where it is known better', broken, failed, { phase: 'failed', problem: 'NETWORK' }],
    ['stays ready where a newer version cannot be had', ready, failed, ready],
  ])('%s', (_, now, report, expected) => {
    expect(afterReport(now, report)).toEqual(expected);
  });
});

describe('heldReleases', () => {
  it('has the releases by what is kept of them, the newest first', () => {
    const paths = [
      'index.html',
      'manifests/LICENSE.txt',
      'manifests/v3.9.2/calico-aB_-1234.yaml',
      'manifests/v3.32.0/calico-policy-only--0zBwseb.yaml',
      'manifests/v3.32.0/calico-C_j022IC.yaml',
      'manifests/v3.31.5/calico-policy-only-DMAW5E8w.yaml',
      'manifests/v3.31.5/calico-CZRE80KT.yaml',
      'assets/calico-12345678.js',
    ];
    expect(heldReleases(paths)).toEqual([
      { files: ['calico-policy-only.yaml', 'calico.yaml'], releases: ['3.32.0', '3.31.5'] },
      { files: ['calico.yaml'], releases: ['3.9.2'] },
    ]);
  });

  it('has nothing where nothing is kept of upstream', () => {
    expect(heldReleases(['index.html', 'manifests/sample/calico-12345678.yaml'])).toEqual([]);
  });
});
