import { describe, expect, it } from 'vitest';
import { selectionOf, type Golden } from '../../testing/golden.ts';
import { planOf, replace, vcnNative } from '../../testing/plans.ts';
import { added, lines, vcnVariables, nft } from '../../testing/small-manifests.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import goldens from '../plan/golden.json' with { type: 'json' };
import { auditManifest } from './audit.ts';
import type { DocumentCache } from './audit-document.ts';
import { repairAll } from './repair.ts';

const read = (release: string, name: string): string => {
  const found = vendoredManifests.find((manifest) => manifest.release === release && manifest.file.name === name);
  if (found === undefined) throw new Error(`${name} of Calico ${release} is missing; run npm run vendor`);
  return readVendored(found);
};

/** The text from the DaemonSet on, changed. A wrong edit that changes nothing would prove nothing. */
const inDaemonSet = (text: string, change: (daemonSet: string) => string): string => {
  const start = text.indexOf('\nkind: DaemonSet');
  const changed = change(text.slice(start));
  if (changed === text.slice(start)) throw new Error('nothing was changed');
  return text.slice(0, start) + changed;
};
const swap = (text: string, from: string | RegExp, to: string): string => inDaemonSet(text, (part) => part.replace(from, to));
/** Lines of upstream's DaemonSet, which are not written down here. */
const take = (upstream: string, lines: RegExp): string => lines.exec(upstream.slice(upstream.indexOf('\nkind: DaemonSet')))?.[0] ?? '';

const mount = (name: string) =>
  new RegExp(`^ {12}- (?:mountPath: .*\\n {14}name: ${name}|name: ${name}\\n {14}mountPath: .*)\\n(?: {14}.*\\n)*`, 'm');
const volume = (name: string) => new RegExp(`^ {8}- name: ${name}\\n(?: {10}.*\\n)+`, 'm');
const initContainers = /^ {6}initContainers:\n(?: {8}.*\n)+/m;
/** The five variables that the vendor asks for, as the plan writes them. */
const five = lines(...vcnVariables, ...nft);
const prefix = lines(...added('FELIX_INTERFACEPREFIX', 'oci'));
const bullets = five.replace(/- name: (.*)\n *value: (.*)/g, '- $1=$2');
const ipv6 = lines(...added('FELIX_IPV6SUPPORT', 'false'));

interface Row {
  readonly wrong: (edited: string, upstream: string) => string;
  /** `id remedy at line`, of each finding. */
  readonly finds: readonly string[];
  /** Whether repairing all gives back the bytes of the right edit. */
  readonly isMended?: true;
}

