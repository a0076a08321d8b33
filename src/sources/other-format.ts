/** Formats that are taken for a manifest by mistake, and tell themselves by their first bytes. */
export type OtherFormat = keyof typeof starts;

const starts = {
  pdf: [[0x25, 0x50, 0x44, 0x46]],
  // Word's and Excel's documents too.
  zip: [[0x50, 0x4b, 0x03, 0x04]],
  png: [[0x89, 0x50, 0x4e, 0x47]],
  gzip: [[0x1f, 0x8b]],
  'utf-16': [
    [0xff, 0xfe],
    [0xfe, 0xff],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly number[])[]>>;

const formats = Object.keys(starts) as readonly OtherFormat[];

/** What these bytes are instead of a manifest in UTF-8; undefined where their start says nothing of the kind. */
export function findOtherFormat(bytes: Uint8Array): OtherFormat | undefined {
  return formats.find((format) => starts[format].some((start) => start.every((byte, at) => bytes[at] === byte)));
}
