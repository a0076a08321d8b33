import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anySelection } from '../../testing/any-selection.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { okeFlannelBeside } from '../recipes/oke-flannel-beside.ts';
import { okeFlannelReplace } from '../recipes/oke-flannel-replace.ts';
import { okeVcnNative } from '../recipes/oke-vcn-native.ts';
import { findNearest, likelySlips } from '../text/nearest.ts';
import { splitDocuments } from '../yaml/stream.ts';
import { renamedFields, variableGroups, type CalicoContainer } from './calico-variables.ts';
import { canonicalName, findVariable, findVariableFault, variableNames } from './variable-words.ts';

const near = (word: string, known: Iterable<string>) => findNearest(word, known, likelySlips(word));
const faultOf = (name: string, value?: string, container: CalicoContainer = 'calico-node') =>
  findVariableFault(container, name, value, near);

describe('a variable', () => {
  it.each([
    ['FELIX_CHAININSERTMODE', 'apend', 'Append', 'exits'],
    ['FELIX_CHAININSERTMODE', 'Apppend', 'Append', 'exits'],
    ['FELIX_CHAININSERTMODE', 'first', undefined, 'exits'],
    ['FELIX_IPTABLESMANGLEALLOWACTION', 'Retrun', 'Return', 'exits'],
    ['FELIX_IPTABLESBACKEND', 'NTF', 'NFT', 'ignored'],
    ['felix_iptablesbackend', 'legaci', 'Legacy', 'ignored'],
    ['FELIX_HEALTHENABLED', 'ture', 'true', 'ignored'],
    // `no` is one slip away, and the opposite.
    ['FELIX_HEALTHENABLED', 'on', undefined, 'ignored'],
    ['CALICO_IPV4POOL_IPIP', 'CrosSubnet', 'CrossSubnet', 'exits'],
    ['CALICO_NETWORKING_BACKEND', 'None', 'none', 'ignored'],
    ['CALICO_MANAGE_CNI', 'False', 'false', 'counts-as-true'],
    ['NO_DEFAULT_POOLS', 'yes', undefined, 'counts-as-false'],
    ['WAIT_FOR_DATASTORE', 'True', 'true', 'counts-as-false'],
    ['DATASTORE_TYPE', 'kubernets', 'kubernetes', 'exits'],
    ['FELIX_BPFLOGLEVEL', 'of', undefined, 'ignored'],
  ] as const)('%s with the value %j is a wrong word near %j and %s', (name, value, nearest, onBadValue) => {
    expect(faultOf(name, value)).toMatchObject({ kind: 'wrong-word', nearest, onBadValue });
  });

  it.each([
    ['FELIX_CHAININSERTMODE', 'APPEND'],
    ['FELIX_IPTABLESBACKEND', 'nft'],
    // Not enumerated: any prefix may be right.
    ['FELIX_INTERFACEPREFIX', 'OCI'],
    ['FELIX_HEALTHENABLED', 'YES'],
    ['FELIX_LOGSEVERITYSYS', 'none'],
    ['FELIX_IPTABLESBACKEND', 'None'],
    ['FELIX_CHAININSERTMODE', ''],
    ['FELIX_CHAININSERTMODE', undefined],
    ['CALICO_IPV4POOL_IPIP', 'off'],
    ['CALICO_IPV4POOL_CIDR', '10.244.0.0/16'],
    ['NO_DEFAULT_POOLS', 'TRUE'],
    ['Felix_ChainInsertMode', 'Insert'],
    ['OWN_VARIABLE', 'apend'],
    ['TZ', 'UTC'],
  ] as const)('%s with the value %j is right', (name, value) => {
    expect(faultOf(name, value)).toBeUndefined();
  });

  it.each([
    ['FELIX_CHAININSERTMOD', 'FELIX_CHAININSERTMODE'],
    ['felix_interfaceprefx', 'FELIX_INTERFACEPREFIX'],
    ['FELIX_INTERFACE_PREFIX', 'FELIX_INTERFACEPREFIX'],
    ['FELIX_DEFAULT_ENDPOINT_TO_HOST_ACTION', 'FELIX_DEFAULTENDPOINTTOHOSTACTION'],
    ['FELIX_IPIPMTU', 'FELIX_IPINIPMTU'],
    ['FELIX_REPORTINGINTERVAL', 'FELIX_REPORTINGINTERVALSECS'],
    ['NO_DEFAULT_POOL', 'NO_DEFAULT_POOLS'],
    ['calico_manage_cni', 'CALICO_MANAGE_CNI'],
    // As near to the one of IPv6 as to the one of IPv4.
    ['CALICO_IPV5POOL_CIDR', undefined],
    ['FELIX_OWN', undefined],
  ] as const)('%s is unknown, and near %s', (name, nearest) => {
    if (nearest === undefined && !name.startsWith('FELIX_')) expect(faultOf(name)).toBeUndefined();
    else expect(faultOf(name)).toEqual({ kind: 'unknown-name', nearest });
  });

  it.each(['FELIX_INTERFACEPREFIX', 'FELIX_CHAININSERTMODE', 'FELIX_BPFENFORCERPF'])('%s refuses none', (name) => {
    expect(faultOf(name, 'None')).toEqual({ kind: 'refuses-none' });
  });

  it('means what its container reads', () => {
    expect(faultOf('CALICO_NETWORKING_BACKEND', 'brid', 'upgrade-ipam')).toMatchObject({ kind: 'wrong-word', nearest: 'bird' });
    expect(faultOf('TYPHA_CONNECTIONREBALANCINGMODE', 'none', 'calico-typha')).toBeUndefined();
    expect(findVariable('DATASTORE_TYPE', 'install-cni')?.values).toBeUndefined();
  });
});

