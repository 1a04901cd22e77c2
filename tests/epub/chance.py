# SPDX-License-Identifier: ISC
"""Articles by chance: every node in every place, also where it makes no sense.
The same number makes the same article."""
import random

IDS = ["a", "b", "title", "h1", "x1", "note1", "ref1", " ", "a b", "\u00e9"]
WORDS = ["word ", "<&>\"'", "\u202e", "  ", "\u6f22\u5b57", "]]>", "#",
         "a-word-longer-than-any-line-of-a-narrow-table-is "]
URLS = ["#a", "#b", "#title", "#h1", "https://canal.example/#a", "", "#",
        "javascript:1", "https://canal.example/x y", "https://[canal.example"]
MATH = [{"tex": "x"}, {"mathml": "<math><mfrac><mi>a</mi></mfrac></math>"},
        {"mathml": "<mrow>bad"}, {"mathml": "<p/>"}, {}]
NAMES = ["emphasis", "strong", "link", "image", "note", "ruby", "break", "code",
         "math", "abbr", "span", "quoted", "kbd", "superscript", "raw"]
BLOCKS = ["paragraph", "heading", "list", "quote", "callout", "figure", "table",
          "definitions", "group", "pull_quote", "code", "verse", "embed",
          "related", "rule", "math", "preformatted"]
DEEP = 5


class Chance(random.Random):
    def some(self, most, make):
        return [make() for _ in range(self.randint(0, most))]

    def inlines(self, depth=0):
        return self.some(4, lambda: self.inline(depth))

    def inline(self, depth):
        if self.random() < .3:
            return self.choice(WORDS)
        x = {"type": self.choice(NAMES)}
        kind = x["type"]
        if self.random() < .3:
            x["id"] = self.choice(IDS)
        if self.random() < .1:
            x["lang"] = self.choice(["fr", "ar", "en_US", "?"])
        if self.random() < .1:
            x["dir"] = self.choice(["ltr", "rtl", "auto"])
        inner = self.inlines(depth + 1) if depth < DEEP else ["t"]
        if kind in ("image", "break"):
            if kind == "image":
                x.update(url=self.choice(["https://canal.example/i.png", "x"]),
                         alt=self.choice(["", "alt", "\u202e"]))
        elif kind == "note":
            x["ref"] = self.choice(["n1", "n2", "n3", "none"])
        elif kind in ("code", "kbd", "raw"):
            x.update(text=self.choice(["c", "", "<x>"]))
            if kind == "raw":
                x["format"] = "html"
        elif kind == "math":
            x.update(self.choice(MATH))
        else:
            x["content"] = inner
            x.update({"link": {"url": self.choice(URLS)},
                      "ruby": {"text": "r"},
                      "abbr": {"title": "T"}}.get(kind, {}))
        return x

    def blocks(self, depth):
        return self.some(3, lambda: self.block(depth + 1))

    def cell(self, depth):
        return dict({"content": self.blocks(depth)}, **self.choice(
            [{}, {"header": True}, {"colspan": 3}, {"rowspan": 2,
                                                    "align": "right"}]))

    def rows(self, most, depth):
        return self.some(most, lambda: {"cells": self.some(
            3, lambda: self.cell(depth))})

    def block(self, depth):
        kind = self.choice(BLOCKS if depth < DEEP else
                           ["paragraph", "code", "rule", "heading"])
        x = {"type": kind}
        if self.random() < .2:
            x["id"] = self.choice(IDS)
        x.update(self.parts(kind, depth))
        return x

    def parts(self, kind, d):
        if kind == "paragraph":
            return {"content": self.inlines()}
        if kind == "heading":
            return {"level": self.randint(1, 6), "content": self.inlines()}
        if kind == "list":
            return {"ordered": self.random() < .5, "tight": self.random() < .5,
                    "items": self.some(3, lambda: dict(
                        {"content": self.blocks(d)}, **self.choice(
                            [{}, {"checked": True}, {"value": 3}])))}
        if kind == "figure":
            return {"content": self.blocks(d), "caption": self.blocks(d),
                    "credit": self.inlines()}
        if kind == "table":
            return {"caption": self.blocks(d) if self.random() < .5 else [],
                    "head": self.rows(1, d), "body": self.rows(3, d),
                    "foot": self.rows(1, d)}
        if kind == "definitions":
            return {"items": self.some(2, lambda: {
                "terms": self.some(2, self.inlines),
                "definitions": self.some(2, lambda: self.blocks(d))})}
        if kind == "verse":
            return {"lines": self.some(4, lambda: {
                "content": self.inlines(), "indent": self.randint(0, 3)})}
        if kind == "embed":
            return {"url": self.choice(URLS), "fallback": self.blocks(d)}
        return {"code": {"text": self.choice(["x\n", "", "\n\n <a>"]),
                         "language": self.choice(["c", "", "a b", "\"<"])},
                "related": {"title": "R", "url": self.choice(URLS)},
                "math": self.choice(MATH), "preformatted": {"text": "\npre"},
                "rule": {}}.get(kind) or {
                    "content": self.blocks(d), "title": self.inlines(),
                    "summary": self.inlines(), "attribution": self.inlines()}


def article(number):
    chance = Chance(number)
    keep = {"quote": ("content", "attribution"), "callout": ("content", "title"),
            "pull_quote": ("content", "attribution"),
            "group": ("content", "summary")}

    def trim(x):
        if isinstance(x, list):
            return [trim(y) for y in x]
        if not isinstance(x, dict):
            return x
        names = keep.get(x.get("type"))
        return {k: trim(v) for k, v in x.items() if not names or k in
                names + ("type", "id")}
    return trim({
        "kind": "article", "version": "1.0", "id": "urn:x:chance",
        "title": "Chance %d" % number, "language": "en",
        "url": "https://canal.example/",
        "body": [chance.block(0) for _ in range(12)],
        "comments": [chance.block(3)],
        "notes": {"n%d" % i: {"content": chance.blocks(3)} for i in (1, 2, 3)},
        "image": chance.choice([
            {"url": "https://canal.example/l.png", "caption":
             chance.inlines(), "credit": chance.inlines()},
            {"credit": ["x"]}])})
