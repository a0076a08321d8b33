import { describe, expect, it } from 'vitest';
import { clusterTypes, images, kubernetesMinors, methods, networks, nodeTypes, platforms } from '../engine/index.ts';
import { commandLine as text, messages } from '../messages/index.ts';
import { quote } from './exit.ts';
import { run } from './main.ts';

const TODAY = '2026-11-20';
const list = (values: readonly string[]) => values.join(', ');

describe('a call that is not understood', () => {
  it.each([
    ['', text.commandMissing],
    ['rendr', text.commandUnknown('"rendr"')],
    ['--json', text.commandUnknown('"--json"')],
    ['Check', text.commandUnknown('"Check"')],
    ['__proto__', text.commandUnknown('"__proto__"')],
    ['audit', text.auditNeedsFile],
    ['audit --json --fix', text.auditNeedsFile],
    ['audit --in file --force', text.flagUnknown('"--force"', 'audit')],
    ['audit --in file --out other', text.flagUnknown('"--out"', 'audit')],
    ['audit --in file --format json', text.flagUnknown('"--format"', 'audit')],
    ['audit --in', text.flagWithoutValue('in')],
    ['audit --fix=yes', text.flagTakesNoValue('fix')],
    ['audit file', text.argumentUnexpected('"file"')],
    ['check --colour red', text.flagUnknown('"--colour"', 'check')],
    ['check --Image ol8', text.flagUnknown('"--Image"', 'check')],
    ['check --no-json', text.flagUnknown('"--no-json"', 'check')],
    ['check -j', text.flagUnknown('"-j"', 'check')],
    ['check --in file', text.flagUnknown('"--in"', 'check')],
    ['check --force', text.flagUnknown('"--force"', 'check')],
    ['check --format json', text.flagUnknown('"--format"', 'check')],
    ['render --json', text.flagUnknown('"--json"', 'render')],
    ['render --fix', text.flagUnknown('"--fix"', 'render')],
    ['releases --image ol8', text.flagUnknown('"--image"', 'releases')],
    ['releases --as-of 2026-11-20', text.flagUnknown('"--as-of"', 'releases')],
    ['check --constructor x', text.flagUnknown('"--constructor"', 'check')],
    ['check --image ol8 --image ol8', text.flagTwice('image')],
    ['check --json --json', text.flagTwice('json')],
    ['check --image=ol8 --image ol9', text.flagTwice('image')],
    ['check --image', text.flagWithoutValue('image')],
    ['check --image=', text.flagWithoutValue('image')],
    ['check --image --json', text.flagWithoutValue('image')],
    ['render --out --force', text.flagWithoutValue('out')],
    ['check --json=yes', text.flagTakesNoValue('json')],
    ['render --force=no', text.flagTakesNoValue('force')],
    ['render --provenance=yes', text.flagTakesNoValue('provenance')],
    ['render --provenance-file', text.flagWithoutValue('provenance-file')],
    ['check --provenance', text.flagUnknown('"--provenance"', 'check')],
    ['check 1.36', text.argumentUnexpected('"1.36"')],
    ['check --image ol8 ol9', text.argumentUnexpected('"ol9"')],
    ['check --', text.argumentUnexpected('"--"')],
    ['check -- --json', text.argumentUnexpected('"--"')],
    ['releases 3.32.0', text.argumentUnexpected('"3.32.0"')],
  ])('ends with 2 and points to the help: %s', async (call, remark) => {
    expect(await run(call.split(' ').filter(Boolean), TODAY)).toEqual({ exitCode: 2, output: '', remarks: [remark, text.seeHelp] });
  });
});

