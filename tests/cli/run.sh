#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Behaviour of the program, one file tests/cli/NAME.test for each.  A file
# begins with a sentence that is true when it passes, behind '#', then has
# sections:
#
#   === command          run by sh in an empty folder; presscut is in PATH
#   === stdin            its standard input (else there is none)
#   === file NAME        a file in that folder
#   === stdout           what has to come, to the byte (else: nothing)
#   === stdout has       or: each of these lines as a part of some line
#   === stdout any       or: whatever it may be
#   === stderr           likewise
#   === exit N           exit status (else 0)
#
# Prints "ok NAME" or "not ok NAME - why".  B is the folder of the build;
# arguments, if any, are the tests to run.
set -u

here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${B:-build/release}" && pwd) || exit 1
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
failures=0

if [ ! -x "$build/presscut" ]; then
	echo "not ok cli - no program in $build"
	exit 1
fi

split() {
	awk -v to="$1/" '
	BEGIN { out = to "comment" }
	/^=== / {
		close(out)
		if ($2 == "exit") { out = to "exit"; print $3 > out; next }
		if ($2 == "file") {
			out = to "work/" substr($0, 10)
			printf "" > out
			next
		}
		if ($2 == "stdout" || $2 == "stderr")
			print $3 > (to $2 ".mode")
		out = to $2
		printf "" > out
		next
	}
	{ print > out }' "$2"
}

# compare DIR stdout|stderr: why they differ, nothing if they do not.
compare() {
	mode=
	test -f "$1/$2.mode" && mode=$(cat "$1/$2.mode")
	case $mode in
	any)
		;;
	has)
		while IFS= read -r line; do
			grep -qF -e "$line" "$1/got.$2" || {
				echo "$2 lacks: $line"
				sed 's/^/    got: /' "$1/got.$2" | head -n 8
				return
			}
		done <"$1/$2";;
	*)
		test -f "$1/$2" || : >"$1/$2"
		cmp -s "$1/$2" "$1/got.$2" || {
			echo "$2 differs"
			diff "$1/$2" "$1/got.$2" | sed 's/^/    /' | head -n 12
		};;
	esac
}

run() {
	name=$(basename "$1" .test)
	dir=$scratch/$name
	mkdir -p "$dir/work"
	split "$dir" "$1"
	test -f "$dir/stdin" || : >"$dir/stdin"
	want=0
	test -f "$dir/exit" && want=$(cat "$dir/exit")
	(
		cd "$dir/work" || exit 99
		env -i PATH="$build:/usr/bin:/bin" HOME="$dir/work" \
		    ASAN_OPTIONS="${ASAN_OPTIONS:-}" \
		    timeout 60 sh ../command <../stdin >../got.stdout 2>../got.stderr
	)
	got=$?
	why=$(compare "$dir" stderr; compare "$dir" stdout)
	test "$got" -eq "$want" || why="exit $got, not $want
$why
$(sed 's/^/    stderr: /' "$dir/got.stderr" | head -n 5)"
	if [ -z "$why" ]; then
		echo "ok $name"
	else
		echo "not ok $name - $why"
		failures=$((failures + 1))
	fi
	chmod -R u+rwx "$dir" 2>/dev/null
	rm -rf "$dir"
}

if [ $# -eq 0 ]; then
	set -- "$here"/*.test
fi
for test in "$@"; do
	run "$test"
done
test "$failures" -eq 0
