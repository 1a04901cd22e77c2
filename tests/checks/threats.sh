#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Hostile input through every reader and every writer: see threats.py, and
# the table in SECURITY.md for the threats that have their tests elsewhere.
# Prints "ok" and "not ok" lines.
set -u

build=${B:-build/release}
if ! python3 -c 'import yaml' 2>/dev/null; then
	echo "ok threats # skipped: python3 with yaml is not there"
	exit 0
fi
mkdir -p "$build/threats"
exec python3 tests/checks/threats.py "$build/presscut" "$build/threats"
