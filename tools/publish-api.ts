import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishCatalog } from '../src/engine/export/catalog-api.ts';
import { formatJson } from './format-json.ts';

const NOTICE =
  "Calicut's reading of public pages, each named with the day it was read. This is not a page of Oracle's or Tigera's, and neither answers for it.";

/** Writes the catalog as JSON, with its schemas, below `folder`. Facts only: no file of upstream's, nor a line of one. */
export function publishApi(folder: string): void {
  for (const [path, contents] of publishCatalog(NOTICE)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, formatJson(contents));
  }
}
