#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Make html_names.h and html_names.c: the tag and attribute names that the
HTML reader knows by number, and a hash table without chains for each.
Run in this folder: python3 html_names.py"""

TAGS = """
html head title base link meta style body article section nav aside h1 h2 h3
h4 h5 h6 hgroup header footer address p hr pre blockquote ol ul menu li dl dt
dd figure figcaption main search div a em strong small s cite q dfn abbr ruby
rt rp rb rtc data time code var samp kbd sub sup i b u mark bdi bdo span br
wbr ins del picture source img iframe embed object param video audio track map
area table caption colgroup col tbody thead tfoot tr td th form label input
button select datalist optgroup option textarea output progress meter fieldset
legend details summary dialog script noscript template slot canvas
acronym applet basefont bgsound big blink center dir font frame frameset
image isindex keygen listing marquee menuitem multicol nextid nobr noembed
noframes plaintext spacer strike tt xmp amp-img amp-iframe amp-youtube
amp-twitter amp-video amp-instagram amp-anim
svg math annotation annotation-xml semantics mi mn mo ms mtext mspace mrow
mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup
msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr
mlabeledtr mtd maction mglyph maligngroup malignmark
desc foreignobject g path defs symbol use text tspan rect circle
""".split()

ATTRS = """
id class style title lang xml:lang dir hidden role href src srcset sizes alt
width height type name content property itemprop itemscope itemtype itemid
itemref rel rev media charset http-equiv datetime cite colspan rowspan scope
headers align valign start reversed value target poster loading decoding
aria-hidden aria-label aria-labelledby aria-describedby aria-level aria-modal
data-src data-srcset data-original data-lazy data-lazy-src data-lazy-srcset
data-image data-url data-href data-lang data-language data-line-number
data-title data-caption data-credit data-alt data-width data-height
data-content data-id data-type data-video-id data-sizes data-full-src
data-large-file data-orig-file data-hi-res-src data-original-set
data-datetime data-timestamp data-date data-author data-name data-testid
data-component data-component-name data-tex data-latex data-math data-expr
data-footnote-ref data-footnote-backref data-footnotes data-ad data-embed-url
data-instgrm-permalink data-tweet-id data-youtube-id data-nosnippet
action method for label summary axis abbr border cellpadding cellspacing
bgcolor color face size frame rules span usemap ismap shape coords
encoding display mathvariant alttext xmlns xlink:href datatype about typeof
resource prefix vocab srclang kind default srcdoc allow allowfullscreen
tabindex open data code codebase classid object onclick pubdate
""".split()


def const(kind, name):
    return "PCUT_%s_%s" % (kind, "".join(
        c if c.isalnum() else "_" for c in name).upper())


def fnv(name, seed):
    h = 2166136261 ^ seed
    for c in name.encode():
        h = (h ^ c) * 16777619 & 0xffffffff
    return h ^ h >> 15


def table(names):
    """A seed for which no two names share one of 2^bits slots."""
    for bits in range(8, 16):
        for seed in range(20000):
            slots = {}
            for k, n in enumerate(names):
                i = fnv(n, seed) & (1 << bits) - 1
                if i in slots:
                    break
                slots[i] = k + 1
            else:
                return bits, seed, slots
    raise SystemExit("no seed")


def main():
    note = "/* SPDX-License-Identifier: ISC */\n" \
           "/* Made by html_names.py: change that. */\n"
    with open("html_names.h", "w") as f:
        f.write(note + "#ifndef PCUT_HTML_NAMES_H\n#define PCUT_HTML_NAMES_H\n"
                "\n#include <presscut.h>\n")
        for kind, names, what in (("TAG", TAGS, "tag"),
                                  ("HATTR", ATTRS, "attribute")):
            f.write("\nenum pcut_html_%s {\n\tPCUT_%s_OTHER = 0, "
                    "/* none of these */\n" % (what, kind))
            for n in names:
                f.write("\t%s, /* %s */\n" % (const(kind, n), n))
            f.write("\tPCUT_%s_COUNT\n};\n" % kind)
        f.write("\n/* The number of a name in lower case, 0 if it has none. */\n"
                "unsigned pcut_html_tag_of(pcut_str name);\n"
                "unsigned pcut_html_attr_of(pcut_str name);\n"
                "/* And back; \"\" for 0. */\n"
                "const char *pcut_html_tag_name(unsigned tag);\n"
                "const char *pcut_html_attr_name(unsigned attr);\n"
                "\n#endif /* PCUT_HTML_NAMES_H */\n")
    with open("html_names.c", "w") as f:
        f.write(note + "#include <stddef.h>\n#include <stdint.h>\n"
                "#include <string.h>\n\n#include \"html_names.h\"\n\n"
                "struct name {\n\tconst char *ptr;\n\tsize_t len;\n};\n\n"
                "static uint32_t\nhash(pcut_str s, uint32_t seed)\n{\n"
                "\tuint32_t h = UINT32_C(2166136261) ^ seed;\n\n"
                "\tfor (size_t i = 0; i < s.len; i++)\n"
                "\t\th = (h ^ (unsigned char)s.ptr[i]) * 16777619u;\n"
                "\treturn h ^ h >> 15;\n}\n")
        for kind, names, what in (("TAG", TAGS, "tag"),
                                  ("HATTR", ATTRS, "attr")):
            assert len(set(names)) == len(names), \
                [n for n in names if names.count(n) > 1]
            bits, seed, slots = table(names)
            f.write("\nstatic const struct name %s_names[] = {\n\t{\"\", 0},\n"
                    % what)
            for n in names:
                f.write("\t{\"%s\", %d},\n" % (n, len(n)))
            f.write("};\n\nstatic const uint16_t %s_slots[%d] = {\n"
                    % (what, 1 << bits))
            line = "\t"
            for i in range(1 << bits):
                item = "%d," % slots.get(i, 0)
                if len(line) + len(item) > 72:
                    f.write(line.rstrip() + "\n")
                    line = "\t"
                line += item + " "
            f.write(line.rstrip() + "\n};\n\nunsigned\npcut_html_%s_of"
                    "(pcut_str name)\n{\n\tunsigned i = %s_slots[hash(name, "
                    "%d) & %d];\n\n\tif (i != 0 && %s_names[i].len == "
                    "name.len &&\n\t    memcmp(%s_names[i].ptr, name.ptr, "
                    "name.len) == 0)\n\t\treturn i;\n\treturn 0;\n}\n\n"
                    "const char *\npcut_html_%s_name(unsigned %s)\n{\n"
                    "\treturn %s < PCUT_%s_COUNT ? %s_names[%s].ptr : \"\";"
                    "\n}\n" % (what, what, seed, (1 << bits) - 1, what, what,
                               what, what, what, kind, what, what))


main()
