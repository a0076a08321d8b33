import { describe, expect, it } from 'vitest';
import { auditManifest, defaultSelection, type Change, type Selection, type StepId } from '../engine/index.ts';
import { plainStyle, writeManifest } from '../testing/handwritten-manifest.ts';
import { sentenceFaults, titleFaults } from '../testing/sentences.ts';
import { lines, networking, policyOnly, vcnVariables } from '../testing/small-manifests.ts';
import { auditReport } from './en/audit-report.ts';
import { messages, sayAudit } from './index.ts';

const { canBeRepaired, handEdits, missingEdits, problemTitles } = auditReport;

const right = policyOnly + lines(...vcnVariables);
const flannel: Selection = { ...defaultSelection, network: 'flannel', images: ['other'], podCidr: '10.244.0.0/16' };

interface Example {
  readonly text: string;
  readonly id: StepId;
  readonly found: string;
  readonly next: string;
  readonly selection?: Selection;
}

/** What is said of the finding of this id in a manifest. */
function said(text: string, id: string, selection: Selection = { ...defaultSelection, images: ['other'] }) {
  const finding = auditManifest({ text, selection }).findings.find((one) => one.id === id);
  if (finding === undefined) throw new Error(`no ${id}`);
  return sayAudit(finding);
}

describe('a documented edit that is not there', () => {
  it.each<Example>([
    { text: policyOnly, id: 'set-interface-prefix', found: 'FELIX_INTERFACEPREFIX is missing.', next: 'Add it with the value "oci".' },
    {
      text: right.replace('"true"', '"no"'),
      id: 'set-no-default-pools',
      found: 'NO_DEFAULT_POOLS is "no" and must be "true".',
      next: 'Set it to "true".',
    },
    { text: writeManifest(plainStyle), id: 'remove-init-containers', found: 'initContainers is left over.', next: 'Remove it.' },
    { text: writeManifest(plainStyle), id: 'remove-cni-mounts', found: 'cni-net-dir and cni-log-dir are left over.', next: 'Remove them.' },
    {
      text: writeManifest({ ...plainStyle, onlyCniVolumes: true, hasCniMounts: false }),
      id: 'remove-cni-volumes',
      found: 'cni-bin-dir, cni-net-dir and cni-log-dir are left over.',
      next: 'Remove them.',
    },
    {
      text: writeManifest({ ...plainStyle, backend: 'bird' }),
      id: 'set-pod-cidr',
      found: 'CALICO_IPV4POOL_CIDR is only a comment.',
      next: 'Make it live, with the value "10.244.0.0/16".',
      selection: flannel,
    },
  ])('reads as a finding: $found', ({ text, id, found, next, selection }) => {
    const { title, reason } = messages.steps[id];
    expect(said(text, id, selection)).toMatchObject({ title, says: `${found} ${reason}`, next });
  });

  it('shows no more of a value than fits a line', () => {
    const text = right.replace('"true"', `"${'x'.repeat(500)}"`);
    expect(said(text, 'set-no-default-pools').says).toContain(`NO_DEFAULT_POOLS is "${'x'.repeat(60)}…" and`);
  });

  it('is said in whole sentences, whatever it is', () => {
    for (const subjects of [['envFrom'], ['cni-bin-dir', 'cni-net-dir']]) {
      for (const action of ['add', 'remove', 'replace', 'uncomment'] satisfies readonly Change['action'][]) {
        for (const sentence of [
          missingEdits[action](subjects, 'true', 'false'),
          missingEdits[action](subjects, 'true', undefined),
          handEdits[action](subjects, 'true'),
        ]) {
          expect([sentence, sentenceFaults(sentence)]).toEqual([sentence, []]);
        }
      }
    }
  });
});

describe('a problem', () => {
  it('has its sentence, and why no edit helps', () => {
    expect(said(networking, 'WRONG_MANIFEST')).toEqual({
      title: problemTitles.WRONG_MANIFEST,
      says: messages.problems.WRONG_MANIFEST({ wanted: 'calico-policy-only.yaml' }),
      next: '',
      remedy: messages.byHand['other-manifest'],
    });
  });

  it.each(Object.entries(problemTitles))('%s has a title', (_, title) => {
    expect([title, titleFaults(title).filter((fault) => fault !== 'its beginning' || !/^[a-z]+ /.test(title))]).toEqual([title, []]);
  });
});

describe('a rule', () => {
  it('has its own words', () => {
    const mount = ['          volumeMounts:', '            - mountPath: /x', '              name: nowhere'];
    const { title, says, next, remedy } = said(right + lines(...mount), 'MOUNT_WITHOUT_VOLUME');
    expect(says).toContain('nowhere');
    expect([title, says, next, remedy].filter((text) => text === '')).toEqual([]);
  });

  it('says nothing of a remedy where there is nothing to do', () => {
    const { findings } = auditManifest({ text: policyOnly, selection: defaultSelection });
    const remedies = findings.map((finding) => sayAudit({ ...finding, remedy: { kind: 'none' } }).remedy);
    expect(new Set(remedies)).toEqual(new Set(['']));
    expect(findings.map((finding) => sayAudit(finding).remedy)).toContain(canBeRepaired);
  });
});
