import type { editor } from 'monaco-editor/editor';

/**
 * Names one side for screen readers and keeps its lines wrapped. The labels in the options of a diff editor reach neither side,
 * and whenever it lays itself out anew it takes a side's own label away; wrapping it turns off by two options when there is room
 * for one column only, and on again by one. Both are put right each time. Undone by the answer.
 */
export function keepRight(side: editor.ICodeEditor, ariaLabel: string): () => void {
  const putRight = () => {
    const { ariaLabel: label, wordWrapOverride1, wordWrapOverride2 } = side.getRawOptions();
    if (label !== ariaLabel) side.updateOptions({ ariaLabel });
    if (wordWrapOverride1 === 'on' && wordWrapOverride2 === 'off') side.updateOptions({ wordWrapOverride2: 'inherit' });
  };
  const listener = side.onDidChangeConfiguration(putRight);
  putRight();
  return () => listener.dispose();
}
