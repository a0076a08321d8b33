import { advise } from '../advise/advise.ts';
import type { Level, Verdict } from '../advise/types.ts';
import { images } from '../catalog/images.ts';
import { manifestName, recipeFor, stepsFor } from '../recipes/recipe-for.ts';
import type { ManifestFile } from '../recipes/types.ts';
import type { Selection } from '../selection/selection.ts';
import { encodeLink } from '../share/codec.ts';

/** The answer to one selection, with what its manifest is made of. */
export interface Judgement {
  readonly selection: Selection;
  readonly verdict: Verdict;
  /** How many findings there are of each level beside the reason for the status. */
  readonly counts: Readonly<Record<Level, number>>;
  /** The upstream file that the manifest is made from, of the selection's release. */
  readonly file: ManifestFile;
  /**
   * What the manifest is called in a folder of many: under one image, the last in the order of `images` that gets the same edits, so that
   * it is called the same whichever clusters share it, and as in the folder of manifests that a hosted page serves.
   */
  readonly manifestName: string;
  /** Equal keys give equal bytes. Different ones may too: what is compared is what is asked for, not what comes of it. */
  readonly manifestKey: string;
  /** The fragment of the link that opens the selection. It lacks a private registry, which no link names. */
  readonly link: string;
}

/** Judges selections as of a day (`YYYY-MM-DD`); equal ones are judged once and get the same object. */
export function createJudge(asOf: string): (selection: Selection) => Judgement {
  const known = new Map<string, Judgement>();
  return (selection) => {
    const link = encodeLink(selection);
    const key = JSON.stringify([link, selection.registry]);
    const judgement = known.get(key) ?? judge(selection, link, asOf);
    known.set(key, judgement);
    return judgement;
  };
}

function judge(selection: Selection, link: string, asOf: string): Judgement {
  const verdict = advise(selection, asOf);
  const others = verdict.findings.filter((finding) => finding !== verdict.reason);
  const count = (level: Level) => others.filter((finding) => finding.level === level).length;
  const manifestKey = keyOf(selection);
  const alike = images.map((image): Selection => ({ ...selection, images: [image] })).filter((one) => keyOf(one) === manifestKey);
  return {
    selection,
    verdict,
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
    file: recipeFor(selection).file,
    manifestName: manifestName(alike.at(-1) ?? selection),
    manifestKey,
    link,
  };
}

function keyOf(selection: Selection): string {
  const { calico, extras, registry } = selection;
  return JSON.stringify([recipeFor(selection).file, calico, stepsFor(selection).map(({ fact }) => fact), extras, registry]);
}
