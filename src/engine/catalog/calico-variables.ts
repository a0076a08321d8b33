import type { SourceId } from './sources.ts';

/** The containers of Calico's manifests that read variables. */
export type CalicoContainer = 'calico-node' | 'upgrade-ipam' | 'install-cni' | 'calico-kube-controllers' | 'calico-typha';

/**
 * What becomes of a value that is none of the allowed words. `exits`: the process ends, and the pod restarts for ever. `ignored`: the
 * default holds. `counts-as-true`, `counts-as-false`: the code compares with the other word alone.
 */
export type BadValue = 'exits' | 'ignored' | 'counts-as-true' | 'counts-as-false';

/** The values of an enumerated variable. An empty value is none at all: it counts as not set. */
export interface AllowedWords {
  /** As upstream spells them, split on spaces: what may be offered in place of a wrong word. */
  readonly words: string;
  /** Words that are taken as well and never offered: `on` is nearer to `no` than to any word that means it. */
  readonly synonyms?: string;
  readonly ignoresCase?: true;
}

/** Variables of which the same is known. */
export interface VariableGroup {
  readonly containers: readonly CalicoContainer[];
  /** What each of the names starts with. */
  readonly prefix?: string;
  /** Split on spaces. */
  readonly names: string;
  readonly values?: AllowedWords;
  readonly onBadValue?: BadValue;
  /**
   * What the word `none`, in any case, does where the group speaks of it: `zero` is the empty value, whatever the default; `exits`, on
   * parameters that must not be empty, even where any other wrong value is ignored.
   */
  readonly none?: 'zero' | 'exits';
  readonly sources: readonly [SourceId, ...SourceId[]];
}

const boolean: AllowedWords = { words: 'true false', synonyms: '1 0 yes no y n t f', ignoresCase: true };
/** What Go's own parser of booleans takes, and a few spellings more. */
const goBoolean: AllowedWords = { words: 'true false', synonyms: '1 0 t f', ignoresCase: true };
/** Compared letter by letter. */
const exactBoolean: AllowedWords = { words: 'true false' };
const enabled: AllowedWords = { words: 'Enabled Disabled', ignoresCase: true };
const poolMode: AllowedWords = { words: 'Always CrossSubnet Never', synonyms: 'Off cross-subnet', ignoresCase: true };
const datastore = 'kubernetes etcdv3';

const words = (list: string): AllowedWords => ({ words: list, ignoresCase: true });

/** Parameters of Felix: the name behind the prefix is the parameter's, without regard to case. A wrong value gives the default. */
const felix = {
  containers: ['calico-node'],
  prefix: 'FELIX_',
  onBadValue: 'ignored',
  none: 'zero',
  sources: ['calico-felix-parameters', 'calico-manifest'],
} as const;
/** Parameters that must not be empty. */
const filled = { ...felix, none: 'exits' } as const;
/** Among the 22 parameters with which Felix exits: facts/calico-gke-policy.md 6. */
const fatal = { ...felix, onBadValue: 'exits' } as const;
const fatalFilled = { ...filled, onBadValue: 'exits' } as const;

const typha = {
  containers: ['calico-typha'],
  prefix: 'TYPHA_',
  onBadValue: 'ignored',
  none: 'zero',
  sources: ['calico-typha-variables'],
} as const;

