import { type RefObject, useEffect, useState } from 'react';
import type { DiffEditor } from './diff-editor.ts';

/** An editor in the host element, undefined until its chunk has come, or that the chunk could not be loaded. */
export function useEditor(host: RefObject<HTMLElement | null>): DiffEditor | 'missing' | undefined {
  const [editor, setEditor] = useState<DiffEditor | 'missing'>();
  useEffect(() => {
    let isCurrent = true;
    let created: DiffEditor | undefined;
    import('./diff-editor.ts').then(
      ({ createDiffEditor }) => isCurrent && host.current !== null && setEditor((created = createDiffEditor(host.current))),
      () => isCurrent && setEditor('missing'),
    );
    return () => {
      isCurrent = false;
      created?.dispose();
    };
  }, [host]);
  return editor;
}
