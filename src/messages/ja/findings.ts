import type { findings as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';
import { clusterFindings } from './findings/cluster.ts';
import { imageFindings } from './findings/images.ts';
import { releaseFindings } from './findings/releases.ts';
import { supportFindings } from './findings/support.ts';
import { versionFindings } from './findings/versions.ts';

export const findings: Translation<typeof english> = {
  ...supportFindings,
  ...versionFindings,
  ...imageFindings,
  ...clusterFindings,
  ...releaseFindings,
};
