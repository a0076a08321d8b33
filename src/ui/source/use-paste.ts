import { useEffect } from 'react';
import { messages } from '../../messages/index.ts';
import { noteFiles } from '../../state/one-of-several.ts';
import { looksLikeClusters } from '../clusters/looks-like-clusters.ts';
import { openAndAwait } from '../workbench/arrival.ts';
import { openFile } from './open-file.ts';

/** Takes a manifest, or a table of clusters, that is pasted onto the page itself. What is pasted into a field, the editor or a dialog is for that. */
export function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      // A panel that takes text of its own has seen it first.
      if (event.defaultPrevented || isForAField(event.target)) return;
      const [file] = event.clipboardData?.files ?? [];
      const content = event.clipboardData?.getData('text/plain') ?? '';
      noteFiles(event.clipboardData?.files ?? []);
      if (file !== undefined) openFile(file);
      // Whatever it names, a table of clusters is no manifest.
      else if (looksLikeClusters(content)) openFile(new File([content], 'pasted.csv'));
      else if (isManifest(content)) openAndAwait({ name: messages.interface.source.pastedName, content });
      else return;
      event.preventDefault();
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}

/** Several lines, and Calico is named in them: no word or address that was copied for something else. */
export function isManifest(text: string): boolean {
  return text.trim().split('\n', 4).length > 3 && /calico/i.test(text);
}

function isForAField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable], [role="textbox"], dialog') !== null;
}
