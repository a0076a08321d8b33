/**
 * What an API server asks of the structs that people edit in a Calico manifest, beside their types: general knowledge of the Kubernetes
 * API reference, not tried on a server here. Only what has held since 1.24 stands here, so that nothing right is refused.
 */

/** Fields that must be there, by struct. What a rule of its own says (a variable's name, a container's image) is left out. */
export const requiredFields: Readonly<Record<string, readonly string[]>> = {
  VolumeMount: ['name', 'mountPath'],
  Volume: ['name'],
  HostPathVolumeSource: ['path'],
  ConfigMapKeySelector: ['key'],
  SecretKeySelector: ['key'],
  ObjectFieldSelector: ['fieldPath'],
  ContainerPort: ['containerPort'],
  ServicePort: ['port'],
  RoleRef: ['kind', 'name'],
  Subject: ['kind', 'name'],
  PolicyRule: ['verbs'],
};

/** The words that a field takes, by struct and field. */
export const allowedWords: Readonly<Record<string, readonly string[]>> = {
  'Container.imagePullPolicy': ['Always', 'IfNotPresent', 'Never'],
  'Container.terminationMessagePolicy': ['File', 'FallbackToLogsOnError'],
  'PodSpec.dnsPolicy': ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'],
  'PodSpec.restartPolicy': ['Always', 'OnFailure', 'Never'],
  'HostPathVolumeSource.type': ['', 'DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'],
  'VolumeMount.mountPropagation': ['None', 'HostToContainer', 'Bidirectional'],
  'ContainerPort.protocol': ['TCP', 'UDP', 'SCTP'],
  'ServicePort.protocol': ['TCP', 'UDP', 'SCTP'],
  'Toleration.effect': ['', 'NoSchedule', 'PreferNoSchedule', 'NoExecute'],
  'DaemonSetUpdateStrategy.type': ['RollingUpdate', 'OnDelete'],
  'DeploymentStrategy.type': ['RollingUpdate', 'Recreate'],
  'ServiceSpec.type': ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'],
};
