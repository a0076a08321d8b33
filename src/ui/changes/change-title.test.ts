import { describe, expect, it } from 'vitest';
import type { HunkView } from '../../state/hunk-views.ts';
import { indexEntries } from './change-title.ts';

const long = 'registry.example.com:5000/a/path/that/is/long';

/** A hunk at this line that moves these images, and nothing else. */
function moving(number: number, line: number, ...images: readonly string[]): HunkView {
  const changes = images.map((subject) => ({ step: 'use-private-registry', action: 'replace', subject, oldValue: 'quay.io/x' }) as const);
  const hunk = { oldStart: line, oldLines: 1, newStart: line, newLines: 1, removed: [], added: [], changes };
  const group = { reason: 'use-private-registry', strength: 'inferred', sources: [], changes, isPart: true } as const;
  return { key: `${number}`, number, hunk, groups: [group], before: [], after: [] };
}

const named = (...views: readonly HunkView[]) => indexEntries(views).map(({ name }) => name);

describe('the list of changes', () => {
  it.each([
    [`${long}/calico/node:v3.32.0`, 'Image calico/node'],
    [`${long}/calico/cni@sha256:${'a'.repeat(64)}`, 'Image calico/cni'],
    [`${long}/calico/typha:v1@sha256:${'a'.repeat(64)}`, 'Image calico/typha'],
    ['localhost:5000/calico/node', 'Image calico/node'],
  ])('calls %s %s', (image, name) => {
    expect(named(moving(1, 10, image))).toEqual([name]);
  });

  it('keeps the whole name beside the short one', () => {
    const [entry] = indexEntries([moving(1, 10, `${long}/calico/node:v3.32.0`)]);
    expect(entry?.title).toContain(`${long}/calico/node:v3.32.0`);
  });

  it('names images that move in one hunk, each once', () => {
    expect(named(moving(1, 10, `${long}/calico/cni:v1`, `${long}/calico/node:v1`, `${long}/calico/node:v2`))).toEqual([
      'Image calico/cni, calico/node',
    ]);
  });

  it('tells two changes of one image apart by their lines', () => {
    const [node, other] = [`${long}/calico/node:v3.32.0`, `${long}/calico/cni:v3.32.0`];
    const entries = indexEntries([moving(1, 10, node), moving(2, 20, other), moving(3, 30, node)]);
    expect(entries.map(({ name }) => name)).toEqual(['Image calico/node · line 10', 'Image calico/cni', 'Image calico/node · line 30']);
    expect(new Set(entries.map(({ title }) => title)).size).toBe(3);
  });
});
