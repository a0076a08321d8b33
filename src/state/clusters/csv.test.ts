import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './parse-csv.ts';
import { writeCsv } from './write-csv.ts';

describe('a CSV', () => {
  it.each([
    ['commas', 'a,b\n1,2\n', [['a', 'b'], ['1', '2'], ['']]],
    [
      'semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['tabs and CRLF', 'a\tb\r\n1\t2\r\n', [['a', 'b'], ['1', '2'], ['']]],
    ['line ends of two kinds', 'a,b\r\n1,2\n"3",4\r\n', [['a', 'b'], ['1', '2'], ['3', '4'], ['']]],
    [
      'semicolons inside the rows of one with commas',
      'a,b\n1;2;3,x\n4;5;6,y',
      [
        ['a', 'b'],
        ['1;2;3', 'x'],
        ['4;5;6', 'y'],
      ],
    ],
    ['empty rows in front', '\n\na;b', [[''], [''], ['a', 'b']]],
    [
      'quotation marks',
      'a,b\n"1,5","say ""hi"""',
      [
        ['a', 'b'],
        ['1,5', 'say "hi"'],
      ],
    ],
    ['nothing', '', []],
  ])('with %s is read', (_, text, table) => {
    expect(parseCsv(text)).toEqual({ table, brokenRows: new Set() });
  });

  it.each([
    ['one that does not close', 'a,b\n1,2\n"3,4\n5,6', [3]],
    ['something behind one', 'a,b\n"1"x,2\n3,4', [2]],
  ])('names the row with %s', (_, text, rows) => {
    expect([...parseCsv(text).brokenRows]).toEqual(rows);
  });
});

describe('what is written', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['=HYPERLINK("http://x";"a")', '"\'=HYPERLINK(""http://x"";""a"")"'],
    ['a=1', 'a=1'],
    ['a;=1', '"a;=1"'],
    ['a"b', '"a""b"'],
    ['', ''],
  ])('has %j as %s', (cell, written) => {
    expect(writeCsv([[cell]])).toBe(`${written}\r\n`);
  });

  const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('=1', '＝1', '"', ';', ',', '\n', "'", '\t'));

  it('is read again as it was, but for the apostrophes and the kind of line ends', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const { table, brokenRows } = parseCsv(writeCsv([['a', 'b'], ...rows]));
        const ends = (text: string) => text.replace(/\r\n?/g, '\n');
        const guarded = rows.map((cells) => cells.map((one) => ends(/^[=+\-@\t\r\n＝＋－＠]/.test(one) ? `'${one}` : one)));
        expect(brokenRows.size).toBe(0);
        expect(table).toEqual([['a', 'b'], ...guarded, ['']]);
      }),
    );
  });
});
