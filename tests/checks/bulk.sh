#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Runs over many inputs, some of which crash, hang or take all memory; killed
# and resumed; with any number of processes.  Uses the program with the format
# of tests/misbehave.  Prints "ok" and "not ok" lines.
set -u
LC_ALL=C
export LC_ALL
build=$(cd "${B:-build/release}" && pwd) || exit 1
make --no-print-directory -s MODE="${MODE:-release}" misbehave || exit 1
program=$build/tests/misbehave/presscut
# In memory where there is such a place: it is about processes, not disks.
scratch=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$scratch" || exit 1
failures=0

say() { # say NAME WHY: ok if WHY is empty
	if [ -z "$2" ]; then
		echo "ok bulk: $1"
	else
		echo "not ok bulk: $1 - $2"
		failures=$((failures + 1))
	fi
}

# fine N DIR: so many inputs, a third of them of one title each three times
fine() {
	mkdir -p "$2"
	awk -v n="$1" -v d="$2" 'BEGIN {
		for (i = 1; i <= n; i++) {
			f = sprintf("%s/%05d.x", d, i)
			printf "misbehave: fine Doc %d\n", \
			    i % 3 ? i : int(i / 9) > f
			close(f)
		}
	}'
}

# ---- one bad input costs itself --------------------------------------------

fine 40 bad
n=0
for word in crash abort spin sleep memory exit flaky crash memory spin; do
	n=$((n + 1))
	echo "misbehave: $word" >"bad/0001$n-$word.x"
