import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, type Operation } from 'rfc6902';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandLine as text, messages } from '../messages/index.ts';
import { render, renderFolder } from '../testing/rendering.ts';
import { policyOnly } from '../testing/small-manifests.ts';
import { skipsUpstream } from '../testing/vendored-manifests.ts';
import { quote } from './exit.ts';
import { sha256Of } from './read-manifest.ts';
import { formatNames } from './render-formats.ts';

const { folder, put, policyOnlyFile } = renderFolder();
const ownFolder = () => mkdtempSync(join(folder, 'own-'));
const agentIn = (manifest: string) => parse(manifest.split('---\n').at(-1) ?? '') as unknown;

describe('--format kustomize', () => {
  it('makes a folder that holds the file and refers to it', async () => {
    const out = join(ownFolder(), 'overlay');
    const { exitCode, output, remarks } = await render('--in', policyOnlyFile, '--format', 'kustomize', '--out', out);
    const files = readdirSync(out).toSorted();
    expect([exitCode, output, remarks.at(-1)]).toEqual([0, '', text.writtenFolder(quote(out), files.length)]);
    expect(files).toEqual(['README.md', 'kustomization.yaml', 'patch-daemonset-calico-node.yaml', 'policy-only.yaml', 'provenance.json']);
    expect(readFileSync(join(out, 'policy-only.yaml'), 'utf8')).toBe(policyOnly);
    expect(parse(readFileSync(join(out, 'kustomization.yaml'), 'utf8'))).toMatchObject({ resources: ['policy-only.yaml'] });
  });

  it('is refused for a file that kustomize reads otherwise, with the place', async () => {
    const [out, path] = [
      join(ownFolder(), 'overlay'),
      put('otherwise.yaml', `${policyOnly}---\napiVersion: v1\nkind: A\nmetadata: {name: a}\nspec: {a: yes}\n`),
    ];
    const { exitCode, remarks } = await render('--in', path, '--format', 'kustomize', '--out', out);
    expect([exitCode, remarks.at(-1)]).toEqual([
      2,
      expect.stringContaining(messages.formTexts.problems.KUSTOMIZE_OTHERWISE({ of: 'original', stop: 'boolean' })),
    ]);
    expect(remarks.at(-1)).toContain('25');
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });

  it.each([
    ['a file stands in its place', 'taken', 'ENOTDIR'],
    ['its parent is missing', join('missing', 'overlay'), 'ENOENT'],
  ])('ends with 2 when %s', async (_, name, fault) => {
    const own = ownFolder();
    writeFileSync(join(own, 'taken'), 'mine\n');
    const { exitCode, remarks } = await render('--in', policyOnlyFile, '--format', 'kustomize', '--out', join(own, name));
    expect([exitCode, remarks[0]?.endsWith(`(${text.fileFault(fault)}). Nothing is left half written.`)]).toEqual([2, true]);
    expect(readdirSync(own)).toEqual(['taken']);
  });

  it('makes no folder when the answer is a no', async () => {
    const out = join(ownFolder(), 'overlay');
    expect((await render('--nodes', 'virtual', '--in', policyOnlyFile, '--format', 'kustomize', '--out', out)).exitCode).toBe(1);
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });

  it.skipIf(skipsUpstream)('refers to upstream’s address without a file, and says what it is with a copy', async () => {
    const out = join(ownFolder(), 'overlay');
    expect((await render('--calico', '3.32.0', '--kubernetes', '1.36', '--format', 'kustomize', '--out', out)).exitCode).toBe(0);
    expect(parse(readFileSync(join(out, 'kustomization.yaml'), 'utf8'))).toMatchObject({
      resources: ['https://raw.githubusercontent.com/projectcalico/calico/v3.32.0/manifests/calico-policy-only.yaml'],
    });
  });
});

describe('the other forms', () => {
  it('are all named where a format is not known', () => {
    const named = text
      .formatUnknown('')
      .replace(/^.*one of: |\.$/g, '')
      .split(', ');
    expect(named).toEqual(formatNames);
    expect(text.usage).toContain(`[--format ${formatNames.join('|')}]`);
  });

  it('jsonpatch is the edits of the one object', async () => {
    const [patch, manifest] = [await render('--in', policyOnlyFile, '--format', 'jsonpatch'), await render('--in', policyOnlyFile)];
    const agent = agentIn(policyOnly);
    expect(applyPatch(agent, JSON.parse(patch.output) as Operation[]).filter((error) => error !== null)).toEqual([]);
    expect([patch.exitCode, agent]).toEqual([0, agentIn(manifest.output)]);
  });

  it('jsonpatch ends with 2 and says why where an object cannot be compared', async () => {
    const path = put('alias.yaml', policyOnly.replace('value: "none"', 'value: "none"\n            - {name: A, value: 9007199254740993}'));
    const { exitCode, output, remarks } = await render('--in', path, '--format', 'jsonpatch');
    expect([exitCode, output]).toEqual([2, '']);
    expect(remarks.at(-1)).toContain(messages.formTexts.problems.OBJECTS_UNREADABLE({ of: 'original', reason: 'VALUE_UNCLEAR' }));
  });

  it('script is a script for bash', async () => {
    const { exitCode, output } = await render('--in', policyOnlyFile, '--format', 'script');
    expect([exitCode, output.split('\n')[0], output.includes(sha256Of(policyOnly))]).toEqual([0, '#!/usr/bin/env bash', true]);
  });
});

