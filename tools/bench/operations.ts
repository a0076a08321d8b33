/** An operation of a JSON Patch (RFC 6902), of the kinds that the engine's own form of one has. */
export interface Operation {
  readonly op: 'add' | 'remove' | 'replace' | 'test';
  /** A JSON pointer. */
  readonly path: string;
  readonly value?: unknown;
}

/** An operation as a library wants it: where the parent is, and the key or index in it; `-` is behind the last item. */
export interface Change {
  readonly op: 'add' | 'remove' | 'replace';
  readonly parent: readonly (string | number)[];
  readonly key: string | number;
  readonly value: unknown;
}

/**
 * What the operations do, worked out once: a peer is timed with the edits ready to be made, and without the tests that stand before
 * them. The objects that values are of are shared; who puts one into a tree that lives on copies it.
 */
export function readChanges(operations: readonly Operation[]): readonly Change[] {
  return operations.flatMap(({ op, path, value }) => {
    if (op === 'test') return [];
    const keys = path.split('/').slice(1).map(readKey);
    return [{ op, parent: keys.slice(0, -1), key: keys.at(-1) ?? '', value }];
  });
}

/** Manifests have no keys that are numbers where these edits are made, so that a number is an index. */
function readKey(text: string): string | number {
  return /^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text.replaceAll('~1', '/').replaceAll('~0', '~');
}
