import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, type Scalar } from 'yaml';
import { isNullNode, isWholeNumber, readAsKubectl } from './kubectl-scalars.ts';

/** The value behind a key, as it is in a manifest. */
function scalarOf(source: string): Scalar {
  const value = parseDocument(`key: ${source}\nbehind: 1\n`, { logLevel: 'silent' }).get('key', true);
  if (!isScalar(value)) throw new Error(`${source} is no scalar`);
  return value;
}

const words = (text: string): readonly string[] => text.split(' ');

const plain = {
  bool: words('y Y yes Yes YES on On ON true True TRUE n N no No NO off Off OFF false False FALSE'),
  number: words(
    '5 +5 -5 0 1_000 1_ 1__0 0_ 08 99999999999999999999 0x1F 0X1F -0x1F +0x1F 0x_1F 0b11 -0b11 0b1_1 010 0777 0o17 -0o17 ' +
      '.5 -.5 +.5 .5_0 1.5 5. 0. 1e3 1E3 12e03 1.5e+3 1e21 1e3_0',
  ),
  null: words('~ null Null NULL'),
};

// Seen in the JSON that kubectl 1.32.4 printed.
const seen: Readonly<Record<string, readonly string[]>> = {
  bool: [...plain.bool, '!!bool yes', '!!bool "yes"', '!<tag:yaml.org,2002:bool> on'],
  number: [...plain.number, '!!int 5', '!!int "5"', '!!int 0x10', '!!float 5', '!!float "5"', '!!float 1e3'],
  null: [...plain.null, '', '!!null ""', '!!null "null"', '# nothing but a comment'],
  string: [
    ...words('yEs tRue nUll oci = << inf NaN + . 1,000 1.2.3 10.0.0.0/8 250m'),
    ...words('_1 .e5 .5__0 0x 0o 0o8 0b12 1e999 12:30 1:30:45 2001-01-01 2001-01-01T00:00:00Z'),
    ...`"5"|'true'|"yes"|''|""|a b|1\n  000|2001-12-14 21:59:43.10|!!timestamp 2001-01-01`.split('|'),
    ...'!!str 5|!!str true|!!str ~|!!str|!<tag:yaml.org,2002:str> 5|!!binary aGk=|!own 5|! 5|! yes'.split('|'),
    '|\n  5',
    '>-\n  true',
  ],
};

describe('what kubectl makes of a scalar', () => {
  it.each(Object.entries(seen).flatMap(([type, sources]) => sources.map((source) => [source, type])))('reads %j as %s', (source, type) => {
    expect(readAsKubectl(scalarOf(source))).toBe(type);
  });

  // kubectl stops at these: the first three have no place in JSON, the last is not what its tag says.
  it.each([
    ['.inf', 'number'],
    ['-.INF', 'number'],
    ['.NaN', 'number'],
    ['!!bool 5', 'bool'],
  ])('counts %j, at which it stops, as %s', (source, type) => {
    expect(readAsKubectl(scalarOf(source))).toBe(type);
  });

  it('takes any text in quotes for a string', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plain.bool, ...plain.number, ...plain.null), (text) => {
        expect(readAsKubectl(scalarOf(JSON.stringify(text)))).toBe('string');
      }),
    );
  });

  it('takes every whole number as JavaScript prints it for one', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const scalar = scalarOf(String(value));
        expect([readAsKubectl(scalar), isWholeNumber(scalar)]).toEqual(['number', true]);
      }),
    );
  });
});

describe('a whole number', () => {
  it.each(['5', '-5', '0x1F', '010', '08', '0b11', '0o17', '1_000', '1.0', '5.', '0.', '1e3', '1.5e+3', '!!float "5"'])(
    'is %j',
    (source) => {
      expect(isWholeNumber(scalarOf(source))).toBe(true);
    },
  );

  it.each(['.5', '-.5', '1.5', '1e-3', '1e21', '.inf', '.nan'])('is not %j', (source) => {
    expect(isWholeNumber(scalarOf(source))).toBe(false);
  });
});

describe('nothing behind a key', () => {
  it.each(Object.entries(seen).flatMap(([type, sources]) => sources.map((source) => [source, type === 'null'] as const)))(
    'is %j: %s',
    (source, isNull) => {
      expect(isNullNode(scalarOf(source))).toBe(isNull);
    },
  );

  it('is no node, and no collection', () => {
    const collections = ['{}', '[]'].map((source) => parseDocument(source).contents);
    expect([undefined, null, ...collections].map(isNullNode)).toEqual([true, true, false, false]);
  });
});
