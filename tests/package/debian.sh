#!/usr/bin/env bash
# Makes the Debian packages of a build, asks lintian about them, and runs the
# program out of its package:
#   debian.sh BUILD_DIRECTORY ARTICLE
# Skips what the machine has no tool for.
set -euo pipefail

build=$(cd "$1" && pwd)
article=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v dpkg-shlibdeps >/dev/null; then
  echo "no dpkg-dev: skipped"
  exit 0
fi
(cd "$work" && cpack --config "$build/CPackConfig.cmake" -B "$work/packages")

if command -v lintian >/dev/null; then
  lintian --allow-root --fail-on error "$work"/packages/*.deb
else
  echo "no lintian: not asked"
fi

dpkg-deb -x "$work"/packages/newsparse_*.deb "$work/root"
"$work/root/usr/bin/newsparse" -f text "$article" | grep 'Kadri Lepik'
