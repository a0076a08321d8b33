import { isScalar, Scalar } from 'yaml';

/** How a scalar is written, as `yaml` names it. */
export type ScalarStyle = Scalar.Type;

// Words and characters that stay a string without quotes for every reader, YAML 1.1 ones included, in flow style too.
const SAFE_PLAIN = /^[A-Za-z_][A-Za-z0-9_./-]*$/;
const NOT_A_STRING = /^(?:y|n|yes|no|on|off|true|false|null|none|nan|inf)$/i;

/**
 * The source of `value` in a sibling's style. Plain style is kept only where the value stays a string, single quotes where the value
 * is one line of text; block styles and an unknown style become double quotes, which JSON reads as well.
 */
export function scalarSource(value: string, style: ScalarStyle | undefined): string {
  if (style === Scalar.QUOTE_SINGLE && !/\p{Cc}/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (style === Scalar.PLAIN && SAFE_PLAIN.test(value) && !NOT_A_STRING.test(value)) return value;
  return JSON.stringify(value);
}

/**
 * The style in which a string takes a node's place; undefined, so double quotes, where the node is no string: a number or a `null`
 * is plain in JSON too, and there a string is not.
 */
export function styleOf(node: unknown): ScalarStyle | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.type : undefined;
}
