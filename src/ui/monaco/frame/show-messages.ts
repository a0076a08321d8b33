import { editor, type IPosition } from 'monaco-editor/editor';
import styles from './Marks.module.css';

/** How far behind the end of its line, in pixels, the pointer still means the sign of what is missing there. */
const BEHIND = 16;

/**
 * Shows what is said of the place under the pointer. The editor has a part of its own for that, which weighs 50 kB: it can also repair,
 * search for definitions and colour. With the keys the same is read by F8.
 */
export function showMessages(side: editor.ICodeEditor, messagesAt: (position: IPosition) => readonly string[]): void {
  const node = document.createElement('div');
  node.className = styles['message'] ?? '';
  let position: IPosition | undefined;
  const widget: editor.IContentWidget = {
    allowEditorOverflow: true,
    getId: () => 'calicut-message',
    getDomNode: () => node,
    getPosition: () =>
      position === undefined
        ? null
        : { position, preference: [editor.ContentWidgetPositionPreference.ABOVE, editor.ContentWidgetPositionPreference.BELOW] },
  };
  const show = (at: IPosition | undefined, text: string) => {
    position = at;
    node.hidden = at === undefined;
    node.textContent = text;
    side.layoutContentWidget(widget);
  };
  const hide = () => {
    if (position !== undefined) show(undefined, '');
  };
  show(undefined, '');
  side.addContentWidget(widget);
  side.onMouseMove(({ target }) => {
    // The pointer may rest on what is said.
    if (target.type === editor.MouseTargetType.CONTENT_WIDGET) return;
    const at = placeOf(target, side);
    const text = at === undefined ? '' : messagesAt(at).join('\n\n');
    if (text === '') hide();
    else if (position === undefined || text !== node.textContent) show(at, text);
  });
  side.onMouseLeave(hide);
  side.onKeyDown(hide);
  side.onDidScrollChange(hide);
}

/** The place whose messages the pointer asks for: that of a letter, or the end of a line, also by the sign beside it. */
function placeOf(target: editor.IMouseTarget, side: editor.ICodeEditor): IPosition | undefined {
  const { CONTENT_TEXT, CONTENT_EMPTY, GUTTER_GLYPH_MARGIN } = editor.MouseTargetType;
  if (target.type === CONTENT_TEXT) return target.position;
  if (target.type === CONTENT_EMPTY) return (target.detail.horizontalDistanceToText ?? BEHIND) < BEHIND ? target.position : undefined;
  if (target.type !== GUTTER_GLYPH_MARGIN) return undefined;
  const { lineNumber } = target.position;
  return { lineNumber, column: side.getModel()?.getLineMaxColumn(lineNumber) ?? 1 };
}
