# SPDX-License-Identifier: ISC
"""Compare the corpora's scores with the recorded floors.

quality.py SHARED PROGRAM FLOORS [--print]

A line of FLOORS is a name and the least it may be; lines are sorted.  With
--print, all figures are printed in that form, to raise floors from.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

shared, program, floors = sys.argv[1:4]
program = os.path.abspath(program)
figures = {}


def run(*argv):
    return subprocess.run(argv, capture_output=True, text=True).stdout


def text_scores():
    with tempfile.NamedTemporaryFile(suffix=".json") as f:
        run(shared + "/tools/score-text", "--cmd",
            program + " -q -f text -t json {}", "--json", f.name)
        scores = json.load(open(f.name))
    figures["text.total"] = scores["all"][0]
    figures["text.least"] = min(d["total"] for d in scores["dumps"].values())


def html_scores():
    out = run(shared + "/tools/score-html", "--cmd",
              program + " -q -f html -t text {}", "--meta-cmd",
              program + " -q -f html -t json {}")
    name = ""
    for line in out.split("\n"):
        m = re.match(r"(\w+): \d+ pages", line)
        if m:
            name = m.group(1)
        m = re.match(r"\s+(\w+)\s+(?:F1|exact) ([0-9.]+)", line)
        if m and name:
            figures["html.%s.%s" % (name, m.group(1))] = float(m.group(2))
        m = re.search(r"quiet ([0-9.]+) of", line)
        if m and name:
            figures["html.%s.%s.quiet" % (name, line.split()[0])] = float(m.group(1))


text_scores()
if any(l.startswith("html.") for l in open(floors)) or "--print" in sys.argv:
    html_scores()
if "--print" in sys.argv:
    for k in sorted(figures):
        print("%s %.4f" % (k, figures[k]))
    sys.exit(0)
bad = 0
for line in open(floors):
    line = line.split("#")[0].split()
    if not line:
        continue
    key, floor = line[0], float(line[1])
    got = figures.get(key, 0.0)
    # Half a unit of the last digit: floors are rounded.
    if got + 0.00005 >= floor:
        print("ok quality %s %.4f (floor %.4f)" % (key, got, floor))
    else:
        print("not ok quality %s - %.4f is under the floor %.4f" % (key, got, floor))
        bad = 1
sys.exit(bad)
