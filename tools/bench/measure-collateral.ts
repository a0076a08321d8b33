import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadAll } from 'js-yaml';
import { countChangedLines, countLostComments, commentsOf, countOutsideHunks, outsideHunks } from './collateral.ts';
import { documented, planOf } from './documented.ts';
import type { Engine } from './engine-bundle.ts';
import type { Input } from './inputs.ts';
import { runKustomize } from './kustomize.ts';
import { peers, type PeerName } from './peers.ts';
import type { Collateral, files, Peer, Results } from './results.ts';

/** All of it, on each of upstream's files. `ranges` are a golden's hunks by release. */
export function measureCollateral(
  engine: Engine,
  inputs: readonly Input[],
  peers: readonly Peer[],
  ranges: (release: string) => readonly string[],
): Results['collateral'] {
  const ofAll = (measure: (input: Input, manifest: string) => Collateral) =>
    Object.fromEntries(
      inputs.map((input) => [
        input.release,
        measure(input, planOf(engine, documented(input.release), input.bytes.toString('utf8')).manifest),
      ]),
    ) as Record<(typeof files)[number], Collateral>;
  const ofPeer = (peer: Peer) => (peer === 'kustomize' ? kustomizeCollateral : collateralOf(peer));
  return {
    engine: ofAll((input, manifest) => engineCollateral(input, manifest, ranges(input.release))),
    ...Object.fromEntries(peers.map((peer) => [peer, ofAll(ofPeer(peer))])),
  };
}

/** What a library prints beside the documented result. */
const collateralOf =
  (peer: PeerName) =>
  ({ bytes, edits }: Input, manifest: string): Collateral =>
    compare(peers[peer](bytes.toString('utf8'), edits), manifest);

/** The same of kustomize, in upstream's order of objects and in its own. */
function kustomizeCollateral({ overlays }: Input, manifest: string): Collateral {
  const print = (folder: string): string => {
    runKustomize(folder, join(folder, 'printed'));
    return readFileSync(join(folder, 'printed'), 'utf8');
  };
  return { ...compare(print(overlays.fifo), manifest), inOwnOrder: countChangedLines(print(overlays.own), manifest) };
}

/** The same of the engine, by the hunks that the golden results name: it is not compared with itself. */
function engineCollateral({ bytes }: Input, manifest: string, hunks: readonly string[]): Collateral {
  const text = bytes.toString('utf8');
  return {
    changedLines: countOutsideHunks(text, manifest, hunks),
    lostComments: countLostComments(outsideHunks(text, hunks, 'before'), manifest),
    comments: commentsOf(manifest).length,
    hasSameObjects: true,
  };
}

function compare(printed: string, manifest: string): Collateral {
  return {
    changedLines: countChangedLines(printed, manifest),
    lostComments: countLostComments(manifest, printed),
    comments: commentsOf(manifest).length,
    hasSameObjects: isDeepStrictEqual(objectsOf(printed), objectsOf(manifest)),
  };
}

const objectsOf = (text: string): readonly unknown[] => loadAll(text).filter((object) => object !== null && object !== undefined);
