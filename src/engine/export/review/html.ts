import { safeAddress } from './safe-address.ts';
import { style } from './html-style.ts';
import type { Block, Inline, Review, Sentence } from './types.ts';
import { visible, visibleCode } from './visible.ts';

// The page may load nothing and run nothing. Its one style element stands in it: the engine computes no hash that could name that, and
// there is nothing else here that a style could come from.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A review as one file of HTML, to read and to print, that needs nothing beside it. Every text is escaped, with every character that cannot
 * be seen written as its number; links lead to https alone. One line end at the end.
 */
export function toHtml({ language, title, blocks }: Review): string {
  return `<!doctype html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${blocks.map(printBlock).join('\n')}
</main>
</body>
</html>
`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${printSentence(block.content)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${printSentence(item)}</li>\n`).join('')}</ul>`;
    case 'table':
      return printTable(
        '',
        block.head,
        block.rows.map((cells) => cells.map((cell, n) => (n === 0 ? rowHeader(printSentence(cell)) : `<td>${printSentence(cell)}</td>`))),
      );
    case 'code':
      return `<pre class="${block.language}"><code>${printCode(block.language, visibleCode(block.text))}</code></pre>`;
    case 'sign-off': {
      const empty = block.head.slice(1).map(() => '<td></td>');
      return printTable(' class="sign-off"', block.head, [
        ...block.roles.map((role) => [rowHeader(escape(role)), ...empty]),
        ...block.wide.map((name) => [rowHeader(escape(name)), `<td colspan="${empty.length}"></td>`]),
      ]);
    }
    case 'group':
      return `<section>\n${block.blocks.map(printBlock).join('\n')}\n</section>`;
  }
}

const rowHeader = (content: string) => `<th scope="row">${content}</th>`;

function printTable(attributes: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const headers = head.map((name) => `<th scope="col">${escape(name)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.join('')}</tr>\n`).join('');
  return `<table${attributes}>\n<thead><tr>${headers}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>`;
}

/** In a diff, lines that go and lines that come have a colour besides their sign; the text stays what it is. */
function printCode(language: string, code: string): string {
  if (language !== 'diff') return escapeCode(code);
  return (code.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line, n) => (n < 2 ? escapeCode(line) : printDiffLine(line))).join('');
}

function printDiffLine(line: string): string {
  const kind = { '-': 'removed', '+': 'added', '@': 'range' }[line.slice(0, 1)];
  return kind === undefined ? escapeCode(line) : `<span class="${kind}">${escapeCode(line)}</span>`;
}

const printSentence = (content: Sentence): string => content.map(printInline).join('');

function printInline(part: Inline): string {
  if (typeof part === 'string') return escape(part);
  switch (part.kind) {
    case 'strong':
      return `<strong>${escape(part.text)}</strong>`;
    case 'code':
      return `<code>${escape(part.text)}</code>`;
    case 'link': {
      const address = safeAddress(part.url);
      return address === undefined ? escape(part.text) : `<a href="${escape(address)}" rel="noreferrer">${escape(part.text)}</a>`;
    }
  }
}

const escape = (text: string) => escapeCode(visible(text));

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeCode = (text: string) => text.replace(/[&<>"']/g, (found) => entities[found] ?? '');
