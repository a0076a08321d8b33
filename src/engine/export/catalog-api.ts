import { catalogEdition } from '../catalog/edition.ts';
import { catalog } from '../catalog/lint/catalog.ts';
import { calicoFile } from './api/calico.ts';
import { commandsFile } from './api/commands.ts';
import { indexFile } from './api/index-file.ts';
import { kubernetesFile } from './api/kubernetes.ts';
import { cniPluginsFile, imagesFile } from './api/nodes.ts';
import { rulesFile } from './api/rules.ts';
import { SCHEMA_VERSION, schemaReference } from './api/schema.ts';
import { sourcesFile } from './api/sources.ts';
import { supportFile } from './api/support.ts';
import type { ApiFile, JsonObject } from './api/types.ts';

const files: readonly ApiFile[] = [
  sourcesFile,
  kubernetesFile,
  calicoFile,
  supportFile,
  imagesFile,
  cniPluginsFile,
  commandsFile,
  rulesFile,
];

/**
 * The catalog for other tools: JSON by path below the site, each file beside its JSON Schema. The same values in the same order
 * every time. `notice` says whose page this is not.
 */
export function publishCatalog(notice: string): ReadonlyMap<string, JsonObject> {
  const published = [indexFile(files, notice), ...files].flatMap(({ name, schema, contents }) => {
    const head = { $schema: schemaReference(name), schemaVersion: SCHEMA_VERSION, edition: catalogEdition.version };
    return [
      [`api/v1/${name}`, { ...head, ...contents(catalog) }],
      [`api/v1/${schemaReference(name).slice(2)}`, schema],
    ] as const;
  });
  return new Map<string, JsonObject>(published);
}
