import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { plainStyle, writeManifest } from '../../../testing/handwritten-manifest.ts';
import { vcnNative } from '../../../testing/plans.ts';
import { createPlan } from '../../plan/create-plan.ts';
import { applyEdits } from '../../text/edits.ts';
import { auditManifest } from '../audit.ts';
import { repairAll } from '../repair.ts';

const selection = vcnNative;
const right = (text: string): string => {
  const result = createPlan({ text, selection });
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.plan.manifest;
};

const plain = writeManifest(plainStyle);
/** Without what refers to a ConfigMap that is not there. */
const bare = writeManifest({ ...plainStyle, hasTypha: false });
const four = parseAllDocuments(plain)
  .map((document) => `---\n${stringify(document.toJS(), { indent: 4 })}`)
  .join('');
const daemonSet: unknown = parseAllDocuments(plain)[1]?.toJS();
const json = (indent?: number | string) => `${JSON.stringify(daemonSet, null, indent)}\n`;
const list = `apiVersion: v1\nitems:\n${plain
  .slice(plain.indexOf('# The agent'), plain.lastIndexOf('---'))
  .split('\n')
  .map((line, n) => (line === '' ? '' : `${n === 1 ? '- ' : '  '}${line}`))
  .join('\n')}kind: List\nmetadata:\n  resourceVersion: ""\n`;
const laughs = [
  'x0: &x0 [a,a,a,a,a,a,a,a,a,a]',
  ...Array.from({ length: 8 }, (_, n) => `x${n + 1}: &x${n + 1} [${`*x${n},`.repeat(10)}]`),
].join('\n');

const flowVolumes = plain.replace(
  /volumes:\n(?: {8}.*\n)+/,
  'volumes: [{ name: lib-modules, emptyDir: {} }, { name: cni-bin-dir, emptyDir: {} }, { name: cni-net-dir, emptyDir: {} }, { name: policysync, emptyDir: {} }, { name: cni-log-dir, emptyDir: {} }]\n',
);

/** The errors that are left after everything has been repaired that can be. */
const leftIn = (text: string): readonly string[] =>
  repairAll({ text, selection }).audit.findings.flatMap(({ level, id, remedy }) =>
    level === 'error' ? [`${id} ${remedy.kind === 'by-hand' ? remedy.why : remedy.kind}`] : [],
  );

