import type { Digest } from '../../sources/index.ts';
import type { Planned } from '../../state/derive-outcome.ts';
import { fingerprintOf } from '../../state/fingerprint.ts';
import { recordDelivery, type Delivery } from '../../state/memory/deliveries.ts';
import { toStoredLink } from '../../state/memory/stored-link.ts';
import { upstreamRelease } from '../../state/upstream-release.ts';

/** Remembers that a manifest was handed out: by its name, its sha256 and the choices, and by nothing that stood in it. */
export async function rememberDelivery({ manifest, base, plan }: Planned, way: Delivery['way'], digest: Digest | undefined): Promise<void> {
  const at = new Date().toISOString();
  const { selection, name } = plan;
  const isRemade = upstreamRelease(manifest, selection.calico) === selection.calico && plan === base && selection.registry === undefined;
  recordDelivery({ at, way, name, sha256: await fingerprintOf(plan, digest), link: toStoredLink(selection), isRemade });
}
