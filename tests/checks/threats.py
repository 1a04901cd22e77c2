# SPDX-License-Identifier: ISC
"""For threats.sh: PROGRAM FOLDER

A line for each threat and what it is tried on.  The numbers are those of the
table in SECURITY.md.
"""
import html.parser
import io
import json
import os
import random
import re
import select
import shutil
import socket
import subprocess
import sys
import xml.etree.ElementTree
import zipfile

import yaml

program, folder = map(os.path.abspath, sys.argv[1:3])
WRITERS = ["markdown", "html", "epub", "json", "jsonl", "text"]
PROSE = ("The keeper of the third lock writes each level down, in ink, before "
         "the gates turn, and he has done so for sixty years without a break, "
         "which nobody asked him to do, as he says himself when he is asked.")


def run(data, *args, status=(0,), env=None, cwd=None, timeout=60):
    done = subprocess.run([program, *args], input=data, timeout=timeout,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=dict(os.environ, **(env or {})), cwd=cwd)
    if done.returncode not in status:
        raise AssertionError("status %d: %s" % (
            done.returncode, done.stderr.decode("utf-8", "replace")[:200]))
    return done


def texts_of(to, output):
    """All that a writer wrote, as texts; an archive's parts one by one."""
    if to != "epub":
        return {to: output.decode("utf-8")}
    book = zipfile.ZipFile(io.BytesIO(output))
    return {name: book.read(name).decode("utf-8")
            for name in book.namelist()
            if not name.endswith((".png", ".gif", ".jpg", ".webp"))}


# ---- T1, T2: whatever the bytes are ---------------------------------------

