/** What the page says of itself and at its head. */
export const page = {
  title: 'Calicut: fit Calico to your cluster',
  description:
    'Fits an upstream Calico manifest to an OKE cluster: what is supported, exactly what to change, and why. Everything happens in the browser.',
  theme: {
    label: 'Theme',
    options: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark', contrast: 'Theme: high contrast' },
  },
  language: {
    label: 'Language',
    failed: (language: string) => `${language} could not be loaded. Try again when there is a connection.`,
  },
  name: 'Calicut',
  tagline: 'fit Calico to your cluster',
  skipToResult: 'Skip to the result',
  link: {
    copy: 'Copy link',
    copied: 'Link copied',
  },
  failed: {
    retry: 'Try again',
    panel: 'This view could not be loaded',
    panelSentence: 'There may be no connection. What you chose and typed is still here.',
    broken: 'A part of this page could not be loaded. Your choices are in the address: reload the page to try again.',
    crashed:
      'This part of the page has failed, which is a mistake in Calicut. Your choices are in the address. Please report it with the address.',
  },

  cluster: {
    heading: 'Your cluster',
    network: 'Network type',
    networks: { 'vcn-native': 'VCN-native pods', flannel: 'Flannel overlay' },
    kubernetes: 'Kubernetes',
    kubernetesEnded: (version: string) => `${version} (ended)`,
    calico: 'Calico',
    calicoLine: (minor: string) => `Calico ${minor}`,
    calicoRecommended: (release: string, isDerived: boolean) => `${release} ★ tested${isDerived ? ', derived' : ''}`,
    calicoFollowed: (calico: string, kubernetes: string, isDerived: boolean) =>
      `Now ${calico}, which Oracle tested with ${kubernetes}${isDerived ? ' (derived)' : ''}`,
    calicoHint: (recommended: string | undefined, kubernetes: string, isDerived: boolean) =>
      recommended === undefined
        ? `No release is known to be tested with ${kubernetes}`
        : `★ Oracle tested ${recommended} with ${kubernetes}${isDerived ? ' (derived)' : ''}`,
    image: 'Node image',
    images: { ol7: 'Oracle Linux 7', ol8: 'Oracle Linux 8', ol9: 'Oracle Linux 9', ubuntu: 'Ubuntu', other: 'Another image' },
    severalImages: 'Several images',
    severalImagesLegend: 'Images among the node pools',
    podCidr: 'Pod CIDR',
    podCidrHint: 'The pods CIDR of your cluster, such as 10.244.0.0/16. Left empty, Calico takes 192.168.0.0/16 if that is free.',
    podCidrFault: (fault: string) => `This is not a pod CIDR that Calico takes: ${fault}.`,
    more: 'More about the cluster',
    deviations: 'Edits and extras',
    deviationsNow: (off: number, extra: number) =>
      [off > 0 ? `${off} turned off` : '', extra > 0 ? `${extra} extra` : ''].filter(Boolean).join(', '),
    type: 'Cluster type',
    types: { enhanced: 'Enhanced', basic: 'Basic' },
    nodes: 'Node pools',
    nodeTypes: { managed: 'Managed nodes', virtual: 'Virtual nodes', 'self-managed': 'Self-managed nodes' },
    method: 'Method',
    methods: { replace: 'Calico in place of flannel', beside: 'Calico beside flannel' },
    notSaid: 'Not said',
    details: {
      'node-kubernetes': 'Oldest node',
      workers: 'Worker nodes',
      size: 'Size',
      arch: 'Processors',
      kernel: 'Oldest kernel',
      'ip-families': 'IP families',
      'security-rules': 'Security rules',
      edition: 'Edition',
    },
    detailValues: {
      'node-kubernetes': {},
      workers: { none: 'None yet', some: 'Some exist' },
      size: { 'up-to-50': 'Up to 50 nodes', 'over-50': 'More than 50 nodes' },
      arch: { amd64: 'x86-64', arm64: 'Arm (aarch64)', both: 'Both' },
      kernel: { '5.10-or-newer': '5.10 or newer', older: 'Older than 5.10' },
      'ip-families': { ipv4: 'IPv4', 'dual-stack': 'IPv4 and IPv6' },
      'security-rules': { default: "Oracle's, unchanged", hardened: 'Hardened' },
      edition: { 'open-source': 'Calico Open Source', enterprise: 'Calico Enterprise' },
    },
  },
} as const;
