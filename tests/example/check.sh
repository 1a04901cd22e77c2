#!/bin/sh
# SPDX-License-Identifier: ISC
#
# The installed library serves a program of a third party: built with nothing
# but the headers and the .pc file below DESTDIR, linked both ways, run.
#   tests/example/check.sh DESTDIR
set -u

dest=$1
here=$(dirname "$0")
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
failures=0

pc=$(find "$dest" -name presscut.pc | head -n 1)
lib=$(dirname "$(find "$dest" -name libpresscut.a | head -n 1)")
PKG_CONFIG_PATH=$(dirname "$pc")
export PKG_CONFIG_PATH

say() { # say NAME STATUS
	if [ "$2" -eq 0 ]; then
		echo "ok example: $1"
	else
		echo "not ok example: $1 - $(head -n 3 "$scratch/log")"
		failures=$((failures + 1))
	fi
}

# The .pc file names places as after installing; here they are below $dest.
cflags=$(pkg-config --cflags presscut | sed "s|-I/|-I$dest/|g")
# pkg-config leaves out what a system has anyway; this copy it has not.
cflags="-I$(dirname "$(find "$dest" -name presscut.h | head -n 1)") $cflags"

# shellcheck disable=SC2086
build() { # build NAME FLAGS...
	name=$1
	shift
	${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic \
	    -Werror $cflags -o "$scratch/$name" "$here/example.c" \
	    "$here/gemtext.c" "$@" >"$scratch/log" 2>&1
}

test -n "$pc" && pkg-config --exists presscut 2>"$scratch/log"
say "presscut.pc is found" $?

# shellcheck disable=SC2046
build shared -L"$lib" $(pkg-config --libs-only-l presscut)
say "a program links to the shared library" $?

# shellcheck disable=SC2046
build static -L"$lib" -Wl,-Bstatic -lpresscut -Wl,-Bdynamic \
    $(pkg-config --libs-only-l --static presscut | sed 's/-lpresscut//')
say "a program links to the static library" $?

LD_LIBRARY_PATH=$lib
export LD_LIBRARY_PATH
for way in shared static; do
	test -x "$scratch/$way" || continue
	"$scratch/$way" gemtext gemtext <"$here/page.gmi" >"$scratch/once" \
	    2>"$scratch/log" &&
	    "$scratch/$way" gemtext gemtext <"$scratch/once" \
	    >"$scratch/twice" 2>"$scratch/log" &&
	    cmp "$scratch/once" "$scratch/twice" >"$scratch/log" 2>&1 &&
	    grep -q '^> Slow is the water\.$' "$scratch/once" &&
	    grep -q '^\* summer: five to ten$' "$scratch/once" &&
	    grep -q '^# Opening Times of the Locks$' "$scratch/once"
	say "its own format is read and written, $way" $?

	"$scratch/$way" gemtext tree <"$here/page.gmi" >"$scratch/tree" \
	    2>"$scratch/log" &&
	    grep -q '^title: "Opening Times of the Locks"' "$scratch/tree" &&
	    grep -q 'link url="https://canal.example/times"' "$scratch/tree"
	say "its own format becomes another, $way" $?

	"$scratch/$way" gemtext gemtext:bullets=maybe <"$here/page.gmi" \
	    >/dev/null 2>"$scratch/err"
	test $? -eq 1 && grep -q bullets "$scratch/err"
	say "a bad option of its own is refused, $way" $?
done

if [ -x "$scratch/shared" ]; then
	ldd "$scratch/shared" 2>&1 | tee "$scratch/log" |
	    grep -q 'libpresscut\.so\.[0-9]'
	say "the shared library is found by its soname" $?
fi
if [ -x "$scratch/static" ]; then
	ldd "$scratch/static" 2>&1 | tee "$scratch/log" |
	    grep -q libpresscut && status=1 || status=0
	say "the static one is not needed at run time" "$status"
fi

test "$failures" -eq 0
