import { isMap, isNode, type Node } from 'yaml';
import { withOwnComments } from '../manifest/document-ranges.ts';
import { listPodTemplates } from '../manifest/pod-templates.ts';
import type { Resource, Workload } from '../manifest/workload.ts';
import { done, failed, type Result } from '../text/result.ts';
import { findMap, findString, placeOf, type YamlDocument } from '../yaml/document.ts';
import { findSeq, removeItems, type Edits } from '../yaml/operations.ts';
import { listHolding } from './holding.ts';
import { nameEach, type PendingEdits } from './pending-edits.ts';
import type { ExtraFact, StepProblem } from './types.ts';

type Objects = ExtraFact & { readonly kind: 'objects-absent' };

/** The edits that take the objects out, or a conflict with the first thing that uses them. */
export function removeObjects(fact: Objects, workload: Workload): Result<PendingEdits, StepProblem> {
  const found = listHolding(workload.document.text, [fact.name, fact.usedBy]);
  if (!found.ok) return found;
  const gone = found.value.filter((object) => isAmong(fact, object));
  if (gone.length === 0) return done([]);
  const use = findUse(
    fact,
    workload,
    found.value.filter((object) => !gone.includes(object)),
  );
  if (use !== undefined) {
    return failed({ code: 'OBJECTS_IN_USE', place: placeOf(use.document, use.node), args: { name: fact.name, usedBy: use.usedBy } });
  }
  const edits: PendingEdits[number][] = [];
  for (const document of new Set(gone.map((object) => object.document))) {
    const together = gone.filter((object) => object.document === document);
    const removed = removeFrom(document, together);
    if (!removed.ok) return removed;
    edits.push(
      ...nameEach(
        removed.value,
        together.map((object) => `${kindOf(object)} ${fact.name}`),
      ),
    );
  }
  return done(edits);
}

interface Use {
  readonly document: YamlDocument;
  readonly node: Node;
  readonly usedBy: string;
}

/** What would miss the objects: a variable of any pod that leads to them, one that calico-node may get from elsewhere, a scaler. */
function findUse(fact: Objects, workload: Workload, others: readonly Resource[]): Use | undefined {
  const source = (findSeq(workload.container, 'envFrom')?.seq.items ?? []).find(
    (item) => findString(findMap(isMap(item) ? item : undefined, 'configMapRef'), 'name') !== fact.harmlessSource,
  );
  if (isNode(source)) return { document: workload.document, node: source, usedBy: 'envFrom' };
  for (const object of others) {
    const containers = listPodTemplates(object).flatMap((template) => template.containers);
    for (const item of containers.flatMap(({ map }) => findSeq(map, 'env')?.seq.items ?? [])) {
      const name = isMap(item) ? findString(item, 'name') : undefined;
      // Felix reads its variables in any case.
      if (isMap(item) && name?.toUpperCase().startsWith(fact.usedBy)) return { document: object.document, node: item, usedBy: name };
    }
    const spec = findMap(object.resource, 'spec');
    const target = findMap(spec, 'scaleTargetRef') ?? findMap(spec, 'targetRef');
    if (target !== undefined && findString(target, 'name') === fact.name && fact.kinds.includes(findString(target, 'kind') ?? '')) {
      return { document: object.document, node: target, usedBy: kindOf(object) };
    }
  }
  return undefined;
}

/** Takes these objects out: a document with the comments directly above it; items out of their list. */
function removeFrom(document: YamlDocument, gone: readonly Resource[]): Edits {
  const { text, root } = document;
  const list = gone.some(({ item }) => item !== undefined) && root !== undefined ? findSeq(root, 'items') : undefined;
  // A list whose last item goes, goes itself.
  if (list !== undefined && gone.length < list.seq.items.length) {
    return removeItems(
      document,
      list,
      gone.map(({ resource }) => resource),
    );
  }
  return done([{ ...withOwnComments(text, document), newText: '' }]);
}

function isAmong({ name, kinds }: Objects, object: Resource): boolean {
  const metadata = findMap(object.resource, 'metadata');
  const namespace = findString(metadata, 'namespace') || 'kube-system';
  return kinds.includes(kindOf(object)) && findString(metadata, 'name') === name && namespace === 'kube-system';
}

function kindOf({ resource, kindless }: Resource): string {
  return findString(resource, 'kind') ?? kindless ?? '';
}
