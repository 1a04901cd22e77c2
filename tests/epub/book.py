# SPDX-License-Identifier: ISC
"""What is wrong with a book, as a list of sentences; empty when nothing is.

The container is read byte by byte, so that nothing is forgiven (EPUB 3.3, OCF
4.2); then the package document, every XHTML document, the stylesheet, the
navigation document and the NCX, and that accessibility metadata is true of
this very book.  Stricter than the specification where the writer promises
more: names, times, no descriptors, no comments in XML.
"""
import posixpath
import re
import struct
import unicodedata
import zlib
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
XHTML = "{http://www.w3.org/1999/xhtml}"
TYPE = "{http://www.idpf.org/2007/ops}type"
SVG = "{http://www.w3.org/2000/svg}"
MATHML = "{http://www.w3.org/1998/Math/MathML}"
NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SIGNATURES = {"image/jpeg": rb"\xff\xd8\xff", "image/png": rb"\x89PNG\r\n",
              "image/gif": rb"GIF8[79]a", "image/webp": rb"RIFF....WEBP",
              "image/svg+xml": rb"<\?xml [^>]*>\s*<svg ",
              "application/xhtml+xml": rb"<\?xml [^>]*>\n<!DOCTYPE html>\n"
              rb"<html ",
              "application/x-dtbncx+xml": rb"<\?xml [^>]*>\n<ncx ",
              "text/css": rb"[a-z@/]"}
STORED = ("image/jpeg", "image/png", "image/gif", "image/webp")
# HTML's own elements, without those that an article has no use for.
ELEMENTS = set(
    "html head title link body section article header nav aside p h1 h2 h3 h4 "
    "h5 h6 ol ul li dl dt dd blockquote figure figcaption pre code kbd em "
    "strong s u mark sup sub small q span del ins abbr a img br hr div table "
    "caption thead tbody tfoot tr th td ruby rt time wbr".split())
PHRASING = set(
    "code kbd em strong s u mark sup sub small q span del ins abbr a img br "
    "ruby rt time wbr".split())
ONLY_PHRASING = PHRASING | {"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
                            "dt"}
TAG = re.compile(r"^([a-z]{2,3}|x|i)(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?"
                 r"(-[a-z0-9]{1,8})*$")


def words(element):
    """The text of it, white space collapsed, as a table of contents has it:
    without the numbers of notes, with the words of pictures."""
    out = []

    def walk(e):
        if (e.get("class") == "noteref" or e.tag == XHTML + "rt" or
                e.tag.startswith(MATHML)):
            return
        if e.get("class") == "missing-image":
            out.append("".join(e.itertext())[1:-1].replace("\u2026", ""))
            return
        out.append(e.get("alt", " " if e.tag == XHTML + "br" else ""))
        out.append(e.text or "")
        for child in e:
            walk(child)
            out.append(child.tail or "")
    walk(element)
    return " ".join("".join(out).split())


