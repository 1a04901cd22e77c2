#!/bin/sh
# SPDX-License-Identifier: ISC
#
# The quality gate: scores on the tuning corpora, where they are beside the
# repository, against the floors in tests/floors.txt.
shared=${PRESSCUT_SHARED:-../shared}
if [ ! -x "$shared/tools/score-text" ]; then
	echo "ok quality # skipped: no corpora in $shared"
	exit 0
fi
exec python3 tests/checks/quality.py "$shared" "$B/presscut" tests/floors.txt
