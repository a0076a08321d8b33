#!/usr/bin/env bash
# propose.sh FOLDER: opens the pull request and the issue that `tools/watch.ts --out FOLDER` prepared, in a checkout of main, with git and gh.
# A proposal whose branch is there already was made before: nothing is pushed over it, whoever has worked on it since. Requests and issues
# of others are none of ours, whatever their titles and branches are called: anybody may open them.
set -euo pipefail

found=$1
issue_title='Weekly look at upstream: something needs a person'
# The only files that it may change, whatever the folder holds.
paths=(vendor-manifests/lock.json vendor-manifests/pages.json src/engine/catalog/calico.ts)

# The numbers of our own among the lines of standard input: number, whether a bot wrote it, who, from another repository, state, name.
own() {
  local wanted=$1 number is_bot author is_foreign state name
  while IFS=$'\t' read -r number is_bot author is_foreign state name; do
    if [[ $number =~ ^[0-9]+$ && $is_bot == true && $author =~ ^(app/)?github-actions(\[bot\])?$ && $is_foreign == false && $name =~ $wanted ]]; then
      echo "$number $state $name"
    fi
  done
}

requests() {
  gh pr list --limit 500 --json number,author,isCrossRepository,state,headRefName \
    --jq '.[] | [.number, .author.is_bot, .author.login, .isCrossRepository, .state, .headRefName] | @tsv' "$@"
}

propose() {
  local branch title path found_before
  branch=$(<"$found/branch.txt")
  title=$(head -n 1 "$found/title.txt")
  if [[ ! $branch =~ ^weekly/upstream-[0-9a-f]{12}$ ]]; then
    echo "The branch has a name that was not expected: nothing is proposed." >&2
    return 1
  fi
  if git ls-remote --exit-code --heads origin "refs/heads/$branch" > /dev/null; then
    found_before=$(requests --state all --head "$branch" | own "^$branch\$")
    if [[ -n $found_before ]]; then
      echo "Proposed before: $branch."
      if [[ $found_before == *' OPEN '* ]]; then supersede "$branch"; fi
      return 0
    fi
    # It was pushed, and then the request could not be opened.
    request "$branch" "$title"
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
  request "$branch" "$title"
}

request() {
  gh pr create --base main --head "$1" --title "$2" --body-file "$found/body.md"
  supersede "$1"
}

# Closes the requests in place of which this branch stands: each is made from main, and the last has all that is to be proposed.
supersede() {
  local open number name
  open=$(requests --state open | own '^weekly/upstream-[0-9a-f]{12}$')
  while read -r number _ name; do
    if [[ -n $number && $name != "$1" ]]; then
      gh pr close "$number" --comment "A later look at upstream has this in it: see the request from \`$1\`. The branch of this one stays as it is."
    fi
  done <<< "$open"
}

raise() {
  local number
  number=$(gh issue list --state open --limit 500 --json number,author,state,title \
    --jq '.[] | [.number, .author.is_bot, .author.login, false, .state, .title] | @tsv' | own "^$issue_title\$")
  number=${number%% *}
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
