type Realm = Window & typeof globalThis;

/**
 * Hands on what is held over the frame, or dropped on it, to the page as an event of the frame's element, as if the frame were a part of the
 * page; what the page takes does nothing here. Text that is dragged within the editor stays here.
 */
export function handOnFiles(): void {
  const element = window.frameElement;
  if (element === null) return;
  const page = window.parent as Realm;
  const handOn = (event: DragEvent) => {
    const { type, dataTransfer } = event;
    if (dataTransfer?.types.includes('Files') !== true) return;
    event.stopPropagation();
    // What leaves something here for something else here has not left.
    if (type === 'dragleave' && event.relatedTarget !== null) return;
    const handed = type === 'drop' ? ofPage(dataTransfer, page) : dataTransfer;
    const isOpen = element.dispatchEvent(new page.DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: handed }));
    if (!isOpen) event.preventDefault();
  };
  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) window.addEventListener(type, handOn, { capture: true });
}

/** The same files as the page's own: nobody can read one of a document that has gone, as the frame's has once the page shows the file. */
function ofPage({ files }: DataTransfer, page: Realm): DataTransfer {
  const transfer = new page.DataTransfer();
  for (const file of files) transfer.items.add(new page.File([file], file.name, { type: file.type, lastModified: file.lastModified }));
  return transfer;
}
