const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const container = words(
  'name image imagePullPolicy command args workingDir ports env envFrom resources resizePolicy restartPolicy volumeMounts ' +
    'volumeDevices livenessProbe readinessProbe startupProbe lifecycle terminationMessagePath terminationMessagePolicy securityContext ' +
    'stdin stdinOnce tty',
);

/** The fields that Kubernetes knows in the items of these lists of a pod. */
export const itemFields: Readonly<Record<string, ReadonlySet<string>>> = {
  env: words('name value valueFrom'),
  envFrom: words('prefix configMapRef secretRef'),
  volumeMounts: words('name mountPath mountPropagation readOnly recursiveReadOnly subPath subPathExpr'),
  volumes: words(
    'name hostPath configMap secret emptyDir projected persistentVolumeClaim downwardAPI csi nfs iscsi ephemeral image rbd cephfs fc local',
  ),
  containers: container,
  initContainers: container,
  tolerations: words('key operator value effect tolerationSeconds'),
};

/** The fields of a pod, which is the `spec` of a `template`. */
export const podFields: ReadonlySet<string> = words(
  'volumes initContainers containers ephemeralContainers restartPolicy terminationGracePeriodSeconds activeDeadlineSeconds dnsPolicy ' +
    'nodeSelector serviceAccountName serviceAccount automountServiceAccountToken nodeName hostNetwork hostPID hostIPC hostUsers ' +
    'shareProcessNamespace securityContext imagePullSecrets hostname subdomain affinity schedulerName tolerations hostAliases ' +
    'priorityClassName priority dnsConfig readinessGates runtimeClassName enableServiceLinks preemptionPolicy overhead ' +
    'topologySpreadConstraints setHostnameAsFQDN os schedulingGates resourceClaims',
);