describe('a name', () => {
  it.each([
    ['felix_InterfacePrefix', 'FELIX_INTERFACEPREFIX'],
    ['typha_loglevel', 'TYPHA_LOGLEVEL'],
    ['calico_manage_cni', 'calico_manage_cni'],
  ])('%s is written %s', (name, canonical) => {
    expect(canonicalName(name)).toBe(canonical);
  });
});

describe('the known variables', () => {
  const places = variableGroups.flatMap(({ names, prefix = '', containers }) =>
    names.split(' ').flatMap((name) => containers.map((container) => `${container} ${prefix}${name}`)),
  );

  it('are each in one group of a container', () => {
    expect(places.filter((place, n) => places.indexOf(place) !== n)).toEqual([]);
  });

  it('are written as variables are', () => {
    expect(variableNames.filter((name) => !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('have the 22 parameters with which Felix exits', () => {
    const fatal = variableGroups.filter(({ prefix, onBadValue }) => prefix === 'FELIX_' && onBadValue === 'exits');
    expect(fatal.flatMap(({ names }) => names.split(' '))).toHaveLength(22);
  });

  it('have allowed words that are allowed, in any case where case is ignored', () => {
    const faults = variableGroups.flatMap(({ names, prefix = '', containers, values }) =>
      names.split(' ').flatMap((name) =>
        containers.flatMap((container) =>
          [...(values?.words.split(' ') ?? []), ...(values?.synonyms?.split(' ') ?? [])]
            .flatMap((word) => (values?.ignoresCase === true ? [word, word.toUpperCase(), word.toLowerCase()] : [word]))
            .filter((word) => faultOf(prefix + name, word, container) !== undefined)
            .map((word) => `${prefix}${name}=${word}`),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('are right names, though some are near to each other', () => {
    expect(variableNames.filter((name) => faultOf(name) !== undefined)).toEqual([]);
  });

  it('are what one slip in them leads back to, or nothing does', () => {
    const slip = fc.record({
      name: fc.constantFrom(...variableNames.filter((name) => name.length > 3)),
      place: fc.nat(),
      typed: fc.constantFrom('', 'A', 'S', '_', '6'),
      taken: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(slip, ({ name, place, typed, taken }) => {
        const at = place % name.length;
        const fault = faultOf(name.slice(0, at) + typed + name.slice(at + taken));
        const found = fault?.kind === 'unknown-name' ? fault.nearest : undefined;
        expect([name, undefined]).toContain(found);
      }),
      { numRuns: 1_000 },
    );
  });

  it('have no field by its own name where the variable is called otherwise', () => {
    for (const [field, parameter] of Object.entries(renamedFields)) {
      expect(variableNames).not.toContain(`FELIX_${field}`);
      expect(variableNames).toContain(`FELIX_${parameter}`);
    }
  });
});

describe('the recipes', () => {
  it.each([okeVcnNative, okeFlannelReplace, okeFlannelBeside])('$id sets known variables to allowed words', ({ steps }) => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        for (const { fact } of steps(selection)) {
          if (fact.kind === 'variable') {
            expect(findVariable(fact.name, 'calico-node')).toBeDefined();
            expect(faultOf(fact.name, fact.value)).toBeUndefined();
          }
          if (fact.kind === 'variable-not-set') expect(variableNames).toContain(fact.name);
          if (fact.kind === 'items-absent' && fact.list === 'env') expect(variableNames).toEqual(expect.arrayContaining([...fact.names]));
        }
      }),
    );
  });
});

interface Container {
  readonly name: CalicoContainer;
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
}
interface PodTemplate {
  readonly spec: {
    readonly template: { readonly spec: { readonly initContainers?: readonly Container[]; readonly containers: readonly Container[] } };
  };
}
interface Crd {
  readonly spec: { readonly versions: readonly { readonly schema: { readonly openAPIV3Schema: Schema } }[] };
}
interface Schema {
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const documentsOf = (text: string) => splitDocuments(text).map(({ start, end }) => text.slice(start, end));

/** The fields of FelixConfiguration's spec in a manifest. */
function felixFields(text: string): Readonly<Record<string, Schema>> {
  const crd = documentsOf(text).find((document) => document.includes('name: felixconfigurations.crd.projectcalico.org'));
  return (parse(crd ?? '') as Crd).spec.versions[0]?.schema.openAPIV3Schema.properties?.['spec']?.properties ?? {};
}

/** A field that is no parameter: it chooses the nodes that the resource holds for. */
const isParameter = (field: string) => field !== 'nodeSelector';
const variableOf = (field: string) => `FELIX_${renamedFields[field.toUpperCase()] ?? field.toUpperCase()}`;

/** The words of `^(?i)(Insert|Append)?$`, or of an enum. */
const wordsOf = ({ enum: list, pattern }: Schema): readonly string[] =>
  list ?? /^\^\(\?i\)\((.*)\)\?\$$/.exec(pattern ?? '')?.[1]?.split('|') ?? [];

describe.skipIf(skipsUpstream)('in upstream’s files', () => {
  describe.each(vendoredManifests)('of $release, $file.name', (manifest) => {
    const text = readVendored(manifest);

    it('every variable is known for its container, and every literal value allowed', () => {
      const workloads = documentsOf(text).filter((document) => /^kind: (?:DaemonSet|Deployment)$/m.test(document));
      const variables = workloads
        .map((document) => (parse(document) as PodTemplate).spec.template.spec)
        .flatMap(({ initContainers = [], containers }) => [...initContainers, ...containers])
        .flatMap(({ name: container, env = [] }) => env.map(({ name, value }) => ({ container, name, value })));
      expect(variables.length).toBeGreaterThan(15);
      expect(
        variables.filter(({ container, name, value }) => {
          const known = findVariable(name, container)?.containers.includes(container) ?? false;
          return !known || faultOf(name, value, container) !== undefined;
        }),
      ).toEqual([]);
    });

    it('every field of FelixConfiguration is a known variable, with all words of its enumeration', () => {
      const fields = Object.entries(felixFields(text)).filter(([field]) => isParameter(field));
      expect(fields.length).toBeGreaterThan(100);
      expect(fields.filter(([field]) => !variableNames.includes(variableOf(field)))).toEqual([]);
      const missing = fields.flatMap(([field, schema]) =>
        (schema.type === 'boolean' ? ['true', 'false'] : wordsOf(schema))
          // Slipped into a pattern of 3.27 to 3.29 from the names of Go constants.
          .filter((word) => !word.startsWith('FelixConfiguration'))
          .filter(
            (word) =>
              findVariable(variableOf(field), 'calico-node')?.values === undefined || faultOf(variableOf(field), word) !== undefined,
          )
          .map((word) => `${field}: ${word}`),
      );
      expect(missing).toEqual([]);
    });
  });

  const releases = new Set(vendoredManifests.map(({ release }) => release));
  // A release that is not here may be the one that has a parameter.
  it.skipIf(releases.size < 12)('every parameter is a field of a release, or known to be none', () => {
    const fields = new Set(vendoredManifests.flatMap((manifest) => Object.keys(felixFields(readVendored(manifest))).map(variableOf)));
    expect(variableNames.filter((name) => name.startsWith('FELIX_') && !fields.has(name)).toSorted()).toEqual(withoutField.toSorted());
  });
});

/** Parameters that are no field of FelixConfiguration: for the process alone, internal, older than the files, or of 3.33. */
const withoutField = (
  'DATASTORETYPE FELIXHOSTNAME ETCDADDR ETCDSCHEME ETCDKEYFILE ETCDCERTFILE ETCDCAFILE ETCDENDPOINTS TYPHAADDR TYPHAK8SSERVICENAME ' +
  'TYPHAK8SNAMESPACE TYPHAREADTIMEOUT TYPHAWRITETIMEOUT TYPHAKEYFILE TYPHACERTFILE TYPHACAFILE TYPHACN TYPHAURISAN DEBUGBPFCGROUPV2 ' +
  'IPV4VXLANTUNNELADDR IPV6VXLANTUNNELADDR VXLANTUNNELMACADDR VXLANTUNNELMACADDRV6 IPINIPTUNNELADDR CLUSTERGUID CLUSTERTYPE ' +
  'CALICOVERSION DEBUGCPUPROFILEPATH DEBUGPANICAFTER DEBUGSIMULATEDATARACE VARIANT BPFIPV6SUPPORT DEBUGBPFMAPREPINENABLED ' +
  'BPFIPFRAGTIMEOUT BPFIPFRAGMENTREASSEMBLYENABLED BPFOVERLAYHOSTSOURCEIP LOCALSUBNETL2REACHABILITY ' +
  'LOCALSUBNETL2REACHABILITYREFRESHINTERVAL'
)
  .split(' ')
  .map((name) => `FELIX_${name}`);
