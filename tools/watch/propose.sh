#!/usr/bin/env bash
# propose.sh FOLDER: opens the pull request and the issue that `tools/watch.ts --out FOLDER` prepared, in a checkout of main, with git and gh.
# A proposal whose branch is there already was made before: nothing is pushed over it, whoever has worked on it since.
set -euo pipefail

found=$1
issue_title='Weekly look at upstream: something needs a person'
# The only files that it may change, whatever the folder holds.
paths=(vendor-manifests/lock.json vendor-manifests/pages.json src/engine/catalog/calico.ts)

propose() {
  local branch title path
  branch=$(<"$found/branch.txt")
  title=$(head -n 1 "$found/title.txt")
  if [[ ! $branch =~ ^weekly/upstream-[0-9a-f]{12}$ ]]; then
    echo "The branch has a name that was not expected: nothing is proposed." >&2
    return 1
  fi
  if git ls-remote --exit-code --heads origin "refs/heads/$branch" > /dev/null; then
    echo "Proposed before: $branch."
    return 0
  fi
  git switch --quiet --create "$branch"
  for path in "${paths[@]}"; do
    if [[ -f $found/files/$path && ! -L $found/files/$path ]]; then
      cp -- "$found/files/$path" "$path"
      git add -- "$path"
    fi
  done
  if git diff --cached --quiet; then
    echo "Nothing differs from main."
    return 0
  fi
  git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
    commit --quiet --message "$title"
  git push --quiet origin "$branch"
  gh pr create --base main --head "$branch" --title "$title" --body-file "$found/body.md"
}

raise() {
  local number
  number=$(gh issue list --state open --limit 500 --json number,title --jq "[.[] | select(.title == \"$issue_title\") | .number][0] // empty")
  if [[ $number =~ ^[0-9]+$ ]]; then
    gh issue edit "$number" --body-file "$found/issue.md"
  else
    gh issue create --title "$issue_title" --body-file "$found/issue.md"
  fi
}

# What needs a person is said whether or not the proposal can be made. Each stops at its first failure, which `||` would switch off.
set +e
status=0
if [[ -f $found/issue.md ]]; then
  (set -e && raise)
  status=$?
fi
if [[ -f $found/branch.txt ]]; then
  (set -e && propose)
  proposed=$?
  if [[ $proposed -ne 0 ]]; then status=$proposed; fi
fi
exit "$status"