const refused: Readonly<Record<string, Row>> = {
  "three volumes removed, calico-node's mounts left": {
    wrong: (edited, upstream) =>
      swap(edited, '          volumeMounts:\n', `$&${take(upstream, mount('cni-net-dir'))}${take(upstream, mount('cni-log-dir'))}`),
    finds: [
      'remove-cni-mounts error repair at - mountPath: /host/etc/cni/net.d',
      'MOUNT_WITHOUT_VOLUME error repair at - mountPath: /host/etc/cni/net.d',
      'MOUNT_WITHOUT_VOLUME error repair at - name: cni-log-dir',
    ],
    isMended: true,
  },
  'volumes removed, initContainers left': {
    wrong: (edited, upstream) => swap(edited, /^ {6}containers:\n/m, `${take(upstream, initContainers)}$&`),
    finds: [
      'remove-init-containers error repair at initContainers:',
      'MOUNT_WITHOUT_VOLUME error repair at - mountPath: /host/opt/cni/bin',
      'MOUNT_WITHOUT_VOLUME error repair at - mountPath: /host/etc/cni/net.d',
    ],
    isMended: true,
  },
  'only the cni-log-dir mount left': {
    wrong: (edited, upstream) => swap(edited, /^ {6}volumes:\n/m, `${take(upstream, mount('cni-log-dir'))}$&`),
    finds: ['remove-cni-mounts error repair at - name: cni-log-dir', 'MOUNT_WITHOUT_VOLUME error repair at - name: cni-log-dir'],
    isMended: true,
  },
  'policysync volume removed as well': {
    wrong: (edited) => swap(edited, volume('policysync'), ''),
    finds: ['MOUNT_WITHOUT_VOLUME error unknown-intent at - name: policysync'],
  },
  'value: true (unquoted)': {
    wrong: (edited) => swap(edited, /(NO_DEFAULT_POOLS\n *value: )"true"/, '$1true'),
    finds: ['VALUE_NOT_STRING error repair at value: true'],
    isMended: true,
  },
  'value: 5': {
    wrong: (edited) => swap(edited, /(FELIX_IPV6SUPPORT\n *value: )"false"/, '$15'),
    finds: ['VALUE_NOT_STRING error repair at value: 5'],
  },
  "Oracle's bullets pasted as list items": {
    wrong: (edited) => swap(edited, five, bullets),
    finds: [
      'PASTED_BULLET error repair at - FELIX_INTERFACEPREFIX="oci"',
      'PASTED_BULLET error repair at - NO_DEFAULT_POOLS="true"',
      'PASTED_BULLET error repair at - FELIX_CHAININSERTMODE="Append"',
      'PASTED_BULLET error repair at - FELIX_IPTABLESMANGLEALLOWACTION="Return"',
      'PASTED_BULLET error repair at - FELIX_IPTABLESBACKEND="NFT"',
    ],
    isMended: true,
  },
  'Value: for value:': {
    wrong: (edited) => swap(edited, prefix, prefix.replace('value', 'Value')),
    finds: ['VARIABLE_NOT_LITERAL error unknown-intent at - name: FELIX_INTERFACEPREFIX', 'UNKNOWN_FIELD error repair at Value: "oci"'],
    isMended: true,
  },
  'new items one level too far left': {
    wrong: (edited) => swap(edited, five, five.replace(/^ {4}/gm, '')),
    finds: [
      'set-interface-prefix error repair at value: "true"',
      'set-no-default-pools error repair at value: "true"',
      'set-chain-insert-mode error repair at value: "true"',
      'set-mangle-allow-action error repair at value: "true"',
      'set-iptables-backend error repair at value: "true"',
      'VARIABLES_AMONG_CONTAINERS error repair at - name: FELIX_INTERFACEPREFIX',
    ],
    isMended: true,
  },
  'Typha: only its name line removed': {
    wrong: (edited, upstream) =>
      swap(
        edited,
        /USE_POD_CIDR\n.*\n/,
        `$&${take(upstream, /^ {14}valueFrom:\n {16}configMapKeyRef:\n(?: {18}.*\n)+(?<=typha_service_name\n)/m)}`,
      ),
    finds: ['VALUE_AND_VALUE_FROM error repair at valueFrom:'],
    isMended: true,
  },
  '- name: empty': {
    wrong: (edited) => swap(edited, '- name: FELIX_INTERFACEPREFIX', '- name:'),
    finds: ['VARIABLE_WITHOUT_NAME error unknown-intent at - name:', 'set-interface-prefix error repair at value: "NFT"'],
  },
  'name with = at its end': {
    wrong: (edited) => swap(edited, 'FELIX_INTERFACEPREFIX', '$&='),
    finds: ['VARIABLE_NAME_INVALID error repair at - name: FELIX_INTERFACEPREFIX=', 'set-interface-prefix error repair at value: "NFT"'],
    isMended: true,
  },
  'the same mountPath twice': {
    wrong: (edited) => swap(edited, mount('lib-modules'), '$&$&'),
    finds: ['DUPLICATE_MOUNT_PATH error repair at - mountPath: /lib/modules'],
    isMended: true,
  },
  'the same volume twice': {
    wrong: (edited) => swap(edited, volume('lib-modules'), '$&$&'),
    finds: ['DUPLICATE_VOLUME error repair at - name: lib-modules'],
    isMended: true,
  },
};