def t1_no_signal():
    """T1 random and cut bytes end in a status, not a signal"""
    chance = random.Random(1)
    page = ("<html><title>T</title><body><article><h1>T</h1><p>%s<table><tr>"
            "<td>a<td>b</table><ul><li>x<svg><path d=''/></svg><math><mi>x"
            "</math>" % PROSE).encode()
    note = ("---\ntitle: T\n---\n# T\n\n%s[^1]\n\n| a |\n|---|\n| b |\n\n"
            "[^1]: n\n" % PROSE).encode()
    for i in range(120):
        data = bytearray(chance.choice([page, note]))
        for _ in range(chance.randrange(1, 30)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        data = bytes(data[:chance.randrange(1, len(data) + 1)])
        run(data, "-q", "-f", chance.choice(["text", "html", "markdown",
                                             "json"]),
            "-t", chance.choice(WRITERS[:2] + WRITERS[3:]),
            status=(0, 1, 2, 3))


# ---- T3: memory ------------------------------------------------------------

def t3_endless():
    """T3 an input without end is refused while it is read"""
    source = subprocess.Popen(["yes", PROSE], stdout=subprocess.PIPE)
    done = subprocess.run([program, "--max-input", "2M", "-t", "text"],
                          stdin=source.stdout, capture_output=True,
                          timeout=60)
    source.kill()
    source.wait()
    assert done.returncode == 3 and not done.stdout, done.returncode
    assert b"limit" in done.stderr or b"larger" in done.stderr, done.stderr


def t3_spans():
    """T3 spans and sizes that a page invents are bounded"""
    page = ("<html><title>T</title><body><article><h1>T</h1><p>%s</p><table>"
            "<tr><th colspan=1000000000 rowspan=999999999>a<th>b<tr><td>1<td>2"
            "</table><ol start=99999999999999><li>x</ol></article>" % PROSE)
    for to in WRITERS:
        done = run(page.encode(), "-q", "-f", "html", "-t", to)
        assert len(done.stdout) < 200000, (to, len(done.stdout))


# ---- T4: depth -------------------------------------------------------------

def t4_depth():
    """T4 no depth of nesting ends the program or loses the text"""
    n = 100000
    deep = {
        "html": "<html><title>T</title><body>" + "<div>" * n + "<p>" + PROSE +
                "<blockquote>" * n + "innermost words",
        "markdown": "> " * 3000 + "innermost words\n\n" + PROSE + "\n",
        "text": PROSE + "\n\n" + ">" * n + " innermost words\n",
    }
    lists = {
        "html": "<html><title>T</title><body><p>" + PROSE + "<ul><li>" * n +
                "innermost words",
        "markdown": PROSE + "\n\n" + "- " * 3000 + "innermost words\n",
        "text": PROSE + "\n\n" + "\n".join(" " * i + "- item"
                for i in range(0, 800, 2)) + "\n" + " " * 800 +
                "- innermost words\n",
    }
    for kind, data in list(deep.items()) + list(lists.items()):
        for to in ("markdown", "json", "html"):
            args = ["--extract", "none"] if kind == "html" else []
            done = run(data.encode(), "-q", "-f", kind, "-t", to, *args)
            assert b"innermost words" in done.stdout, (kind, to)
    nested = '{"body":' + '[{"type":"quote","content":' * n + '"x"' + \
        "}]" * n + "}"
    done = run(nested.encode(), "-f", "json", status=(3,))
    assert b"json" in done.stderr


# ---- T5, T6: files and network --------------------------------------------

def hostile_inputs(base, canary):
    """References of every kind, for the readers that know some."""
    urls = [base + "x.png", "file://" + canary, canary,
            "../" * 12 + canary.lstrip("/"),
            "%2e%2e/" * 12 + canary.lstrip("/")]
    page = ["<!DOCTYPE html SYSTEM '%sx.dtd'><html xmlns:xi='http://www.w3."
            "org/2001/XInclude'><title>T</title>" % base, "<base href='%s'>"
            % base, "<article><h1>T</h1><p>%s</p>" % PROSE]
    note = ["# T\n\n" + PROSE + "\n"]
    for url in urls:
        page.append("<p>%s</p><img src='%s' alt=a><img srcset='%s 2x' alt=b>"
                    "<iframe src='%s'></iframe><object data='%s'></object>"
                    "<video src='%s' poster='%s'></video><xi:include href="
                    "'%s'/><svg><image href='%s'/><use href='%s#a'/></svg>"
                    "<link rel=stylesheet href='%s'>" %
                    ((PROSE,) + (url,) * 10))
        note.append("![a](%s)\n\n<img src='%s'>\n" % (url, url))
    svg = ("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file://%s'>]><svg xmlns='http:"
           "//www.w3.org/2000/svg'><text>&x;</text></svg>" % canary)
    page.append("<img alt=c src='data:image/svg+xml,%s'>" %
                svg.replace("<", "%3C").replace(">", "%3E")
                .replace("'", "%27").replace("#", "%23"))
    body = [{"type": "image", "asset": "a%d" % i} for i in range(len(urls))]
    article = {"kind": "article", "version": "1.0", "title": "T", "body":
               [{"type": "paragraph", "content": [PROSE]}] + body,
               "assets": {"a%d" % i: {"status": "linked", "url": url,
                                      "path": url}
                          for i, url in enumerate(urls)}}
    return {"html": "".join(page), "markdown": "\n".join(note),
            "json": json.dumps(article),
            "text": "T\n\n" + PROSE + "\n\n" + "\n\n".join(urls)}


# As it is, and in base64 from each place in three bytes.
MARKS_OF_IT = (b"CANARY", b"Q0FOQVJZ", b"NBTkFSW", b"DQU5BUl")
GIF = bytes.fromhex("47494638396101000100000000002c00000000010001000002003b")


def t5_t6_outside():
    """T5, T6 no other file is read, no connection made, by any reader"""
    work = os.path.join(folder, "in")
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    canary = os.path.join(folder, "canary.gif")
    with open(canary, "wb") as f:  # an image, which alone would be taken
        f.write(GIF + b"CANARY-7f3a")
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen(64)
    base = "http://127.0.0.1:%d/" % server.getsockname()[1]
    for kind, text in hostile_inputs(base, canary).items():
        with open(os.path.join(work, "a." + kind), "w") as f:
            f.write(text)
        for to in WRITERS:
            options = ["--media", "embed"] if to in ("json", "epub", "html") \
                else []
            done = run(b"", "-q", "-f", kind, "-t", to, *options, "a." + kind,
                       "-o", "-", cwd=work)
            output = done.stdout
            if to == "epub":
                book = zipfile.ZipFile(io.BytesIO(output))
                output = b"".join(book.read(n) for n in book.namelist())
            assert not any(m in output for m in MARKS_OF_IT), (kind, to)
    # One that lies beside the page is taken: the marks can be found.
    with open(os.path.join(work, "beside.gif"), "wb") as f:
        f.write(GIF + b"CANARY-7f3a")
    with open(os.path.join(work, "b.html"), "w") as f:
        f.write("<title>T</title><article><h1>T</h1><p>%s</p><p>%s</p>"
                "<figure><img src=beside.gif alt=a width=600 height=400>"
                "</figure><p>%s</p></article>" % (PROSE, PROSE, PROSE))
    for to in ("html", "epub"):
        output = run(b"", "-q", "-f", "html", "-t", to, "--media", "embed",
                     "--extract", "none", "b.html", "-o", "-",
                     cwd=work).stdout
        if to == "epub":
            book = zipfile.ZipFile(io.BytesIO(output))
            output = b"".join(book.read(n) for n in book.namelist())
        assert any(m in output for m in MARKS_OF_IT), to
    assert not select.select([server], [], [], 0.1)[0], "a connection"
    server.close()


# ---- T8: what the output's reader would run --------------------------------

ACTIVE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><script>1</script></svg>",
    "<a href='javascript:alert(1)'>j</a>", "<a href=' JaVa&#9;Script:1'>k</a>",
    "<a href='data:text/html,<script>1</script>'>d</a>",
    "<a href='vbscript:1'>v</a>", "<iframe srcdoc='<script>1</script>'>",
    "<form action='javascript:1'><button formaction='javascript:1'>b</button>",
    "<math><maction xlink:href='javascript:1'>m</maction></math>",
    "<svg><a xlink:href='javascript:1'><text>t</text></a></svg>",
    "<p style='background:url(javascript:1)'>s</p>",
    "<object data='data:text/html,1'></object>", "<embed src='javascript:1'>",
    "<meta http-equiv=refresh content='0;url=javascript:1'>",
    "<img src='data:text/html,<script>1</script>' alt=i>",
    "<video poster='javascript:1' src='javascript:1'></video>",
    "<noscript><p title=\"</noscript><img src=x onerror=1>\"></noscript>",
]
MARKS = ["[a](javascript:1)", "[b](<java\tscript:1>)", "[c][x]\n\n[x]: "
         "vbscript:1", "![d](javascript:1)", "<javascript:1>",
         "[e](data:text/html;base64,PHNjcmlwdD4=)", "`<script>`",
         "\\<script>alert(1)\\</script>", "&lt;script&gt;1&lt;/script&gt;"]


