import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Origin } from './origin.ts';
import { fakeOrigin, listFiles, temporaryFolder, wanted } from './vendor-fixture.ts';
import { vendorManifests, type VendorOptions } from './vendor-manifests.ts';

const a = wanted('9.1.0', 'first');
const b = wanted('9.2.0', 'second');

async function vendor(folder: string, origins: readonly Origin[], more: Partial<VendorOptions> = {}) {
  const lines: string[] = [];
  const { signal } = new AbortController();
  const summary = await vendorManifests({ files: [a, b], folder, origins, print: (line) => lines.push(line), signal, ...more });
  const { present, fetched, missing, refused } = summary;
  return { lines, summary, counts: [present.length, fetched.length, missing.length, refused.length] };
}

async function put(folder: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

describe('vendorManifests', () => {
  it('fetches what is missing and leaves nothing else behind', async () => {
    const folder = await temporaryFolder();
    const { counts, lines } = await vendor(folder, [fakeOrigin('here', { [a.path]: 'first', [b.path]: 'second' })]);
    expect(counts).toEqual([0, 2, 0, 0]);
    expect(await listFiles(folder)).toEqual([a.path, b.path]);
    expect(await readFile(join(folder, b.path), 'utf8')).toBe('second');
    expect(lines).toEqual([`[1/2] ${a.path} from here`, `[2/2] ${b.path} from here`]);
  });

  it('does not ask for what is there already', async () => {
    const folder = await temporaryFolder();
    await put(folder, a.path, 'first');
    const origin = fakeOrigin('here', { [b.path]: 'second' });
    expect((await vendor(folder, [origin])).counts).toEqual([1, 1, 0, 0]);
    expect(origin.asked).toEqual([b.path]);
  });

  it('replaces a file with wrong bytes', async () => {
    const folder = await temporaryFolder();
    await put(folder, a.path, 'FIRST');
    const origin = fakeOrigin('here', { [a.path]: 'first', [b.path]: 'second' });
    expect((await vendor(folder, [origin])).counts).toEqual([0, 2, 0, 0]);
    expect(await readFile(join(folder, a.path), 'utf8')).toBe('first');
  });

  it('takes a file with wrong bytes away even when no origin has the right one', async () => {
    const folder = await temporaryFolder();
    await put(folder, a.path, 'FIRST');
    expect((await vendor(folder, [])).counts).toEqual([0, 0, 2, 0]);
    expect(await listFiles(folder)).toEqual([]);
  });

  it('refuses wrong bytes, writes nothing, names file, hashes and origin, and does not ask the next origin', async () => {
    const folder = await temporaryFolder();
    const next = fakeOrigin('next', { [a.path]: 'first' });
    const { counts, lines } = await vendor(folder, [fakeOrigin('bad', { [a.path]: 'fake!' }), next], { files: [a] });
    expect(counts).toEqual([0, 0, 0, 1]);
    expect(await listFiles(folder)).toEqual([]);
    expect(next.asked).toEqual([]);
    const got = wanted('9.1.0', 'fake!').sha256;
    for (const part of [a.path, 'bad', a.sha256, got]) expect(lines.join('\n')).toContain(part);
  });

  it('refuses a file that ends early', async () => {
    const folder = await temporaryFolder();
    expect((await vendor(folder, [fakeOrigin('short', { [a.path]: 'fir' })], { files: [a] })).counts).toEqual([0, 0, 0, 1]);
  });

  it('asks the origins in order, the next only for what the one before does not have', async () => {
    const folder = await temporaryFolder();
    const next = fakeOrigin('next', { [b.path]: 'second' });
    expect((await vendor(folder, [fakeOrigin('first', { [a.path]: 'first' }), next])).counts).toEqual([0, 2, 0, 0]);
    expect(next.asked).toEqual([b.path]);
  });

  it('gives a silent origin up for all remaining files and says so once', async () => {
    const folder = await temporaryFolder();
    const origin = fakeOrigin('mute', { [a.path]: { kind: 'silent', reason: 'nobody home' }, [b.path]: 'second' });
    const { counts, lines } = await vendor(folder, [origin]);
    expect(counts).toEqual([0, 0, 2, 0]);
    expect(origin.asked).toEqual([a.path]);
    expect(lines).toEqual(['mute does not answer: nobody home. It is not asked again in this run.']);
  });

  it('asks again for the next file after one that broke off', async () => {
    const folder = await temporaryFolder();
    const origin = fakeOrigin('shaky', { [a.path]: { kind: 'broken', reason: 'cut off' }, [b.path]: 'second' });
    const { counts, lines } = await vendor(folder, [origin]);
    expect(counts).toEqual([0, 1, 1, 0]);
    expect(lines[0]).toBe(`${a.path} could not be read from shaky: cut off.`);
  });

  it('keeps what it has when it is interrupted, and goes on from there', async () => {
    const folder = await temporaryFolder();
    const controller = new AbortController();
    const origin = fakeOrigin('here', { [a.path]: 'first', [b.path]: 'second' });
    const print = () => controller.abort();
    await expect(vendor(folder, [origin], { print, signal: controller.signal })).rejects.toThrow('abort');
    expect(await listFiles(folder)).toEqual([a.path]);
    expect((await vendor(folder, [origin])).counts).toEqual([1, 1, 0, 0]);
  });

  it('lets two runs fill the same folder at once', async () => {
    const folder = await temporaryFolder();
    const origin = fakeOrigin('here', { [a.path]: 'first', [b.path]: 'second' });
    const runs = await Promise.all([vendor(folder, [origin]), vendor(folder, [origin])]);
    for (const { summary } of runs) expect(summary.present.length + summary.fetched.length).toBe(2);
    expect(await listFiles(folder)).toEqual([a.path, b.path]);
  });

  it('leaves no temporary file when the last step of writing fails', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, dirname(a.path)), { recursive: true });
    const inTheWay: Origin = {
      name: 'late',
      read: async () => {
        await mkdir(join(folder, a.path));
        return { kind: 'found', content: Buffer.from('first') };
      },
    };
    await expect(vendor(folder, [inTheWay], { files: [a] })).rejects.toThrow('EISDIR');
    expect(await listFiles(folder)).toEqual([]);
  });
});
