#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Install the Debian packages named as arguments, those of them that are
# missing.  Asks nothing; needs root or sudo without a password only when
# something is missing.  One line when all is there.
set -u

# A package may be there under another name: what counts is that what it
# provides is (gcc by gcc-12, make by make-guile, an older name by a newer).
is_there() {
	dpkg-query -W -f='${Status}\n' "$1" 2>/dev/null |
	    grep -q '^install ok installed$'
}

is_provided() {
	dpkg-query -W -f='${Status};${Provides}\n' 2>/dev/null |
	    sed -n 's/^install ok installed;//p' | tr ',' '\n' |
	    sed 's/^ *//; s/ .*//' | grep -qxF "$1"
}

if ! command -v dpkg-query >/dev/null 2>&1; then
	echo "deps: this is no Debian; install what these packages hold: $*" >&2
	# Elsewhere the compiler will say what is missing.
	exit 0
fi

missing=
for package in "$@"; do
	is_there "$package" || is_provided "$package" ||
	    missing="$missing $package"
done
if [ -z "$missing" ]; then
	echo "deps: all packages are installed"
	exit 0
fi

echo "deps: installing$missing"
as_root=
if [ "$(id -u)" -ne 0 ]; then
	if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
		as_root="sudo -n"
	else
		echo "deps: not root, and no sudo without a password;" \
		    "install them and run make again:" >&2
		echo "    apt-get install$missing" >&2
		exit 1
	fi
fi

apt() {
	$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
	    -o Dpkg::Use-Pty=0 "$@" </dev/null
}

log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT
# The lists of a fresh image are empty; those of another may be old.
if ! apt update >"$log" 2>&1; then
	tail -n 5 "$log" >&2
	echo "deps: the package lists could not be fetched;" \
	    "trying with those at hand" >&2
fi
# shellcheck disable=SC2086 # words are meant
if ! apt install --no-install-recommends $missing >"$log" 2>&1; then
	tail -n 20 "$log" >&2
	echo "deps: could not install$missing" >&2
	exit 1
fi
for package in $missing; do
	if ! is_there "$package" && ! is_provided "$package"; then
		echo "deps: still missing after installing: $package" >&2
		exit 1
	fi
done
echo "deps: installed$missing"
