import { readFileSync } from 'node:fs';

/** Upstream's licence as it goes wherever upstream's files go, changed or not. */
export function manifestsLicence(): string {
  const licence = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8');
  return `The Calico manifests in this folder are Copyright Tigera, Inc., under the Apache License, Version 2.0:\n\n${licence}`;
}