done
for j in 1 3; do
	timeout 100 "$program" -j $j --timeout 0.7 --max-memory 60M -t jsonl \
	    --report "bad.$j.report" bad/*.x >"bad.$j.rows" 2>"bad.$j.err"
	echo $? >"bad.$j.status"
done
why=
[ "$(cat bad.1.status bad.3.status | tr '\n' ' ')" = "1 1 " ] ||
    why="exit $(cat bad.1.status bad.3.status | tr '\n' ' ')"
[ "$(wc -l <bad.1.rows)" -eq 41 ] || why="$why $(wc -l <bad.1.rows) rows"
say "every good document is converted" "$why"
cmp -s bad.1.rows bad.3.rows; say "rows are the same with one process" \
    "$(cmp bad.1.rows bad.3.rows 2>&1)"
say "messages are the same with one process" \
    "$(cmp bad.1.err bad.3.err 2>&1)"
why=
for cause in "crash-its process crashed with signal 11" \
    "abort-its process crashed with signal 6" "spin-is not done after 0.7 s" \
    "sleep-is not done after 0.7 s" "memory-needs more than 60 MB of memory" \
    "exit-its process ended with status 0"; do
	grep -q -- "-${cause%%-*}.x: error: ${cause#*-}" bad.3.err ||
	    why="$why ${cause%%-*}"
	grep -- "-${cause%%-*}.x" bad.3.report |
	    grep -q '"status":"failed","code":"process\.' ||
	    why="$why ${cause%%-*} in the report"
done
[ "$(grep -c '"type":"input"' bad.3.report)" -eq 50 ] || why="$why lines"
say "every bad document is named with its cause" "$why"
grep -q 'flaky.*"status":"converted"' bad.3.report
say "an input does not pay for the one before" \
    "$(test $? -eq 0 || echo "flaky failed")"

# ---- the same bytes, whatever the processes --------------------------------

fine 120 in
same() { # same NAME OUT OPTION...: the output is the same with -j 1, 2 and 5
	name=$1 out=$2
	shift 2
	for j in 1 2 5; do
		rm -rf out
		mkdir out
		timeout 60 "$program" -q -j $j "$@" -o "out/$out" \
		    >/dev/null 2>"err.$j"
		mv out "out.$j" 2>/dev/null || mkdir "out.$j"
	done
	why=$(diff -r out.1 out.2 2>&1 | head -n 2; diff -r out.1 out.5 2>&1 |
	    head -n 2; cmp err.1 err.2 2>&1)
	[ -n "$(find out.1 -type f -size +9c)" ] || why="nothing written"
	say "$name" "$why"
	rm -rf out.1 out.2 out.5
}
same "rows in a file" rows.jsonl in/*.x
same "a book" book.epub -t epub in/0000*.x
same "an array" all.json in/0000*.x
same "a folder" "" -t markdown -r in
same "names that need the article" '{title}.{ext}' -t markdown in/*.x
same "names with numbers" '{n:03}-{slug}.{ext}' -t html in/*.x

# ---- killed and resumed ----------------------------------------------------

fine 1500 many
"$program" -q -r many -t markdown -o whole/ --report whole.report
kill_test() { # kill_test NAME TEMPLATE WHOLE SIGNAL
	why=
	for wait in 0.02 0.05 0.1 0.2; do
		rm -rf part part.report
		"$program" -q -j 2 -r many -t markdown -o "part/$2" \
		    --report part.report 2>/dev/null &
		pid=$!
		sleep $wait
		kill "-$4" $pid 2>/dev/null
		wait $pid 2>/dev/null
		[ -n "$(find part -name '*.tmp' 2>/dev/null)" ] &&
		    why="$why litter"
		"$program" -q -j 2 -r many -t markdown -o "part/$2" \
		    --report part.report --resume || why="$why exit $?"
		diff -r "$3" part >diff.out 2>&1 || why="$why $(head -n 1 diff.out)"
		tail -n 1 part.report | grep -q '"result":"complete"' ||
		    why="$why no summary"
	done
	say "$1" "$why"
}
kill_test "killed and resumed, the outputs are those of one run" "" whole KILL
kill_test "interrupted and resumed likewise" "" whole TERM
"$program" -q -r many -t markdown -o 'titles/{title}.md' --report t.report
kill_test "with names that need the article likewise" '{title}.md' titles KILL

"$program" -q -r many -t markdown -o whole/ --report whole.report --resume
why=
tail -n 1 whole.report | grep -q '"resumed":1500' || why="not all passed over"
say "what is done is passed over" "$why"
echo "misbehave: fine Another" >many/00007.x
"$program" -q -r many -t markdown -o whole/ --report whole.report --resume \
    --on-exists overwrite 2>err
why=$(grep -q "other options" err || echo "not refused")
say "a report of other options is refused" "$why"

# ---- signals ---------------------------------------------------------------

echo "misbehave: sleep" >many/00900.x
"$program" -q -j 2 -r many -t jsonl -o i.jsonl --report i.report 2>err &
pid=$!
sleep 0.7
kill -TERM $pid
wait $pid
status=$?
why=
[ $status -eq 143 ] || why="exit $status"
[ ! -e i.jsonl ] || why="$why half a file"
tail -n 1 i.report | grep -q '"result":"interrupted"' || why="$why no summary"
say "a signal ends the run with its report" "$why"

"$program" -q -j 2 -r many -t jsonl -o i.jsonl 2>/dev/null &
pid=$!
sleep 0.5
workers=$(ps -o pid= --ppid $pid)
kill -KILL $pid
wait $pid 2>/dev/null
sleep 0.3
why=
[ -n "$workers" ] || why="there were no workers"
for w in $workers; do
	case $(ps -o stat= -p "$w") in ''|Z*) ;; *) why="$why $w lives" ;; esac
done
say "no worker outlives its parent" "$why"

"$program" -q -j 2 -r many -t jsonl >rows &
pid=$!
sleep 0.4
start=$(date +%s)
kill -TERM $pid; sleep 0.1; kill -HUP $pid
wait $pid
status=$?
why=
[ $status -eq 129 ] || why="exit $status"
[ $(($(date +%s) - start)) -le 1 ] || why="$why late"
say "a second signal ends at once" "$why"

test "$failures" -eq 0
