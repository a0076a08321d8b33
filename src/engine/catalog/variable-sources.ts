import type { Source } from './sources.ts';

const calicoTree = 'https://github.com/projectcalico/calico/blob';
const calicoDocs = 'https://github.com/tigera/docs/blob/main/calico_versioned_docs/version-3.32';

/** Where the names of Calico's environment variables and the words they take were read. */
export const variableSources = {
  'calico-felix-code': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/felix/config/config_params.go`,
    title: 'config_params.go',
    section: 'struct Config',
    read: '2026-08-22',
  },
  'calico-felix-parameters-3.33': {
    publisher: 'calico',
    url: `${calicoTree}/release-v3.33/felix/docs/config-params.json`,
    title: 'Felix configuration parameters, before the release of 3.33',
    read: '2026-08-21',
  },
  'calico-node-variables': {
    publisher: 'calico',
    url: `${calicoDocs}/reference/configure-calico-node.mdx`,
    title: 'Configuring calico/node',
    section: 'Environment variables',
    read: '2026-08-21',
  },
  'calico-node-services': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/node/pkg/nodeservices/nodeservices.go`,
    title: 'nodeservices.go',
    section: 'Run',
    read: '2026-11-21',
  },
  'calico-client-configuration': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/libcalico-go/lib/apiconfig/apiconfig.go`,
    title: 'apiconfig.go',
    section: 'CalicoAPIConfigSpec',
    read: '2026-11-21',
  },
  'calico-confd': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/confd/pkg/config/config.go`,
    title: "confd's config.go",
    section: 'readTyphaConfig',
    read: '2026-11-21',
  },
  'calico-cni-install': {
    publisher: 'calico',
    url: `${calicoTree}/v3.32.1/cni-plugin/pkg/install/install.go`,
    title: 'install.go',
    section: 'config',
    read: '2026-11-21',
  },
  'calico-typha-variables': {
    publisher: 'calico',
    url: `${calicoDocs}/reference/typha/configuration.mdx`,
    title: 'Configuring Typha',
    section: 'General configuration',
    read: '2026-08-21',
  },
  'calico-kube-controllers-variables': {
    publisher: 'calico',
    url: `${calicoDocs}/reference/kube-controllers/configuration.mdx`,
    title: 'Configuring the Kubernetes controllers',
    section: 'Other configuration',
    read: '2026-11-21',
  },
} as const satisfies Record<string, Source>;
