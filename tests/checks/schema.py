# SPDX-License-Identifier: ISC
"""JSON outputs against their schemas, and round trips to the same bytes."""
import copy
import glob
import json
import os
import subprocess
import sys

import jsonschema

program = sys.argv[1]
article = jsonschema.Draft202012Validator(
    json.load(open("tests/schema/article.schema.json")))
row = jsonschema.Draft202012Validator(
    json.load(open("tests/schema/row.schema.json")))


def convert(f, t, data):
    p = subprocess.run([program, "-q", "-f", f, "-t", t, "-"],
                       input=data, capture_output=True)
    return p.stdout


def say(good, name, why=""):
    global failed
    print("ok schema " + name if good else
          "not ok schema %s - %s" % (name, why))
    failed |= not good


def first_error(validator, value):
    e = next(validator.iter_errors(value), None)
    return "" if e is None else "%s: %s" % (list(e.absolute_path), e.message[:200])


failed = False
readers = {"json", "markdown", "text", "html"}
for path in sorted(glob.glob("tests/golden/*/*.in")):
    f = path.split("/")[2]
    name = "/".join(path.split("/")[2:])
    if f not in readers:
        continue
    data = open(path, "rb").read()
    out = convert(f, "json", data)
    if not out:
        continue
    doc = json.loads(out)
    for a in doc.get("articles", [doc]):
        why = first_error(article, a)
        if why:
            break
    again = convert("json", "json", out)
    if not why and again != out:
        why = "reading it back gives other bytes"
    lines = convert(f, "json:lines=yes", data)
    if not why and convert("json", "json:lines=yes", lines) != lines:
        why = "reading the lines back gives other bytes"
    for line in convert(f, "jsonl", data).splitlines():
        why = why or first_error(row, json.loads(line))
    say(not why, name, why)

# The schema itself notices: each spoilt copy of a good article is refused.
good = json.loads(convert("json", "json", open(
    "tests/golden/json/whole-article.in", "rb").read()))
spoilt = {
    "no-id": lambda a: a.pop("id"),
    "no-body": lambda a: a.pop("body"),
    "bad-date": lambda a: a.update(date_published="yesterday"),
    "unknown-field": lambda a: a.update(colour="red"),
    "empty-string": lambda a: a["body"][0]["content"].append(""),
    "level-seven": lambda a: a["body"][2].update(level=7),
    "link-without-url": lambda a: a["body"][1]["caption"][0]["content"][1].pop("url"),
    "unknown-type": lambda a: a["body"].append({"type": "marquee"}),
    "bad-provenance": lambda a: a["provenance"].update(title="rumour"),
    "bad-status": lambda a: a["assets"]["a1"].update(status="lost"),
    "image-without-source": lambda a: a["body"].append(
        {"type": "paragraph", "content": [{"type": "image", "alt": "x"}]}),
}
for name, spoil in spoilt.items():
    a = copy.deepcopy(good)
    spoil(a)
    say(bool(first_error(article, a)), "refuses " + name, "it was accepted")
sys.exit(failed)
