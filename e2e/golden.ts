import { existsSync, readFileSync } from 'node:fs';
import goldens from '../src/engine/plan/golden.json' with { type: 'json' };

const vendored = new URL('../vendor-manifests/upstream/', import.meta.url);

/** The hash that the edited manifest must have. */
export function goldenOf(recipe: string, calico: string, image: 'ol8' | 'other', podCidr?: string): string {
  const golden = goldens.find((one) => one.recipe === recipe && one.calico === calico && one.image === image && one.podCidr === podCidr);
  if (golden === undefined) throw new Error(`no golden for ${recipe} ${calico} ${image}`);
  return golden.output;
}

/** Whether upstream's file is here, so that the built page has it. */
function isVendored(release: string, file: string): boolean {
  return existsSync(new URL(`v${release}/manifests/${file}`, vendored));
}

/** Upstream's file as it is in the vendored folder. */
export function readUpstream(release: string, file: string): Buffer {
  return readFileSync(new URL(`v${release}/manifests/${file}`, vendored));
}

/** Journeys on real files do not run where there are none, and say so; where they are required they fail instead. */
export const withoutUpstream = !isVendored('3.32.0', 'calico-policy-only.yaml') && process.env['CALICUT_REQUIRE_UPSTREAM'] !== '1';
export const reason = 'upstream manifests are not here: npm run vendor';
