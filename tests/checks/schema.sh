#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Every JSON that is written is valid against the schemas in tests/schema, and
# reads back to the same bytes: over all inputs of the golden files.
for python in /usr/bin/python3 python3; do
	if $python -c 'import jsonschema' 2>/dev/null; then
		exec $python tests/checks/schema.py "$B/presscut"
	fi
done
echo "ok schema # skipped: python3-jsonschema is not there"
