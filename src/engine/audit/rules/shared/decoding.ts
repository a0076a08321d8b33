import { decodeStrictly, type DecodingFault, type Struct } from '../../decode-strictly.ts';
import type { DocumentContext } from '../../types.ts';

/** What strict decoding of the resources of a document comes to. */
export interface Decoding {
  readonly faults: readonly DecodingFault[];
  /** The mappings that are structs of Kubernetes. None in a kind that is not in the table. */
  readonly structs: readonly Struct[];
}

const decodings = new WeakMap<DocumentContext, Decoding>();

/** The strict decoding of a document. Several rules ask, so it is done once. */
export function decode(context: DocumentContext): Decoding {
  const known = decodings.get(context);
  if (known !== undefined) return known;
  const structs: Struct[] = [];
  const faults = context.resources.flatMap(({ resource }) => decodeStrictly(context.document, resource, (struct) => structs.push(struct)));
  const decoding = { faults, structs };
  decodings.set(context, decoding);
  return decoding;
}
