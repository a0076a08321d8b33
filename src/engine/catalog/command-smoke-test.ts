import { indent, refuse, withInput, type SmokeTest } from './command.ts';
import { refuseIf } from './command-guards.ts';

/** What the smoke test prints where policy is enforced. */
export const smokeTestOutput = 'no policy: connected\ndeny-all: TIMEOUT\nallow-client: connected';

/**
 * One pod calls another: with no policy, with one that denies all, with one that allows the caller. The namespace is new, and goes
 * however the test ends; one of that name that is there already is left alone and stops the test.
 */
export function smokeTestLines({ namespace, image, pods, denial, permission, port }: SmokeTest): readonly string[] {
  const inside = `--namespace ${namespace}`;
  return [
    `image=\${SMOKE_TEST_IMAGE:-${image}}`,
    ...refuseIf(`[[ $image = *[^A-Za-z0-9./:@_-]* ]]`, '"SMOKE_TEST_IMAGE is not the name of an image: $image"'),
    `kubectl create namespace ${namespace} >/dev/null`,
    'ended=0',
    `trap 'ended=$?`,
    ...indent([
      'if [ "$ended" -ne 0 ]; then',
      `  kubectl get pods ${inside} --output wide >&2 || true`,
      `  kubectl get events ${inside} --sort-by=.metadata.creationTimestamp >&2 || true`,
      'fi',
      `kubectl delete namespace ${namespace} --timeout=2m >/dev/null || echo "The namespace ${namespace} is still there: delete it." >&2`,
      `exit "$ended"' EXIT`,
    ]),
    `trap 'exit 130' INT TERM`,
    `create() {`,
    `  sed "s|^\\( *image:\\) .*|\\1 $image|" | kubectl create ${inside} --filename - >/dev/null`,
    '}',
    withInput('create', pods),
    `kubectl wait ${inside} --for=condition=Ready pod/server pod/client --timeout=3m >/dev/null`,
    `kubectl get pods ${inside} --no-headers --output custom-columns='POD:.metadata.name,NODE:.spec.nodeName'`,
    `server=$(kubectl get pod server ${inside} --output jsonpath='{.status.podIP}')`,
    'case $server in *:*) server="[$server]" ;; esac',
    'call() {',
    ...indent([
      `if answer=$(kubectl exec ${inside} client -- /agnhost connect --timeout=3s "$server:${port}" 2>&1); then`,
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
    withInput('create', denial),
    'expect deny-all TIMEOUT',
    withInput('create', permission),
    'expect allow-client connected',
  ];
}
