import { HEADER } from '../clusters-page.ts';
import { formulas, long, markup, members, paths, unseen } from './texts.ts';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const texts: readonly string[] = [...markup, ...unseen, ...formulas, ...paths, ...members];

/** Every text as the name of a cluster that has a manifest, and as each of its other values in turn. */
export const hostileRows: readonly string[] = [
  ...texts.map((text) => `${cell(text)},1.36,recommended,vcn-native,ol8,`),
  ...texts.map((text, n) => {
    const cells = ['a', '1.36', 'recommended', 'vcn-native', 'ol8', ''];
    cells[1 + (n % 5)] = cell(text);
    return cells.join(',');
  }),
];

export const hostileTable = [HEADER, ...hostileRows].join('\r\n');

/** Tables that are wrong as a whole. */
export const tables: readonly (readonly [what: string, csv: string])[] = [
  [
    'columns with names of members',
    `${[...members, ...HEADER.split(',')].join(',')}\n${members.map(() => '1').join(',')},a,1.36,,vcn-native,ol8,`,
  ],
  ['columns with markup', `${[...markup.map(cell), ...HEADER.split(',')].join(',')}\n`],
  [
    'columns that hide',
    `${[...unseen.map(cell), ...HEADER.split(',')].join(',')}\n${unseen.map(() => '1').join(',')},a,1.36,,vcn-native,ol8,`,
  ],
  ['a page', '<!doctype html><html><body><script>window.hacked=1</script></body></html>'],
  ['no end of a quotation', `${HEADER}\n"a,1.36,,vcn-native,ol8,\n${'b,1.36\n'.repeat(200)}`],
  ['a cell that is long', `${HEADER}\n${cell(long)},1.36,,vcn-native,ol8,`],
  ['separators of every kind', `${HEADER.replaceAll(',', ';')}\n=1;1.36\t|a,b\u2028c\u0085d`],
  ['NUL', `${HEADER}\na\u0000b,1.36,,vcn-native,ol8,`],
];
