#!/bin/sh
# SPDX-License-Identifier: ISC
#
# The block scorer against the reference scores, block by block: the same
# blocks, features, scores of both looks and cut.  The reference is not part
# of the distribution; where it lies beside it, it is used.
set -u
B=${B:-build/release}
ref=../shared/spec
if [ ! -f $ref/block-scorer-check.jsonl ]; then
	echo "ok scorer repeats the reference # SKIP no $ref here"
	exit 0
fi
dir=$B/scorer
mkdir -p "$dir"
python3 formats/html/html_weights.py $ref/block-scorer-weights.json \
    "$dir/weights.c" || exit 1
libs="libutf8proc"
# The reference's trees come before the library's own.
[ "${MODE:-release}" = asan ] && sanitize=-fsanitize=address,undefined
${CC:-cc} -O1 -std=c11 -Iinclude -Isrc -Iformats -Iformats/html \
    -o "$dir/features" tests/html/features.c "$dir/weights.c" \
    "$B/libpresscut.a" $(pkg-config --libs $libs) -lm ${sanitize:-} || exit 1
exec python3 tests/html/check_scores.py "$dir" \
    $ref/block-scorer-check.jsonl ../shared/corpus
