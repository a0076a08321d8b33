import { elsewhere, pathRules, type Header } from './headers.ts';

/** Headers that stand in a column of their own, or with every path. */
const everywhere = ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy'];

/** The table of headers as the README has it, in Markdown: what is kept how long, and what a path has beyond the rest. */
export function headersTable(): string {
  const rows = [
    ...pathRules.map(({ patterns, headers }) => [patterns.map((pattern) => `\`${pattern}\``).join(', '), ...cellsOf(headers)]),
    ['all else', ...cellsOf(elsewhere)],
  ];
  return toMarkdown([['path', 'Cache-Control', 'also'], ...rows]);
}

/** One row of cells to a line, each column as wide as its widest cell. */
function toMarkdown(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function cellsOf(headers: readonly Header[]): readonly [cache: string, also: string] {
  const cache = headers.find(([name]) => name === 'Cache-Control')?.[1] ?? '';
  const also = headers.filter(([name]) => name !== 'Cache-Control' && !everywhere.includes(name));
  // A list of everything that is closed is no use in a table; `_headers` has it.
  return [`\`${cache}\``, also.map(([name, value]) => (value.length > 20 ? `\`${name}\`` : `\`${name}: ${value}\``)).join(', ')];
}
