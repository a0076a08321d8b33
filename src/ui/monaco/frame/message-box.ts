import type { editor } from 'monaco-editor/editor';

/** What stands beside the words of a message between the lines, and the width beyond which lines are hard to read, in pixels. */
const BESIDE = 36;
const WIDEST = 544;

/** Whether a line of a message has room between the lines of this side, in the letters of the page. */
export function messageFits(side: editor.ICodeEditor): (line: string) => boolean {
  const context = document.createElement('canvas').getContext('2d');
  return (line) => {
    if (context === null) return line.length < 40;
    const { fontFamily } = getComputedStyle(document.body);
    context.font = `13px ${fontFamily}`;
    const { width, verticalScrollbarWidth } = side.getLayoutInfo();
    return context.measureText(line).width <= Math.min(width - verticalScrollbarWidth - BESIDE, WIDEST);
  };
}

/** The editor brings the line of a problem into view before it knows where the message below it ends. */
export function keepMessageInView(side: editor.ICodeEditor): void {
  side.onDidChangeViewZones(() =>
    requestAnimationFrame(() => {
      const host = side.getContainerDomNode();
      const box = host.querySelector('.marker-widget');
      if (box === null) return;
      host.scrollIntoView({ block: 'nearest' });
      const below = box.getBoundingClientRect().bottom - host.getBoundingClientRect().bottom;
      if (below > 0) side.setScrollTop(side.getScrollTop() + below + 8);
    }),
  );
}
