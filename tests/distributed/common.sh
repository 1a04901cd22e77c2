# SPDX-License-Identifier: ISC
#
# For the scripts beside it: 2,000 documents, and what one process makes of
# them.  Sets program, scratch, documents, names, rows, notes.
set -u
LC_ALL=C
export LC_ALL
build=$(cd "${B:-build/release}" && pwd) || exit 1
program=$build/presscut
scratch=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d) || exit 1
chmod 755 "$scratch"
documents=$scratch/documents names=$scratch/names
rows=$scratch/rows notes=$scratch/notes
failures=0

say() { # say NAME WHY: ok if WHY is empty
	if [ -z "$2" ]; then
		echo "ok distributed: $1"
	else
		echo "not ok distributed: $1 - $2"
		failures=$((failures + 1))
	fi
}

mkdir "$documents"
awk -v d="$documents" 'BEGIN {
	for (i = 1; i <= 2000; i++) {
		f = sprintf("%s/%04d.%s", d, i, i % 2 ? "html" : "txt")
		if (i % 2)
			printf "<html><head><title>Lock %d</title></head>" \
			    "<body><article><h1>Lock %d</h1>\n", i, i > f
		else
			printf "Lock %d\n\nBy Ana Brook\n\n", i > f
		for (p = 1; p <= 2 + i % 7; p++)
			printf "%sThe keeper of lock %d writes level %d " \
			    "down, in ink, before the gates turn, and " \
			    "nobody has asked her to stop.\n\n", \
			    i % 2 ? "<p>" : "", i, p * 3 > f
		close(f)
	}
}'
find "$documents" -type f | sort >"$names"
"$program" -q -j 1 --files-from "$names" -t jsonl >"$rows" || exit 1
"$program" -q -j 1 --files-from "$names" -o "$notes/{stem}-{hash:12}.md" ||
    exit 1
