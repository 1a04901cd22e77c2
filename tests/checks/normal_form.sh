#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Markdown that was written is written again the same: for every dump of the
# tuning corpus (where it is there) and every golden input, with front matter
# and without.
shared=${PRESSCUT_SHARED:-../shared}
tmp=$B/normal-form
mkdir -p "$tmp"
count=0 bad=0
check() { # FORMAT FILE FRONT-MATTER
	"$B/presscut" -q -f "$1" -t "markdown:front-matter=$3" -o - "$2" \
	    >"$tmp/1.md" 2>/dev/null || return 0
	"$B/presscut" -q -f markdown -t "markdown:front-matter=$3" -o - \
	    "$tmp/1.md" >"$tmp/2.md" 2>/dev/null
	count=$((count + 1))
	cmp -s "$tmp/1.md" "$tmp/2.md" && return 0
	bad=$((bad + 1))
	echo "not ok normal form of $1 ${2##*/}, front matter $3"
	diff "$tmp/1.md" "$tmp/2.md" | head -n 6 | sed 's/^/# /'
}
for front in none yaml; do
	for f in tests/golden/text/*.in "$shared"/corpus/text/*.txt; do
		[ -f "$f" ] && check text "$f" $front
	done
	for f in tests/golden/html/*.in; do
		[ -f "$f" ] && check html "$f" $front
	done
done
echo "ok normal form: $((count - bad)) of $count are written again the same"
[ "$bad" -eq 0 ]
