#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Make html_weights.c from html_weights.json, which tests/html/train.py
writes.  Run in this folder: python3 html_weights.py [FROM TO]

A tree is a list of nodes: [feature, threshold, yes, no] goes to yes where
x < threshold; [-1, value] is a leaf.  Here each node's yes follows it."""
import json
import struct
import sys


def number(x):
    f = struct.unpack("f", struct.pack("f", x))[0]
    s = "%.9g" % f
    return s + ("f" if "." in s or "e" in s else ".f")


def flatten(tree):
    out = []

    def put(i):
        node = tree[i]
        at = len(out)
        out.append(None)
        if node[0] < 0:
            out[at] = (node[1], 255, 0)
            return
        put(node[2])
        no = len(out) - at
        assert no < 256
        out[at] = (node[1], node[0], no)
        put(node[3])

    put(0)
    return out


def main():
    given = sys.argv[1:] or ["html_weights.json", "html_weights.c"]
    data = json.load(open(given[0]))
    with open(given[1], "w") as f:
        f.write("/* SPDX-License-Identifier: ISC */\n"
                "/* Made by html_weights.py from html_weights.json. */\n"
                "#include \"html_features.h\"\n#include \"html_score.h\"\n")
        for look in ("first", "second"):
            starts, nodes = [], []
            for tree in data[look]["trees"]:
                starts.append(len(nodes))
                nodes += flatten(tree)
            f.write("\nstatic const pcut_html_tree_node %s_nodes[%d] = {\n"
                    % (look, len(nodes)))
            line = "\t"
            for value, feature, no in nodes:
                item = "{%s,%d,%d}," % (number(value), feature, no)
                if len(line) + len(item) > 72:
                    f.write(line + "\n")
                    line = "\t"
                line += item
            f.write(line + "\n};\n\nstatic const uint32_t %s_starts[%d] = {\n"
                    % (look, len(starts)))
            for i in range(0, len(starts), 10):
                f.write("\t" + " ".join("%d," % s for s in starts[i:i + 10])
                        + "\n")
            f.write("};\n\nconst pcut_html_forest pcut_html_%s_forest = {\n"
                    "\t%s, %d, %s_starts, %s_nodes\n};\n" % (
                        look, number(data[look]["base"]), len(starts), look,
                        look))


main()
