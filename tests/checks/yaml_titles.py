# SPDX-License-Identifier: ISC
"""Hostile titles through front matter and a YAML parser, and back."""
import itertools
import json
import subprocess
import sys

import yaml

program = sys.argv[1]
marks = ["---", "...", ": ", " #", "- ", "? ", "'", '"', "\\", "{", "}", "[",
         "]", ",", "&a", "*a", "!tag", "|", ">", "%", "@", "`", "~", "null",
         "yes", "No", "true", "on", "1e3", "0x1F", "1_000", "2024-03-05",
         "12:30:45", "=", "<<", "\u00a0", "\u2028", "\u0085", "\ufeff", "\t",
         "caf\u00e9", "\u65e5\u672c", "\U0001f600", "a: b", "a #b", "- a",
         "-", ":", "#", ".inf", "+1", "0o7", "\\n", "${x}", "<%= x %>"]
titles = marks + ["%s x" % m for m in marks] + ["x %s" % m for m in marks]
titles += ["%s%s" % p for p in itertools.product(marks[:20], marks[:20])]
titles += ["x" * 5000, "--- " * 100]


def convert(f, t, data):
    p = subprocess.run([program, "-q", "-f", f, "-t", t, "-"], input=data,
                       capture_output=True)
    return p.stdout.decode()


def article(title):
    return {"kind": "article", "version": "1.0", "id": "urn:x", "title": title,
            "authors": [{"name": title}], "tags": [title, "plain"],
            "site_name": title,
            "body": [{"type": "paragraph", "content": ["Body."]}]}


failed = 0
lines = "\n".join(json.dumps(article(t)) for t in titles).encode()
# What the model makes of each title: white space collapsed, controls gone.
model = [json.loads(l) for l in
         convert("json", "json:lines=yes", lines).splitlines()]
for a in model:
    title = a.get("title", "")
    out = convert("json", "markdown:front-matter=yaml",
                  json.dumps(a).encode())
    why = ""
    try:
        head = out.split("\n---\n", 1)[0].split("---\n", 1)[1]
        data = yaml.safe_load(head) or {}
        if data.get("title", "") != title:
            why = "title is %r" % data.get("title")
        elif title and data.get("author") != [title]:
            why = "author is %r" % data.get("author")
        elif title and data.get("tags") != [title, "plain"]:
            why = "tags are %r" % data.get("tags")
    except (yaml.YAMLError, IndexError) as e:
        why = str(e).replace("\n", " ")[:120]
    back = json.loads(convert("markdown", "json", out.encode()) or "{}")
    if not why and back.get("title", "") != title:
        why = "comes back as %r" % back.get("title")
    if why:
        print("not ok yaml title %r - %s" % (title[:40], why))
        failed += 1
print("ok yaml %d titles" % (len(model) - failed))
sys.exit(failed > 0)