describe('a choice that does not fit', () => {
  it.each([
    ['check --platform gke', text.valueUnknown('platform', '"gke"', list(platforms))],
    ['check --network overlay', text.valueUnknown('network', '"overlay"', list(networks))],
    ['check --kubernetes 1.99', text.valueUnknown('kubernetes', '"1.99"', list(kubernetesMinors))],
    ['check --kubernetes 1.36.1.2', text.valueUnknown('kubernetes', '"1.36.1.2"', list(kubernetesMinors))],
    ['check --kubernetes latest', text.valueUnknown('kubernetes', '"latest"', list(kubernetesMinors))],
    ['check --image ol10', text.valueUnknown('image', '"ol10"', list(images))],
    ['check --image OL8', text.valueUnknown('image', '"OL8"', list(images))],
    ['check --cluster big', text.valueUnknown('cluster', '"big"', list(clusterTypes))],
    ['check --nodes none', text.valueUnknown('nodes', '"none"', list(nodeTypes))],
    ['check --network flannel --method over', text.valueUnknown('method', '"over"', list(methods))],
    ['check --network flannel --pod-cidr 10.0.0.1/16', text.cidrInvalid('"10.0.0.1/16"', messages.cidrFaults['host-bits'])],
    ['check --network flannel --pod-cidr 10.0.0.0/30', text.cidrInvalid('"10.0.0.0/30"', messages.cidrFaults['too-small'])],
    ['check --network flannel --pod-cidr fd00::/64', text.cidrInvalid('"fd00::/64"', messages.cidrFaults.syntax)],
    ['check --network vcn-native --pod-cidr 10.0.0.0/16', text.cidrNotForNetwork],
    ['check --pod-cidr 10.0.0.0/16', text.cidrNotForNetwork],
    ['check --method beside', text.methodNotForNetwork],
    ['check --network flannel --method beside --pod-cidr 10.0.0.0/16', text.cidrNotForMethod],
    ['check --as-of tomorrow', text.dateInvalid('"tomorrow"')],
    ['check --as-of 2026-02-30', text.dateInvalid('"2026-02-30"')],
    ['check --as-of 2026-13-01', text.dateInvalid('"2026-13-01"')],
    ['check --as-of 2026-1-1', text.dateInvalid('"2026-1-1"')],
    ['check --as-of 2026-11-20T00:00:00Z', text.dateInvalid('"2026-11-20T00:00:00Z"')],
    ['render --format yaml', text.formatUnknown('"yaml"')],
    ['render --format Manifest', text.formatUnknown('"Manifest"')],
    ['render --format kustomize', text.formatNeedsFolder('kustomize')],
    ['render --format jsonpatch --provenance', text.provenanceBeside('jsonpatch')],
    ['render --format json --provenance', text.provenanceBeside('json')],
    ['render --out a.yaml --provenance-file ./a.yaml', text.sameFile],
    ['render --format __proto__', text.formatUnknown('"__proto__"')],
  ])('ends with 2 and says what is allowed: %s', async (call, remark) => {
    expect(await run(call.split(' '), TODAY)).toEqual({ exitCode: 2, output: '', remarks: [remark] });
  });

  it.each(['3.99.0', '3.28', 'master', '2.6.0', '3.28.0-rc1'])(
    'ends with 2 for the release %s, and names the nearest and where all of them are',
    async (release) => {
      const { exitCode, output, remarks } = await run(['check', '--calico', release], TODAY);
      expect([exitCode, output, remarks.length]).toEqual([2, '', 1]);
      expect(remarks[0]).toContain(quote(release));
      expect(remarks[0]).toContain('calicut releases');
    },
  );

  it('is said for each choice', async () => {
    const { exitCode, remarks } = await run(['check', '--network', 'x', '--kubernetes', 'x', '--calico', 'x', '--image', 'x'], TODAY);
    expect([exitCode, remarks.length]).toEqual([2, 4]);
  });
});

