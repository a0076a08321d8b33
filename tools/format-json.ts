/** The longest list or object that stands on one line. */
const ONE_LINE = 500;

/**
 * JSON for people as well: what holds nothing but text and numbers stands on one line, the rest one entry a line. Reads back as the
 * same value; ends with a line end.
 */
export function formatJson(value: unknown): string {
  return `${format(value, '')}\n`;
}

function format(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (value === null || typeof value !== 'object') return flat;
  const entries = Object.entries(value);
  const isFlat = entries.every(([, inner]) => inner === null || typeof inner !== 'object');
  if (entries.length === 0 || (isFlat && flat.length <= ONE_LINE)) return flat;
  const inner = `${indent} `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + format(item, inner))
    : entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
