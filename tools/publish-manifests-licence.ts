import { readFileSync } from 'node:fs';

/** Upstream's licence as it goes wherever upstream's files go, changed or not: whose they are, then the text of the licence. */
export function manifestsLicence(): string {
  const licence = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8');
  return [
    'The manifests in this folder are files of Calico, https://github.com/projectcalico/calico, as they are there or changed by Calicut.',
    'Calico is Copyright Tigera, Inc. and the authors of Calico.',
    '',
    'Licensed under the Apache License, Version 2.0, whose text follows. The blanks for a year and a name at its end belong to that text:',
    'they show how to apply the licence to work of your own.',
    '',
    licence,
  ].join('\n');
}
