#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Peak memory of one conversion: 40 times the input and 32 MB for a page, 3
# times and 16 MB for a dump.  What is all marks, a node every few bytes, takes
# more: for it the bound is 256 times and 32 MB, so that it grows with the input
# and no faster.  A book of 500 articles takes 3 times its own size and 16 MB,
# and no more time for each article than one of 125.
# Prints "ok" and "not ok" lines.
set -u
LC_ALL=C
export LC_ALL
build=${B:-build/release}
program=$build/presscut
bench=$build/tests/bench/bench
dir=$build/budget
mkdir -p "$dir"
make --no-print-directory MODE="${MODE:-release}" "$bench" >"$dir/log" 2>&1 || {
	echo "not ok budget - $bench does not build"
	exit 1
}

# budget NAME FORMAT FILE TIMES EXTRA_KB
budget() {
	size=$(($(wc -c <"$3") / 1024))
	most=$((size * $4 + $5))
	set -- "$1" $("$bench" time 1 120 "$program" -q -f "$2" -t markdown "$3")
	# What no article is in was read all the same.
	if [ "$4" -gt "$most" ] || { [ "$5" -ne 0 ] && [ "$5" -ne 3 ]; }; then
		echo "not ok budget: $1 - $4 KB of $most, status $5"
	else
		echo "ok budget: $1 ($4 KB of $most)"
	fi
}

"$bench" dump 8000000 >"$dir/dump"
budget "a dump of 8 MB" text "$dir/dump" 3 16384
awk 'BEGIN {
	print "<html lang=en><title>T</title><body><article><h1>T</h1>"
	for (i = 0; i < 5000; i++)
		print "<p class=body>The <em>keeper</em> of the <a href=/l" i ">" \
		    "lock</a> writes each level down, in ink, before the gates " \
		    "turn, and he has done so for sixty years without a break, " \
		    "as he says himself when anybody asks him about it.</p>"
}' >"$dir/page"
budget "a page of 1 MB" html "$dir/page" 40 32768
"$bench" shapes | while read -r format name; do
	case $format in text|html|markdown) ;; *) continue ;; esac
	"$bench" shape "$format" "$name" 200000 >"$dir/shape"
	budget "$format, $name" "$format" "$dir/shape" 256 32768
done

# anthology N: "CPU_US STATUS PEAK_KB" of a book of so many articles
anthology() {
	rm -f "$dir/book.epub"
	"$bench" time 1 120 "$program" -q -f text --bundle \
	    -o "$dir/book.epub" $(i=0; while [ $i -lt "$1" ]; do
	        echo "$dir/parts/$i.txt"; i=$((i + 1)); done)
}

mkdir -p "$dir/parts"
"$bench" dump 2400000 | awk -v dir="$dir/parts/" '
	BEGIN { part = dir "0.txt"; print "Report 0\n" >part }
	{ print >part; size += length($0) + 1 }
	size > 3900 && $0 == "" && n < 499 {
		close(part); n++; part = dir n ".txt"; size = 0
		print "Report " n "\n" >part
	}'
few=$(anthology 125)
many=$(anthology 500)
set -- $few $many
most=$(($(wc -c <"$dir/book.epub") / 1024 * 3 + 16384))
if [ "$8" -ne 0 ] || [ "$7" -gt "$most" ]; then
	echo "not ok budget: 500 articles in a book - $7 KB of $most, status $8"
else
	echo "ok budget: 500 articles in a book ($7 KB of $most)"
fi
if awk "BEGIN { exit !($5 > $1 * 6) }"; then
	echo "not ok budget: time of 500 articles - $5 ms, of 125: $1 ms"
else
	echo "ok budget: time of 500 articles, $5 ms, of 125, $1 ms"
fi
