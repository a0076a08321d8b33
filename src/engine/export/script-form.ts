import { upstreamUrl } from '../catalog/calico.ts';
import { needsNoEdit } from '../plan/needs-no-edit.ts';
import { indent, quote } from '../catalog/command.ts';
import { sha256 } from '../catalog/command-guards.ts';
import type { FormInput, FormOptions, FormResult, FormWords, ScriptSentences } from './forms.ts';
import { provenanceComment, toComment } from './provenance.ts';
import { toUnifiedDiff } from './unified-diff.ts';

/**
 * The plan as a bash script that makes the manifest from upstream's file, or from a copy that it is given, and applies it when it is told
 * to: what goes in and what comes out are checked by their hashes. A person's own file has no address, so the script asks for it.
 */
export function createScriptForm(input: FormInput, words: FormWords, { withProvenance }: FormOptions): FormResult {
  const { plan, known } = input;
  const name = plan.name.replace(/\.yaml$/, '-apply.sh');
  const url = known && upstreamUrl(known.release, known.file);
  const { unchanged } = words.script;
  const says = needsNoEdit(plan) ? words.script : { ...words.script, nothingChanges: unchanged };
  const lines = [
    '#!/usr/bin/env bash',
    ...(withProvenance ? [...provenanceComment(input, words), '#'] : []),
    ...says.about(plan.name).map(toComment),
    'set -euo pipefail',
    '',
    `manifest=${quote(plan.name)}`,
    `input_sha256=${quote(input.originalSha256)}`,
    `result_sha256=${quote(input.editedSha256)}`,
    '',
    ...readArguments(says.usage(name, url !== undefined), url !== undefined),
    ...sha256,
    'check() {',
    '  found=$(sha256 "$1")',
    '  if [ "$found" != "$2" ]; then',
    `    printf '%s %s\\n' "$3" "$found" >&2`,
    '    exit 1',
    '  fi',
    '}',
    '',
    'if ! command -v sha256sum >/dev/null && ! command -v shasum >/dev/null; then',
    ...indent(stop(says.noHash)),
    'fi',
    'work=$(mktemp -d)',
    `trap 'rm -rf "$work" "./$manifest.$$.part"' EXIT`,
    ...getInput(url, says),
    `check "$work/input.yaml" "$input_sha256" ${quote(says.wrongInput)}`,
    '',
    ...makeManifest(toUnifiedDiff(input.original, plan.hunks, 'manifest.yaml'), says),
    `check "$work/manifest.yaml" "$result_sha256" ${quote(says.wrongResult)}`,
    ...saveManifest(plan.name, says),
    '',
    ...showAndAsk(says),
    'kubectl apply --filename "$work/manifest.yaml"',
  ];
  return { ok: true, made: { name, files: [{ path: name, text: `${lines.join('\n')}\n` }] } };
}

const say = (sentence: string) => `printf '%s\\n' ${quote(sentence)}`;

const stop = (sentence: string): readonly string[] => [`${say(sentence)} >&2`, 'exit 1'];

function readArguments(usage: readonly string[], hasAddress: boolean): readonly string[] {
  return [
    'usage() {',
    ...usage.map((line) => `  ${say(line)} >&2`),
    '  exit 2',
    '}',
    'agreed=no',
    'make_only=no',
    'input=',
    'for word in "$@"; do',
    '  case $word in',
    '    --yes) agreed=yes ;;',
    '    --make-only) make_only=yes ;;',
    '    -* | "") usage ;;',
    '    *)',
    '      if [ -n "$input" ]; then usage; fi',
    '      input=$word',
    '      ;;',
    '  esac',
    'done',
    ...(hasAddress ? [] : ['if [ -z "$input" ]; then usage; fi']),
    '',
  ];
}

function getInput(url: string | undefined, says: ScriptSentences): readonly string[] {
  const copy = 'cat "./$input" >"$work/input.yaml"';
  const local = ['case $input in', '  /*) cat "$input" >"$work/input.yaml" ;;', `  *) ${copy} ;;`, 'esac'];
  if (url === undefined) return local;
  return [
    'if [ -n "$input" ]; then',
    ...indent(local),
    'else',
    `  ${say(says.downloading)} >&2`,
    `  curl --fail --silent --show-error --location --output "$work/input.yaml" ${quote(url)}`,
    'fi',
  ];
}

