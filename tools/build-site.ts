import { build } from 'vite';
import { projectRoot } from './project-root.ts';
import { runVendor } from './vendor/run-vendor.ts';

/** Vendors and builds into `dist`. Missing upstream files do not stop a build; refused ones do. Gives the exit code. */
export async function buildSite(): Promise<number> {
  const { exitCode } = await runVendor({ all: false });
  if (exitCode !== 0) return exitCode;
  try {
    await build({ root: projectRoot });
    return 0;
  } catch (error) {
    console.error(`The site was not built. ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
