#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Runs over many inputs: what a second worker gives, what the parent costs, and
# that neither its memory nor its descriptors grow.  `make bench` calls it; the
# folder of the build is its argument.
#
#   CORPUS=../shared/corpus  pages for the first part, if there
#   MANY=1000000             inputs of the longest list
#   PLANTED=100000           documents of the run with bad ones in it
set -u
LC_ALL=C
export LC_ALL
build=${1:-build/release}
program=$build/presscut
corpus=${CORPUS:-../shared/corpus}
many=${MANY:-1000000}
planted=${PLANTED:-100000}
dir=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT

# measure COMMAND...: sets own, all (s), peak (KB), most (descriptors), passed
measure() {
	set -- $(python3 tests/bench/parent.py "$@" 2>&1 >/dev/null | tail -n 1)
	own=$1 all=$2 peak=$3 most=$4 passed=$5 status=$6
}
line() { printf '%-34s %9s s  parent %5s s  %7s KB  %3s open  %s\n' "$@"; }
over() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.3f", (b > 0) ? a / b : 0}'; }

find -L "$corpus/wcxb/html" -name '*.html.gz' 2>/dev/null | sort |
    head -n 600 >"$dir/pages"
if [ -s "$dir/pages" ]; then
	measure "$program" -q -j 1 --files-from "$dir/pages" -t jsonl
	one=$passed
	line "600 pages, one worker" "$passed" "$own" "$peak" "$most" \
	    "$(over "$own" "$all") of the CPU time, goal 0.03"
	measure "$program" -q -j 2 --files-from "$dir/pages" -t jsonl
	line "600 pages, two workers" "$passed" "$own" "$peak" "$most" \
	    "$(over "$one" "$passed") x, goal 1.8 on two idle processors"
fi

printf 'The Quiet Lock\n\nThe keeper writes each level down.\n' >"$dir/one.txt"
for n in 1000 $many; do
	yes "$dir/one.txt" | head -n "$n" >"$dir/list"
	measure "$program" -q -f text --files-from "$dir/list" -t jsonl
	line "$n rows" "$passed" "$own" "$peak" "$most" "goal: flat"
done

make --no-print-directory -s misbehave || exit 1
mkdir "$dir/bad" "$dir/good"
for i in 0 1 2 3 4 5 6 7 8 9; do
	echo "misbehave: fine Lock $i" >"$dir/good/$i.x"
done
echo 'misbehave: crash' >"$dir/bad/crash.x"
echo 'misbehave: memory' >"$dir/bad/memory.x"
echo 'misbehave: spin' >"$dir/bad/hang.x"
awk -v n="$planted" -v d="$dir" 'BEGIN {
	for (i = 1; i <= n; i++) {
		f = "good/" i % 10
		if (i % (n / 50) == 7) f = "bad/hang"
		else if (i % (n / 500) == 3) f = "bad/crash"
		else if (i % (n / 500) == 5) f = "bad/memory"
		print d "/" f ".x"
	}
}' >"$dir/list"
bad=$(grep -c /bad/ "$dir/list")
measure "$build/tests/misbehave/presscut" -q --timeout 0.5 --max-memory 16M \
    --files-from "$dir/list" -t jsonl -o "$dir/rows.jsonl" \
    --report "$dir/report"
line "$planted documents, $bad bad" "$passed" "$own" "$peak" "$most" \
    "$(wc -l <"$dir/rows.jsonl") rows, $(grep -c \
    '"code":"process\.' "$dir/report") failures named"
