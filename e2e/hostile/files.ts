import { long, markup, members } from './texts.ts';

const bytes = (...parts: readonly (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** Files that are no manifest, or one that is to be too much: what each is, and what is in it. */
export const files: readonly (readonly [what: string, content: Buffer])[] = [
  ['nothing', bytes('')],
  ['a page', bytes(`<!doctype html><html><body>${markup.join('\n')}</body></html>`)],
  [
    'a PDF',
    bytes('%PDF-1.7\n', [0x25, 0xe2, 0xe3, 0xcf, 0xd3], '\n1 0 obj\n<< /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>'),
  ],
  ['an image that is a script', bytes('GIF89a/*', [0, 0, 0, 0], '*/=1;window.hacked=1')],
  ['a ZIP', bytes('PK', [3, 4, 20, 0, 0, 0, 0, 0], '../../evil.sh')],
  ['JSON', bytes('{"kind": "DaemonSet", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}')],
  ['JSON lines', bytes('{"a":1}\n{"b":2}\n')],
  ['UTF-16', Buffer.from('\uFEFFkind: DaemonSet\n', 'utf16le')],
  ['no UTF-8', bytes('kind: ', [0xc0, 0xae, 0xff, 0xfe, 0xed, 0xa0, 0x80], '\n')],
  ['NUL', bytes('kind: DaemonSet', [0], '\nmetadata: {name: calico-node}\n')],
  ['markup as YAML', bytes(markup.map((text) => `- ${JSON.stringify(text)}\n`).join(''))],
  ['markup as kinds and names', bytes(markup.map((text) => manifest(text, text)).join('---\n'))],
  ['names of members', bytes(members.map((name) => `${manifest(name, name)}${name}: {polluted: 1}\n`).join('---\n'))],
  ['a merge into a prototype', bytes('a: &a {polluted: 1}\n__proto__:\n  <<: *a\n<<: {__proto__: *a}\n')],
  ['aliases that grow', bytes(growing())],
  ['an alias of itself', bytes('a: &a [*a]\n')],
  ['deep', bytes(`${'['.repeat(5000)}${']'.repeat(5000)}\n`)],
  ['one long line', bytes(`kind: ${long.repeat(20)}\n`)],
  [
    'tags',
    bytes(
      '!!js/function "function(){window.hacked=1}"\n---\n!<tag:yaml.org,2002:js/undefined> ""\n---\n!!python/object/apply:os.system ["id"]\n',
    ),
  ],
  ['directives', bytes('%YAML 9.9\n%TAG ! tag:evil.example,2000:\n---\n!x a\n')],
  ['turned lines', bytes('kind: DaemonSet\nmetadata:\n  name: "calico\u202Enode"\n  labels: {"\u2066a": "\u200Bb\u2069"}\n')],
];

/** A resource that names Calico, so that it is looked at. */
function manifest(kind: string, name: string): string {
  return `apiVersion: apps/v1\nkind: ${JSON.stringify(kind)}\nmetadata:\n  name: ${JSON.stringify(name)}\n  namespace: kube-system\n`;
}

/** Nine levels of nine aliases each. */
function growing(): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  return names
    .map((name, n) => `${name}: &${name} [${n === 0 ? '"lol"' : Array.from({ length: 9 }, () => `*${names[n - 1]}`).join(', ')}]\n`)
    .join('');
}
