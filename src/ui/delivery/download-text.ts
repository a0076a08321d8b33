/** Saves the text as a UTF-8 file, byte for byte as it is: a byte order mark and CRLF stay. */
export function downloadText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next task; the address is not needed any more then.
  setTimeout(() => URL.revokeObjectURL(url));
}