const swallowed: Readonly<Record<string, Row>> = {
  "a second env: key, above the file's": {
    wrong: (edited) => swap(swap(edited, five, ''), /^ {10}env:\n/m, `$&${five}$&`),
    finds: ['DUPLICATE_KEY error unequal-duplicates at env:'],
  },
  'a forgotten dash': {
    wrong: (edited) => swap(edited, '- name: FELIX_INTERFACEPREFIX', '  name: FELIX_INTERFACEPREFIX'),
    finds: ['FORGOTTEN_DASH error repair at name: FELIX_INTERFACEPREFIX'],
    isMended: true,
  },
  'a duplicate variable, equal': {
    wrong: (edited) => swap(edited, five, `${five}${ipv6}`),
    finds: ['DUPLICATE_VARIABLE error repair at - name: FELIX_IPV6SUPPORT'],
    isMended: true,
  },
  'a duplicate variable, unequal': {
    wrong: (edited) => swap(edited, five, `${five}${ipv6.replace('false', 'true')}`),
    finds: ['DUPLICATE_VARIABLE error unequal-duplicates at - name: FELIX_IPV6SUPPORT'],
  },
  'value: left empty, of a documented variable': {
    wrong: (edited) => swap(edited, 'value: "oci"', 'value:'),
    finds: ['set-interface-prefix error repair at value:'],
    isMended: true,
  },
  'value: left empty, of another variable': {
    wrong: (edited) => swap(edited, ipv6, ipv6.replace(' "false"', '')),
    finds: ['VARIABLE_WITHOUT_VALUE warning unknown-intent at value:'],
  },
  'envFrom: left with nothing below': {
    wrong: (edited) => swap(edited, /^ {10}env:\n/m, '          envFrom:\n$&'),
    finds: ['remove-env-from note repair at envFrom:'],
  },
  'initContainers: left with nothing below': {
    wrong: (edited) => swap(edited, /^ {6}containers:\n/m, '      initContainers:\n$&'),
    finds: ['remove-init-containers note repair at initContainers:'],
  },
  'CRLF line ends': { wrong: (edited) => edited.replaceAll('\n', '\r\n'), finds: ['CARRIAGE_RETURNS note none at ---'] },
  'a byte order mark': { wrong: (edited) => `\uFEFF${edited}`, finds: ['BYTE_ORDER_MARK note none at ---'] },
  'one of the five missing': {
    wrong: (edited) => swap(edited, lines(...nft), ''),
    finds: ['set-iptables-backend error repair at value: "Return"'],
    isMended: true,
  },
};

/** Documents are the same in most of the texts, so that they are read once. */
const cache: DocumentCache = new Map();

describe.skipIf(skipsUpstream)('wrong edits of real manifests', () => {
  describe.each(['3.28.0', '3.30.0'])('of %s', (calico) => {
    const selection = { ...vcnNative, calico };
    const both = () => {
      const upstream = read(calico, 'calico-policy-only.yaml');
      return { upstream, edited: planOf(upstream, selection).manifest };
    };

    it.each(Object.entries({ ...refused, ...swallowed }))('%s', { timeout: 60_000 }, (title, { wrong, finds, isMended }) => {
      const { upstream, edited } = both();
      const text = wrong(edited, upstream);
      const { findings, isInstallable } = auditManifest({ text, selection, cache });
      const said = findings.map(({ id, level, place, remedy }) => {
        const line = text.split('\n')[place.line - 1]?.trim() ?? '';
        return `${id} ${level} ${remedy.kind === 'by-hand' ? remedy.why : remedy.kind} at ${line}`;
      });
      expect(said).toEqual(finds);
      expect(isInstallable).toBe(!(title in refused));
      const repaired = repairAll({ text, selection, cache });
      expect(repaired.audit.findings.filter(({ level, remedy }) => level === 'error' && remedy.kind === 'repair')).toEqual([]);
      if (isMended === true) expect(repaired.text).toBe(edited);
    });

    it('the ConfigMap referred to by a name that does not exist', { timeout: 60_000 }, () => {
      const flannel = { ...replace, calico };
      const edited = planOf(read(calico, 'calico.yaml'), flannel).manifest;
      const text = swap(edited, /(configMapKeyRef:\n *name: calico-conf)ig/, '$1g');
      const { findings } = auditManifest({ text, selection: flannel, cache });
      expect(findings.map(({ id, place, remedy }) => `${id} ${remedy.kind} at ${text.split('\n')[place.line - 1]?.trim()}`)).toEqual([
        'CONFIG_MAP_MISSING repair at name: calico-confg',
      ]);
      expect(repairAll({ text, selection: flannel, cache }).text).toBe(edited);
    });
  });
});

describe.skipIf(skipsUpstream)('right manifests', () => {
  const known = (goldens as readonly Golden[]).toSorted((a, b) => a.calico.localeCompare(b.calico) || a.file.localeCompare(b.file));

  it.each(known.map((golden) => [`${golden.recipe}/${golden.calico}/${golden.image}/${golden.podCidr ?? '-'}`, golden] as const))(
    'have no error and no warning: %s',
    { timeout: 60_000 },
    (_, golden) => {
      const selection = selectionOf(golden);
      const { manifest: text } = planOf(read(golden.calico, golden.file), selection);
      const { findings, isInstallable } = auditManifest({ text, selection, cache });
      // That Calico beside flannel is withdrawn is said of what was chosen, not of the manifest.
      const withdrawn = selection.method === 'beside' ? ['warning BESIDE_FLANNEL'] : [];
      expect(findings.map(({ id, level }) => `${level} ${id}`)).toEqual(withdrawn);
      expect(isInstallable).toBe(true);
    },
  );
});
