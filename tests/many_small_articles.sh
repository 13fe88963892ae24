#!/usr/bin/env bash
# Analyses 10,000 small articles of one folder with one and with two jobs,
# checks that the bytes are the same, and prints the peak memory of each run.
# It fails when the second needs more than 64 MB, or when all the articles
# need 8 MB more than a tenth of them: memory does not grow with a batch.
# usage: many_small_articles.sh BINARY
set -euo pipefail
binary=$(readlink -f "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 - <<'PYTHON'
import os
people = ["Ann Holt", "Piet Maas", "Rosa Quill", "Ivo Brandt", "Lena Okafor"]
places = ["Estonia", "Chile", "Kenya", "Portugal", "Nepal", "Canada", "Laos"]
says = ["said", "warned", "denied", "hoped", "told reporters"]
for number in range(10_000):
    person = people[number % 5]
    place = places[number % 7]
    folder = f"articles/{number // 1000}"
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/{number:05}.txt", "w") as out:
        out.write(f"Bridge {number} in {place} to close\n\n")
        for line in range(1 + number % 3):
            verb = says[(number + line) % 5]
            out.write(f"{person} {verb} that the bridge would close in "
                      f"{line + 2} days. \"It rains in {place},\" she said.\n\n")
PYTHON

# peak JOBS FOLDER OUTPUT: runs the program and prints its peak in kilobytes.
peak() {
  python3 - "$binary" "$@" <<'PYTHON'
import resource, subprocess, sys
binary, jobs, folder, output = sys.argv[1:]
subprocess.run([binary, "-q", "--no-config", "-f", "jsonl", "-j", jobs,
                "-o", output, folder], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
PYTHON
}

tenth=$(peak 2 articles/0 tenth.jsonl)
one=$(peak 1 articles one.jsonl)
two=$(peak 2 articles two.jsonl)
cmp one.jsonl two.jsonl
[ "$(wc -l < one.jsonl)" = 10000 ]
echo "peak memory: $one kB with one job, $two kB with two," \
  "$tenth kB for 1,000 articles"
[ "$two" -le 64000 ]
[ $((two - tenth)) -le 8000 ]
