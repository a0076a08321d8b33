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
  download([text], name);
}

/** Saves these bytes, one part behind the other, as a file. */
export function downloadBytes(parts: readonly Uint8Array<ArrayBuffer>[], name: string): void {
  download(parts, name);
}

function download(parts: readonly BlobPart[], name: string): void {
  const type = types.find(([ending]) => ending.test(name))?.[1] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next task; the address is not needed any more then.
  setTimeout(() => URL.revokeObjectURL(url));
}
