import { isScalar, type Scalar } from 'yaml';
import { listPodTemplates } from '../manifest/pod-templates.ts';
import { done, failed, type Result } from '../text/result.ts';
import { findPair, placeOf, rangeOf, type YamlDocument } from '../yaml/document.ts';
import { isIndirect } from '../yaml/operations.ts';
import { listHolding } from './holding.ts';
import { splitImage } from './image-name.ts';
import type { PendingEdits } from './pending-edits.ts';
import type { ExtraFact, StepProblem } from './types.ts';

type Images = ExtraFact & { readonly kind: 'images-from' };

/** The edits that give every image of one of the hosts another registry, at the same path below it. */
export function moveImages({ registry, hosts }: Images, text: string): Result<PendingEdits, StepProblem> {
  if (registry === undefined) return failed({ code: 'REGISTRY_NOT_NAMED', args: {} });
  const found = listImages(text);
  if (!found.ok) return found;
  const edits: PendingEdits[number][] = [];
  const origins = new Map<string, string>();
  for (const { document, node, image } of found.value) {
    const { host, written, path } = splitImage(image);
    if (!hosts.includes(host) || image.startsWith(`${registry}/`)) continue;
    const target = `${registry}/${path}`;
    const origin = origins.get(target) ?? `${host}/${path}`;
    // Two images of two hosts at one path would become one, and one container run the other's.
    if (origin !== `${host}/${path}`) {
      return failed({ code: 'IMAGES_COLLIDE', place: placeOf(document, node), args: { one: origin, other: `${host}/${path}` } });
    }
    origins.set(target, origin);
    const start = startOfValue(document, node, image);
    if (start === undefined) return failed({ code: 'LAYOUT', place: placeOf(document, node), args: {} });
    // Only what stands in front of the path changes: quotes, tag and the rest of the line stay to the byte.
    const folder = path.slice(0, path.length - (image.length - written));
    const change = { action: 'replace', subject: target, oldValue: image } as const;
    edits.push({ start, end: start + written, newText: `${registry}/${folder}`, change });
  }
  return done(edits);
}

/** The images of a manifest that come from elsewhere than `registry`, each once, in the order of the file. Those that cannot be read are left out. */
export function listOtherImages(text: string, registry: string): readonly string[] {
  const found = listImages(text);
  const all = found.ok ? found.value.map(({ image }) => image) : [];
  return [...new Set(all)].filter((image) => !image.startsWith(`${registry}/`));
}

interface ImageNode {
  readonly document: YamlDocument;
  readonly node: Scalar;
  readonly image: string;
}

/** The image of every container in every pod template, init containers included. One that cannot be read by itself is a conflict. */
function listImages(text: string): Result<readonly ImageNode[], StepProblem> {
  const found = listHolding(text, ['image']);
  if (!found.ok) return found;
  const images: ImageNode[] = [];
  for (const { document, ...object } of found.value) {
    for (const { map } of listPodTemplates({ document, ...object }).flatMap(({ containers }) => containers)) {
      const node = findPair(map, 'image')?.value;
      if (isIndirect(map) || isIndirect(node)) return failed({ code: 'LAYOUT', place: placeOf(document, map), args: {} });
      if (isScalar(node) && typeof node.value === 'string' && node.value !== '') images.push({ document, node, image: node.value });
    }
  }
  return done(images);
}

/** Where the characters of a scalar begin, if they stand in the text as they are; undefined for escapes and folded lines. */
function startOfValue(document: YamlDocument, node: Scalar, value: string): number | undefined {
  const { start } = rangeOf(document, node);
  const from = /["']/.test(document.text[start] ?? '') ? start + 1 : start;
  return document.text.startsWith(value, from) ? from : undefined;
}
