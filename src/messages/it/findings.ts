import type { findings as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';
import { clusterFindings } from './findings/cluster.ts';
import { imageFindings } from './findings/images.ts';
import { releaseFindings } from './findings/releases.ts';
import { supportFindings } from './findings/support.ts';
import { versionFindings } from './findings/versions.ts';

/** What each rule says, and what to do about it. A rule without its two sentences does not compile. */
export const findings: Translation<typeof english> = {
  ...supportFindings,
  ...versionFindings,
  ...imageFindings,
  ...clusterFindings,
  ...releaseFindings,
};