/** facts/calico-gke-policy.md 6: the union over the twelve pinned releases, 3.33's branch, and what older ones had. */
const felixVariables: readonly VariableGroup[] = [
  { ...fatalFilled, names: 'CHAININSERTMODE', values: words('Insert Append') },
  { ...fatalFilled, names: 'DEFAULTENDPOINTTOHOSTACTION', values: words('Drop Accept Return') },
  {
    ...fatalFilled,
    names: 'IPTABLESFILTERALLOWACTION IPTABLESMANGLEALLOWACTION NFTABLESFILTERALLOWACTION NFTABLESMANGLEALLOWACTION',
    values: words('Accept Return'),
  },
  { ...fatalFilled, names: 'IPTABLESFILTERDENYACTION NFTABLESFILTERDENYACTION', values: words('Drop Reject') },
  { ...fatalFilled, names: 'DATASTORETYPE', values: words(datastore) },
  // Typha names interfaces where it converts pods in Felix's place: facts/calico-gke-policy.md 3.5.
  { ...fatalFilled, containers: ['calico-node', 'calico-typha'], names: 'INTERFACEPREFIX' },
  { ...fatalFilled, names: 'DATAPLANEDRIVER IPTABLESMARKMASK NFTABLESMARKMASK' },
  {
    ...fatal,
    names:
      'LOGFILEPATH EXTERNALNODESCIDRLIST FAILSAFEINBOUNDHOSTPORTS FAILSAFEOUTBOUNDHOSTPORTS ROUTETABLERANGE ROUTETABLERANGES ' +
      'METADATAADDR METADATAPORT OPENSTACKREGION',
  },
  { ...felix, names: 'IPTABLESBACKEND', values: words('Auto Legacy NFT') },
  { ...felix, names: 'NFTABLESMODE', values: words('Enabled Disabled Auto') },
  {
    ...felix,
    names: 'LOGSEVERITYFILE LOGSEVERITYSCREEN LOGSEVERITYSYS',
    values: words('Trace Debug Info Warning Error Fatal'),
  },
  { ...felix, names: 'FLOATINGIPS IPFORWARDING ISTIOAMBIENTMODE', values: enabled },
  { ...felix, names: 'WINDOWSMANAGEFIREWALLRULES FLOWLOGSLOCALREPORTER', values: enabled },
  { ...felix, names: 'SERVICELOOPPREVENTION', values: words('Drop Reject Disabled') },
  { ...felix, names: 'WORKLOADSOURCESPOOFING', values: words('Disabled Any') },
  { ...felix, names: 'ROUTESOURCE', values: words('WorkloadIPs CalicoIPAM') },
  // The third word is 3.33's.
  { ...felix, names: 'PROGRAMCLUSTERROUTES', values: words('Enabled Disabled EnabledIPIPOnly') },
  { ...felix, names: 'NATOUTGOINGEXCLUSIONS', values: words('IPPoolsOnly IPPoolsAndHostIPs') },
  { ...felix, names: 'FLOWLOGSPOLICYEVALUATIONMODE', values: words('None Continuous') },
  {
    ...felix,
    names: 'PROMETHEUSMETRICSCLIENTAUTH',
    values: words('RequireAndVerifyClientCert RequireAnyClientCert VerifyClientCertIfGiven NoClientCert'),
  },
  { ...felix, names: 'ETCDSCHEME', values: words('http https') },
  { ...felix, names: 'BPFCTLBLOGFILTER', values: words('all') },
  { ...felix, names: 'BPFCONNTRACKCLEANUPMODE', values: words('Auto Userspace BPFProgram') },
  { ...filled, names: 'AWSSRCDSTCHECK', values: words('DoNothing Enable Disable') },
  { ...filled, names: 'BPFJITHARDENING', values: words('Auto Strict') },
  { ...filled, names: 'BPFLOGLEVEL', values: words('Off Info Debug') },
  { ...filled, names: 'BPFCONNTRACKLOGLEVEL', values: words('Off Debug') },
  { ...filled, names: 'BPFCONNECTTIMELOADBALANCING', values: words('TCP Enabled Disabled') },
  { ...filled, names: 'BPFHOSTNETWORKEDNATWITHOUTCTLB BPFPROFILING', values: enabled },
  { ...filled, names: 'BPFEXTERNALSERVICEMODE', values: words('Tunnel DSR') },
  { ...filled, names: 'BPFMAPSIZECONNTRACKSCALING', values: words('Disabled DoubleIfFull') },
  { ...filled, names: 'BPFENFORCERPF', values: words('Disabled Strict Loose') },
  { ...filled, names: 'BPFREDIRECTTOPEER', values: words('Enabled Disabled L2Only') },
  // The third word is 3.33's.
  { ...filled, names: 'BPFATTACHTYPE', values: words('TC TCX Netkit') },
  {
    ...felix,
    names:
      'USEINTERNALDATAPLANEDRIVER WIREGUARDENABLED WIREGUARDENABLEDV6 WIREGUARDHOSTENCRYPTIONENABLED WIREGUARDTHREADINGENABLED ' +
      'BPFENABLED BPFDISABLEUNPRIVILEGED BPFCONNECTTIMELOADBALANCINGENABLED BPFKUBEPROXYIPTABLESCLEANUPENABLED BPFHOSTCONNTRACKBYPASS ' +
      'BPFPOLICYDEBUGENABLED IPV6SUPPORT REMOVEEXTERNALROUTES VXLANENABLED IPINIPENABLED ALLOWVXLANPACKETSFROMWORKLOADS ' +
      'ALLOWIPIPPACKETSFROMWORKLOADS ENDPOINTREPORTINGENABLED DISABLECONNTRACKINVALIDCHECK HEALTHENABLED PROMETHEUSMETRICSENABLED ' +
      'PROMETHEUSGOMETRICSENABLED PROMETHEUSPROCESSMETRICSENABLED PROMETHEUSWIREGUARDMETRICSENABLED FLOWLOGSCOLLECTORDEBUGTRACE ' +
      'USAGEREPORTINGENABLED DEBUGDISABLELOGDROPPING DEBUGSIMULATEDATARACE ROUTESYNCDISABLED SIDECARACCELERATIONENABLED XDPENABLED ' +
      'GENERICXDPENABLED REQUIREMTUFILE',
    values: boolean,
  },
  {
    ...filled,
    names:
      'FELIXHOSTNAME TYPHAK8SNAMESPACE WIREGUARDINTERFACENAME WIREGUARDINTERFACENAMEV6 MAXIPSETSIZE BPFMAPSIZENATFRONTEND ' +
      'BPFMAPSIZENATBACKEND BPFMAPSIZENATAFFINITY BPFMAPSIZEROUTE BPFMAPSIZECONNTRACK BPFMAPSIZECONNTRACKCLEANUPQUEUE BPFMAPSIZEIPSETS ' +
      'BPFMAPSIZEIFSTATE BPFEXPORTBUFFERSIZEMB',
  },
  {
    ...felix,
    names:
      'DATAPLANEWATCHDOGTIMEOUT WIREGUARDLISTENINGPORT WIREGUARDLISTENINGPORTV6 WIREGUARDROUTINGRULEPRIORITY WIREGUARDMTU WIREGUARDMTUV6 ' +
      'WIREGUARDPERSISTENTKEEPALIVE BPFCONNTRACKTIMEOUTS BPFLOGFILTERS BPFDATAIFACEPATTERN BPFL3IFACEPATTERN BPFDSROPTOUTCIDRS ' +
      'BPFKUBEPROXYMINSYNCPERIOD BPFKUBEPROXYHEALTHZPORT BPFEXTTOSERVICECONNMARK BPFPSNATPORTS BPFMAPSIZEPERCPUCONNTRACK ' +
      'BPFFORCETRACKPACKETSFROMIFACES BPFDISABLEGROFORIFACES BPFEXCLUDECIDRSFROMNAT BPFMAGLEVMAXENDPOINTSPERSERVICE ' +
      'BPFMAGLEVMAXSERVICES ISTIODSCPMARK CGROUPV2PATH DEBUGBPFCGROUPV2 ETCDADDR ETCDKEYFILE ETCDCERTFILE ETCDCAFILE ETCDENDPOINTS ' +
      'TYPHAADDR TYPHAK8SSERVICENAME TYPHAREADTIMEOUT TYPHAWRITETIMEOUT TYPHAKEYFILE TYPHACERTFILE TYPHACAFILE TYPHACN TYPHAURISAN ' +
      'ROUTEREFRESHINTERVAL INTERFACEREFRESHINTERVAL DEVICEROUTESOURCEADDRESS DEVICEROUTESOURCEADDRESSIPV6 DEVICEROUTEPROTOCOL ' +
      'IPTABLESREFRESHINTERVAL IPTABLESPOSTWRITECHECKINTERVALSECS IPTABLESLOCKPROBEINTERVALMILLIS FEATUREDETECTOVERRIDE FEATUREGATES ' +
      'IPSETSREFRESHINTERVAL XDPREFRESHINTERVAL POLICYSYNCPATHPREFIX NETLINKTIMEOUTSECS INTERFACEEXCLUDE LOGPREFIX LOGACTIONRATELIMIT ' +
      'LOGACTIONRATELIMITBURST LOGDEBUGFILENAMEREGEX VXLANPORT VXLANVNI VXLANMTU VXLANMTUV6 IPV4VXLANTUNNELADDR IPV6VXLANTUNNELADDR ' +
      'VXLANTUNNELMACADDR VXLANTUNNELMACADDRV6 IPINIPMTU IPINIPTUNNELADDR REPORTINGINTERVALSECS REPORTINGTTLSECS ' +
      'ENDPOINTREPORTINGDELAYSECS ENDPOINTSTATUSPATHPREFIX HEALTHPORT HEALTHHOST HEALTHTIMEOUTOVERRIDES PROMETHEUSMETRICSHOST ' +
      'PROMETHEUSMETRICSPORT PROMETHEUSMETRICSCAFILE PROMETHEUSMETRICSCERTFILE PROMETHEUSMETRICSKEYFILE FLOWLOGSFLUSHINTERVAL ' +
      'FLOWLOGSGOLDMANESERVER KUBENODEPORTRANGES NATPORTRANGE NATOUTGOINGADDRESS USAGEREPORTINGINITIALDELAYSECS ' +
      'USAGEREPORTINGINTERVALSECS CLUSTERGUID CLUSTERTYPE CALICOVERSION DEBUGMEMORYPROFILEPATH DEBUGCPUPROFILEPATH ' +
      'DEBUGSIMULATECALCGRAPHHANGAFTER DEBUGSIMULATEDATAPLANEHANGAFTER DEBUGSIMULATEDATAPLANEAPPLYDELAY DEBUGPANICAFTER DEBUGHOST ' +
      'DEBUGPORT IPV4NORMALROUTEPRIORITY IPV4ELEVATEDROUTEPRIORITY IPV6NORMALROUTEPRIORITY IPV6ELEVATEDROUTEPRIORITY ' +
      'LIVEMIGRATIONROUTECONVERGENCETIME IPTABLESNATOUTGOINGINTERFACEFILTER VARIANT GOGCTHRESHOLD GOMEMORYLIMITMB GOMAXPROCS ' +
      'MTUIFACEPATTERN NFTABLESREFRESHINTERVAL',
  },
  // Until 3.31.
  {
    ...felix,
    names: 'BPFKUBEPROXYENDPOINTSLICESENABLED',
    values: boolean,
    sources: ['calico-manifest-3.30.0', 'calico-felix-code'],
  },
  { ...felix, names: 'IPTABLESLOCKFILEPATH IPTABLESLOCKTIMEOUTSECS', sources: ['calico-manifest-3.30.0', 'calico-felix-code'] },
  // Of older releases, and fields of no CRD.
  { ...felix, names: 'BPFIPV6SUPPORT DEBUGBPFMAPREPINENABLED', values: boolean, sources: ['calico-felix-code'] },
  {
    containers: ['calico-node'],
    prefix: 'FELIX_',
    names:
      'BPFIPFRAGTIMEOUT BPFIPFRAGMENTREASSEMBLYENABLED BPFOVERLAYHOSTSOURCEIP LOCALSUBNETL2REACHABILITY ' +
      'LOCALSUBNETL2REACHABILITYREFRESHINTERVAL',
    sources: ['calico-felix-parameters-3.33'],
  },
];