class Scan(html.parser.HTMLParser):
    BAD = {"script", "iframe", "object", "embed", "form", "base", "applet",
           "frame", "foreignobject", "animate", "set"}

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag in self.BAD:
            self.found.append("<%s>" % tag)
        for name, value in attrs:
            plain = re.sub(r"[\x00-\x20]", "", value or "").lower()
            if name.startswith("on") or name in ("style", "srcdoc",
                                                 "formaction"):
                self.found.append("%s=" % name)
            if name.split(":")[-1] in ("href", "src", "data", "action",
                                       "poster", "cite") and \
                    re.match(r"(javascript|vbscript|data:(?!image/))", plain):
                self.found.append("%s=%s" % (name, plain[:30]))

    handle_startendtag = handle_starttag


def scan(text, where):
    s = Scan()
    s.feed(text)
    s.close()
    assert not s.found, (where, s.found[:4])


def t8_active():
    """T8 nothing that runs comes out, of any reader, by any writer"""
    page = "<html><title>T</title><body><article><h1>T</h1>" + "".join(
        "<p>%s</p>%s" % (PROSE, a) for a in ACTIVE)
    note = "# T\n\n" + "\n\n".join([PROSE] + MARKS + ACTIVE)
    article = json.dumps({"title": ACTIVE[0], "body": [
        {"type": "paragraph", "content": [a, {"type": "link", "url": u,
         "content": [a]}]} for a, u in zip(ACTIVE, [
             "javascript:1", " java\tscript:1", "vbscript:1",
             "data:text/html,1", "JAVASCRIPT:1"] * 4)]})
    has_cmark = shutil.which("cmark-gfm") is not None
    for kind, text in (("html", page), ("markdown", note), ("json", article),
                       ("text", note)):
        extra = ["--extract", "none"] if kind == "html" else []
        for to in ("html", "epub", "markdown"):
            output = run(text.encode(), "-q", "-f", kind, "-t", to,
                         *extra).stdout
            for name, part in texts_of(to, output).items():
                if name.endswith(".css"):
                    assert not re.search(r"url\(|expression|@import", part)
                elif to != "markdown":
                    scan(part, (kind, to, name))
                elif has_cmark:
                    shown = subprocess.run(
                        ["cmark-gfm", "--unsafe", "-e", "table"],
                        input=part.encode(), capture_output=True, check=True)
                    scan(shown.stdout.decode(), (kind, to))


# ---- T9: the structure of the output ---------------------------------------

FORGED = ["---", "...", "]]>", "-->", "\"}", "'", "\\", "{{", "%>", "&amp;",
          "</p>", "title: x", "- a", "# b", "> c", "1. d", "***", "| e |",
          "```", "~~~", "[f]: g", "<!--", "\u2028", "\u00a0x", "=====", "* * *",
          "+ h", "\ufeff", "$i$", "[^1]: j", "@k", "#l", "!m", "*n*", "_o_",
          "null", "true", "0x1F", "1e5", "2024-03-05", "~", "?", ": p", "a: b"]


