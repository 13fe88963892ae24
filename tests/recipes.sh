#!/usr/bin/env bash
# Runs the recipes of the README as they are printed there, in a folder with
# the example articles, and compares what they give with what is printed under
# them. A recipe whose tool is missing is passed over. Exit status: 0 all right,
# 1 one is wrong, 77 no recipe could be run.
#
# usage: recipes.sh NEWSPARSE
set -euo pipefail

program=$(realpath "$1")
root=$(realpath "$(dirname "$0")/..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The blocks of the chapter: 1.sh, 1.out, 2.sh, ...
awk -v to="$work" '
  /^## / { chapter = ($0 == "## Recipes") }
  !chapter { next }
  /^```sh$/ { n++; file = to "/" n ".sh"; next }
  /^```$/ && file != "" { file = ""; next }
  /^```$/ { file = to "/" n ".out"; next }
  file != "" { print > file }' "$root/README.md"

mkdir "$work/bin"
ln -s "$program" "$work/bin/newsparse"
export PATH="$work/bin:$PATH"

failed=0
ran=0
for script in "$work"/*.sh; do
  name=$(basename "$script" .sh)
  missing=
  for tool in jq mlr sqlite3 parallel; do
    if grep -qw "$tool" "$script" && ! command -v "$tool" >/dev/null; then
      missing=$tool
    fi
  done
  if [ -n "$missing" ]; then
    echo "recipe $name: $missing is not installed"
    continue
  fi
  mkdir -p "$work/$name/articles"
  cp "$root"/data/examples/*.txt "$work/$name/articles"
  if (cd "$work/$name" && bash -euo pipefail "$script" >"$work/$name.got") &&
    diff -u "$work/$name.out" "$work/$name.got"; then
    ran=$((ran + 1))
  else
    echo "recipe $name gives something else:"
    cat "$script"
    failed=1
  fi
done
echo "$ran recipes give what the README shows"
[ "$failed" = 0 ] || exit 1
[ "$ran" -gt 0 ] || exit 77
