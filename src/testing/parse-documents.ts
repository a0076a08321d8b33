import { parsers as htmlParsers } from 'prettier/plugins/html';
import { parsers as markdownParsers } from 'prettier/plugins/markdown';

/** A node of a parsed document, of which the two parsers agree on nothing but this. */
interface Parsed {
  readonly kind?: string;
  readonly type?: string;
  readonly name?: string;
  readonly depth?: number;
  readonly lang?: string | null;
  readonly url?: string;
  readonly value?: string | null;
  readonly attrs?: readonly { readonly name: string; readonly value: string | null }[];
  readonly children?: readonly Parsed[];
}

/** An element or a block: what it is, its attributes, and what stands in it. Text is left out. */
export interface Structure {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Structure[];
}

/** The structure of Markdown, by a parser that nobody here wrote; tables and fences count as GitHub has them. */
export function parseMarkdown(text: string): Structure {
  return toStructure(markdownParsers.markdown.parse(text, {} as never) as Parsed);
}

/** The structure of a whole page, by a parser that nobody here wrote. */
export function parseHtml(text: string): Structure {
  return toStructure(htmlParsers.html.parse(text, { filepath: 'a.html' } as never) as Parsed);
}

function toStructure(node: Parsed): Structure {
  const { depth, lang, url, attrs = [] } = node;
  const own = { ...(depth === undefined ? {} : { depth: `${depth}` }), ...(lang ? { lang } : {}), ...(url === undefined ? {} : { url }) };
  return {
    name: nameOf(node),
    attributes: { ...own, ...Object.fromEntries(attrs.map(({ name, value }) => [name, value ?? ''])) },
    children: (node.children ?? []).filter((child) => !isText(child)).map(toStructure),
  };
}

const nameOf = ({ type, kind, name }: Parsed) => (kind === 'element' ? `${name}` : `${type ?? kind}`);
const isText = ({ type, kind }: Parsed) => ['text', 'word', 'whitespace', 'sentence'].includes(`${type ?? kind}`);

/** Everything in a structure, from the outside in. */
export function flatten(structure: Structure): readonly Structure[] {
  return [structure, ...structure.children.flatMap(flatten)];
}
