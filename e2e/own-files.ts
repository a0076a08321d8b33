import { decodeLink, createPlan } from '../src/engine/index.ts';
import { parseAllDocuments } from 'yaml';
import { readUpstream } from './golden.ts';
import type { CalicutPage } from './page.ts';

/** What the journeys on a person's own file begin with. */
export const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';
export const { selection } = decodeLink(usual);

/** The manifest as the page would hand it out: upstream's with every documented edit. */
export function rightManifest(): string {
  const result = createPlan({
    text: readUpstream('3.32.0', 'calico-policy-only.yaml').toString('utf8'),
    selection,
    knownRelease: '3.32.0',
  });
  if (!result.ok) throw new Error('the right manifest cannot be made');
  return result.plan.manifest;
}

/** Puts `next` in place of `old`, which must stand there once. */
export function swap(text: string, old: string, next: string): string {
  const at = text.indexOf(old);
  if (at === -1 || text.includes(old, at + 1)) throw new Error(`not there once: ${old}`);
  return text.slice(0, at) + next + text.slice(at + old.length);
}

/** The right manifest with one wrong value and one variable forgotten; both have a repair. */
export function wrongManifest(): string {
  const wrongValue = swap(rightManifest(), 'value: "oci"', 'value: "cali"');
  return swap(wrongValue, '            - name: FELIX_CHAININSERTMODE\n              value: "Append"\n', '');
}

/** The number of the line that holds this. */
export function lineOf(text: string, what: string): number {
  return text.slice(0, text.indexOf(what)).split('\n').length;
}

/** The DaemonSet of a manifest as an API server gives it back, with all that it writes itself. */
export function asFromServer(manifest: string): Record<string, unknown> {
  const resources = parseAllDocuments(manifest).map((document) => document.toJS() as Record<string, unknown> | null);
  const daemonSet = resources.find((resource) => resource?.['kind'] === 'DaemonSet');
  if (daemonSet == null) throw new Error('there is no DaemonSet');
  return {
    ...daemonSet,
    metadata: {
      ...(daemonSet['metadata'] as object),
      annotations: { 'kubectl.kubernetes.io/last-applied-configuration': `${JSON.stringify(daemonSet)}\n` },
      creationTimestamp: '2026-11-01T08:00:00Z',
      generation: 3,
      managedFields: [
        { apiVersion: 'apps/v1', fieldsType: 'FieldsV1', fieldsV1: { 'f:spec': {} }, manager: 'kubectl', operation: 'Apply' },
      ],
      resourceVersion: '12345',
      uid: '0f0c5f0e-5b1c-4f1e-9a44-000000000000',
    },
    status: { currentNumberScheduled: 3, desiredNumberScheduled: 3, numberMisscheduled: 0, numberReady: 3 },
  };
}

/** Opens a file by the system's dialog. */
export async function openOwn(
  { page }: CalicutPage,
  file: string | { readonly name: string; readonly content: string | Buffer },
): Promise<void> {
  await page.getByRole('button', { name: 'Change the manifest' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('dialog').getByRole('button', { name: 'Open your own file' }).click(),
  ]);
  await chooser.setFiles(
    typeof file === 'string' ? file : { name: file.name, mimeType: 'application/yaml', buffer: Buffer.from(file.content) },
  );
}

/** Drops a file onto the page, as a person lets go of one that they hold over it; with others of these names behind it. */
export async function dropOwn({ page }: CalicutPage, name: string, content: string, ...others: readonly string[]): Promise<void> {
  const data = await page.evaluateHandle(
    ([text, ...names]) => {
      const transfer = new DataTransfer();
      for (const called of names) transfer.items.add(new File([text], called, { type: 'application/yaml' }));
      return transfer;
    },
    [content, name, ...others] as const,
  );
  const body = page.locator('body');
  await body.dispatchEvent('dragover', { dataTransfer: data });
  await body.dispatchEvent('drop', { dataTransfer: data });
}
