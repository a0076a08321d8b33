import type { Fingerprint } from './fingerprint.ts';
import type { Refusal, VendorSummary } from './vendor-manifests.ts';
import type { WantedFile } from './wanted-files.ts';

export const usageText = 'Usage: npm run vendor [-- --all]';

export function fetchedLine({ path }: WantedFile, origin: string, position: number, total: number): string {
  return `[${position}/${total}] ${path} from ${origin}`;
}

export function discardedLine({ path }: WantedFile): string {
  return `${path} had other bytes than the lock asks for. It was removed and is fetched again.`;
}

export function troubleLine({ path }: WantedFile, origin: string, reason: string): string {
  return `${path} could not be read from ${origin}: ${reason}.`;
}

export function silentLine(origin: string, reason: string): string {
  return `${origin} does not answer: ${reason}. It is not asked again in this run.`;
}

export function refusalLines({ file, got, origin }: Refusal): readonly string[] {
  return [
    `REFUSED: ${file.path} from ${origin} is not the file that the lock pins.`,
    `  expected ${formatFingerprint(file)}`,
    `  got      ${formatFingerprint(got)}`,
    '  Nothing of it was kept. Find out why this origin differs, or set CALICO_MANIFEST_MIRROR to one that you trust.',
  ];
}

function formatFingerprint({ sha256, bytes }: Fingerprint): string {
  return `sha256 ${sha256}, ${bytes} bytes`;
}

/** The last words of a run: how many files are there, and for those that are not, what to do. */
export function summaryLines(summary: VendorSummary, origins: readonly string[], isRequired: boolean): readonly string[] {
  const { present, fetched, missing, refused } = summary;
  const there = present.length + fetched.length;
  const total = there + missing.length + refused.length;
  const count = `Upstream manifests: ${there} of ${total} are in vendor-manifests/upstream and have the lock's bytes (${fetched.length} fetched now).`;
  return [
    count,
    ...missingLines(missing, origins, isRequired),
    ...(refused.length === 0 ? [] : [`${refused.length} refused, see REFUSED above.`]),
  ];
}

function missingLines(missing: readonly WantedFile[], origins: readonly string[], isRequired: boolean): readonly string[] {
  if (missing.length === 0) return [];
  const remedy =
    'To have them, set CALICO_MANIFEST_MIRROR to a folder or an address that has them, laid out vX.Y.Z/manifests/NAME, or leave it unset and connect to the network; then run this again.';
  const asked = `${missing.length} missing (asked: ${origins.join(', ')})`;
  if (isRequired) {
    const demand = `${asked}, and CALICUT_REQUIRE_UPSTREAM asks for every one. ${remedy}`;
    return [demand, ...missing.map(({ path }) => `  missing: ${path}`)];
  }
  const consequence = 'All else works without them, but the changes to these files cannot be shown.';
  return [`${asked}, of ${formatReleases(missing)}. ${consequence} ${remedy}`];
}

/** The releases of these files, each once. */
export function formatReleases(files: readonly WantedFile[]): string {
  return [...new Set(files.map(({ release }) => release))].join(', ');
}
