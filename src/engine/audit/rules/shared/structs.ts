import { decodeStrictly, type Struct } from '../../decode-strictly.ts';
import type { DocumentContext } from '../../types.ts';

const structs = new WeakMap<DocumentContext, readonly Struct[]>();

/** The mappings of a document that are structs of Kubernetes, found once for all rules. None in a kind that is not in the table. */
export function listStructs(context: DocumentContext): readonly Struct[] {
  const known = structs.get(context);
  if (known !== undefined) return known;
  const found: Struct[] = [];
  for (const { resource } of context.resources) decodeStrictly(context.document, resource, (struct) => found.push(struct));
  structs.set(context, found);
  return found;
}
