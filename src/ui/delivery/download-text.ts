const types: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\.ya?ml$/, 'application/yaml'],
  [/\.json$/, 'application/json'],
  [/\.diff$/, 'text/x-diff'],
  [/\.sh$/, 'text/x-shellscript'],
  [/\.md$/, 'text/markdown'],
  [/\.html$/, 'text/html'],
  [/\.zip$/, 'application/zip'],
];

/** Saves the text as a UTF-8 file, byte for byte as it is: a byte order mark and CRLF stay. Its type follows from its name. */
export function downloadText(text: string, name: string): void {
  download(text, name);
}

/** Saves these bytes as a file. */
export function downloadBytes(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  download(bytes, name);
}

function download(content: string | Uint8Array<ArrayBuffer>, name: string): void {
  const type = types.find(([ending]) => ending.test(name))?.[1] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next task; the address is not needed any more then.
  setTimeout(() => URL.revokeObjectURL(url));
}
