import { describe, expect, it, vi } from 'vitest';
import { defaultSelection, type Selection } from '../../engine/index.ts';
import type { Manifest, ManifestName, ManifestSource, SourceKind } from '../../sources/index.ts';
import { compareEdited, type CompareOptions, type ComparePorts } from './compare-edited.ts';

const file = 'calico-policy-only.yaml';
const from: Selection = { ...defaultSelection, calico: '3.31.5' };
const to: Selection = { ...defaultSelection, calico: '3.33.1' };
const nothing = { removedLines: 0, addedLines: 0, indentedLines: 0, documents: [] };
const manifestOf = (kind: SourceKind, { release, file: name }: ManifestName): Manifest => ({
  kind,
  name,
  text: `${kind} ${release}`,
  bytes: 1,
  sha256: undefined,
  known: undefined,
});

/** A page that carries `releases`, and upstream's server, which has everything. */
function world(releases: readonly string[], answer?: ManifestSource['load']) {
  const source = (kind: SourceKind) => (name: ManifestName) => ({
    kind,
    load: answer ?? (async () => await Promise.resolve({ ok: true as const, manifest: manifestOf(kind, name) })),
  });
  return {
    isBundled: ({ release }: ManifestName) => releases.includes(release),
    bundled: vi.fn<ComparePorts['bundled']>(source('bundled')),
    upstream: vi.fn<ComparePorts['upstream']>(source('upstream')),
    compare: vi.fn<ComparePorts['compare']>(async () => await Promise.resolve(nothing)),
  } satisfies ComparePorts;
}

const options = (more: Partial<CompareOptions> = {}): CompareOptions => ({
  fetch: () => Promise.reject(new Error('nothing may be fetched')),
  digest: undefined,
  signal: new AbortController().signal,
  present: undefined,
  mayFetch: false,
  fetched: new Map(),
  ...more,
});

const textsOf = ({ compare }: ReturnType<typeof world>) => compare.mock.calls.map(([{ before, after }]) => [before.text, after.text]);
const mine = manifestOf('own', { release: '3.31.5', file });

describe('the comparison of two edited manifests', () => {
  it('is of the files that the page carries', async () => {
    const ports = world(['3.31.5', '3.33.1']);
    expect(await compareEdited(from, to, options(), ports)).toEqual({ state: 'ready', comparison: nothing });
    expect(textsOf(ports)).toEqual([['bundled 3.31.5', 'bundled 3.33.1']]);
    expect(ports.compare.mock.calls[0]?.[0]).toMatchObject({ before: { selection: from }, after: { selection: to } });
  });

  it('takes what is on the page for the first side', async () => {
    const ports = world(['3.31.5', '3.33.1']);
    await compareEdited(from, to, options({ present: mine }), ports);
    expect(textsOf(ports)).toEqual([['own 3.31.5', 'bundled 3.33.1']]);
  });

  it('takes it for both sides where they are the same file, and misses nothing then', async () => {
    const ports = world([]);
    const same = { ...from, kubernetes: '1.36' };
    expect(await compareEdited(from, same, options({ present: mine }), ports)).toMatchObject({ state: 'ready' });
    expect(textsOf(ports)).toEqual([['own 3.31.5', 'own 3.31.5']]);
  });

  it('loads a file once for both sides', async () => {
    const ports = world(['3.31.5']);
    await compareEdited(from, { ...from, kubernetes: '1.36' }, options(), ports);
    expect(ports.bundled).toHaveBeenCalledOnce();
  });

  it('says what is missing, each file once, and asks nobody', async () => {
    const ports = world([]);
    const [first, second] = [from, to].map(({ calico }) => ({ release: calico, file }));
    expect(await compareEdited(from, to, options(), ports)).toEqual({ state: 'missing', files: [first, second] });
    expect(await compareEdited(from, from, options(), ports)).toEqual({ state: 'missing', files: [first] });
    expect(await compareEdited(from, to, options({ present: mine }), ports)).toEqual({ state: 'missing', files: [second] });
    expect(ports.upstream).not.toHaveBeenCalled();
    expect(ports.compare).not.toHaveBeenCalled();
  });

  it('asks upstream for what is missing when it may, once for a file', async () => {
    const ports = world(['3.31.5']);
    const may = options({ mayFetch: true });
    await compareEdited(from, to, may, ports);
    await compareEdited(from, { ...to, kubernetes: '1.37' }, may, ports);
    expect(ports.upstream.mock.calls).toEqual([[{ release: '3.33.1', file }]]);
    expect(textsOf(ports)).toEqual(Array.from({ length: 2 }, () => ['bundled 3.31.5', 'upstream 3.33.1']));
    // And it stays when nobody may be asked any more.
    expect(await compareEdited(from, to, { ...may, mayFetch: false }, ports)).toMatchObject({ state: 'ready' });
  });

  it('says which file could not be had', async () => {
    const problem = { code: 'NETWORK', args: {} } as const;
    const ports = world(['3.31.5', '3.33.1'], async () => await Promise.resolve({ ok: false, problem }));
    const failed = { state: 'failed', file: { release: '3.31.5', file }, problem };
    expect(await compareEdited(from, to, options(), ports)).toEqual(failed);
    expect(ports.upstream).not.toHaveBeenCalled();
    expect(await compareEdited(from, to, options({ mayFetch: true }), ports)).toEqual(failed);
    expect(ports.upstream).toHaveBeenCalledOnce();
    expect(ports.compare).not.toHaveBeenCalled();
  });

  it('says that one of them cannot be edited', async () => {
    const ports = world(['3.31.5', '3.33.1']);
    ports.compare.mockResolvedValue(undefined);
    expect(await compareEdited(from, to, options(), ports)).toEqual({ state: 'rejected' });
  });

  it('compares nothing when it is stopped while a file loads', async () => {
    const stop = new AbortController();
    const ports = world(['3.31.5', '3.33.1'], async () => {
      stop.abort();
      return await Promise.resolve({ ok: true, manifest: mine });
    });
    await expect(compareEdited(from, to, options({ signal: stop.signal }), ports)).rejects.toThrow();
    expect(ports.bundled).toHaveBeenCalledOnce();
    expect(ports.compare).not.toHaveBeenCalled();
  });
});
