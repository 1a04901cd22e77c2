#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Compare what DIR/features says of pages with reference scores.
usage: check_scores.py DIR CHECK.jsonl CORPUS"""
import array
import collections
import gzip
import json
import subprocess
import sys

# Columns of the files, and how many of them the reference has.
FIRST, CONTEXT, FIRST_ALL, CONTEXT_ALL = 120, 26, 144, 30


def floats(path, width, count):
    a = array.array("f")
    with open(path, "rb") as f:
        a.frombytes(f.read())
    return [a[i:i + count] for i in range(0, len(a), width)]


def check(name, wanted, folder, corpus):
    """What is wrong with the page, None if nothing."""
    group, number = name.split("/")
    page = folder + "/page.html"
    with open(page, "wb") as f:
        f.write(gzip.open("%s/%s/html/%s.html.gz" % (corpus, group,
                                                     number)).read())
    out = subprocess.run([folder + "/features", "-x", folder + "/x", "-c",
                          folder + "/c", page], capture_output=True,
                         check=True).stdout.decode()
    found = [json.loads(line) for line in out.splitlines()]
    if len(found) != len(wanted):
        return "%d blocks, not %d" % (len(found), len(wanted))
    rows = [a + b for a, b in zip(
        floats(folder + "/x", FIRST_ALL, FIRST),
        floats(folder + "/c", CONTEXT_ALL, CONTEXT))]
    for k, (a, b, x) in enumerate(zip(wanted, found, rows)):
        if not b["text"].startswith(a["text"].strip()):
            return "block %d is %r" % (k, b["text"][:40])
        if array.array("f", a["x"]) != x:
            return "block %d, feature %d" % (k, next(
                i for i, (v, u) in enumerate(zip(array.array("f", a["x"]), x))
                if v != u))
        if max(abs(a["first"] - b["first"]),
               abs(a["second"] - b["second"])) > 1e-7:
            return "block %d scores %r" % (k, b)
        if bool(a["keep_f"]) != bool(b["kept"]):
            return "block %d kept: %d" % (k, b["kept"])
    return None


def main():
    folder, reference, corpus = sys.argv[1:]
    pages = collections.defaultdict(list)
    for line in open(reference):
        row = json.loads(line)
        pages[row["page"]].append(row)
    failed = 0
    for name, wanted in sorted(pages.items()):
        wrong = check(name, wanted, folder, corpus)
        print("ok scorer, reference page " + name if wrong is None else
              "not ok scorer, reference page %s - %s" % (name, wrong))
        failed |= wrong is not None
    sys.exit(failed)


main()
