#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Runs every check and counts.  A check prints lines in the manner of TAP,
# "ok NAME" and "not ok NAME - why"; one that prints none counts as one by its
# exit status.  The last line is "N passed, N failed".
#
#   MODE=release  all of it, with the sanitized part at its end (default)
#   MODE=asan     unit tests, golden files, fuzz corpora, command line
#
# What failed is shown at once; all output is in build/MODE/check.log.
set -u
MODE=${MODE:-release}
B=build/$MODE
export B MODE
log=$B/check.log
mkdir -p "$B"
: >"$log"
export CMOCKA_MESSAGE_OUTPUT=TAP
make="make --no-print-directory MODE=$MODE"

# step NAME COMMAND...: run it, show its failures, log the rest.
step() {
	name=$1
	shift
	start=$(date +%s)
	out=$B/step.out
	"$@" >"$out" 2>&1 </dev/null
	status=$?
	if ! grep -qE '^(not )?ok( |$)' "$out"; then
		if [ "$status" -eq 0 ]; then echo "ok $name" >>"$out"
		else echo "not ok $name - exit status $status" >>"$out"; fi
	elif [ "$status" -ne 0 ] && ! grep -q '^not ok' "$out"; then
		echo "not ok $name - exit status $status" >>"$out"
	fi
	failed=$(grep -c '^not ok' "$out")
	printf '%-22s %4d passed %3d failed %4d s\n' "$name" \
	    "$(grep -cE '^ok( |$)' "$out")" "$failed" \
	    "$(($(date +%s) - start))"
	grep -iE '^ok.*# skip' "$out" | sed 's/^ok[ 0-9-]*/    skipped: /'
	if [ "$failed" -gt 0 ]; then
		grep -A 4 '^not ok' "$out" | head -n 60
		[ "$failed" -le 3 ] && tail -n 25 "$out"
	fi
	{ echo "== $name"; cat "$out"; } >>"$log"
}

# The corpus of each fuzz target, a file a test.
fuzz_corpora() {
	$make fuzzers || return 1
	for t in "$B"/tests/fuzz/fuzz_*; do
		case $t in *.o|*.d|*'*') continue ;; esac
		n=${t##*/fuzz_}
		for f in tests/fuzz/corpus/"$n"/*; do
			[ -f "$f" ] || continue
			if timeout 60 "$t" "$f" >"$B/fuzz.out" 2>&1; then
				echo "ok fuzz $n ${f##*/}"
			else
				echo "not ok fuzz $n ${f##*/} - exit status $?"
				tail -n 30 "$B/fuzz.out" | sed 's/^/    /'
			fi
		done
	done
}

step build $make all units
for t in tests/unit/test_*.c; do
	t=${t##*/}
	step "${t%.c}" "$B/tests/unit/${t%.c}"
done
step fuzz-corpora fuzz_corpora
if [ -x tests/cli/run.sh ]; then step cli tests/cli/run.sh; fi
if [ "$MODE" = release ]; then
	for target in check-symbols check-layers check-tree check-headers \
	    check-man check-install check-warnings; do
		step "$target" $make "$target"
	done
	for check in tests/checks/*.sh; do
		if [ -x "$check" ]; then
			name=${check##*/}
			step "${name%.sh}" "$check"
		fi
	done
	MODE=asan sh tests/steps.sh | sed 's/^/asan: /'
	cat build/asan/check.log >>"$log"
fi
passed=$(grep -cE '^ok( |$)' "$log")
failed=$(grep -c '^not ok' "$log")
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