describe('the shapes that a manifest comes in', () => {
  it.each<[shape: string, text: string]>([
    ['as it is', plain],
    ['CRLF line ends', plain.replaceAll('\n', '\r\n')],
    ['mixed line ends', plain.replace(/\n/g, (end, offset: number) => (offset % 3 === 0 ? '\r\n' : end))],
    ['a byte order mark', `\uFEFF${plain}`],
    ['no final line end', plain.trimEnd()],
    ['four-space indentation', four],
    ['unindented sequences', writeManifest({ ...plainStyle, indent: 0 })],
    ['indented and unindented sequences mixed', plain.replace(/volumes:\n(?: {8}.*\n)+/, (block) => block.replace(/^ {2}(?= {6})/gm, ''))],
    ['wide dashes', writeManifest({ ...plainStyle, gap: 3 })],
    ['quoted keys', plain.replace(/^( *(?:- )?)(name|value|env|volumes|kind|metadata|spec|containers|mountPath):/gm, '$1"$2":')],
    ['keys in single quotes', plain.replace(/^( *(?:- )?)(name|value|env|volumes|kind):/gm, "$1'$2':")],
    ['comments in odd places', plain.replace(/^( *)- name: /gm, '$1# here\n$1- name: ').replace('env:\n', 'env: # these\n')],
    ['comments at column 0', plain.replace(/^( +)- name: /gm, '# here\n$1- name: ')],
    ['blank lines between', writeManifest({ ...plainStyle, blankLines: true })],
    ['blanks at line ends', plain.replace(/\n/g, ' \n').replace(/ \n$/, '\n').replaceAll('--- \n', '---\n').replaceAll('| \n', '|\n')],
    ['non-ASCII in front', plain.replace('# The agent', '# 日本語 è 🐈 “quoted” 𝒳\n# The agent')],
    ['--- with a comment', plain.replaceAll('---\n', '--- # next\n')],
    ['... between documents', plain.replaceAll('---\n', '...\n---\n').slice(4)],
    [
      'documents out of order',
      plain
        .split(/(?=^---\n)/m)
        .toReversed()
        .join(''),
    ],
    ['a Helm header with a Windows path', plain.replace('# The agent', '# Source: tigera\\templates\\calico-node.yaml\n# The agent')],
    ['a comment as the first document', `# By hand, 2026.\n\n${plain}`],
    ['volumes in brackets', flowVolumes],
    ['compact JSON', json()],
    ['JSON as kubectl prints it', json(4)],
    ['JSON with tabs', json('\t')],
    ['JSON values one after the other', `${json(4)}${json(4).replace('calico-node', 'other').replace('DaemonSet', 'Deployment')}`],
    ['JSON with CRLF', json(2).replaceAll('\n', '\r\n')],
    ['a List as kubectl prints it', list],
    [
      'a List in JSON',
      `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }, daemonSet] }, null, 4)}\n`,
    ],
    ['an anchor that nothing refers to, elsewhere', `${plain}---\napiVersion: v1\nkind: ConfigMap\nmetadata: &m\n  name: a\n`],
    ['aliases in another document', `${plain}---\napiVersion: v1\nkind: ConfigMap\nmetadata: &m\n  name: a\ndata: *m\n`],
  ])('edits in kind: %s', (_, text) => {
    const repaired = repairAll({ text, selection });
    expect(leftIn(text)).toEqual([]);
    expect(repaired.text).not.toBe(text);
    expect(repaired.text).toBe(right(text));
    expect(applyEdits(text, repaired.edits)).toBe(repaired.text);
    expect(auditManifest({ text: repaired.text, selection }).isInstallable).toBe(true);
    // What is written keeps the line ends, the mark and the end of what was there.
    expect(repaired.text.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
    expect(repaired.text.endsWith('\n')).toBe(text.endsWith('\n'));
    if (!/(?<!\r)\n/.test(text)) expect(repaired.text).not.toMatch(/(?<!\r)\n/);
    // A stream of several values is no JSON text, but each of its lists is.
    if (text.startsWith('{') && !/^\}\s*^\{/m.test(text)) expect(() => JSON.parse(repaired.text) as unknown).not.toThrow();
  });

  it.each<[shape: string, text: string, left: readonly string[]]>([
    ['a tab for indentation', bare.replace('      hostNetwork', '\thostNetwork'), ['TAB_INDENTATION unknown-intent']],
    ['a tab on a blank line', bare.replace('      hostNetwork', '\t\n      hostNetwork'), ['KUBECTL_STOPS unknown-intent']],
    ['an alias in the way', bare.replace('hostNetwork: true', 'schedulerName: &a default\n      priorityClassName: *a'), ['ALIAS alias']],
    ['an alias without an anchor', bare.replace('hostNetwork: true', 'hostNetwork: *a'), ['KUBECTL_STOPS unknown-intent']],
    ['a merge key in the way', bare.replace('hostNetwork: true', '<<: { hostNetwork: true }'), ['LAYOUT layout']],
    ['--- with text', bare.replace('---\n# The agent', '--- !!map\n# The agent'), ['KUBECTL_STOPS unknown-intent']],
    ['a directive', `%YAML 1.2\n${bare}`, ['KUBECTL_STOPS unknown-intent']],
    ['a document behind ... alone', bare.replace(/---\n(?=apiVersion: v1\nkind: Service)/, '...\n'), ['DOCUMENT_LOST unknown-intent']],
    ['a billion laughs', `${bare}---\n${laughs}\n`, ['KIND_MISSING unknown-intent', 'KUBECTL_STOPS unknown-intent']],
    ['brackets 10,000 deep', `${bare}---\n${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, ['NESTED_TOO_DEEPLY layout']],
    ['dashes 10,000 deep', `${bare}---\n${'- '.repeat(10_000)}a\n`, ['NESTED_TOO_DEEPLY layout']],
    ['a NUL byte', bare.replace('hostNetwork', 'host\u0000Network'), ['CONTROL_CHARACTER unknown-intent']],
    ['a binary', '\u007FELF\u0002\u0001\u0001\u0000\u0000', ['CONTROL_CHARACTER unknown-intent']],
    ['a lone carriage return', bare.replace('hostNetwork: true\n', 'hostNetwork: true\r'), ['CONTROL_CHARACTER unknown-intent']],
    ['a document of six million characters', `${bare}---\n# ${'x'.repeat(6_000_000)}\n`, ['DOCUMENT_TOO_LARGE unknown-intent']],
    ['nothing', '', ['EMPTY_FILE no-manifest']],
    ['a web page', '<!doctype html>\n<p>calico</p>\n', ['WEB_PAGE no-manifest']],
    ['prose', 'hello\n', ['NOT_A_RESOURCE unknown-intent']],
    ['another manifest', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n', ['DAEMONSET_MISSING no-manifest']],
    [
      'a list in a list',
      JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'List', items: [daemonSet] }] }),
      ['MANIFEST_LIST no-manifest'],
    ],
  ])('leaves to a person, and every byte as it was: %s', (_, text, left) => {
    expect(leftIn(text)).toEqual(left);
    const { findings } = auditManifest({ text, selection });
    for (const { place } of findings) {
      expect(place.line).toBeGreaterThan(0);
      expect(place.column).toBeGreaterThan(0);
    }
  });

  it('takes a stream of fifty million characters', { timeout: 120_000 }, () => {
    const more = `---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: big\ndata:\n  text: |\n${'    some words in a line of their own\n'.repeat(1_000)}`;
    const text = plain + more.repeat(Math.ceil(50_000_000 / more.length));
    const repaired = repairAll({ text, selection });
    expect(repaired.text.length - right(plain).length).toBe(text.length - plain.length);
    expect(repaired.text.startsWith(right(plain))).toBe(true);
  });

  it('means the same in JSON and in YAML', () => {
    expect(JSON.parse(right(json(4)))).toEqual(parseAllDocuments(right(plain))[1]?.toJS());
    expect((parse(right(list)) as { items: readonly unknown[] }).items[0]).toEqual(parseAllDocuments(right(plain))[1]?.toJS());
  });
});
