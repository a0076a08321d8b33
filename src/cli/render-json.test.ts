import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeLink, selectionToJson } from '../engine/index.ts';
import { messages } from '../messages/index.ts';
import { TODAY } from '../testing/days.ts';
import { render, renderFolder } from '../testing/rendering.ts';
import { added, lines, networking, policyOnly, vcnVariables } from '../testing/small-manifests.ts';
import { sha256 } from '../testing/vendored-manifests.ts';

const { folder, put, policyOnlyFile, networkingFile } = renderFolder();

const parse = async (...words: readonly string[]) =>
  JSON.parse((await render('--format', 'json', ...words)).output) as Record<string, unknown>;

describe('--format json', () => {
  it('is the plan, with its verdict and its hashes', async () => {
    const plan = await parse('--in', policyOnlyFile, '--kubernetes', '1.36', '--image', 'ol9');
    const manifest = policyOnly + lines(...vcnVariables);
    expect(plan).toMatchObject({
      schemaVersion: 1,
      recipe: 'oke-vcn-native',
      file: 'calico-policy-only.yaml',
      name: 'calico-policy-only-3.32.0-oke-vcn-native-ol9.yaml',
      selection: { platform: 'oke', network: 'vcn-native', kubernetes: '1.36', calico: '3.32.0', image: 'ol9' },
      verdict: {
        schemaVersion: 1,
        status: 'supported',
        asOf: TODAY,
        link: '#v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol9',
      },
      input: { sha256: sha256(policyOnly), verified: false },
      output: { sha256: sha256(manifest) },
      counts: { removedLines: 0, addedLines: 8, identicalLines: 20 },
      notices: [],
      images: [],
      manifest,
    });
    expect(Object.keys(plan).toSorted()).toEqual(
      [
        'schemaVersion',
        'recipe',
        'file',
        'name',
        'selection',
        'verdict',
        'input',
        'output',
        'counts',
        'notices',
        'steps',
        'hunks',
        'images',
        'manifest',
      ].toSorted(),
    );
  });

  it('counts lines from 1, and names the step and the sentence of every change', async () => {
    const { hunks, steps } = await parse('--in', policyOnlyFile, '--image', 'other');
    const names = ['FELIX_INTERFACEPREFIX', 'NO_DEFAULT_POOLS', 'FELIX_CHAININSERTMODE', 'FELIX_IPTABLESMANGLEALLOWACTION'];
    const ids = ['set-interface-prefix', 'set-no-default-pools', 'set-chain-insert-mode', 'set-mangle-allow-action'];
    expect(hunks).toEqual([
      {
        oldStart: 20,
        oldLines: 0,
        newStart: 21,
        newLines: 8,
        removed: [],
        added: vcnVariables.map((line) => `${line}\n`),
        changes: names.map((subject, n) => ({
          action: 'add',
          subject,
          step: ids[n],
          message: messages.changes.add({ action: 'add', subject }),
        })),
      },
    ]);
    expect(steps).toContainEqual({
      id: 'set-interface-prefix',
      state: 'pending',
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-interface-name'],
      ...messages.steps['set-interface-prefix'],
    });
    expect(steps).toContainEqual(expect.objectContaining({ id: 'remove-init-containers', state: 'satisfied' }));
  });

  it('gives a notice its id, level, sentence, and place from 1', async () => {
    const path = put('notice.yaml', networking + lines(...added('IP', 'autodetect'), ...added('IP', 'autodetect')));
    const { notices } = await parse('--in', path, '--network', 'flannel', '--kubernetes', '1.36', '--image', 'other');
    expect(notices).toEqual([
      expect.objectContaining({ id: 'NO_EDIT_NEEDED', level: 'note' }),
      {
        id: 'DUPLICATE_VARIABLE',
        level: 'warning',
        message: messages.notices.DUPLICATE_VARIABLE({ name: 'IP', firstLine: 21 }),
        args: { name: 'IP', firstLine: 21 },
        line: 23,
        column: 15,
      },
    ]);
  });

  it('carries a link that opens its own selection', async () => {
    const flags = [
      '--network',
      'flannel',
      '--kubernetes',
      '1.35',
      '--image',
      'ubuntu',
      '--pod-cidr',
      '10.0.0.0/16',
      '--nodes',
      'self-managed',
    ];
    const { selection, verdict } = await parse('--in', networkingFile, ...flags);
    const { link } = verdict as { readonly link: string };
    const decoded = decodeLink(link);
    expect(selectionToJson(decoded.selection)).toEqual(selection);
    expect(decoded.notices).toEqual([]);
  });

  it('can be written with --out', async () => {
    const out = join(folder, 'plan.json');
    await render('--in', policyOnlyFile, '--format', 'json', '--out', out);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ schemaVersion: 1 });
  });
});
