import { isScalar, Scalar } from 'yaml';

/** What the value of a scalar is in the JSON that kubectl sends. */
export type KubectlType = 'string' | 'bool' | 'number' | 'null';

/**
 * What kubectl makes of a scalar. It reads by the tables of go-yaml v2, which are those of YAML 1.1 for booleans and more than those of YAML
 * 1.2 for numbers: `yes`, `y` and `0x1F` are no strings there. A scalar that kubectl stops at (`!!bool 5`) counts as what its tag says.
 *
 * Read in `goyaml.v2/resolve.go` of kubernetes-sigs/yaml at 742f5e6; and seen, each line of the test beside this file, in what kubectl 1.32.4
 * printed (`kubectl label --local -f - -o json`). kubectl 1.32 takes a hexadecimal number beyond 64 bits for text, that source for a number.
 */
export function readAsKubectl(scalar: Scalar): KubectlType {
  const { tag } = scalar;
  // Any other tag, one of a person's own or a lone `!`, leaves the text as it is. So does `!!timestamp`, for JSON knows no dates.
  if (tag !== undefined) return tagged[tag] ?? 'string';
  // Undefined is the style of a value that is not there.
  if (scalar.type !== undefined && scalar.type !== Scalar.PLAIN) return 'string';
  const source = sourceOf(scalar);
  return words.get(source) ?? (readNumber(source) === undefined ? 'string' : 'number');
}

/** Whether there is nothing behind a key, or in an item: no node, or one that kubectl reads as null. */
export function isNullNode(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && readAsKubectl(node) === 'null');
}

/**
 * Whether a number that kubectl reads is whole in the JSON that it sends: `1.0` and `1e3` are. What is too large for Go to print without an
 * exponent is not. Only asked of scalars that are numbers to `readAsKubectl`.
 */
export function isWholeNumber(scalar: Scalar): boolean {
  return readNumber(sourceOf(scalar)) === 'whole';
}

const tagged: Readonly<Record<string, KubectlType>> = {
  'tag:yaml.org,2002:bool': 'bool',
  'tag:yaml.org,2002:float': 'number',
  'tag:yaml.org,2002:int': 'number',
  'tag:yaml.org,2002:null': 'null',
};

/** What is no text for the letters it has. Three spellings of each word count: `tRue` is text. */
const words: ReadonlyMap<string, KubectlType> = new Map([
  ...spell('bool', 'y', 'yes', 'true', 'on', 'n', 'no', 'false', 'off'),
  ...spell('null', '', '~', 'null'),
  // JSON has no such numbers: kubectl stops at them, whatever the field may hold.
  ...spell('number', '.inf', '+.inf', '-.inf', '.nan'),
  ['.NaN', 'number'],
]);

function spell(type: KubectlType, ...lower: readonly string[]): readonly (readonly [string, KubectlType])[] {
  return lower.flatMap((word) => {
    const title = word.replace(/[a-z]/, (letter) => letter.toUpperCase());
    return [word, title, word.toUpperCase()].map((spelling) => [spelling, type] as const);
  });
}

// Times of the day and degrees to the base of 60, numbers in YAML 1.1, are text in go-yaml.
const BASED = /^[-+]?0(?:[xX][\dA-Fa-f]+|[bB][01]+|[oO][0-7]+)$/;
// A zero in front makes an integer octal, or decimal as in `08`: a number either way.
const DECIMAL = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
// Go itself reads what begins with a point, and wants a digit on each side of an underscore.
const POINT = /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+)?$/;

/** What kind of number a plain scalar is, or undefined. */
function readNumber(source: string): 'whole' | 'fraction' | undefined {
  if (!/^[-+.\d]/.test(source) || (source.startsWith('.') && !POINT.test(source))) return undefined;
  // Behind the first character underscores count nothing, wherever they stand.
  const digits = source.replaceAll('_', '');
  if (BASED.test(digits)) return 'whole';
  if (!DECIMAL.test(digits)) return undefined;
  const value = Number(digits);
  // `1e999` is text: Go finds no number for it.
  if (!Number.isFinite(value)) return undefined;
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? 'whole' : 'fraction';
}

/** The text of a plain scalar as it stands, lines folded. */
function sourceOf(scalar: Scalar): string {
  return scalar.source ?? '';
}
