#!/bin/sh
# SPDX-License-Identifier: ISC
#
# A conversion from each reader and by each writer under valgrind, which sees
# what the sanitizers do not: the libraries that are loaded late, and values
# that were never set.  Prints "ok" and "not ok" lines.
set -u

build=${B:-build/release}
if ! command -v valgrind >/dev/null 2>&1 || [ "${MODE:-release}" = asan ]; then
	echo "ok valgrind # skipped: it is not there, or this is a sanitized build"
	exit 0
fi
dir=$build/valgrind
mkdir -p "$dir"
printf '# The Lamp\n\nIt *went* **dark**[^1].\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n![m](data:image/gif;base64,R0lGODlhAQABAAAAACw=)\n\n[^1]: At nine.\n' >"$dir/a.md"

try() {
	name=$1
	shift
	if valgrind -q --error-exitcode=99 --leak-check=full \
	    --errors-for-leak-kinds=definite --log-file="$dir/log" \
	    "$build/presscut" -q --sandbox off "$@" >/dev/null 2>&1; then
		echo "ok valgrind: $name"
	else
		echo "not ok valgrind: $name - $(head -n 3 "$dir/log" | tr '\n' ' ')"
	fi
}

for to in markdown html json jsonl text epub; do
	try "markdown to $to" -f markdown -t $to "$dir/a.md" -o "$dir/out" \
	    --on-exists overwrite
done
try "a dump to Markdown" tests/demo/sample.txt
try "a page to JSON" -f html -t json tests/golden/html/article-german.in
try "a page cut by XPath" -f html --select //p -t text \
    tests/golden/html/article-german.in
try "JSON to Markdown" -f json tests/golden/json/whole-article.in
