import { adviseStatus } from '../../advise/advise.ts';
import { answerUpstream } from '../../advise/upstream-answer.ts';
import { catalogEdition } from '../../catalog/edition.ts';
import { kubernetesMinors } from '../../catalog/kubernetes.ts';
import type { Catalog } from '../../catalog/lint/catalog.ts';
import { cellsOf, type SupportTable } from '../../catalog/support.ts';
import { defaultSelection, networks, type Network } from '../../selection/selection.ts';
import {
  described,
  fileSchema,
  listOf,
  mapOf,
  minor,
  objectOf,
  oneOf,
  patch,
  ruleId,
  sourceId,
  sourceIds,
  status,
  strength,
  text,
} from './schema.ts';
import type { ApiFile, Json, JsonObject } from './types.ts';

const answerKey: JsonObject = { type: 'string', pattern: '^(supported|untested|unsupported|withdrawn|unknown)-[1-9]\\d*$' };

const network = objectOf({
  selection: described(
    'What the statuses hold for. Another node image, node pool kind, cluster type or method can turn any of them into a no; nothing turns a no into a yes.',
    objectOf({
      platform: text,
      network: oneOf(...networks),
      images: listOf(text),
      cluster: text,
      nodes: text,
      method: text,
    }),
  ),
  answers: mapOf(answerKey, objectOf({ status, strength, rule: ruleId, sources: sourceIds })),
  pairs: described('Calico release, then Kubernetes minor: a key of answers.', mapOf(patch, mapOf(minor, answerKey))),
});

export const supportFile: ApiFile = {
  name: 'support.json',
  schema: fileSchema(
    'support.json',
    'Which Calico release runs with which Kubernetes version: as Oracle prints it, what that comes to for each network, and as upstream tests it.',
    {
      pages: described(
        'The tables of the page generations that were read, oldest first, as they print them. A later one drops columns, which withdraws nothing.',
        listOf(
          objectOf({
            source: sourceId,
            kubernetes: listOf(minor),
            rows: mapOf(
              patch,
              mapOf(minor, {
                oneOf: [
                  objectOf({ value: oneOf('yes', 'not tested'), strength }),
                  objectOf({ value: described('Printed, and lost in the copy that was read.', oneOf('illegible')) }),
                ],
              }),
            ),
          }),
        ),
      ),
      networks: objectOf(Object.fromEntries(networks.map((name) => [name, network]))),
      upstream: described(
        "Calico minor, then Kubernetes minor: upstream's own list, a second opinion. untested is not unsupported.",
        mapOf(minor, objectOf({ strength, source: sourceId, kubernetes: mapOf(minor, oneOf('tested', 'untested', 'unknown')) })),
      ),
    },
  ),
  contents: (catalog) => ({
    pages: catalog.supportTables.map(pageOf),
    networks: Object.fromEntries(networks.map((name) => [name, networkOf(name, catalog)])),
    upstream: upstreamOf(catalog),
  }),
};

function pageOf(table: SupportTable): Json {
  const { source, kubernetes, rows } = table;
  const legible = new Map(
    cellsOf(table).map((cell) => [
      `${cell.calico} ${cell.kubernetes}`,
      { value: cell.tested ? 'yes' : 'not tested', strength: cell.strength },
    ]),
  );
  const rowOf = (calico: string) =>
    Object.fromEntries(kubernetes.map((minor) => [minor, legible.get(`${calico} ${minor}`) ?? { value: 'illegible' }]));
  return { source, kubernetes, rows: Object.fromEntries(Object.keys(rows).map((calico) => [calico, rowOf(calico)])) };
}

/** The status of every pair on a cluster with this network and the defaults for the rest; equal answers stand once. */
function networkOf(name: Network, { calicoReleases }: Catalog): Json {
  const { platform, images, cluster, nodes, method } = defaultSelection;
  const answers = new Map<string, readonly [key: string, answer: JsonObject]>();
  const keyOf = (kubernetes: string, calico: string): string => {
    const { status, reason } = adviseStatus({ ...defaultSelection, network: name, kubernetes, calico }, catalogEdition.date);
    const answer = { status, strength: reason.strength, rule: reason.id, sources: reason.sources };
    const text = JSON.stringify(answer);
    const alike = [...answers.values()].filter(([, known]) => known['status'] === status).length;
    const [key] = answers.get(text) ?? [`${status}-${alike + 1}`];
    answers.set(text, [key, answer]);
    return key;
  };
  const pairs = calicoReleases.map(
    ({ release }) => [release, Object.fromEntries(kubernetesMinors.map((minor) => [minor, keyOf(minor, release)]))] as const,
  );
  const selection = { platform, network: name, images, cluster, nodes, method };
  return { selection, answers: Object.fromEntries(answers.values()), pairs: Object.fromEntries(pairs) };
}

function upstreamOf({ calicoLines }: Catalog): Json {
  return Object.fromEntries(
    calicoLines.map(({ minor: line, strength, source }) => {
      const kubernetes = Object.fromEntries(kubernetesMinors.map((minor) => [minor, answerUpstream(line, minor).state]));
      return [line, { strength, source, kubernetes }];
    }),
  );
}
