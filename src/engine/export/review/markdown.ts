import type { Block, Inline, Review, Sentence } from './types.ts';
import { safeAddress } from './safe-address.ts';
import { visible, visibleCode } from './visible.ts';

/**
 * A review as Markdown with tables and fenced code, as GitHub and GitLab read it. No text of it becomes markup: no raw HTML, no line that
 * ends a fence or a row early, no character that cannot be seen. One line end at the end.
 */
export function toMarkdown({ title, blocks }: Review): string {
  return `# ${escape(title)}\n\n${blocks.map(printBlock).join('\n\n')}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'paragraph':
      return printLine(block.content);
    case 'list':
      return block.items.map((item) => `- ${printLine(item)}`).join('\n');
    case 'table':
      return printTable(
        block.head,
        block.rows.map((cells) => cells.map(printSentence)),
      );
    case 'code':
      return printCode(block.language, block.text);
    case 'sign-off': {
      const empty = block.head.slice(1).map(() => '');
      return printTable(
        block.head,
        [...block.roles, ...block.wide].map((name) => [escape(name), ...empty]),
      );
    }
    case 'group':
      return block.blocks.map(printBlock).join('\n\n');
  }
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head.map(escape)), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A fence is longer than any run of the same sign inside, so that no line of the text can end it. */
function printCode(language: string, text: string): string {
  const code = visibleCode(text);
  const longest = (code.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}${code.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** A sentence at the beginning of a line, where some signs would open a list or a heading. */
function printLine(content: Sentence): string {
  return printSentence(content)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

const printSentence = (content: Sentence): string => content.map(printInline).join('').trim();

function printInline(part: Inline): string {
  if (typeof part === 'string') return escape(part);
  switch (part.kind) {
    case 'strong':
      return printStrong(part.text.trim());
    case 'code':
      return printInlineCode(part.text);
    case 'link': {
      const address = safeAddress(part.url);
      // An ampersand would begin the name of a sign there too.
      return address === undefined ? escape(part.text) : `[${escape(part.text)}](${address.replaceAll('&', '&amp;')})`;
    }
  }
}

/**
 * Strong text. A full stop or a bracket of a script without blanks stands outside, since Markdown takes asterisks between such a sign and a
 * letter for no more than asterisks.
 */
function printStrong(text: string): string {
  const [before = ''] = /^(?:(?!\p{ASCII})\p{P})+/u.exec(text) ?? [];
  const [after = ''] = /(?:(?!\p{ASCII})\p{P})+$/u.exec(text.slice(before.length)) ?? [];
  const inner = text.slice(before.length, text.length - after.length);
  return inner === '' ? escape(text) : `${escape(before)}**${escape(inner)}**${escape(after)}`;
}

/** Code that needs no escaping within code; any other is text, where every sign can be escaped. */
function printInlineCode(text: string): string {
  const code = visible(text);
  return /^[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(code) ? `\`${code}\`` : escape(text);
}

/** Every sign that means something to Markdown, to its tables or to mathematics within it. An underscore inside a word means nothing. */
function escape(text: string): string {
  return visible(text)
    .replace(/[\\`*{}[\]<>|~&$#!]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&');
}
