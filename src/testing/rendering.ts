import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../cli/main.ts';
import { TODAY } from './days.ts';
import { networking, policyOnly } from './small-manifests.ts';

/** The answer of `calicut render` to these words on TODAY, in this process. */
export const render = (...words: readonly string[]): ReturnType<typeof run> => run(['render', ...words], TODAY);

interface RenderFolder {
  readonly folder: string;
  /** Writes a file into the folder and gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  readonly policyOnlyFile: string;
  readonly networkingFile: string;
}

/** Makes a folder for the calling test file alone, with the two small manifests in it. It goes when that file's tests have ended. */
export function renderFolder(): RenderFolder {
  const folder = mkdtempSync(join(tmpdir(), 'calicut-render-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return { folder, put, policyOnlyFile: put('policy-only.yaml', policyOnly), networkingFile: put('networking.yaml', networking) };
}
