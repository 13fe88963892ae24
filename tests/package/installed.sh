#!/usr/bin/env bash
# Installs a build into a folder of its own, builds two programs against the
# installed library by the CMake package and by pkg-config, and runs them:
#   installed.sh CMAKE BUILD_DIRECTORY ARTICLE
set -euo pipefail

cmake=$1
build=$2
article=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "FAILED: $*" >&2; exit 1; }

# The claims of the article as `who_said_what` prints them must name a speaker.
check_programs() {
  "$1/who_said_what" <"$article" | tee "$work/claims"
  grep -q '^Kadri Lepik: ' "$work/claims" || fail "$1: no claim of Kadri Lepik"
  "$1/article_to_json" ferry <"$article" >"$work/record.json"
  "$work/usr/bin/newsparse" -f jsonl <"$article" |
    sed 's/"id":"-"/"id":"ferry"/' >"$work/expected.json"
  cmp "$work/record.json" "$work/expected.json" || fail "$1: other bytes in C"
}

echo "== installing"
"$cmake" --install "$build" --prefix "$work/usr" >/dev/null

echo "== by the CMake package"
"$cmake" -G Ninja -S "$here" -B "$work/build" -DCMAKE_BUILD_TYPE=Debug \
  -DCMAKE_PREFIX_PATH="$work/usr" >/dev/null
"$cmake" --build "$work/build"
check_programs "$work/build"

echo "== by pkg-config"
if ! command -v pkg-config >/dev/null; then
  echo "no pkg-config: skipped"
  exit 0
fi
PKG_CONFIG_PATH=$(dirname "$(find "$work/usr" -name newsparse.pc)")
export PKG_CONFIG_PATH
read -ra flags <<<"$(pkg-config --cflags --libs newsparse)"
mkdir "$work/bin"
"${CC:-cc}" -std=c99 -Wall -Werror -pedantic "$here/article_to_json.c" \
  -o "$work/bin/article_to_json" "${flags[@]}"
"${CXX:-c++}" -std=c++20 -Wall -Werror "$here/who_said_what.cc" \
  -o "$work/bin/who_said_what" "${flags[@]}"
check_programs "$work/bin"
