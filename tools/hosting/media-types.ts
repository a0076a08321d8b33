/** What is said of a file by the ending of its name, so that a browser that may not guess (`nosniff`) takes it for what it is. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  // As text, so that a browser shows it: the registered `application/yaml` is offered for saving.
  yaml: 'text/yaml',
  txt: 'text/plain',
  sha256: 'text/plain',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
};

/** What is packed already, or is no text. */
const packed = ['png', 'ico', 'woff2'];

/** The ending of a path, without its point; `''` where it has none. */
export function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Whether the file gets smaller by being compressed. Unknown endings do not. */
export function isCompressible(path: string): boolean {
  const ending = endingOf(path);
  return ending in mediaTypes && !packed.includes(ending);
}

/** Whether the type is one of text, whose letters have to be named. */
export function isText(type: string): boolean {
  return type.startsWith('text/') || type.endsWith('json') || type.endsWith('+xml');
}
