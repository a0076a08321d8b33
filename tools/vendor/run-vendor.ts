import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pins } from '../../src/engine/catalog/pins.ts';
import { supportTables } from '../../src/engine/catalog/support.ts';
import { projectRoot } from '../project-root.ts';
import { chooseOrigins, openOrigin, sharedFolder } from './choose-origins.ts';
import { errorReason } from './system-errors.ts';
import { interruptible } from './interruptible.ts';
import { summaryLines } from './sentences.ts';
import { vendorManifests, type VendorSummary } from './vendor-manifests.ts';
import { wantedFiles } from './wanted-files.ts';

export interface VendorRun {
  /** Undefined when the run was interrupted or the folder could not be read or written. */
  readonly summary: VendorSummary | undefined;
  /** 0 done, though files may be missing; 1 refused, required and missing, or no folder; 130 interrupted. */
  readonly exitCode: number;
}

/** Fills `vendor-manifests/upstream` as the environment says, printing as it goes. */
export async function runVendor({ all }: { readonly all: boolean }): Promise<VendorRun> {
  const { env } = process;
  const supported = new Set(supportTables.flatMap(({ rows }) => Object.keys(rows)));
  const choices = chooseOrigins(env['CALICO_MANIFEST_MIRROR'], existsSync(fromRoot(sharedFolder)));
  const origins = choices.map((choice) => openOrigin(choice, fromRoot));
  return interruptible(async (signal) => {
    try {
      const summary = await vendorManifests({
        files: wantedFiles(pins, supported, all),
        folder: fromRoot('vendor-manifests/upstream'),
        origins,
        print: (line) => console.log(line),
        signal,
      });
      const isRequired = requiresUpstream(env);
      const names = origins.map(({ name }) => name);
      summaryLines(summary, names, isRequired).forEach((line) => console.log(line));
      return { summary, exitCode: exitCodeOf(summary, isRequired) };
    } catch (error) {
      if (signal.aborted) {
        console.error('Interrupted. What was fetched so far is whole and stays; run "npm run vendor" again to go on.');
        return { summary: undefined, exitCode: 130 };
      }
      console.error(
        `The folder vendor-manifests/upstream cannot be filled: ${errorReason(error)}. Make it writable, or remove it, and run again.`,
      );
      return { summary: undefined, exitCode: 1 };
    }
  });
}

function fromRoot(path: string): string {
  return resolve(projectRoot, path);
}

/** Whether a missing file is an error. */
export function requiresUpstream(env: NodeJS.ProcessEnv): boolean {
  const value = env['CALICUT_REQUIRE_UPSTREAM'] ?? '';
  return value !== '' && value !== '0';
}

export function exitCodeOf({ missing, refused }: VendorSummary, isRequired: boolean): number {
  return refused.length > 0 || (isRequired && missing.length > 0) ? 1 : 0;
}