class Book:
    def __init__(self, data):
        self.faults = []
        self.files = {}
        self.methods = {}
        self.headings = []   # (file, id, level, words), in reading order
        self.toc = []        # (depth, href, words) of the navigation document
        self.open_container(data)
        if not self.faults:
            self.open_package()

    def check(self, good, fault, *where):
        if not good:
            self.faults.append(" ".join([fault] + [str(w) for w in where]))
        return good

    # ---- container

    def open_container(self, data):
        self.check(data[:4] == b"PK\3\4" and data[30:38] == b"mimetype" and
                   data[38:58] == b"application/epub+zip",
                   "mimetype is not first, stored, without an extra field")
        end = data.rfind(b"PK\5\6")
        if not self.check(end == len(data) - 22,
                          "bytes behind the directory, or none there"):
            return
        disk, other, here, count, size, at, comment = struct.unpack(
            "<HHHHIIH", data[end + 4:])
        self.check(disk == other == comment == 0 and here == count and
                   at + size == end, "end of directory")
        expected, seen = 0, set()
        for _ in range(count):
            (made, need, flags, method, time, date, crc, packed, full, n, extra,
             note, _, _, attr, offset) = struct.unpack(
                 "<HHHHHHIIIHHHHHII", data[at + 4:at + 46])
            name = data[at + 46:at + 46 + n].decode("ascii")
            self.check(extra == note == 0, "extra field or comment", name)
            at += 46 + n
            local = struct.unpack("<HHHHHIIIHH", data[offset + 4:offset + 30])
            self.check(local == (need, flags, method, time, date, crc, packed,
                                 full, n, 0), "headers differ", name)
            self.check(offset == expected, "gap before", name)
            start = offset + 30 + n
            expected = start + packed
            self.check(method in (0, 8) and need in (10, 20), "method", name)
            self.check(flags & ~0x806 == 0, "flags", flags, name)
            self.check((date, time) == (33, 0), "time", name)
            self.check(re.fullmatch(r"(META-INF|[A-Z]+)?(/?[A-Za-z0-9._-]+)+",
                                    name) and ".." not in name and
                       len(name) < 256, "name", name)
            self.check(not (made >> 8 == 3 and attr >> 28 == 10), "link", name)
            folded = unicodedata.normalize("NFC", name).casefold()
            self.check(folded not in seen, "two of one name", name)
            seen.add(folded)
            body = data[start:expected]
            if method == 8:
                body = zlib.decompressobj(-15).decompress(body)
            self.check(len(body) == full and zlib.crc32(body) == crc,
                       "size or sum", name)
            self.files[name], self.methods[name] = body, method

    # ---- package

    def parse(self, name, where=""):
        blob = self.files[name]
        self.check(not blob.startswith(b"\xef\xbb\xbf"), "byte order mark", name)
        self.check(blob.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n'),
                   "no XML declaration", name)
        self.check(b"<!--" not in blob and b"<![" not in blob and
                   b"<!ENTITY" not in blob, "comment or declaration", name)
        text = blob.decode("utf-8", "surrogatepass")
        self.check(not re.search("[\0-\10\13\14\16-\37\177-\237\ud800-\udfff"
                                 "\ufffe\uffff]", text),
                   "control character", name)
        try:
            return ElementTree.fromstring(blob)
        except ElementTree.ParseError as e:
            self.check(False, "not well-formed:", name, e)
            return None

    def open_package(self):
        root = self.parse("META-INF/container.xml")
        paths = [e.get("full-path") for e in root.iter(CONTAINER + "rootfile")]
        if not self.check(root.tag == CONTAINER + "container" and
                          root.get("version") == "1.0" and len(paths) == 1 and
                          paths[0] in self.files, "container.xml"):
            return
        self.opf = paths[0]
        self.folder = posixpath.dirname(self.opf)
        self.package = self.parse(self.opf)
        if self.package is None:
            return
        self.metadata, self.manifest, self.spine = list(self.package)
        self.check([e.tag for e in self.package] ==
                   [OPF + t for t in ("metadata", "manifest", "spine")] and
                   self.package.get("version") == "3.0" and
                   TAG.match(self.package.get(LANG, "")), "package element")
        self.check_metadata()
        self.check_manifest()
        self.check_documents()
        self.check_navigation()
        self.check_accessibility()

    def dc(self, name):
        return [e.text or "" for e in self.metadata.iter(DC + name)]

    def properties(self, name):
        return [e.text for e in self.metadata.iter(OPF + "meta")
                if e.get("property") == name and e.get("refines") is None]

    def refinements(self, name):
        return {e.get("refines")[1:]: e.text
                for e in self.metadata.iter(OPF + "meta")
                if e.get("property") == name and e.get("refines")}

    def check_metadata(self):
        ids = [e.get("id") for e in self.package.iter() if e.get("id")]
        self.check(len(ids) == len(set(ids)), "ids of the package")
        for e in self.metadata.iter():
            self.check(e.tag == OPF + "metadata" or e.get("name") or
                       (e.text or "").strip(), "empty element", e.tag)
            ref = e.get("refines")
            self.check(ref is None or ref[:1] == "#" and ref[1:] in ids,
                       "refines", ref)
            self.check(e.get("property") != "dcterms:conformsTo",
                       "conformance is claimed")
        uid = [e for e in self.metadata.iter(DC + "identifier")
               if e.get("id") == self.package.get("unique-identifier")]
        self.identifier = uid[0].text if uid else ""
        self.check(re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}"
                                r"-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
                                self.identifier), "identifier",
                   self.identifier)
        self.check(len(self.dc("title")) == 1, "titles")
        self.check(len(self.dc("language")) > 0 and
                   all(TAG.match(t) for t in self.dc("language")),
                   "languages", self.dc("language"))
        self.check(len(self.dc("date")) < 2 and all(re.fullmatch(
            r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?",
            d) for d in self.dc("date")), "date", self.dc("date"))
        modified = self.properties("dcterms:modified")
        self.check(len(modified) == 1 and re.fullmatch(
            r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", modified[0]), "modified",
                   modified)
        for role in self.refinements("role").values():
            self.check(re.fullmatch("[a-z]{3}", role), "role", role)

    def check_manifest(self):
        self.items, self.types = {}, {}
        properties = []
        for item in self.manifest:
            href = item.get("href")
            name = posixpath.join(self.folder, unquote(href))
            self.check(re.fullmatch(r"[a-z0-9._/-]+", href) and
                       name in self.files and name not in self.types,
                       "manifest item", href)
            kind = item.get("media-type")
            self.check(kind in SIGNATURES and re.match(
                SIGNATURES[kind], self.files.get(name, b""), re.S),
                       "is no", kind, name)
            self.check((self.methods.get(name) == 0) == (kind in STORED),
                       "stored or not", name)
            self.types[name] = kind
            self.items[item.get("id")] = name
            properties += [(p, name) for p in
                           item.get("properties", "").split()]
        self.marked = properties
        for name in self.files:
            self.check(name in self.types or name in ("mimetype", self.opf) or
                       name.startswith("META-INF/"), "is in no manifest", name)
        navs = [n for p, n in properties if p == "nav"]
        covers = [n for p, n in properties if p == "cover-image"]
        if self.check(len(navs) == 1, "navigation documents"):
            self.nav = navs[0]
        self.check(len(covers) < 2, "covers")
        self.cover = covers[0] if covers else None
        marks = [e.get("content") for e in self.metadata.iter(OPF + "meta")
                 if e.get("name") == "cover"]
        self.check([self.items.get(m) for m in marks] == covers,
                   "cover for old readers")
        self.order = [self.items.get(e.get("idref")) for e in self.spine]
        self.check(None not in self.order and self.order and
                   len(set(self.order)) == len(self.order) and
                   all(self.types[n] == "application/xhtml+xml"
                       for n in self.order) and
                   any(e.get("linear") != "no" for e in self.spine), "spine")
        self.check(self.types.get(self.items.get(self.spine.get("toc"))) ==
                   "application/x-dtbncx+xml", "spine's toc")

    # ---- documents

    def target(self, base, href):
        """(file, fragment) inside the book; None for an outer address."""
        url = urlsplit(href)
        if url.scheme or url.netloc:
            return None
        name = posixpath.normpath(posixpath.join(
            posixpath.dirname(base), unquote(url.path))) if url.path else base
        return name, unquote(url.fragment)

    def check_documents(self):
        self.documents, self.ids = {}, {}
        for name, kind in self.types.items():
            if kind.endswith("xml"):
                root = self.parse(name)
                if root is None:
                    continue
                self.documents[name] = root
                ids = [e.get("id") for e in root.iter() if e.get("id") is not
                       None]
                self.check(len(ids) == len(set(ids)), "ids not unique", name)
                self.ids[name] = ids
        for name, root in self.documents.items():
            if self.types[name] == "application/xhtml+xml":
                self.check_xhtml(name, root)
            elif self.types[name] == "image/svg+xml":
                self.check_drawing(name, root)
        for name, kind in self.types.items():
            if kind == "text/css":
                self.check_stylesheet(name)

    def check_xhtml(self, name, root):
        self.check(root.tag == XHTML + "html" and TAG.match(
            root.get("lang", "")) and root.get("lang") == root.get(LANG),
                   "root or language", name)
        title = root.find(XHTML + "head/" + XHTML + "title")
        self.check(title is not None and words(title), "title", name)
        for i in self.ids[name]:
            self.check(re.fullmatch("[a-z][a-z0-9-]*", i), "id", name, i)
        self.walk(name, root)
        math = any(e.tag.startswith(MATHML) for e in root.iter())
        self.check(math == (("mathml", name) in self.marked), "mathml", name)
        self.check(all(p in ("nav", "mathml") for p, n in self.marked
                       if n == name), "properties", name)
        level = 0
        for e in root.iter():
            m = re.fullmatch(r"h([1-6])", e.tag[len(XHTML):])
            if not m or not e.tag.startswith(XHTML):
                continue
            self.check(int(m[1]) <= level + 1, "level skipped", name, words(e))
            self.check(words(e) or any(i.get("alt") for i in
                                       e.iter(XHTML + "img")) or
                       e.find(".//" + MATHML + "math") is not None,
                       "empty heading", name)
            level = int(m[1])
            if name != self.nav:
                math = e.find(".//" + MATHML + "math") is not None or any(
                    c.get("class") == "math" for c in e.iter())
                self.headings.append((name, e.get("id"), level,
                                      None if math else words(e)))
        self.check(sum(h[0] == name and h[2] == 1 for h in self.headings) < 2,
                   "two h1", name)

    def walk(self, name, root):
        stack = [(root, ())]
        while stack:
            e, above = stack.pop()
            tag = e.tag[len(XHTML):] if e.tag.startswith(XHTML) else e.tag
            if e.tag.startswith(MATHML):
                self.check(e.get("href") is None, "link in math", name)
                continue
            self.check(tag in ELEMENTS, "element", name, tag)
            self.check_content(name, e, tag, above)
            self.check_attributes(name, e, tag)
            stack += [(child, above + (tag,)) for child in e]

    def check_content(self, name, e, tag, above):
        inner = [c.tag[len(XHTML):] for c in e if c.tag.startswith(XHTML)]
        if tag in ONLY_PHRASING:
            self.check(all(c in PHRASING for c in inner), "blocks in", name,
                       tag, inner)
        allowed = {"ul": {"li"}, "ol": {"li"}, "tr": {"td", "th"},
                   "dl": {"dt", "dd"}, "thead": {"tr"}, "tbody": {"tr"},
                   "tfoot": {"tr"},
                   "table": {"caption", "thead", "tbody", "tfoot"}}.get(tag)
        if allowed:
            self.check(inner and set(inner) <= allowed, "content of", name,
                       tag, inner)
            self.check(not (e.text or "").strip() and not any(
                (c.tail or "").strip() for c in e), "loose text in", name, tag)
        if tag == "table":
            order = "".join({"caption": "c", "thead": "h", "tbody": "b",
                             "tfoot": "f"}[c] for c in inner if c in allowed)
            self.check(re.fullmatch("c?h?b*f?", order), "order of a table",
                       name, inner)
        if tag == "dl":
            self.check(inner[:1] == ["dt"] and inner[-1] == "dd", "order of a dl",
                       name)
        if tag == "figure" and "figcaption" in inner:
            self.check(inner.count("figcaption") == 1 and
                       inner[-1] == "figcaption", "figcaption", name)
        if tag == "a":
            self.check("a" not in above, "link in a link", name)
        if tag == "caption":
            self.check(e.find(".//" + XHTML + "table") is None,
                       "table in a caption", name)
        if tag == "th":
            self.check(not any(re.fullmatch("h[1-6]", c.tag[len(XHTML):])
                               for c in e.iter()), "heading in th", name)

    def check_attributes(self, name, e, tag):
        for key, value in e.items():
            self.check(key in ("id", "class", "lang", LANG, "dir", "title",
                               "role", TYPE, "href", "src", "alt", "width",
                               "height", "scope", "colspan", "rowspan",
                               "start", "type", "value", "datetime", "rel",
                               "hidden", "aria-label", "aria-labelledby"),
                       "attribute", name, key)
            if key in ("lang", LANG):
                self.check(TAG.match(value), "language", name, value)
                self.check(e.get("lang") == e.get(LANG), "languages", name)
            if key == "dir":
                self.check(value in ("ltr", "rtl", "auto"), "dir", name, value)
            if key in ("width", "height", "colspan", "rowspan"):
                self.check(re.fullmatch("[1-9][0-9]*", value), key, name,
                           value)
            if key in ("href", "src"):
                self.check_link(name, tag, key, value)
        if tag == "img":
            self.check(e.get("alt") is not None and e.get("src"), "img", name)
        if tag in ("th", "td"):
            self.check(tag == "td" or e.get("scope") in ("row", "col"),
                       "scope", name)
        kind = e.get(TYPE)
        role = {"noteref": "doc-noteref", "footnote": "doc-footnote",
                "subtitle": "doc-subtitle", "chapter": "doc-chapter",
                "pullquote": "doc-pullquote", "toc": "doc-toc"}.get(kind)
        self.check(not role or e.get("role") == role or tag == "a" and
                   kind == "toc", "role of", name, kind)
        self.check(tag not in ("html", "head", "body") or e.get("role") is None,
                   "role on", name, tag)
        if kind == "noteref":
            self.check(len(e) == 0 and (e.text or "").isdigit(), "noteref",
                       name)

    def check_link(self, name, tag, key, value):
        target = self.target(name, value)
        if target is None:
            self.check(tag == "a" and re.match(
                "(https?|mailto|ftp|tel|news|nntp|urn|xmpp|irc|sips?|gopher):",
                value, re.I), "remote", name, value)
            self.check(not re.search(r'[\s<>"{}|\\^`\0-\x20]', value) and
                       not re.search(r"%(?![0-9A-Fa-f]{2})", value),
                       "address", name, value)
            return
        file, fragment = target
        self.check(file in self.types, "leads to nothing:", name, value)
        self.check(not fragment or fragment in self.ids.get(file, ()),
                   "no such place:", name, value)
        if tag == "a":
            self.check(file in self.order, "leads out of the spine:", name,
                       value)

    def check_drawing(self, name, root):
        self.check(root.tag == SVG + "svg", "root", name)
        for e in root.iter():
            self.check(e.tag.startswith(SVG) and e.tag[len(SVG):] not in (
                "script", "foreignObject", "a", "image", "animate", "set",
                "iframe", "handler"), "in a drawing", name, e.tag)
            for key, value in e.items():
                local = key.rsplit("}", 1)[-1]
                self.check(not local.lower().startswith("on"), "handler", name)
                if local == "href":
                    self.check(value[:1] == "#" and
                               value[1:] in self.ids[name], "reference", name,
                               value)
                self.check(not re.search(r"url\(\s*['\"]?(?!#)", value) and
                           not re.search("script:|data:|https?:", value),
                           "reference", name, value)
            self.check(not re.search(r"@import|url\(\s*['\"]?(?!#)|https?:",
                                     e.text or "") or
                       e.tag != SVG + "style", "style", name)

    def check_stylesheet(self, name):
        css = self.files[name].decode("ascii")
        css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
        self.check(len(css) < 10000, "stylesheet is long")
        for bad in (r"(?<![-\w])(direction|unicode-bidi)\s*:", r"@import",
                    r"url\(", r"position\s*:\s*(fixed|absolute)", r"var\(",
                    r"\d(vh|vw)\b", r"font-size\s*:[^;]*p[xt]",
                    r"overflow\s*:", r"!important",
                    r"(?<![-\w])(color|background[-a-z]*)\s*:", r"columns?\s*:",
                    r"text-align\s*:\s*justify", r"calc\(|:is\(|:has\("):
            self.check(not re.search(bad, css), "stylesheet has", bad)
        self.check(set(re.findall(r"font-family\s*:\s*([^;]+)", css)) <=
                   {"monospace, monospace"}, "fonts")

    # ---- navigation

    def check_navigation(self):
        root = self.documents.get(self.nav)
        if root is None:
            return
        navs = {e.get(TYPE): e for e in root.iter(XHTML + "nav")}
        if not self.check({"toc", "landmarks"} == set(navs), "navs"):
            return
        self.read_list(navs["toc"].find(XHTML + "ol"), 1)
        marks = [(a.get(TYPE), a.get("href")) for a in
                 navs["landmarks"].iter(XHTML + "a")]
        self.check(len(set(marks)) == len(marks) and None not in
                   [m[0] for m in marks] and "bodymatter" in dict(marks),
                   "landmarks", marks)
        self.check(navs["landmarks"].get("hidden") == "hidden",
                   "landmarks show")
        last = (-1, -1)
        for _, href, label in self.toc:
            self.check(label, "empty entry", href)
            file, fragment = self.target(self.nav, href)
            if file not in self.order:
                self.check(False, "entry leads out of the spine", href)
                continue
            at = (self.order.index(file), self.ids[file].index(fragment)
                  if fragment in self.ids[file] else -1)
            self.check(at >= last, "entries out of order", href)
            last = at
        self.check_ncx()

    def read_list(self, ol, depth):
        if not self.check(ol is not None and len(ol) > 0, "empty list in nav"):
            return
        for li in ol:
            tags = [c.tag[len(XHTML):] for c in li]
            if not self.check(tags in (["a"], ["a", "ol"]), "entry", tags):
                continue
            self.toc.append((depth, li[0].get("href"), words(li[0])))
            if len(li) > 1:
                self.read_list(li[1], depth + 1)

    def check_ncx(self):
        name = self.items[self.spine.get("toc")]
        root = self.documents[name]
        meta = {m.get("name"): m.get("content") for m in root.iter(NCX + "meta")}
        self.check(meta.get("dtb:uid") == self.identifier, "uid of the NCX")
        points = []

        def read(parent, depth):
            for p in parent.findall(NCX + "navPoint"):
                points.append((depth, p.find(NCX + "content").get("src"),
                               words(p.find(NCX + "navLabel"))))
                orders.append(p.get("playOrder"))
                read(p, depth + 1)
        orders = []
        read(root.find(NCX + "navMap"), 1)
        self.check(points == self.toc, "NCX is not the nav", points[:9],
                   self.toc[:9])
        self.check(orders == [str(i + 1) for i in range(len(orders))],
                   "order of play")
        self.check(meta.get("dtb:depth") == str(max(p[0] for p in points)),
                   "depth of the NCX")

    def check_depth(self, depth):
        """The toc is the headings of the chapters, to that level."""
        wanted = [(level, posixpath.relpath(file, posixpath.dirname(self.nav)) +
                   "#" + str(i), label)
                  for file, i, level, label in self.headings
                  if 1 < level <= depth]
        found = [e for e in self.toc if e[0] > 1]
        self.check([w[:2] for w in wanted] == [f[:2] for f in found],
                   "toc is not the headings", wanted[:9], found[:9])
        for w, f in zip(wanted, found):
            self.check(w[2] in (None, f[2]), "label", w, f)
        for _, href, label in self.toc:
            titles = [h[3] for h in self.headings if h[2] == 1 and "#" not in
                      href and h[0] == posixpath.join(self.folder, href)]
            self.check(titles in ([], [label]), "chapter's title", label,
                       titles)

    # ---- accessibility

    def check_accessibility(self):
        images, nameless = 0, 0
        math = any(p == "mathml" for p, _ in self.marked)
        for name in self.order:
            for e in self.documents[name].iter(XHTML + "img"):
                images += 1
                nameless += e.get("alt") == ""
        modes = self.properties("schema:accessMode")
        ways = self.properties("schema:accessModeSufficient")
        features = self.properties("schema:accessibilityFeature")
        hazards = self.properties("schema:accessibilityHazard")
        self.check(len(set(ways)) == len(ways) and len(set(modes)) ==
                   len(modes) and len(set(features)) == len(features),
                   "said twice", ways, modes, features)
        self.check(set(modes) == ({"textual", "visual"} if images else
                                  {"textual"}), "accessMode", modes)
        self.check(("textual" in ways) == (nameless == 0), "sufficient", ways,
                   nameless)
        self.check(ways, "no accessModeSufficient")
        wanted = {"tableOfContents", "readingOrder", "structuralNavigation",
                  "displayTransformability"}
        if images and not nameless:
            wanted.add("alternativeText")
        if math:
            wanted.add("MathML")
        self.check(set(features) == wanted, "features", features, wanted)
        moving = any(b.count(b"\x21\xf9\4") > 1 for n, b in self.files.items()
                     if n.endswith(".gif")) or any(
                         b"ANIM" in b[:64] for n, b in self.files.items()
                         if n.endswith(".webp"))
        self.check(hazards == ["unknown" if moving else "none"], "hazards",
                   hazards)
        self.check(len(self.properties("schema:accessibilitySummary")) == 1,
                   "summary")
