import { formatReleases } from '../vendor/sentences.ts';
import type { VendorSummary } from '../vendor/vendor-manifests.ts';

/** A loud notice of the checks that cannot run for want of upstream's files; no lines when all are there. */
export function missingBanner({ present, fetched, missing, refused }: VendorSummary): readonly string[] {
  const absent = [...missing, ...refused.map(({ file }) => file)];
  if (absent.length === 0) return [];
  const there = present.length + fetched.length;
  const rule = '!'.repeat(100);
  return [
    '',
    rule,
    `!! ${absent.length} of ${there + absent.length} upstream manifests are NOT here.`,
    `!! The checks on real upstream files do NOT run for Calico ${formatReleases(absent)}:`,
    '!!   every recipe against its golden hash, the diff against git apply, and the laws of the plan on the real files.',
    '!! To make them run: set CALICO_MANIFEST_MIRROR to a folder or an address that has the files, laid out',
    '!!   vX.Y.Z/manifests/NAME, or leave it unset and connect to the network; then run "npm test" again.',
    '!! With CALICUT_REQUIRE_UPSTREAM=1 a missing file is a failure.',
    rule,
    '',
  ];
}
