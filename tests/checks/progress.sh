#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Progress on a terminal: what it says, how wide it is, that it goes again.
for python in /usr/bin/python3 python3; do
	if $python -c 'import pty, termios' 2>/dev/null; then
		exec $python tests/checks/progress.py "$B/presscut"
	fi
done
echo "ok progress # skipped: python3 is not there"