const node = { containers: ['calico-node'], sources: ['calico-startup', 'calico-node-variables'] } as const;

/** Start-up, address pools, BGP and the CNI configuration: facts/calico-gke-policy.md 2.3. */
const nodeVariables: readonly VariableGroup[] = [
  {
    ...node,
    names:
      'NODENAME HOSTNAME IP IP6 IP_AUTODETECTION_METHOD IP6_AUTODETECTION_METHOD AS CALICO_ROUTER_ID CALICO_K8S_NODE_REF CLUSTER_TYPE ' +
      'CALICO_IPV4POOL_CIDR CALICO_IPV6POOL_CIDR CALICO_IPV4POOL_BLOCK_SIZE CALICO_IPV6POOL_BLOCK_SIZE CALICO_IPV4POOL_NODE_SELECTOR ' +
      'CALICO_IPV6POOL_NODE_SELECTOR AUTODETECT_POLL_INTERVAL',
  },
  { ...node, names: 'CALICO_IPV4POOL_IPIP CALICO_IPV4POOL_VXLAN CALICO_IPV6POOL_VXLAN', values: poolMode, onBadValue: 'exits' },
  {
    ...node,
    names:
      'CALICO_IPV4POOL_NAT_OUTGOING CALICO_IPV6POOL_NAT_OUTGOING CALICO_IPV4POOL_DISABLE_BGP_EXPORT CALICO_IPV6POOL_DISABLE_BGP_EXPORT',
    values: boolean,
    onBadValue: 'counts-as-true',
  },
  { ...node, names: 'NO_DEFAULT_POOLS', values: words('true false'), onBadValue: 'counts-as-false' },
  { ...node, names: 'WAIT_FOR_DATASTORE DISABLE_NODE_IP_CHECK', values: exactBoolean, onBadValue: 'counts-as-false' },
  // The page's words and those that the code's logging library takes.
  {
    ...node,
    names: 'CALICO_STARTUP_LOGLEVEL',
    values: { words: 'Debug Info Warning Error', synonyms: 'Critical None Panic Fatal Warn Trace', ignoresCase: true },
    onBadValue: 'ignored',
  },
  {
    ...node,
    containers: ['calico-node', 'upgrade-ipam'],
    names: 'CALICO_NETWORKING_BACKEND',
    values: { words: 'bird vxlan none' },
    onBadValue: 'ignored',
    sources: ['calico-node-variables', 'calico-node-services'],
  },
  {
    ...node,
    names: 'CALICO_MANAGE_CNI',
    values: exactBoolean,
    onBadValue: 'counts-as-true',
    sources: ['calico-node-variables', 'calico-node-services'],
  },
  {
    ...node,
    names: 'CALICO_DISABLE_FILE_LOGGING',
    values: exactBoolean,
    onBadValue: 'counts-as-false',
    sources: ['calico-node-variables', 'calico-node-services'],
  },
  {
    ...node,
    names: 'CALICO_NETWORKING CALICO_DISABLE_FELIX CALICO_NODENAME_FILE CALICO_SHUTDOWN_TIMESTAMP_FILE',
    sources: ['calico-node-services'],
  },
  { ...node, containers: ['calico-node', 'install-cni'], names: 'CALICO_CNI_SERVICE_ACCOUNT', sources: ['calico-token-watch'] },
  { ...node, names: 'GOGC GOMEMLIMIT GOMAXPROCS', sources: ['calico-felix-code'] },
  { ...node, names: 'BGP_LOGSEVERITYSCREEN', sources: ['calico-confd'] },
  ...['CONFD_', 'CALICO_'].map((prefix): VariableGroup => ({
    ...node,
    prefix,
    names:
      'TYPHAADDR TYPHAK8SSERVICENAME TYPHAK8SNAMESPACE TYPHAREADTIMEOUT TYPHAWRITETIMEOUT TYPHAKEYFILE TYPHACERTFILE TYPHACAFILE ' +
      'TYPHACN TYPHAURISAN',
    sources: ['calico-confd'],
  })),
];

