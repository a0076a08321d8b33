import { editor, type IPosition } from 'monaco-editor/editor';
import styles from './Marks.module.css';

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
    if (target.type !== editor.MouseTargetType.CONTENT_TEXT) return hide();
    const text = messagesAt(target.position).join('\n\n');
    if (text === '') hide();
    else if (position === undefined || text !== node.textContent) show(target.position, text);
  });
  side.onMouseLeave(hide);
  side.onKeyDown(hide);
  side.onDidScrollChange(hide);
}
