import { isCollection, isNode, isPair, type Node } from 'yaml';

/** What is told of the nodes of a document. */
export interface Walker {
  /** Comes to a node, before what is in it; `isKey` for the key of a mapping. True ends the walk. */
  readonly enter: (node: Node, isKey: boolean) => boolean;
  /** Has seen all that is in a node. Not told where the walk has ended in it. */
  readonly leave?: (node: Node) => void;
}

/**
 * Tells of `node` and of all nodes in it, in the order of the text; true where the walk was ended. What is no node, such as a value that
 * is not written, is passed over. Every plan walks its document, and the package's own `visit`, which keeps the path to each node, takes
 * five times as long.
 */
export function walk(node: unknown, walker: Walker, isKey = false): boolean {
  if (!isNode(node)) return false;
  if (walker.enter(node, isKey)) return true;
  if (isCollection(node)) {
    for (const item of node.items) {
      // A pair stands in a mapping, and as an item in lists with the tags `!!omap` and `!!pairs`.
      if (isPair(item) ? walk(item.key, walker, true) || walk(item.value, walker) : walk(item, walker)) return true;
    }
  }
  walker.leave?.(node);
  return false;
}