const clients: readonly CalicoContainer[] = ['calico-node', 'upgrade-ipam', 'calico-kube-controllers', 'calico-typha'];
const client = { containers: clients, sources: ['calico-client-configuration'] } as const;

/** How any of Calico's processes reaches its datastore: each name stands alone or behind `CALICO_`. */
const clientVariables: readonly VariableGroup[] = [
  ...['', 'CALICO_'].flatMap((prefix): readonly VariableGroup[] => [
    {
      ...client,
      prefix,
      names:
        'KUBECONFIG K8S_API_ENDPOINT K8S_KEY_FILE K8S_CERT_FILE K8S_CA_FILE K8S_CURRENT_CONTEXT ETCD_ENDPOINTS ETCD_DISCOVERY_SRV ' +
        'ETCD_USERNAME ETCD_PASSWORD ETCD_KEY_FILE ETCD_CERT_FILE ETCD_CA_CERT_FILE',
    },
    { ...client, prefix, names: 'DATASTORE_TYPE', values: { words: datastore }, onBadValue: 'exits' },
    {
      ...client,
      prefix,
      names: 'USE_POD_CIDR K8S_INSECURE_SKIP_TLS_VERIFY K8S_DISABLE_NODE_POLL',
      values: goBoolean,
      onBadValue: 'exits',
    },
  ]),
  { ...client, names: 'CALICO_API_GROUP' },
  // The ConfigMap kubernetes-services-endpoint overrides them: facts/calico-gke-policy.md 2.3.
  {
    containers: [...clients, 'install-cni'],
    names: 'KUBERNETES_SERVICE_HOST KUBERNETES_SERVICE_PORT',
    sources: ['calico-manifest'],
  },
];

