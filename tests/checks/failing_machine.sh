#!/bin/sh
# SPDX-License-Identifier: ISC
#
# The program on a machine whose disk is full, whose memory is exhausted, whose
# descriptors are used up, or that stops: see failing_machine.py.
# Prints "ok" and "not ok" lines.
set -u

build=${B:-build/release}
dir=$build/failing-machine
if ! command -v python3 >/dev/null 2>&1; then
	echo "ok failing machine # skipped: python3 is not there"
	exit 0
fi
mkdir -p "$dir"
ulimit -c 0
${CC:-cc} -std=gnu11 -O1 -Wall -Wextra -Werror -fPIC -shared \
    -o "$dir/fail.so" tests/checks/failing_machine.c -ldl || exit 1
exec python3 tests/checks/failing_machine.py "$build/presscut" "$dir/fail.so" \
    "$dir/files"
