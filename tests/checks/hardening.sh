#!/bin/sh
# SPDX-License-Identifier: ISC
#
# What the compiler and the linker were asked for is in what they made: the
# program and the shared library.  Prints "ok" and "not ok" lines.
set -u
LC_ALL=C
export LC_ALL
build=${B:-build/release}
if [ "${MODE:-release}" != release ] || ! command -v readelf >/dev/null; then
	echo "ok hardening # skipped: no release build, or no readelf"
	exit 0
fi

# has NAME FILE WANTED COMMAND...: the command's output has the words
has() {
	name=$1 file=$2 wanted=$3
	shift 3
	if "$@" "$file" 2>/dev/null | grep -qE "$wanted"; then
		echo "ok hardening: ${file##*/}, $name"
	else
		echo "not ok hardening: ${file##*/}, $name"
	fi
}

for file in "$build/presscut" "$build"/libpresscut.so.*; do
	has "at any address" "$file" 'Type: +DYN' readelf -h
	has "relocations read-only" "$file" 'GNU_RELRO' readelf -lW
	has "bound at start" "$file" 'BIND_NOW|FLAGS.*NOW' readelf -dW
	has "no stack to run" "$file" 'GNU_STACK .* RW ' readelf -lW
	has "canaries on the stack" "$file" '__stack_chk_fail' readelf -sW
	has "checked copies" "$file" '__(mem|str|v?snprintf|v?printf|read|realpath)[a-z]*_chk' readelf -sW
	if readelf -dW "$file" | grep -qE 'RPATH|RUNPATH|TEXTREL'; then
		echo "not ok hardening: ${file##*/}, no search path, no text relocations"
	else
		echo "ok hardening: ${file##*/}, no search path, no text relocations"
	fi
done
