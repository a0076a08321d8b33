import { type RefObject, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { incoming, isTableName, takeIncoming } from '../../state/clusters/incoming.ts';
import { looksLikeClusters } from './looks-like-clusters.ts';
import { takeFile, takeText } from './take-table.ts';

/** As what a table is copied: spreadsheets give it as plain text too, with tabs, and some programs as nothing but CSV. */
const tableTypes = ['text/plain', 'text/csv', 'text/tab-separated-values'] as const;

/**
 * Takes a table that the page was given for the panel, that is dropped into the panel, or pasted onto the page while the panel is open.
 * The page takes the last two for manifests otherwise: it leaves alone what was prevented here, where it is seen first. True while a file is held over the panel.
 */
export function useIncoming(panel: RefObject<HTMLElement | null>, today: string): boolean {
  const [isOver, setOver] = useState(false);
  const given = useStore(incoming, ({ file }) => file);
  useEffect(() => {
    if (given === undefined) return;
    takeIncoming();
    void takeFile(given, today);
    // It was given somewhere else on the page, which on a small screen is far from here.
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'start' });
  }, [given, panel, today]);
  useEffect(() => {
    const isOurs = ({ target, dataTransfer }: DragEvent) =>
      target instanceof Node && panel.current?.contains(target) === true && dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      const ours = isOurs(event);
      setOver(ours);
      if (ours) event.preventDefault();
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined || !isOurs(event) || isManifestName(file.name)) return;
      event.preventDefault();
      void takeFile(file, today);
    };
    const paste = (event: ClipboardEvent) => {
      if (isForAField(event.target)) return;
      const [file] = event.clipboardData?.files ?? [];
      if (file !== undefined && isTableName(file.name)) {
        event.preventDefault();
        void takeFile(file, today);
        return;
      }
      const text = tableTypes.map((type) => event.clipboardData?.getData(type) ?? '').find(looksLikeClusters);
      if (text === undefined) return;
      event.preventDefault();
      takeText(text, today);
    };
    const early = { capture: true };
    window.addEventListener('dragover', over, early);
    window.addEventListener('dragleave', leave, early);
    window.addEventListener('drop', drop, early);
    window.addEventListener('paste', paste, early);
    return () => {
      window.removeEventListener('dragover', over, early);
      window.removeEventListener('dragleave', leave, early);
      window.removeEventListener('drop', drop, early);
      window.removeEventListener('paste', paste, early);
    };
  }, [panel, today]);
  return isOver;
}

/** A manifest stays one, wherever it is dropped. */
function isManifestName(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name);
}

function isForAField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable], [role="textbox"], dialog') !== null;
}
