# SPDX-License-Identifier: ISC
"""For markdown_roundtrip.sh: PROGRAM SEED COUNT

Random articles whose text is made of marks, in every position: written as
Markdown and read again they are the same, and written again the same bytes.
"""
import json
import random
import subprocess
import sys

MARKS = ["*", "**", "_", "__", "~", "~~", "`", "``", "[", "]", "(", ")", "<",
         ">", "&", "&amp;", "&lt", "\\", "\\\\", "#", "##", "-", "+", "1.",
         "12)", "=", "===", "---", "***", "|", "!", "![", "](", "[^1]", "[^x]:",
         "[a]:", "[ ]", "[x]", ":", ":--", "<b>", "</i>", "<!--", "-->",
         "<http://a.example>", "http://b.example/x_y_z", "$", "$$", "^", "{",
         "}", "\"", "'", "a", "b", "Word", "snake_case", "2*3*4", "\u00a0",
         "\u5b57", "\u300c", "\u300d", "\u20ac", "\u00e9", "\u2014", "\U0001f600", "...", ",", ".", "0",
         "By", "By A", "Original url:", "2019-09-13", "@", "www.c.example"]


class Maker:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def text(self, least=1):
        parts = []
        for _ in range(self.r.randint(least, 6)):
            parts.append(self.r.choice(MARKS))
            parts.append(self.r.choice(["", "", " "]))
        s = " ".join("".join(parts).strip().split(" ")).strip()
        while "  " in s:
            s = s.replace("  ", " ")
        return s or "x"

    def inlines(self, depth=0, plain=False):
        out = []
        for _ in range(self.r.randint(1, 3)):
            kind = self.r.random()
            if plain or depth > 2 or kind < .55:
                item = self.text()
            elif kind < .65:
                item = {"type": "code", "text": self.text()}
            elif kind < .75 and depth == 0:
                item = {"type": "link",
                        "url": self.r.choice(["https://x.example/a_b*(c)",
                                              "/a b", "u?x=1&amp;y=<z>",
                                              "https://y.example/\\)"]),
                        "content": [self.text()]}
            elif kind < .82:
                item = {"type": self.r.choice(["superscript", "subscript",
                                               "inserted", "mark",
                                               "underline"]),
                        "content": [self.text()]}
            else:
                item = self.r.choice(["emphasis", "strong", "strike"])
                # With letters at its ends it can stand anywhere.
                item = {"type": item, "content": ["a" + self.text() + "b"]}
            if isinstance(item, str) and out and isinstance(out[-1], str):
                out[-1] += " " + item
                continue
            if out and not isinstance(item, str) and \
                    not isinstance(out[-1], str) and \
                    out[-1]["type"] == item["type"]:
                continue  # two of a kind side by side become one
            if out and self.r.random() < .7:
                if isinstance(out[-1], str):
                    out[-1] += " "
                elif isinstance(item, str):
                    item = " " + item
            out.append(item)
            if self.r.random() < .1 and depth == 0 and not plain:
                out.append({"type": "break"})
        while out and not isinstance(out[-1], str) and \
                out[-1]["type"] == "break":
            out.pop()
        return out

    def block(self, depth=0):
        kind = self.r.random()
        if kind < .5 or depth > 3:
            return {"type": "paragraph", "content": self.inlines()}
        if kind < .6:
            return {"type": "heading", "level": self.r.randint(2, 6),
                    "content": self.inlines(plain=True)}
        if kind < .65:
            return {"type": "rule"}
        if kind < .72:
            return {"type": "code", "text": self.text() + "\n" + self.text() +
                    "\n"}
        if kind < .8:
            return {"type": "quote", "content": self.blocks(depth + 1)}
        if kind < .93:
            ordered = self.r.random() < .5
            tight = self.r.random() < .5
            items = []
            for _ in range(self.r.randint(2, 3)):
                # md4c 0.4.8 ends a list behind a rule that starts an item.
                items.append({"content": [self.block(9)] if tight
                              else [self.block(9)] + self.blocks(depth + 1)})
            return {"type": "list", "ordered": ordered, "tight": tight,
                    "items": items}
        cell = lambda head: dict(
            ({"header": True} if head else {}),
            content=[{"type": "paragraph",
                      "content": self.inlines(plain=False)}])
        return {"type": "table", "columns": [{}, {}],
                "head": [{"cells": [cell(True), cell(True)]}],
                "body": [{"cells": [cell(False), cell(False)]}]}

    def blocks(self, depth=0):
        return [self.block(depth) for _ in range(self.r.randint(1, 3))]

    def article(self):
        a = {"kind": "article", "version": "1.0", "title": self.text(2)}
        if self.r.random() < .5:
            a["subtitle"] = self.text(2)
        if self.r.random() < .5:
            a["authors"] = [{"name": "Ana Brook"}]
        if self.r.random() < .5:
            a["date_published"] = "2019-09-13"
        if self.r.random() < .5:
            a["url"] = "https://x.example/1"
        a["body"] = self.blocks()
        return a


def run(program, source, target, data):
    done = subprocess.run([program, "-q", "-f", source, "-t", target],
                          input=data, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=20)
    if done.returncode != 0:
        raise RuntimeError("%s to %s: exit status %d: %s" % (
            source, target, done.returncode, done.stderr.decode()[:300]))
    return done.stdout


def text_of(node):
    """All text, without white space: nothing is lost or gained."""
    if isinstance(node, str):
        return "".join(node.split())
    if isinstance(node, list):
        return "".join(text_of(n) for n in node)
    return "".join(text_of(node[k]) for k in
                   ("title", "subtitle", "text", "head", "items", "cells",
                    "content", "body") if k in node)


def main():
    program, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    failed = {"bytes": 0, "text": 0, "model": 0}
    for n in range(seed, seed + count):
        maker = Maker(n)
        front = maker.r.random() < .4
        target = "markdown:front-matter=" + ("yaml" if front else "none")
        source = json.dumps(maker.article()).encode()
        first = json.loads(run(program, "json", "json", source))
        once = run(program, "json", target, source)
        back = json.loads(run(program, "markdown", "json", once))
        twice = run(program, "markdown", target, once)
        bad = None
        if once != twice:
            bad = "bytes"
        elif text_of(first) != text_of(back):
            bad = "text"
        elif first.get("title") != back.get("title") or \
                first.get("subtitle") != back.get("subtitle") or \
                first["body"] != back["body"]:
            bad = "model"
        if bad is None:
            continue
        failed[bad] += 1
        if failed[bad] <= int(sys.argv[4] if len(sys.argv) > 4 else 1):
            print("# seed %d, %s, front %d" % (n, bad, front))
            print("# first %s" % json.dumps(first["body"],
                                            ensure_ascii=False))
            print("# back  %s" % json.dumps(back["body"], ensure_ascii=False))
            for line in once.decode().split("\n"):
                print("# 1 | " + line)
            if once != twice:
                for line in twice.decode().split("\n"):
                    print("# 2 | " + line)
    for what, name in (("bytes", "written twice is written once"),
                       ("text", "no text is lost"),
                       ("model", "marks are what they were")):
        if failed[what]:
            print("not ok markdown: %s - %d of %d" % (name, failed[what],
                                                      count))
        else:
            print("ok markdown: %s, %d articles" % (name, count))
    return 1 if any(failed.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
