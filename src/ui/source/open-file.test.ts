import { afterEach, describe, expect, it } from 'vitest';
import { choices, initialChoices } from '../../state/choices.ts';
import { incoming, takeIncoming } from '../../state/clusters/incoming.ts';
import { openFile } from './open-file.ts';

afterEach(() => {
  choices.setState(initialChoices, true);
  takeIncoming();
});

describe('a file that is given to the page', () => {
  it.each(['clusters.csv', 'Export.CSV', 'calico.yaml.csv', 'sheet.tsv'])('is a table of clusters: %s', (name) => {
    const file = new File(['kind: DaemonSet'], name);
    openFile(file);
    expect(choices.getState()).toMatchObject({ tab: 'clusters', own: undefined, source: 'automatic' });
    expect(incoming.getState().file).toBe(file);
  });

  it.each(['calico.yaml', 'mine.json', 'csv', 'clusters.csv.yaml'])('is a manifest: %s', (name) => {
    openFile(new File(['name,kubernetes'], name));
    expect(choices.getState()).toMatchObject({ tab: 'changes', own: { name }, source: 'own' });
    expect(incoming.getState().file).toBeUndefined();
  });
});
