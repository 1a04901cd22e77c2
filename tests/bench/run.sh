#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Time and memory, as ratios to what any program does with the same bytes in
# the same run: `make bench` calls it with the folder of the build.  CPU time
# is user and system, the median of ten runs (three for what is big, the least
# of three where many files are written), less start-up where a line says so.
# Peak memory is of the largest process.
#
#   SHAPES=0                 without the pathological shapes
#   CORPUS=../shared/corpus  pages for the comparison with xmllint, if there
set -u
LC_ALL=C
export LC_ALL
build=${1:-build/release}
program=$build/presscut
bench=$build/tests/bench/bench
dir=build/bench
corpus=${CORPUS:-../shared/corpus}
mkdir -p "$dir/small"

# cpu RUNS COMMAND...: sets ms, peak (KB)
cpu() {
	runs=$1
	shift
	set -- $("$bench" time "$runs" 300 "$@")
	ms=$2 peak=$3
	[ "$4" -lt 2 ] || [ "$quiet" -eq 1 -a "$4" -lt 126 ] || echo "  (ended with $4: $*)"
}

quiet=0
has() { command -v "$1" >/dev/null 2>&1; }
over() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", (b > 0) ? a / b : 0}'; }
line() { printf '%-34s %10s ms %8s x %9s KB  %s\n' "$@"; }

printf '%s, %s\n\n' "$("$program" --version | head -n 1)" "$(uname -srm)"

cpu 10 "$program" --version
start=$ms
line "start-up" "$ms" - "$peak" "goal 3 ms"
echo 'A line of text, and no more of it.' >"$dir/line.txt"
cpu 10 "$program" -q -f text -t markdown "$dir/line.txt"
line "start-up and a line of text" "$ms" - "$peak" "goal 3 ms"

for mb in 10 100; do
	dump=$dir/dump-$mb.txt
	[ -s "$dump" ] || "$bench" dump $((mb * 1000000)) >"$dump"
	runs=$((mb > 10 ? 3 : 10))
	cpu $runs wc "$dump"
	wc=$ms
	line "$mb MB dump: wc" "$ms" 1.00 "$peak" ""
	cpu $runs "$program" -q -f text -t markdown "$dump"
	line "$mb MB dump: presscut" "$ms" "$(over "$ms" "$wc")" "$peak" \
	    "goal 1.5 x, $((mb * 3000)) KB"
	[ "$mb" -eq 10 ] || continue
	for other in cmark lowdown pandoc; do
		has $other || continue
		cpu 3 $other "$dump"
		line "$mb MB dump: $other" "$ms" "$(over "$ms" "$wc")" \
		    "$peak" ""
	done
done

[ -s "$dir/small/09999.txt" ] || "$bench" dumps 10000 "$dir/small"
# Into new folders: a file system may look long for a place when files were
# deleted a moment ago, and overwriting is another load.
rm -rf "$dir/out"
least() { awk -v a="$1" -v b="$2" 'BEGIN {print (a > 0 && a < b) ? a : b}'; }
copy=0 many=0
for i in 1 2 3; do
	mkdir -p "$dir/out/copy$i" "$dir/out/many$i"
	cpu 1 "$bench" copy "$dir/out/copy$i" "$dir"/small/*.txt
	copy=$(least $copy "$ms")
	copy_peak=$peak
	cpu 1 "$program" -q -f text -t markdown -o "$dir/out/many$i/" \
	    "$dir"/small/*.txt
	many=$(least $many "$ms")
done
line "10,000 dumps: read and write" "$copy" 1.00 "$copy_peak" ""
line "10,000 dumps: presscut" "$many" "$(over "$many" "$copy")" "$peak" \
    "goal 2 x"
rm -rf "$dir/out"

# 500 of them in one book.
set -- $(ls "$dir"/small/*.txt | head -n 500)
cpu 3 "$bench" copy "$dir" "$@"
copy=$ms
for to in jsonl epub; do
	cpu 3 "$program" -q -f text -t $to --bundle --on-exists overwrite \
	    -o "$dir/anthology" "$@"
	line "500 dumps: presscut -t $to" "$ms" "$(over "$ms" "$copy")" \
	    "$peak" "to read and write them"
done

if has xmllint && [ -d "$corpus" ]; then
	# Every so manyth page, decompressed.
	if [ ! -d "$dir/html" ]; then
		mkdir "$dir/html"
		find "$corpus" -name '*.html' -o -name '*.html.gz' | sort |
		    awk 'NR % 7 == 0' | while read -r page; do
			number=$((${number:-0} + 1))
			gzip -cdf "$page" >"$dir/html/$number.html"
		done
	fi
	set -- $(find "$dir/html" -name '*.html' | sort)
	if [ $# -gt 0 ]; then
		cpu 3 xmllint --html --noout "$@"
		xmllint=$ms
		line "$# pages: xmllint" "$ms" 1.00 "$peak" ""
		for to in jsonl; do
			mkdir -p "$dir/pages.out"
			cpu 3 "$program" -q -f html -t $to --bundle \
			    --on-exists overwrite -o "$dir/pages.out/all" "$@"
			line "$# pages: presscut -t $to" "$ms" \
			    "$(over "$ms" "$xmllint")" "$peak" "goal 0.8 x"
			rm -rf "$dir/pages.out"
		done
		"$build/tests/bench/html_stages" "$@" | sed 's/^/    /'
		# One of the middle size.
		set -- "$(ls -S "$@" | sed -n "$(($# / 2))p")"
		cpu 10 xmllint --html --noout "$1"
		one=$ms
		line "one page: xmllint" "$ms" 1.00 "$peak" "$(wc -c <"$1") bytes"
		cpu 10 "$program" -q -f html -t jsonl "$1"
		line "one page: presscut -t jsonl" "$ms" "$(over "$ms" "$one")" \
		    "$peak" "goal 0.8 x, 12000 KB"
		cpu 10 "$program" -q -f html -t epub --on-exists overwrite \
		    -o "$dir/page.epub" "$1"
		line "one page: presscut -t epub" "$ms" "$(over "$ms" "$one")" \
		    "$peak" "goal 1.2 x"
	fi
fi

printf '\nTwice the input (the ratio of a MB to half of it, start-up off):\n'
readers=$("$program" --list-formats | awk '$2 == "yes" {print $1}')
[ "${SHAPES:-1}" -eq 1 ] || exit 0
quiet=1 # some are no article
"$bench" shapes >"$dir/shapes"
while read -r format name; do
	case " $(echo $readers) " in *" $format "*) ;; *) continue ;; esac
	"$bench" shape "$format" "$name" 500000 >"$dir/half"
	"$bench" shape "$format" "$name" 1000000 >"$dir/whole"
	cpu 3 "$program" -q -f "$format" -t markdown "$dir/half"
	half=$ms
	cpu 3 "$program" -q -f "$format" -t markdown "$dir/whole"
	awk -v f="$format" -v n="$name" -v a="$half" -v b="$ms" \
	    -v s="$start" 'BEGIN {
		a = (a > s) ? a - s : 0
		b = (b > s) ? b - s : 0
		r = (a > 4) ? b / a : 0
		printf "%-9s %-24s %9.1f ms %9.1f ms  %s\n", f, n, a, b,
		    r == 0 ? "fast" : sprintf("%.2f x%s", r,
		    r > 2.6 ? "  over 2.6" : "")
	}'
done <"$dir/shapes"

echo
sh tests/bench/bulk.sh "$build"