const install = { containers: ['install-cni'], sources: ['calico-cni-install'] } as const;
const controllers = { containers: ['calico-kube-controllers'], sources: ['calico-kube-controllers-variables'] } as const;

const otherVariables: readonly VariableGroup[] = [
  { ...install, containers: ['install-cni', 'upgrade-ipam'], names: 'KUBERNETES_NODE_NAME', sources: ['calico-manifest'] },
  { ...install, names: 'CNI_CONF_NAME CNI_NETWORK_CONFIG CNI_MTU', sources: ['calico-manifest'] },
  {
    ...install,
    names:
      'CNI_NET_DIR CNI_NETWORK_CONFIG_FILE CNI_OLD_CONF_NAME TLS_ASSETS_DIR SKIP_CNI_BINARIES LOG_LEVEL LOG_FILE_PATH LOG_FILE_MAX_SIZE ' +
      'LOG_FILE_MAX_AGE LOG_FILE_MAX_COUNT DATASTORE_TYPE ETCD_ENDPOINTS ETCD_DISCOVERY_SRV KUBERNETES_SERVICE_PROTOCOL',
  },
  { ...install, names: 'SLEEP UPDATE_CNI_BINARIES', values: goBoolean, onBadValue: 'exits' },
  { ...install, names: 'SKIP_TLS_VERIFY', values: exactBoolean, onBadValue: 'counts-as-false' },
  {
    ...controllers,
    names:
      'ENABLED_CONTROLLERS LOG_LEVEL SYNC_NODE_LABELS COMPACTION_PERIOD RECONCILER_PERIOD HEALTH_ENABLED WORKLOAD_ENDPOINT_WORKERS ' +
      'PROFILE_WORKERS POLICY_WORKERS NODE_WORKERS',
  },
  { ...controllers, names: 'AUTO_HOST_ENDPOINTS', values: words('enabled disabled') },
  { ...typha, names: 'DATASTORETYPE', values: words(datastore), onBadValue: 'exits', none: 'exits' },
  { ...typha, names: 'LOGFILEPATH', onBadValue: 'exits' },
  {
    ...typha,
    names: 'LOGSEVERITYFILE LOGSEVERITYSCREEN LOGSEVERITYSYS',
    // The page says Fatal and the code Critical.
    values: { words: 'Debug Info Warning Error', synonyms: 'Fatal Critical', ignoresCase: true },
  },
  { ...typha, names: 'CONNECTIONREBALANCINGMODE', values: words('none kubernetes') },
  {
    ...typha,
    names: 'HEALTHENABLED PROMETHEUSMETRICSENABLED PROMETHEUSGOMETRICSENABLED PROMETHEUSPROCESSMETRICSENABLED DEBUGDISABLELOGDROPPING',
    values: boolean,
  },
  {
    ...typha,
    names:
      'HEALTHPORT HEALTHHOST PROMETHEUSMETRICSHOST PROMETHEUSMETRICSPORT PROMETHEUSMETRICSCAFILE PROMETHEUSMETRICSCERTFILE ' +
      'PROMETHEUSMETRICSKEYFILE PROMETHEUSMETRICSCLIENTAUTH SNAPSHOTCACHEMAXBATCHSIZE SERVERMAXMESSAGESIZE SERVERMAXFALLBEHINDSECS ' +
      'SERVERNEWCLIENTFALLBEHINDGRACEPERIOD SERVERMINBATCHINGAGETHRESHOLDSECS SERVERPINGINTERVALSECS SERVERPONGTIMEOUTSECS ' +
      'SERVERHANDSHAKETIMEOUTSECS SERVERPORT SERVERHOST SERVERKEYFILE SERVERCERTFILE CAFILE CLIENTCN CLIENTURISAN ' +
      'DEBUGMEMORYPROFILEPATH DEBUGHOST DEBUGPORT CONNECTIONDROPINTERVALSECS SHUTDOWNTIMEOUTSECS SHUTDOWNCONNECTIONDROPINTERVALMAXSECS ' +
      'MAXCONNECTIONSUPPERLIMIT MAXCONNECTIONSLOWERLIMIT K8SSERVICEPOLLINTERVALSECS K8SNAMESPACE K8SSERVICENAME K8SPORTNAME ETCDADDR ' +
      'ETCDSCHEME ETCDKEYFILE ETCDCERTFILE ETCDCAFILE ETCDENDPOINTS',
  },
];

