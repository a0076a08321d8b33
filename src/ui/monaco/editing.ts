/** What editing needs beside the editor itself. It is asked for together with the editor, so that the list of changes is not held up by it. */
export { createLiveText } from './live-text.ts';
export { toMarks } from './marks.ts';
export { ownLines } from './own-lines.ts';