describe('--registry', () => {
  const registry = 'registry.example.com/mirror';
  const [from, to] = ['quay.io/calico/node:v3.32.0', `${registry}/calico/node:v3.32.0`];
  const path = put('quay.yaml', policyOnly.replace('example.invalid/', 'quay.io/calico/'));

  it('names each image to copy behind the counts, and in JSON', async () => {
    const { exitCode, remarks } = await render('--in', path, '--registry', registry, '--extra', 'use-private-registry');
    expect(exitCode).toBe(0);
    const counts = remarks.findIndex((line) => line.startsWith('Changes: '));
    expect(remarks[counts + 1]).toBe(text.imageToCopy(from, to));
    const json = JSON.parse(
      (await render('--in', path, '--registry', registry, '--extra', 'use-private-registry', '--format', 'json')).output,
    ) as object;
    expect(json).toMatchObject({ images: [{ from, to }] });
    expect((await render('--in', path)).remarks.join()).not.toContain('→');
  });

  it.each(['review', 'review-html'])('has the commands in a %s', async (format) => {
    const { output } = await render('--in', path, '--registry', registry, '--extra', 'use-private-registry', '--format', format);
    expect(output).toContain(messages.review.images.title);
    expect(output.replaceAll('&#39;', "'")).toContain(`skopeo copy --all 'docker://${from}' 'docker://${to}'`);
  });
});

describe('--format review', () => {
  it.each([
    ['review', /^# /],
    ['review-html', /^<!doctype html>/],
  ])('%s is the same bytes twice for one day, which it names, with the manifest named in it', async (format, head) => {
    const [first, second, later] = [
      await render('--in', policyOnlyFile, '--format', format, '--as-of', '2026-11-20'),
      await render('--in', policyOnlyFile, '--format', format, '--as-of', '2026-11-20'),
      await render('--in', policyOnlyFile, '--format', format, '--as-of', '2026-11-21'),
    ];
    expect([first.exitCode, second.output === first.output]).toEqual([0, true]);
    const lines = first.output.split('\n');
    const changed = later.output.split('\n').filter((line, n) => line !== lines[n]);
    expect([changed.length, changed[0]?.includes('2026-11-21')]).toEqual([1, true]);
    expect(first.output).toMatch(head);
    expect(first.output).toContain('calico-policy-only-');
  });
});

describe('what it was made of', () => {
  it.each(['manifest', 'diff', 'script'])('stands inside a %s with --provenance', async (format) => {
    const [bare, told] = [
      await render('--in', policyOnlyFile, '--format', format),
      await render('--in', policyOnlyFile, '--format', format, '--provenance'),
    ];
    expect(bare.output).not.toContain('Made with Calicut');
    expect(told.output).toContain('# Made with Calicut ');
    const lines = told.output.split('\n').filter((line) => !bare.output.split('\n').includes(line));
    expect(lines.every((line) => line.startsWith('#'))).toBe(true);
  });

  it('goes into a file of its own with --provenance-file, and nowhere without', async () => {
    const own = ownFolder();
    const [out, side] = [join(own, 'a.yaml'), join(own, 'a.json')];
    expect((await render('--in', policyOnlyFile, '--out', out)).exitCode).toBe(0);
    expect(readdirSync(own)).toEqual(['a.yaml']);
    const { remarks } = await render('--in', policyOnlyFile, '--out', out, '--provenance-file', side);
    expect(remarks.slice(-2)).toEqual([text.written(quote(out)), text.written(quote(side))]);
    expect(JSON.parse(readFileSync(side, 'utf8'))).toMatchObject({
      input: { sha256: sha256Of(policyOnly) },
      result: { sha256: sha256Of(readFileSync(out, 'utf8')) },
    });
    expect(readFileSync(side, 'utf8')).not.toContain(own);
  });

  it('goes beside what is put on standard output', async () => {
    const side = join(ownFolder(), 'a.json');
    const { output } = await render('--in', policyOnlyFile, '--format', 'jsonpatch', '--provenance-file', side);
    expect([output[0], JSON.parse(readFileSync(side, 'utf8'))]).toEqual(['[', expect.objectContaining({ schemaVersion: 1 })]);
  });

  it('ends with 2 where its file cannot be written', async () => {
    const own = ownFolder();
    mkdirSync(join(own, 'taken'));
    const { exitCode, output, remarks } = await render('--in', policyOnlyFile, '--provenance-file', join(own, 'taken'));
    expect([exitCode, output, remarks]).toEqual([2, '', [text.fileUnwritable(quote(join(own, 'taken')), text.fileFault('EISDIR'))]]);
  });
});
