#!/bin/sh
# SPDX-License-Identifier: ISC
#
# A parser that was taken over, in the sandbox of the program: see sandbox.c.
# And the program itself, which must do its work there.
# Prints "ok" and "not ok" lines.
set -u

build=${B:-build/release}
dir=$build/sandbox
rm -rf "$dir"
mkdir -p "$dir/in" "$dir/out" "$dir/other"
echo page >"$dir/in/page"
echo secret >"$dir/other/secret"
ln -s ../other/secret "$dir/in/link"
${CC:-cc} -std=c11 -Wall -Wextra -Werror -D_POSIX_C_SOURCE=200809L -Iinclude \
    -Isrc/cli -o "$dir/escape" tests/checks/sandbox.c src/cli/sandbox.c \
    src/cli/text.c "$build/libpresscut.a" || exit 1
"$dir/escape" "$PWD/$dir"
[ $? -eq 77 ] && exit 0

# All formats, with what is loaded late: a character set, the libraries.
printf 'Überschrift\n\nEin Satz über Öfen, der lang genug für eine Vermutung ist.\n' |
    iconv -f utf-8 -t ibm850 >"$dir/in/old.txt"
cp tests/golden/html/article-german.in "$dir/in/page.html"
for case in "-f text --input-encoding ibm850 old.txt markdown" \
    "-f html page.html epub" "--select //p -f html page.html json"; do
	set -- $case
	to=; for to; do :; done
	args=${case% *}
	if (cd "$dir/in" && "$OLDPWD/$build/presscut" -q --sandbox on $args \
	    -t "$to" -o "../out/x.$to" --on-exists overwrite) &&
	    [ -s "$dir/out/x.$to" ]; then
		echo "ok sandbox: $case"
	else
		echo "not ok sandbox: $case"
	fi
done
grep -q 'Öfen' "$dir/out/x.markdown" && echo "ok sandbox: iconv's tables" ||
    echo "not ok sandbox: iconv's tables - not loaded"