/** Makes `$work/manifest.yaml`. A `patch` that does not know the flags, or whose result is another, gives way to git. */
function makeManifest(diff: string, says: ScriptSentences): readonly string[] {
  if (diff === '') return [`${say(says.nothingChanges)} >&2`, 'cp "$work/input.yaml" "$work/manifest.yaml"'];
  const end = terminatorFor(diff);
  return [
    `cat >"$work/edits.diff" <<'${end}'`,
    diff + end,
    'is_made() { [ -f "$work/manifest.yaml" ] && [ "$(sha256 "$work/manifest.yaml")" = "$result_sha256" ]; }',
    'cp "$work/input.yaml" "$work/manifest.yaml"',
    'if command -v patch >/dev/null; then',
    '  patch --binary --fuzz=0 --silent "$work/manifest.yaml" "$work/edits.diff" >/dev/null 2>&1 || true',
    'fi',
    'if ! is_made && command -v git >/dev/null; then',
    '  cp "$work/input.yaml" "$work/manifest.yaml"',
    // In a temporary folder inside a repository git would look for the file elsewhere.
    '  (',
    '    cd "$work" &&',
    '      GIT_CEILING_DIRECTORIES="${PWD%/*}" git -c core.autocrlf=false apply --whitespace=nowarn edits.diff',
    '  ) || true',
    'fi',
    'if cmp -s "$work/input.yaml" "$work/manifest.yaml"; then',
    ...indent(stop(says.noPatch)),
    'fi',
  ];
}

/** A word that is no line of the text. */
export function terminatorFor(text: string): string {
  const lines = new Set(text.split('\n'));
  let word = 'END_OF_DIFF';
  while (lines.has(word)) word += '_';
  return word;
}

/** Puts the manifest beside the script's caller in one step, and never over a file that holds something else. */
function saveManifest(manifest: string, says: ScriptSentences): readonly string[] {
  return [
    'if [ -e "$manifest" ] || [ -L "$manifest" ]; then',
    '  if ! cmp -s "$work/manifest.yaml" "$manifest"; then',
    ...indent(indent(stop(says.inTheWay(manifest)))),
    '  fi',
    'else',
    '  cp "$work/manifest.yaml" "./$manifest.$$.part"',
    '  mv "./$manifest.$$.part" "./$manifest"',
    'fi',
    `${say(says.made(manifest))} >&2`,
  ];
}

function showAndAsk(says: ScriptSentences): readonly string[] {
  return [
    'if [ -s "$work/edits.diff" ]; then',
    `  ${say(says.changes)}`,
    // Nothing that stands in a file may act on the terminal.
    '  cat -v "$work/edits.diff"',
    'fi',
    'if [ "$make_only" = yes ]; then exit 0; fi',
    'if ! command -v kubectl >/dev/null; then',
    ...indent(stop(says.noKubectl)),
    'fi',
    say(says.clusterDiff),
    'code=0',
    'kubectl diff --filename "$work/manifest.yaml" || code=$?',
    'if [ "$code" -gt 1 ]; then',
    ...indent(stop(says.diffFailed)),
    'fi',
    'context=$(kubectl config current-context 2>/dev/null || echo -)',
    `printf '%s %s\\n' ${quote(says.context)} "$(printf '%s' "$context" | tr '\\n' ' ' | cat -v)"`,
    'if [ "$agreed" != yes ]; then',
    '  if [ ! -t 0 ] || ! command -v stty >/dev/null; then',
    ...indent(indent(stop(says.noTerminal))),
    '  fi',
    ...indent(dropTyped),
    '  answer=',
    `  printf '%s ' ${quote(says.question)}`,
    '  read -r answer || true',
    '  if [ "$answer" != yes ]; then',
    ...indent(indent(stop(says.notApplied))),
    '  fi',
    'fi',
  ];
}

/**
 * A key that was pressed before the question is no answer to it. A terminal set so gives what it holds and then says that there is no more;
 * `read -t` takes no part of a second in bash 3.2.
 */
const dropTyped: readonly string[] = ['terminal=$(stty -g)', 'stty -icanon min 0 time 0', 'cat >/dev/null', 'stty "$terminal"'];
