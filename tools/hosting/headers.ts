import { policies, toHeader, type Policy } from './policies.ts';

/** A name and its value. */
export type Header = readonly [name: string, value: string];

/** Which files get which headers. In a pattern `:any` stands for one part of a path, and `*` at its end for all that follows. */
export interface PathRule {
  readonly patterns: readonly string[];
  /** All of them; other rules add nothing. */
  readonly headers: readonly Header[];
}

const FRESH = 'no-cache';
/** The name of the file changes with its content. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** What browsers would let a document ask for. The page writes to the clipboard, and uses nothing else. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
const permissions = ['clipboard-write=(self)', ...unused.map((feature) => `${feature}=()`)].join(', ');

function headers(policy: Policy, cache: string, ...more: readonly Header[]): readonly Header[] {
  return [
    ['Content-Security-Policy', toHeader(policy)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cache-Control', cache],
    ...more,
  ];
}

const ownOrigin: Header = ['Cross-Origin-Resource-Policy', 'same-origin'];
const document: readonly Header[] = [['Cross-Origin-Opener-Policy', 'same-origin'], ownOrigin, ['Permissions-Policy', permissions]];
/** Read by other pages and tools, wherever they are. */
const anyOrigin: readonly Header[] = [
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Access-Control-Allow-Origin', '*'],
];

/** Every path but those of `elsewhere` falls under one rule and no two. Some hosts call a document by its name without the ending. */
export const pathRules: readonly PathRule[] = [
  { patterns: ['/', '/index.html'], headers: headers(policies.page, FRESH, ...document) },
  { patterns: ['/editor.html', '/editor'], headers: headers(policies.editor, FRESH, ...document) },
  { patterns: ['/assets/*'], headers: headers(policies.script, FOR_GOOD, ownOrigin) },
  { patterns: ['/sw.js'], headers: headers(policies.script, FRESH, ownOrigin) },
  { patterns: ['/manifests/:release/*'], headers: headers(policies.data, FOR_GOOD, ownOrigin) },
  { patterns: ['/api/*', '/m/*'], headers: headers(policies.data, FRESH, ...anyOrigin) },
];

/** For every other path: icons, the licence, what is not there. A picture of the page is shown by pages of others. */
export const elsewhere: readonly Header[] = headers(policies.data, FRESH);

/** What is sent with the file at this path of the site, which starts with `/`. */
export function headersFor(path: string): readonly Header[] {
  return pathRules.find(({ patterns }) => patterns.some((pattern) => matches(pattern, path)))?.headers ?? elsewhere;
}

/** Whether the path falls under the pattern. */
export function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('/');
  const isOpen = parts.at(-1) === '*';
  const asked = path.split('/');
  const known = isOpen ? parts.slice(0, -1) : parts;
  return (
    (isOpen ? asked.length > known.length : asked.length === known.length) &&
    known.every((part, n) => part === asked[n] || (part.startsWith(':') && asked[n] !== ''))
  );
}
