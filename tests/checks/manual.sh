#!/bin/sh
# SPDX-License-Identifier: ISC
#
# What there is is in the manual, and what the manual shows works: functions
# of the headers, options of the program and of the formats, the example of
# presscut.3.  Prints "ok" and "not ok" lines.
set -u

build=${B:-build/release}
program=$build/presscut
man="man"
failures=0

say() { # say NAME WHY: ok if WHY is empty
	if [ -z "$2" ]; then
		echo "ok manual: $1"
	else
		echo "not ok manual: $1 - $2"
		failures=$((failures + 1))
	fi
}

functions=$(cat include/*.h | tr '\n' ' ' |
    grep -o 'PCUT_API [^;(]*[ *]pcut_[a-z0-9_]*(' |
    sed 's/.*[ *]\(pcut_[a-z0-9_]*\)($/\1/' | sort -u)

missing=
for f in $functions; do
	grep -qxE "\.Nm $f( ,)?" $man/*.3 || missing="$missing $f"
	grep -qE "^\.F[no] $f( |\$)" $man/*.3 || missing="$missing $f()"
done
test "$(echo "$functions" | wc -l)" -gt 80 || missing="$missing (too few)"
say "every function is in a manual" "${missing:+missing:$missing}"

stale=
for f in $(sed -n 's/^\.Nm \(pcut_[a-z0-9_]*\).*/\1/p' $man/*.3); do
	echo "$functions" | grep -qx "$f" || stale="$stale $f"
done
say "every function of a manual is there" "${stale:+gone:$stale}"

options=$("$program" --completion fish |
    sed -n 's/^complete -c presscut\( -s \(.\)\)\{0,1\} -l \([a-z-]*\).*/\2:\3/p')
missing=
for o in $options; do
	letter=${o%%:*} name=${o#*:}
	grep -qE "^\.It (Fl . .*, )?Fl -$name( |\$)" $man/presscut.1 ||
	    missing="$missing --$name"
	test -z "$letter" ||
	    grep -qE "^\.It Fl $letter( .*)?, Fl -$name( |\$)" \
	    $man/presscut.1 || missing="$missing -$letter"
done
test "$(echo "$options" | wc -l)" -gt 20 || missing="$missing (too few)"
say "every option is in presscut.1" "${missing:+missing:$missing}"

stale=
for name in $(sed -n 's/^\.It .*Fl -\([a-z-]*\).*/\1/p' $man/presscut.1); do
	echo "$options" | grep -q ":$name\$" || stale="$stale --$name"
done
say "every option of presscut.1 is there" "${stale:+gone:$stale}"

missing=
for f in $("$program" --list-formats | awk 'NR > 1 && $1 !~ /^-/ {print $1}'); do
	grep -qE "^\.(Ss|It Cm) .*$f( |\$)" $man/presscut-formats.7 ||
	    missing="$missing $f"
	for o in $("$program" --help="$f" |
	    sed -n 's/^    \([a-z0-9-]*\)=.*/\1/p'); do
		grep -qE "^\.It Cm ([a-z0-9-]* , )*$o( |=|\$)" \
		    $man/presscut-formats.7 || missing="$missing $f:$o"
	done
done
say "every format and its options are in presscut-formats.7" \
    "${missing:+missing:$missing}"

scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
awk '/^\.Bd/ && /literal/ && on { code = 1; next }
    /^\.Ed/ { code = 0 } /^\.Sh/ { on = /EXAMPLES/ } code' $man/presscut.3 |
    sed 's/\\e/\\/g' >"$scratch/example.c"
why=
# shellcheck disable=SC2046,SC2086
if ! ${CC:-cc} ${CFLAGS:-} $(test "${MODE:-}" = asan &&
    echo -fsanitize=address,undefined) -std=c11 -D_POSIX_C_SOURCE=200809L \
    -Wall -Wextra -Werror -Iinclude -o "$scratch/example" \
    "$scratch/example.c" "$build/libpresscut.a" \
    $(pkg-config --libs jansson yaml-0.1 libutf8proc nettle md4c) -lm 2>"$scratch/log"; then
	why=$(head -n 3 "$scratch/log")
elif ! printf 'A Title\n\nSome text of it.\n' | "$scratch/example" \
    >"$scratch/out" 2>&1 || ! grep -q 'Some text of it' "$scratch/out"; then
	why=$(head -n 3 "$scratch/out")
fi
say "the example of presscut.3 runs" "$why"

test "$failures" -eq 0
