import { listMirrored, toSkopeo } from '../mirror.ts';
import type { Block, ReviewInput } from './types.ts';
import type { ReviewWords } from './words.ts';

/** What a private registry must have before the manifest is applied, as commands; nothing where no image is moved. */
export function imageBlocks({ plan }: ReviewInput, { images: words }: ReviewWords): readonly Block[] {
  const images = listMirrored(plan);
  if (images.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', content: [words.before] },
    { kind: 'code', language: 'bash', text: toSkopeo(images).trimEnd() },
  ];
}
