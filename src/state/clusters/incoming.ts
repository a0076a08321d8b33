import { createStore } from 'zustand/vanilla';
import { chooseTab } from '../choose.ts';

/** A table that was given to the page while its panel may not be there yet; it waits for the panel. */
interface Incoming {
  readonly file: File | undefined;
}

export const incoming = createStore<Incoming>()(() => ({ file: undefined }));

/** Brings the panel for many clusters into view, which then reads the table. */
export function openTable(file: File): void {
  incoming.setState({ file });
  chooseTab('clusters');
}

/** Whether a file is a table by its name. No manifest is called so. */
export function isTableName(name: string): boolean {
  return /\.(?:csv|tsv)$/i.test(name);
}

/** Says that the table was taken. */
export function takeIncoming(): void {
  incoming.setState({ file: undefined });
}
