import { join } from 'node:path';
import { selectionOf } from '../../src/testing/golden.ts';
import { children, runChild } from './children.ts';
import { readThrough } from './demand-plan.ts';
import { documented } from './documented.ts';
import type { Engine } from './engine-bundle.ts';
import { splitAtMarkers } from './floor.ts';
import type { Input } from './inputs.ts';
import { runKustomize } from './kustomize.ts';
import { peers, type PeerName } from './peers.ts';
import type { Cell, ContestantName, Peer } from './results.ts';
import type { Contestant } from './rounds.ts';

/** The name of a contestant with an input, under which its times stand. */
export const cellKey = (contestant: ContestantName, { name }: Pick<Input, 'name'>): string => `${contestant} ${name}`;

/**
 * One who takes part, with one input. Every call gets a text of its own that nothing was asked of before. A turn of the floor and of the
 * engine is `calls` calls, since they are short; one of a peer is one.
 */
export function createContestant(engine: Engine, name: ContestantName, input: Input, calls: number): Contestant {
  const key = cellKey(name, input);
  const decode = () => input.bytes.toString('utf8');
  if (name === 'kustomize') {
    return { name: key, calls: 1, prepare: () => () => runKustomize(input.overlays.fifo, join(input.overlays.fifo, 'printed')) };
  }
  if (name === 'floor' || name === 'engine') {
    const selection = selectionOf(documented(input.release));
    const work = name === 'floor' ? splitAtMarkers : (text: string) => readThrough(engine.createPlan({ text, selection }));
    return { name: key, calls, prepare: () => fresh(decode(), work) };
  }
  if (name === 'next') return { name: key, calls, prepare: () => nextPlan(engine, input.release, decode()) };
  return { name: key, calls: 1, prepare: () => fresh(decode(), (text) => peers[name](text, input.edits)) };
}

/** The plan of what is documented, of a manifest that was planned for another node image before. */
function nextPlan(engine: Engine, release: string, text: string): () => unknown {
  const selection = selectionOf(documented(release));
  const { planFor } = engine.createPlanner({ text });
  readThrough(planFor({ ...selection, images: ['ol9'] }));
  return () => readThrough(planFor(selection));
}

const fresh =
  (text: string, work: (text: string) => unknown): (() => unknown) =>
  () =>
    work(text);

/** What a child may take for an input that is too large for rounds. */
const LIMITS = { patienceMs: 120_000, megabytes: 4096 } as const;

/** A peer once, in a process of its own; where it fails or takes too long, the reason. */
export function measureOnce(peer: Peer, input: Input): Cell {
  return peer === 'kustomize' ? kustomizeOnce(input) : libraryOnce(peer, input);
}

function libraryOnce(peer: PeerName, { path, edits }: Input): Cell {
  const result = runChild(children.peer, [peer, path, JSON.stringify(edits)], LIMITS);
  return result.ok ? { kind: 'once', ms: (result.said as { readonly ms: number }).ms } : { kind: 'absent', reason: result.reason };
}

function kustomizeOnce({ overlays }: Input): Cell {
  const start = performance.now();
  try {
    runKustomize(overlays.fifo, join(overlays.fifo, 'printed'), LIMITS.patienceMs);
    return { kind: 'once', ms: performance.now() - start };
  } catch (error) {
    const isLate = error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT';
    return { kind: 'absent', reason: isLate ? `not done after ${LIMITS.patienceMs / 1000} s` : String(error) };
  }
}
