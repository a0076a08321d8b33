import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './project-root.ts';
import { publishApi } from './publish-api.ts';
import { runVendor } from './vendor/run-vendor.ts';

/** Vendors, builds into `dist`, and publishes the catalog there. Missing upstream files do not stop a build; refused ones do. Gives the exit code. */
export async function buildSite(): Promise<number> {
  const { exitCode } = await runVendor({ all: false });
  if (exitCode !== 0) return exitCode;
  try {
    await build({ root: projectRoot });
    publishApi(join(projectRoot, 'dist'));
    return 0;
  } catch (error) {
    console.error(`The site was not built. ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