/** Every variable that Calico's containers are known to read. */
export const variableGroups: readonly VariableGroup[] = [...felixVariables, ...nodeVariables, ...clientVariables, ...otherVariables];

/**
 * Fields of FelixConfiguration whose variable has another name than `FELIX_` and the field in upper case, as the CRD's source and the
 * parameters name them: field in upper case to parameter in upper case. Source: `calico-felix-code`.
 */
export const renamedFields: Readonly<Record<string, string>> = {
  BPFCONNTRACKMODE: 'BPFCONNTRACKCLEANUPMODE',
  ENDPOINTREPORTINGDELAY: 'ENDPOINTREPORTINGDELAYSECS',
  EXTERNALNODESLIST: 'EXTERNALNODESCIDRLIST',
  IPIPENABLED: 'IPINIPENABLED',
  IPIPMTU: 'IPINIPMTU',
  IPTABLESLOCKPROBEINTERVAL: 'IPTABLESLOCKPROBEINTERVALMILLIS',
  IPTABLESLOCKTIMEOUT: 'IPTABLESLOCKTIMEOUTSECS',
  IPTABLESPOSTWRITECHECKINTERVAL: 'IPTABLESPOSTWRITECHECKINTERVALSECS',
  NETLINKTIMEOUT: 'NETLINKTIMEOUTSECS',
  REPORTINGINTERVAL: 'REPORTINGINTERVALSECS',
  REPORTINGTTL: 'REPORTINGTTLSECS',
  USAGEREPORTINGINITIALDELAY: 'USAGEREPORTINGINITIALDELAYSECS',
  USAGEREPORTINGINTERVAL: 'USAGEREPORTINGINTERVALSECS',
  WIREGUARDKEEPALIVE: 'WIREGUARDPERSISTENTKEEPALIVE',
};
