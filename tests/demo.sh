#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Convert a sample to each format there is, and show where the files lie.
#   tests/demo.sh build/release/presscut
set -eu

program=$1
here=$(dirname "$0")
sample=$here/demo/sample.txt
out=build/demo

mkdir -p "$out"
formats=$("$program" --list-formats | awk 'NR > 1 && $3 == "yes" {print $1}')

has() {
	echo "$formats" | grep -qx "$1"
}

show() {
	lines=$1
	fold -s -w 76 "$2" | sed -n "1,${lines}p" | sed 's/^/    /; s/ *$//'
	if [ "$(fold -s -w 76 "$2" | wc -l)" -gt "$lines" ]; then
		echo "    ..."
	fi
	echo
}

echo
echo "A raw dump of an article, $sample:"
show 12 "$sample"

for format in markdown:md json:json epub:epub; do
	has "${format%:*}" || continue
	file=$out/sample.${format#*:}
	echo "\$ presscut $sample -o $file"
	"$program" "$sample" -o "$file"
	case $file in
	*.epub)
		echo "    $(wc -c <"$file" | tr -d ' ') bytes, for a reader" \
		    "of books"
		echo;;
	*)
		show 16 "$file";;
	esac
done
echo "The files lie in $out/:"
ls "$out" | sed "s|^|    $out/|"
echo
echo "Next: $program -h"
