import { asOne, indent, refuse, withInput, type SmokeTest } from './command.ts';

/** What the smoke test prints where policy is enforced. */
export const smokeTestOutput = 'no policy: connected\ndeny-all: TIMEOUT\nallow-client: connected';

/**
 * One pod calls another: with no policy, with one that denies all, with one that allows the caller. The namespace is new, and goes
 * however the test ends; one of that name that is there already is left alone and stops the test.
 */
export function smokeTestShell({ namespace, pods, denial, permission, port }: SmokeTest): readonly string[] {
  const create = `kubectl create --namespace ${namespace} --filename - >/dev/null`;
  return asOne(
    `kubectl create namespace ${namespace} >/dev/null`,
    `trap 'kubectl delete namespace ${namespace} --wait=false >/dev/null' EXIT`,
    `trap 'exit 130' INT TERM`,
    withInput(create, pods),
    `kubectl wait --namespace ${namespace} --for=condition=Ready pod/server pod/client --timeout=3m >/dev/null`,
    `server=$(kubectl get pod server --namespace ${namespace} --output jsonpath='{.status.podIP}')`,
    'call() {',
    ...indent([
      `if answer=$(kubectl exec --namespace ${namespace} client -- /agnhost connect --timeout=3s "$server:${port}" 2>&1); then`,
      '  answer=connected',
      'fi',
      'case $answer in *TIMEOUT*) answer=TIMEOUT ;; esac',
    ]),
    '}',
    'expect() {',
    ...indent([
      'for _ in 1 2 3 4 5 6 7 8 9 10; do',
      '  call',
      '  if [ "$answer" = "$2" ]; then',
      '    echo "$1: $answer"',
      '    return',
      '  fi',
      '  sleep 2',
      'done',
      ...refuse('"$1: $answer, and not $2"'),
    ]),
    '}',
    `expect 'no policy' connected`,
    withInput(create, denial),
    'expect deny-all TIMEOUT',
    withInput(create, permission),
    'expect allow-client connected',
  );
}
