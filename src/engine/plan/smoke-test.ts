import type { SmokeTest } from '../catalog/command.ts';

/** Fully qualified: CRI-O on OKE takes no short names from Kubernetes 1.34.1 on. */
const IMAGE = 'registry.k8s.io/e2e-test-images/agnhost:2.53';
const PORT = 8080;

/** A pod that the strictest Pod Security standard admits, away from the other one where there are nodes enough. */
const pod = (name: string, args: readonly string[]) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  labels:
    app: ${name}
    test: calicut
spec:
  automountServiceAccountToken: false
  restartPolicy: Never
  terminationGracePeriodSeconds: 0
  nodeSelector:
    kubernetes.io/os: linux
  affinity:
    podAntiAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 100
          podAffinityTerm:
            topologyKey: kubernetes.io/hostname
            labelSelector:
              matchLabels:
                test: calicut
  securityContext:
    runAsNonRoot: true
    runAsUser: 65534
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: agnhost
      image: ${IMAGE}
      args: [${args.map((arg) => `'${arg}'`).join(', ')}]
      resources:
        requests:
          cpu: 10m
          memory: 16Mi
        limits:
          cpu: 100m
          memory: 128Mi
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop: [ALL]
`;

const denial = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: deny-all
spec:
  podSelector:
    matchLabels:
      app: server
  policyTypes: [Ingress]
`;

const permission = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: allow-client
spec:
  podSelector:
    matchLabels:
      app: server
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: client
      ports:
        - protocol: TCP
          port: ${PORT}
`;

/** Two pods and two policies that show whether policy is enforced. They go by addresses, so that DNS has no part in it. */
export const smokeTest: SmokeTest = {
  namespace: 'calicut-smoke-test',
  image: IMAGE,
  pods: `${pod('server', ['netexec', `--http-port=${PORT}`, '--udp-port=-1'])}---\n${pod('client', ['pause'])}`,
  denial,
  permission,
  port: PORT,
};