describe('a link', () => {
  const good = 'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol9&pod-cidr=10.244.0.0/16';

  it.each([`https://calicut.example/#${good}`, `#${good}`, good, `?${good}`])('says the whole selection: %s', async (link) => {
    const { exitCode, output } = await run(['check', '--json', '--link', link], TODAY);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      selection: { network: 'flannel', image: 'ol9', podCidr: '10.244.0.0/16' },
      link: `#${good}`,
    });
  });

  it('goes with a date, which is no choice', async () => {
    const { output } = await run(['check', '--json', '--as-of', '2026-01-01', '--link', good], TODAY);
    expect(JSON.parse(output)).toMatchObject({ asOf: '2026-01-01', selection: { image: 'ol9' } });
  });

  it.each([
    [['--image', 'ol8'], 'image'],
    [['--calico', '3.32.0'], 'calico'],
    [['--pod-cidr', '10.0.0.0/8', '--nodes', 'managed'], 'pod-cidr'],
  ])('with %j beside it ends with 2', async (flags, named) => {
    expect(await run(['check', '--link', good, ...flags], TODAY)).toEqual({
      exitCode: 2,
      output: '',
      remarks: [text.linkWithFlags(named)],
    });
  });

  it.each(['https://calicut.example/', '#', 'x', 'https://calicut.example/#'])('that says nothing ends with 2: %s', async (link) => {
    expect(await run(['check', '--link', link], TODAY)).toEqual({ exitCode: 2, output: '', remarks: [text.linkEmpty] });
  });

  it.each([
    [
      'of which a value is damaged',
      good.replace('=ol9', '=%zz'),
      [messages.notices.LINK_DAMAGED({}), messages.notices.LINK_KEY_MISSING({ keys: ['image'] })],
    ],
    ['that was cut short', good.slice(0, good.indexOf('&image')), [messages.notices.LINK_KEY_MISSING({ keys: ['image'] })]],
    ['of a later version', good.replace('v=1', 'v=2'), [messages.notices.LINK_VERSION_UNKNOWN({})]],
    ['with something unknown', `${good}&colour=red`, [messages.notices.LINK_KEY_UNKNOWN({ count: 1 })]],
    ['with something twice', `${good}&image=ol8`, [messages.notices.LINK_KEY_REPEATED({ key: 'image' })]],
    ['with a bad CIDR', good.replace('0.0/16', '0.1/16'), [messages.notices.CIDR_INVALID({ fault: 'host-bits' })]],
    [
      'with an unknown value',
      good.replace('ol9', 'ol10'),
      [messages.notices.UNKNOWN_VALUE({ key: 'image', chosen: 'other', allowed: images })],
    ],
  ])('%s ends with 2 and what is wrong', async (_, link, remarks) => {
    const answer = await run(['check', '--link', `#${link}`], TODAY);
    expect(answer).toEqual({ exitCode: 2, output: '', remarks: [...remarks, text.linkRefused] });
  });

  it('drops a pod CIDR beside flannel, with a word', async () => {
    const link = '#v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8&method=beside';
    const { exitCode, output, remarks } = await run(['check', '--json', '--link', `${link}&pod-cidr=10.244.0.0/16`], TODAY);
    expect([exitCode, remarks[0]]).toEqual([1, messages.notices.CIDR_NOT_FOR_METHOD({})]);
    expect(JSON.parse(output)).toMatchObject({ link });
  });

  it.each([
    ['a pod CIDR', '&pod-cidr=10.244.0.0/16', messages.notices.CIDR_NOT_FOR_NETWORK({})],
    ['a method', '&method=beside', messages.notices.METHOD_NOT_FOR_NETWORK({})],
  ])('drops %s with VCN-native pods, with a word', async (_, more, remark) => {
    const link = `#v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8${more}`;
    const { exitCode, output, remarks } = await run(['check', '--json', '--link', link], TODAY);
    expect(exitCode).toBe(0);
    expect(remarks[0]).toBe(remark);
    expect(JSON.parse(output)).toMatchObject({ link: '#v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8' });
  });
});

describe('--help', () => {
  it.each(['--help', '-h', 'render --help', 'check --image --help', 'nonsense -h', 'render --in --help --colour'])(
    'answers with the usage and 0: %s',
    async (call) => {
      expect(await run(call.split(' '), TODAY)).toEqual({ exitCode: 0, output: text.usage, remarks: [] });
    },
  );

  it.each([
    'render',
    'check',
    'audit',
    'releases',
    '--fix',
    '--in FILE|-',
    '--format manifest|diff|kustomize|jsonpatch|script|review|review-html|json',
    '--out FILE|DIR',
    '--provenance',
    '--provenance-file FILE',
    '--force',
    '--json',
    '--link URL',
    '--as-of',
  ])('names %s', (part) => {
    expect(text.usage).toContain(part);
  });
});

describe('quote', () => {
  it.each([
    ['plain', '"plain"'],
    ['a "quoted" one', String.raw`"a \"quoted\" one"`],
    ['\u001B[31mred', String.raw`"\u001b[31mred"`],
    ['two\nlines', String.raw`"two\nlines"`],
    ['\u0000', String.raw`"\u0000"`],
    ['\u009B31m', '"?31m"'],
    ['a\u202Eb', '"a?b"'],
    ['\uFEFFa\u200Bb', '"?a?b"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ])('makes %j safe for a terminal', (raw, quoted) => {
    expect(quote(raw)).toBe(quoted);
  });
});
