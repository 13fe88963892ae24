#!/usr/bin/env bash
# Analyses 900 articles of one folder in a run and checks that each gives one
# record, in order, the same for one and two jobs, with nothing on stderr.
# usage: many_articles.sh BINARY
set -euo pipefail
binary=$(readlink -f "$1")
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/articles"

# Copies of the shipped articles, each cut after another paragraph, so that no
# two neighbours are alike.
mapfile -t sources < <(ls "$root"/tests/golden/*.txt "$root"/data/examples/*.txt)
for number in $(seq 1 900); do
  source=${sources[number % ${#sources[@]}]}
  lines=$(wc -l < "$source")
  head -n $((1 + (number * 7) % (lines + 1))) "$source" \
    > "$work/articles/$(printf %04d "$number").txt"
done

"$binary" -j1 -f jsonl "$work/articles" > "$work/one.jsonl" 2> "$work/stderr"
"$binary" -j2 -f jsonl "$work/articles" > "$work/two.jsonl" 2>> "$work/stderr"
cmp "$work/one.jsonl" "$work/two.jsonl"
[ "$(wc -l < "$work/one.jsonl")" = 900 ]
if [ -s "$work/stderr" ]; then
  head -n 20 "$work/stderr"
  exit 1
fi
echo "900 articles, $(wc -c < "$work/one.jsonl") bytes of records"
