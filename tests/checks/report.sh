#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Reports are valid against their schema: of runs over the inputs of the golden
# files, with failures, names that collide, names that are no UTF-8.
for python in /usr/bin/python3 python3; do
	if $python -c 'import jsonschema' 2>/dev/null; then
		exec $python tests/checks/report.py "$B/presscut"
	fi
done
echo "ok report # skipped: python3-jsonschema is not there"
