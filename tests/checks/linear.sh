#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Twice the input, about twice the time: every pathological shape of
# tests/bench/bench.c, at two sizes, through the program.  Generous, so that a
# busy machine does not fail it: a shape that fails is measured again, larger,
# with the least of five runs, three times at most, and what is fast is not
# looked at.
# `make bench` holds the real bound.
#
#   SIZE=250000  bytes of the smaller input
#   RATIO=2.6    most that twice the input may cost
#   ONLY=html    shapes of that format alone
set -u
LC_ALL=C
export LC_ALL
build=${B:-build/release}
program=$build/presscut
bench=$build/tests/bench/bench
size=${SIZE:-250000}
ratio=${RATIO:-2.6}
dir=$build/linear
failures=0

mkdir -p "$dir"
make --no-print-directory MODE="${MODE:-release}" "$bench" >"$dir/log" 2>&1 || {
	echo "not ok linear - $bench does not build"
	exit 1
}
readers=$("$program" --list-formats | awk '$2 == "yes" {print $1}')
set -- $("$bench" time 5 10 "$program" --version)
start=$1

# measure RUNS: sets small, big (ms, start-up taken off), end
measure() {
	set -- "$1" $("$bench" time "$1" 20 "$program" -q -f "$format" \
	    -t markdown "$dir/small") $("$bench" time "$1" 20 "$program" -q \
	    -f "$format" -t markdown "$dir/big")
	small=$(echo "$2 $start" | awk '{print ($1 > $2) ? $1 - $2 : 0}')
	big=$(echo "$6 $start" | awk '{print ($1 > $2) ? $1 - $2 : 0}')
	end=$9
	[ "$5" -gt "$end" ] && end=$5
	return 0
}

# What is wrong: a signal (SIGXCPU is 152: too slow by far), or the ratio.
verdict() {
	if [ "$end" -ge 126 ]; then
		echo "ended with $end ($small ms, then $big ms)"
		return
	fi
	awk -v a="$small" -v b="$big" -v most="$ratio" 'BEGIN {
		floor = a > 8 ? a : 8
		if (b / floor > most)
			printf "%.0f ms, then %.0f ms for twice the input", a, b
	}'
}

"$bench" shapes ${ONLY:+"$ONLY"} >"$dir/shapes"
while read -r format name; do
	case " $(echo $readers) " in
	*" $format "*) ;;
	*)
		echo "ok linear: $format $name # skip no reader"
		continue
		;;
	esac
	"$bench" shape "$format" "$name" "$size" >"$dir/small"
	"$bench" shape "$format" "$name" $((size * 2)) >"$dir/big"
	measure 1
	why=$(verdict)
	# Beyond what the processor's caches hold of it, and again: what is not
	# linear fails each time, what a busy machine did does not.
	for times in 2 4 4; do
		[ -n "$why" ] && [ "$end" -lt 126 ] || break
		"$bench" shape "$format" "$name" $((size * times)) >"$dir/small"
		"$bench" shape "$format" "$name" $((size * times * 2)) \
		    >"$dir/big"
		measure 5
		why=$(verdict)
	done
	if [ -z "$why" ]; then
		echo "ok linear: $format $name"
	else
		echo "not ok linear: $format $name - $why"
		failures=$((failures + 1))
	fi
done <"$dir/shapes"
[ "$failures" -eq 0 ]
