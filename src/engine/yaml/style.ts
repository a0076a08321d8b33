import { Scalar } from 'yaml';

/** How a scalar is written, as `yaml` names it. */
export type ScalarStyle = Scalar.Type;

// Words and characters that stay a string without quotes for every reader, YAML 1.1 ones included.
const SAFE_PLAIN = /^[A-Za-z_][A-Za-z0-9_./-]*$/;
const NOT_A_STRING = /^(?:y|n|yes|no|on|off|true|false|null|none|nan|inf)$/i;

/**
 * The source of `value` in a sibling's style. Values here are our own constants or validated CIDRs, so quotes need no escapes.
 * Plain style is kept only where the value stays a string; block styles and an unknown style become double quotes.
 */
export function scalarSource(value: string, style: ScalarStyle | undefined): string {
  if (style === Scalar.QUOTE_SINGLE) return `'${value}'`;
  if (style === Scalar.PLAIN && SAFE_PLAIN.test(value) && !NOT_A_STRING.test(value)) return value;
  return `"${value}"`;
}