def t9_breakout():
    """T9 text stays text in YAML, JSON, XML, HTML and Markdown"""
    for text in FORGED:
        title = text + " " + text
        article = json.dumps({"title": title, "authors": [{"name": text +
                              " N"}], "tags": [text + "t", "u"],
                              "description": text + "\n" + text + " v",
                              "body": [{"type": "paragraph", "content":
                                        [text + " w"]},
                                       {"type": "paragraph",
                                        "content": [text, {"type": "break"},
                                                    text + "\u200b" + text]},
                                       {"type": "code", "text": text + "\n"}]})
        want = json.loads(run(article.encode(), "-q", "-f", "json", "-t",
                              "json").stdout)
        note = run(article.encode(), "-q", "-f", "json", "-t",
                   "markdown:front-matter=yaml").stdout.decode()
        head = note.split("\n---\n")[0]
        front = yaml.safe_load(head)
        if "title" not in want:  # of characters that are none
            assert "title" not in front, text
            continue
        assert front["title"] == want["title"], (text, front["title"])
        assert isinstance(front["title"], str)
        again = json.loads(run(note.encode(), "-q", "-f", "markdown", "-t",
                               "json").stdout)
        for key in ("title", "body"):
            assert again[key] == want[key], (text, key, again[key], want[key])
        assert again.get("title") == want.get("title")
        for line in run(article.encode(), "-q", "-f", "json", "-t",
                        "jsonl").stdout.decode().splitlines():
            json.loads(line)
        parts = texts_of("epub", run(article.encode(), "-q", "-f", "json",
                                     "-t", "epub").stdout)
        for name, part in parts.items():
            if name.endswith((".xhtml", ".opf", ".ncx", ".xml", ".svg")):
                xml.etree.ElementTree.fromstring(part)
        book = xml.etree.ElementTree.fromstring(parts["EPUB/package.opf"])
        found = book.find(".//{http://purl.org/dc/elements/1.1/}title")
        assert found.text == want["title"], (text, found.text)


# ---- T13: the same bytes ---------------------------------------------------

def t13_same_bytes():
    """T13 zone, locale, folder, umask and heap change no byte"""
    page = ("<html lang=tr><title>I</title><body><article><h1>ISTANBUL</h1>"
            "<time datetime=2024-03-05T23:30:00Z>x</time><p>%s</p></article>"
            % PROSE).encode()
    worlds = [{}, {"TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8"},
              {"TZ": "America/Caracas", "LANG": "de_DE.UTF-8", "HOME": "/",
               "MALLOC_PERTURB_": "165", "USER": "x"}]
    for to in WRITERS:
        outputs = set()
        for i, env in enumerate(worlds):
            cwd = os.path.join(folder, "world%d" % i)
            os.makedirs(cwd, exist_ok=True)
            outputs.add(run(page, "-q", "-f", "html", "-t", to, "-o", "-",
                            env=env, cwd=cwd).stdout)
        assert len(outputs) == 1, to


# ---- T15: what a format claims of itself ------------------------------------

def t15_claims():
    """T15 a false charset, double keys and false types have one rule each"""
    page = ("<html><meta charset=utf-16><title>caf\u00e9</title><article><h1>"
            "caf\u00e9</h1><p>%s" % PROSE).encode()
    assert json.loads(run(page, "-q", "-f", "html", "-t",
                          "json").stdout)["title"] == "caf\u00e9"
    twice = b'{"title":"a","title":"b","text":"c d e"}'
    done = run(twice, "-f", "json", "-t", "json", status=(3,))
    assert b"duplicate" in done.stderr and not done.stdout
    odd = b'{"title":7,"authors":"x","body":{"a":1},"text":"c d e"}'
    read = json.loads(run(odd, "-q", "-f", "json", "-t", "json").stdout)
    assert read["title"] == "7" and "authors" not in read, read
    assert read["body"] == [{"type": "paragraph", "content": ["c d e"]}]



def main():
    for name, test in sorted(globals().items()):
        if not re.match(r"t\d", name):
            continue
        try:
            test()
        except (AssertionError, subprocess.TimeoutExpired,
                xml.etree.ElementTree.ParseError, ValueError, KeyError,
                TypeError, yaml.YAMLError) as why:
            print("not ok %s - %s %s" % (test.__doc__, type(why).__name__,
                                         str(why)[:300].replace("\n", " ")))
        else:
            print("ok %s" % test.__doc__)


main()
