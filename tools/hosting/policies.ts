/** A Content-Security-Policy: what each directive allows. Whatever is not named is not allowed. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const SELF = "'self'";
const NONE = "'none'";

/** The only origin beside the page's own that it connects to, and only when a person asks for a file of upstream's. */
const UPSTREAM = 'https://raw.githubusercontent.com';

/** What no document of the site needs. The rest follows from that nothing is allowed by default. */
const closed: Policy = { 'default-src': [NONE], 'object-src': [NONE], 'base-uri': [NONE], 'form-action': [NONE] };

/** What each kind of file may do once a browser has it. docs/adr/0009 has the reasons for what is allowed. */
export const policies = {
  /** No inline style, nor markup that is made of text (trusted types). Workers are started by the one policy of src/ui/workbench/trust-own-scripts.ts. */
  page: {
    ...closed,
    'script-src': [SELF],
    'style-src': [SELF],
    'img-src': [SELF],
    'connect-src': [SELF, UPSTREAM],
    'worker-src': [SELF],
    'manifest-src': [SELF],
    'frame-src': [SELF],
    'frame-ancestors': [NONE],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  },
  /** The editor places every line by an inline style, and draws its signs by a font and by images in its style sheet. It connects to nothing. */
  editor: {
    ...closed,
    'script-src': [SELF],
    'style-src': [SELF, "'unsafe-inline'"],
    'img-src': [SELF, 'data:'],
    'font-src': [SELF],
    'worker-src': [SELF],
    'frame-ancestors': [SELF],
  },
  /** A worker lives by the policy of its own file and not by the page's. The service worker fetches what the page is made of. */
  script: { ...closed, 'script-src': [SELF], 'connect-src': [SELF], 'frame-ancestors': [NONE] },
  /** What is only read. Opened by itself it runs nothing. */
  data: { ...closed, 'frame-ancestors': [NONE] },
} as const satisfies Record<string, Policy>;

/** A document that says its own policy, for hosts that send no headers. */
export type Document = 'page' | 'editor';

/** Browsers heed these in a header alone, and complain of them in a document. */
const inHeadersAlone: readonly string[] = ['frame-ancestors'];

/** The value of the header. */
export function toHeader(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** What the document says of itself: the same policy, without what only a header can say. */
export function toMeta(document: Document): string {
  const sayable = Object.entries(policies[document]).filter(([directive]) => !inHeadersAlone.includes(directive));
  return toHeader(Object.fromEntries(sayable));
}
