#!/bin/sh
# SPDX-License-Identifier: ISC
#
# presscut under GNU parallel: blocks of names, and of a list on standard
# input; a run that is killed and resumed.  The records are those of one
# process, in its order.
command -v parallel >/dev/null || {
	echo "ok distributed: parallel # skipped: GNU parallel is not there"
	exit 0
}
. "$(dirname "$0")/common.sh"
trap 'rm -rf "$scratch"' EXIT
HOME=$scratch # it would ask to be cited, once
export HOME
mkdir -p "$HOME/.parallel" && : >"$HOME/.parallel/will-cite"

parallel -k -N 100 "$program" -q -j 1 -t jsonl {} <"$names" >"$scratch/1"
say "parallel, blocks of names" "$(cmp "$scratch/1" "$rows" 2>&1)"

parallel --pipe -k -N 150 "$program" -q -j 1 --files-from - -t jsonl \
    <"$names" >"$scratch/2"
say "parallel, blocks of a list" "$(cmp "$scratch/2" "$rows" 2>&1)"

# Each job has a report, and one that is started again goes on with it.
job() { # job FLAG...: the run, by names that come from the content's path
	parallel -j 2 -N 100 --joblog "$scratch/log" "$@" \
	    "$program -q -j 1 --report $scratch/report.{#} --resume \
	    -o '$scratch/out/{stem}-{hash:12}.md' {}" <"$names"
}
job --delay 0.2 2>/dev/null & # slow enough to be killed on its way
pid=$!
for i in $(seq 100); do
	[ "$(find "$scratch/out" -name '*.md' 2>/dev/null | wc -l)" -lt 300 ] ||
	    break
	sleep 0.05
done
# It, and what it has started: all that names the scratch folder.
kill -KILL $pid $(ps -eo pid=,args= | awk -v s="$scratch/out" \
    'index($0, s) && !/awk/ {print $1}') 2>/dev/null
wait $pid 2>/dev/null
sleep 0.3
done=$(find "$scratch/out" -name '*.md' 2>/dev/null | wc -l)
job --resume-failed 2>"$scratch/err"
why=$(diff -r "$scratch/out" "$notes" 2>&1 | head -n 3)
[ "$done" -lt 2000 ] || why="it had ended before"
say "parallel, killed at $done of 2000 and resumed" "$why"
test "$failures" -eq 0
