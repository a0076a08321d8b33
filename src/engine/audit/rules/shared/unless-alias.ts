import { findAlias, type YamlDocument } from '../../../yaml/document.ts';
import type { Remedy } from '../../types.ts';
import { byHand } from '../../remedies.ts';

/** The remedy; left to the person where the document has aliases: what is edited may stand for something elsewhere too. */
export function unlessAlias(document: YamlDocument, remedy: () => Remedy): Remedy {
  return findAlias(document) === undefined ? remedy() : byHand('alias');
}
