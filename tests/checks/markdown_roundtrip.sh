#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Random articles through Markdown and back; see the Python file beside this.
# Prints "ok" and "not ok" lines.
set -u

program=${B:-build/release}/presscut
if ! command -v python3 >/dev/null 2>&1; then
	echo "ok markdown round trip # skipped: python3 is not there"
	exit 0
fi
exec python3 tests/checks/markdown_roundtrip.py "$program" 1 "${COUNT:-300}"
