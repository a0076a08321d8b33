/** A part of a page: what stands below one heading, or above the first, as lines of words. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** Elements that say nothing of the page's subject, with all that is in them. */
const ASIDE = ['script', 'style', 'noscript', 'template', 'svg', 'head', 'nav', 'header', 'footer', 'aside', 'form', 'button', 'iframe'];

/** Lines that a site writes anew whenever it is built. */
const BUILD_LINES = [
  /^(?:page )?last (?:updated|modified|reviewed)\b/i,
  /^(?:updated|published|modified)(?: on)? \S*\d/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /^was this (?:page|article) helpful/i,
  /^edit this page/i,
];

const BLOCK =
  /<\/?(?:address|article|blockquote|br|dd|div|dl|dt|figure|hr|li|main|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)\b[^>]*>/gi;

/** The words of an HTML page that matter, by section: its `main` or `article` where it has one, without markup, scripts and build dates. */
export function readHtml(html: string): readonly Section[] {
  const clean = ASIDE.reduce((rest, name) => withoutElement(rest, name), html.replace(/<!--.*?-->/gs, ''));
  const body = innerOf(clean, 'main') ?? innerOf(clean, 'article') ?? clean;
  return toSections(body.split(/(?=<h[1-6]\b)/i).map(splitHeading));
}

/** The same of a page in Markdown. */
export function readMarkdown(text: string): readonly Section[] {
  return toSections(
    text.split(/^(?=#{1,6} )/m).map((part) => {
      const [first = '', ...rest] = part.split('\n');
      return first.startsWith('#') ? { heading: first.replace(/^#+ /, ''), text: rest.join('\n') } : { heading: '', text: part };
    }),
  );
}

function splitHeading(part: string): Section {
  const [whole = '', , heading = ''] = /^<(h[1-6])\b[^>]*>(.*?)<\/\1\s*>/is.exec(part) ?? [];
  return { heading: toText(heading), text: toText(part.slice(whole.length)) };
}

function toSections(parts: readonly Section[]): readonly Section[] {
  return parts
    .map(({ heading, text }) => ({ heading: heading.replace(/\s+/g, ' ').trim(), text: tidy(text) }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim());
  return lines.filter((line) => line !== '' && !BUILD_LINES.some((build) => build.test(line))).join('\n');
}

/** Without the elements of this name. What is opened and never closed ends with the page. */
function withoutElement(html: string, name: string): string {
  return html.replace(new RegExp(`<${name}\\b[^>]*>.*?(?:</${name}\\s*>|$)`, 'gis'), ' ');
}

/** What is in the first element of this name, up to the last end of one. */
function innerOf(html: string, name: string): string | undefined {
  return new RegExp(`<${name}\\b[^>]*>(.*)</${name}\\s*>`, 'is').exec(html)?.[1];
}

function toText(html: string): string {
  // Lines of the source are no lines of the page; the line ends that are left are those of its blocks.
  const inOneLine = html.replace(/\s+/g, ' ');
  return decode(inOneLine.replace(BLOCK, '\n').replace(/<[^>]*>/g, ''));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** With the common character references read. Others stay as they are written, which compares as well. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
