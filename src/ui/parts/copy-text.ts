/** Puts the text on the clipboard. False where the browser does not let it: no permission, or an insecure address. */
export async function copyText(text: string): Promise<boolean> {
  // Browsers leave the clipboard out of insecure contexts, although its type says that it is always there.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
