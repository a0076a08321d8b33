import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review as words } from '../../../messages/en/review.ts';
import { flatten, parseHtml, parseMarkdown, type Structure } from '../../../testing/parse-documents.ts';
import { reviewOf } from '../../../testing/reviews.ts';
import { policyOnly } from '../../../testing/small-manifests.ts';
import { defaultSelection } from '../../selection/selection.ts';
import { createReview } from './create-review.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import type { Block, Inline, Review, ReviewInput, Sentence } from './types.ts';

/** Pieces of which everything is made that a file, a link or a name may hold to be taken for something else. */
const pieces = [
  [
    '<script>alert(1)</script>',
    '<b>',
    '</b>',
    '</pre>',
    '</code></pre><img src=x onerror=alert(1)>',
    '</style>',
    '</title>',
    '<!--',
    '-->',
  ],
  [
    ']]>',
    '&lt;',
    '&#60;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '`',
    '```',
    '````',
    '~~~',
    '|',
    '\\',
    '\\|',
    '| --- |',
    '---',
    '===',
    '***',
    '**',
    '__',
  ],
  [
    '_',
    '*',
    '~~',
    '$$',
    '$',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '> ',
    '    ',
    '\t',
    '{{',
    '{%',
    '!',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    'a',
    'b c',
    '€',
  ],
  ['[a](javascript:alert(1))', '[a]: http://b', '![x](http://y)', '[^1]', 'http://x.y', 'www.x.y', '://', '\u0000', '\u001b[2J', '\u007f'],
  ['\u0085', '\u200b', '\u200f', '\u202e', '\u2066', '\u2028', '\ufeff', '\ud800', '\udc00', '😀'],
].flat();
/** What a line may begin with. Never a blank: those at an end go, and an empty text is no paragraph. */
const beginnings = ['a', 'a', '-', '- ', '+ ', '* ', '1. ', '1) ', '# ', '> ', '===', '```', '~~~', '| ', '<div>', ':::', '[a]: '];
const fences = ['\n```\n', '\n````\n', '\r```\r', '\n~~~\n', '\n'];
const anyPiece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.constantFrom(...fences) });
const anyHostile = fc
  .tuple(fc.constantFrom(...beginnings), fc.array(anyPiece, { maxLength: 8 }))
  .map(([beginning, parts]) => `${beginning}${parts.join('')}z`);

const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;

/** A review with every kind of block and of text. */
function reviewWith(next: () => string): Review {
  const sentence = (): Sentence => [next(), ' ', { kind: 'strong', text: next() }, ' ', { kind: 'code', text: next() }, ` ${next()}`];
  const link = (): Inline => ({ kind: 'link', text: next(), url: next() });
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 2, text: next() },
    { kind: 'paragraph', content: sentence() },
    { kind: 'paragraph', content: [next()] },
    { kind: 'paragraph', content: [link()] },
    { kind: 'list', items: [sentence(), [next()]] },
    {
      kind: 'table',
      head: [next(), next()],
      rows: [
        [[next()], sentence()],
        [[next()], [{ kind: 'code', text: next() }]],
      ],
    },
    { kind: 'code', language: 'bash', text: next() },
    { kind: 'code', language: 'diff', text: next().replaceAll('\n', '') },
    { kind: 'sign-off', head: [next(), next()], roles: [next()], wide: [next()] },
    {
      kind: 'group',
      blocks: [
        { kind: 'heading', level: 3, text: next() },
        { kind: 'paragraph', content: sentence() },
      ],
    },
  ];
  return { language: 'en', title: next(), blocks };
}

/** The outline of a structure. Code that cannot be code in Markdown is text there, so the outline leaves such code out. */
const outline = ({ name, children, attributes }: Structure): unknown => [
  name,
  name === 'heading' ? attributes['depth'] : undefined,
  children.filter((child) => child.name !== 'inlineCode').map(outline),
];

const plain = reviewWith(() => 'az');

describe('hostile text', { timeout: 60_000 }, () => {
  it('changes nothing of what HTML is read as', () => {
    const wanted = outline(parseHtml(toHtml(plain)));
    fc.assert(
      fc.property(fc.infiniteStream(anyHostile), (texts) => {
        const html = toHtml(reviewWith(() => texts.next().value ?? ''));
        expect(outline(parseHtml(html))).toEqual(wanted);
        expect(html.replaceAll('\r\n', '\n')).not.toMatch(UNSEEN);
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing of what Markdown is read as, and is no markup of HTML in it', () => {
    const wanted = outline(parseMarkdown(toMarkdown(plain)));
    fc.assert(
      fc.property(fc.infiniteStream(anyHostile), (texts) => {
        const markdown = toMarkdown(reviewWith(() => texts.next().value ?? ''));
        const structure = parseMarkdown(markdown);
        expect(outline(structure)).toEqual(wanted);
        expect(flatten(structure).map(({ name }) => name)).not.toContain('html');
        expect(markdown.replaceAll('\r\n', '\n')).not.toMatch(UNSEEN);
      }),
      { numRuns: 300 },
    );
  });

  it('is said of a whole review, wherever in its input it stands', () => {
    const hostile = '</pre><script>x</script>```\n| a | b\u202e `c` **d**';
    for (const text of [hostile, `${hostile}\r`, `\n\n# ${hostile}`]) {
      const [harmless, harmful] = [ofOwnFile('harmless'), ofOwnFile(text)];
      expect(outline(parseHtml(toHtml(harmful)))).toEqual(outline(parseHtml(toHtml(harmless))));
      const markdown = parseMarkdown(toMarkdown(harmful));
      expect(outline(markdown)).toEqual(outline(parseMarkdown(toMarkdown(harmless))));
    }
  });

  it('in a diff that cannot be applied as it is written is said', () => {
    expect(toMarkdown(ofOwnFile('\u202e'))).toContain('\\[U+202E\\], so this copy does not apply');
    expect(toMarkdown(ofOwnFile('plain'))).not.toContain('does not apply');
  });
});

/** The review of a file of a person's own with one text wherever the file, or who called, may have put it. */
function ofOwnFile(text: string): Review {
  const oneLine = text.replaceAll('\n', ' ');
  const input = reviewOf({ ...defaultSelection, registry: text, extras: [] }, policyOnly, false);
  const { plan } = input;
  const [first, ...others] = plan.hunks;
  if (first === undefined) throw new Error('The manifest needs no edit.');
  const changes = [{ action: 'replace', subject: text, oldValue: text, step: 'own-change' } as const, ...first.changes];
  const hostile: ReviewInput = {
    ...input,
    plan: {
      ...plan,
      name: text,
      hunks: [{ ...first, added: [`${oneLine}\n`, ...first.added.slice(1)], changes }, ...others],
      notices: [{ code: 'REMOVES_UNKNOWN', level: 'warning', args: { field: text, names: [text, text] } }],
    },
    verdict: { ...input.verdict, findings: input.verdict.findings.map((one) => ({ ...one, args: { ...one.args, kubernetes: text } })) },
    runbook: {
      ...input.runbook,
      steps: input.runbook.steps.map((step) => ({ ...step, shell: step.shell === '' ? '' : text, expects: text })),
    },
    toolVersion: text,
  };
  return createReview(hostile, words);
}
