import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calicoReleases, compareVersions, findPinnedFile, recommendedKubernetes, type ManifestFile } from '../engine/index.ts';
import { commandLine } from '../messages/index.ts';
import { exitCodes, type Answer } from './exit.ts';
import { toJson } from './to-json.ts';

const text = commandLine;
const manifestFiles: readonly ManifestFile[] = ['calico.yaml', 'calico-policy-only.yaml'];

/** `calicut releases`: every release that is known, newest first, and whether its files are here. */
export function releases(asJson: boolean): Answer {
  const rows = calicoReleases
    .toSorted((a, b) => compareVersions(b.release, a.release))
    .map(({ release, tagged, pinned }) => {
      const files = manifestFiles.flatMap((name) => findPinnedFile(release, name) ?? []);
      const vendored = pinned && files.every(({ name }) => isVendored(release, name));
      return { release, tagged, pinned, vendored, kubernetes: recommendedKubernetes(release), files };
    });
  if (asJson) return { exitCode: exitCodes.done, output: toJson({ schemaVersion: 1, releases: rows }), remarks: [] };
  const word = (value: boolean) => (value ? text.yes : text.no);
  const table = [
    text.releasesHead,
    ...rows.map((row) => [row.release, row.tagged, word(row.pinned), word(row.vendored), row.kubernetes ?? '']),
  ];
  const widths = text.releasesHead.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return { exitCode: exitCodes.done, output: `${lines.join('\n')}\n`, remarks: [] };
}

function isVendored(release: string, name: string): boolean {
  return existsSync(fileURLToPath(new URL(`../../vendor-manifests/upstream/v${release}/manifests/${name}`, import.meta.url)));
}
