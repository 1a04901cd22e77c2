#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Books of every kind of node, script and option: their container, package,
# documents, navigation and metadata; the same bytes in another time zone,
# locale and folder; EPUBCheck over a dozen of them, where it is.
exec python3 tests/epub/run.py "$B/presscut"
