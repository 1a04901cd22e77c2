#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Make html_words.h and html_words.c: the word lists of the block scorer as
tables, and the logarithms of small numbers.  Run in this folder:
python3 html_words.py

CLASSES are words in class and id attributes by what they announce: plain
words count anywhere, =word only between characters that are no letters."""
import math

CLASSES = {
    "related":
        "relat recommend readmore read-more more-from more-stor more-on "
        "more-like trending popular most-read mostread outbrain taboola "
        "teaser promo =next =prev previous up-next upsell cross-sell "
        "suggested similar recirc also-like",
    "share":
        "share sharing social follow addthis facebook =twitter whatsapp "
        "pinterest",
    "signup":
        "newsletter subscri signup sign-up paywall piano donat register "
        "login signin sign-in optin opt-in =cta mailchimp",
    "ad":
        "=ad =ads advert sponsor =dfp =gpt adsense =banner",
    "meta":
        "byline =meta dateline publish timestamp =date =time posted "
        "=author =info",
    "caption":
        "caption credit gallery slide carousel =media =image photo "
        "figure thumb swiper",
    "tag":
        "=tag =tags topic categor keyword breadcrumb filed =labels "
        "=terms",
    "comment":
        "comment disqus reply replies respond =review =reviews "
        "discussion",
    "side":
        "widget sidebar aside =box =module =inset =pull callout infobox "
        "=rail =secondary =right =left",
    "nav":
        "=nav navbar navig menu footer header toolbar paginat =pager "
        "masthead topbar skip =toc sitemap",
    "video":
        "video player audio podcast embed",
    "body":
        "article-body articlebody entry-content post-content story-body "
        "body-text article-text article-content =content =prose "
        "richtext rich-text =rte wysiwyg markdown =text paragraph "
        "post-body body-copy",
    "title":
        "=title headline heading =h1 page-title =hero",
    "popup":
        "cookie consent modal popup overlay =gdpr dialog =alert =notice "
        "=toast",
    "shop":
        "product price =cart =shop =buy checkout =sku quantity wishlist "
        "add-to",
    "lead":
        "summary =lead =intro =desc description excerpt standfirst =dek "
        "subtitle subhead",
    "quote":
        "quote tweet",
    "post":
        "=post message =msg thread bbcode usertext answer question",
    "bio":
        "author-bio author-box author-info author-desc about-author "
        "authorbox =bio biograph contributor",
    "card":
        "card tile =item grid =col =row =feed",
    "hidden":
        "hidden sr-only screen-reader =hide offscreen collapsed",
    "fold":
        "=faq faqs accordion =tab =tabs collapse toggle panel expand",
    "user":
        "=user username avatar profile member signature =rank karma "
        "=vote =votes =likes",
    "code":
        "=code highlight =docs syntax =api line-number sphinx =doc",
}

# The first word of what is no article.
START = """
abonnez abonnieren about accueil ad advertisement also anmelden anzeige author
autor back bild by categories category click comentarios comment commentaires
commenti comments compartir condividi contact cookie cookies copyright credit
crédit datenschutz delen download drucken editor email filed folgen follow
foto fotos get home image images impressum inicio inscrivez join kategorie
kategorien kommentar kommentare leave leer lees leggi lesen lire listen
loading log login mehr menu more newsletter next partager photo photos picture
popular posted previous print privacy pubblicità publicidad publicité publish
published publié quelle reacties read recommended register relacionado related
reply reporting schlagwörter search see share sign skip source sources
sponsored startseite subscribe suche suivre suscríbete tag tagged tags teilen
terms themen topics trending updated ver veröffentlicht via video view voir
von watch weiter weiterlesen werbung written zurück ähnliche
""".split()

# The commonest words of some languages.
STOP = """
a aan aber about al all alla als am an and ao are as at au auch auf aus avec
be been bei bij bis but by can ce che com comme como con da dans das dass dat
de dei del della dem den der des di die do door dos du durch een ein eine
einem einen einer el em en er es est este et for from für gli haben had has
hat have he her het his i if il im in is ist it its jest la las le les lo los
maar mais man mehr met mit más na nach ne nel nicht nie niet no noch nog non
not nur não o oder of om on one ont ook op or os out par para pas per pero più
plus por pour que qui se she si sich sie sind się so son sono sont su sur sus
te that the their there they this to um uma un una und une up van von voor vor
w war was we werden were what when which who wie will wird with wordt would y
ya you z zijn zu zum zur è über że
""".split()

# Whoever speaks to the reader.
YOU = """
dein deine du i ich ihr ihre me my notre nous our sie unser unsere us vos
votre vous we wir you your yours
""".split()

# What boilerplate says.
INSIDE = [
    "©", "cookie", "newsletter", "subscrib", "sign up", "all rights reserved",
    "copyright", "privacy policy", "terms of", "click here", "log in",
    "sign in", "share this", "follow us", "read more", "learn more",
    "advertis", "comments", "affiliate", "add to cart", "our app",
    "about the author", "impressum", "datenschutz", "alle rechte",
    "weiterlesen", "javascript", "your email", "required fields",
    "free shipping", "view all", "see all", "load more",
]

# Headings of sections that are no article; . is any character.
SECTION = [
    "relat", "recommend", "you may", "you might", "also", "more from",
    "more in", "more on", "more stories", "more articles", "more news",
    "more posts", "read more", "popular", "trending", "latest", "recent",
    "newsletter", "subscrib", "sign up", "share", "follow", "about the",
    "about us", "contact", "tags", "categor", "archive", "advert", "sponsor",
    "menu", "navigation", "search", "explore", "discover", "don.t miss",
    "featured", "similar", "customers", "mehr", "weitere", "ähnlich", "auch",
    "neueste", "beliebt", "teilen", "à lire", "article liés", "articles liés",
    "article similaires", "articles similaires", "más", "otros", "leggi",
    "anche", "footer", "links", "next", "previous", "author", "account",
    "cart",
]

# Headings over comments; | is the end of a word.
COMMENT = [
    "comment", "reply", "replies", "respons", "respond", "discussion",
    "review|", "reviews|", "kommentar", "antwort", "réaction", "avis",
    "comentario", "what do you think", "join the conversation", "thoughts",
]

# Groups whose features no tree used.
SILENT = ("title", "lead")


def fnv(name, seed):
    h = 2166136261 ^ seed
    for c in name:
        h = (h ^ c) * 16777619 & 0xffffffff
    return h ^ h >> 15


def c_bytes(b):
    return "".join(chr(c) if 32 <= c < 127 and chr(c) not in '"\\?'
                   else "\\%03o" % c for c in b)


def write_words(f):
    flags = {}
    for bit, words in ((1, START), (2, STOP), (4, YOU)):
        for w in words:
            b = w.encode()
            flags[b] = flags.get(b, 0) | bit
    names = sorted(flags)
    for seed in range(1000000):
        slots = {}
        for k, n in enumerate(names):
            i = fnv(n, seed) & 8191
            if i in slots:
                break
            slots[i] = k + 1
        else:
            break
    f.write("\nstatic const struct word {\n\tconst char *ptr;\n"
            "\tunsigned char len, flags;\n} words[] = {\n\t{\"\", 0, 0},\n")
    for n in names:
        f.write('\t{"%s", %d, %d},\n' % (c_bytes(n), len(n), flags[n]))
    f.write("};\n\nstatic const uint16_t word_slots[8192] = {\n")
    for i in range(8192):
        if i in slots:
            f.write("\t[%d] = %d,\n" % (i, slots[i]))
    f.write("};\n\nunsigned\npcut_html_word_flags(pcut_str lower)\n{\n"
            "\tuint32_t h = UINT32_C(2166136261) ^ %du;\n"
            "\tconst struct word *w;\n\n"
            "\tfor (size_t i = 0; i < lower.len; i++)\n"
            "\t\th = (h ^ (unsigned char)lower.ptr[i]) * 16777619u;\n"
            "\tw = &words[word_slots[(h ^ h >> 15) & 8191]];\n"
            "\tif (w->len == lower.len && lower.len > 0 &&\n"
            "\t    memcmp(w->ptr, lower.ptr, lower.len) == 0)\n"
            "\t\treturn w->flags;\n\treturn 0;\n}\n" % seed)


def write_patterns(f, name, patterns):
    """patterns: (text, bit); in buckets by the low bits of two bytes."""
    rows = []
    for text, bit in patterns:
        flags = 0
        if text[0] == "=":
            flags, text = 1, text[1:]
        if text[-1] == "|":
            flags, text = flags | 2, text[:-1]
        b = text.encode()
        assert b[1:2] != b"."
        rows.append(((b[0] & 31) << 5 | b[1] & 31, b, flags, bit))
    rows.sort()
    first = [sum(r[0] < k for r in rows) for k in range(1025)]
    f.write("\nstatic const struct pcut_html_pattern %s_rows[] = {\n" % name)
    for _, b, flags, bit in rows:
        f.write('\t{"%s", %d, %d, %d, %d},\n' % (
            c_bytes(b), len(b), flags, bit, (b + b".")[2]))
    f.write("};\n\nconst struct pcut_html_patterns pcut_html_in_%s = {\n"
            "\t%s_rows,\n\t{" % (name, name))
    for i in range(0, 1025, 16):
        f.write("\n\t    " + " ".join("%d," % n for n in first[i:i + 16]))
    f.write("\n\t}\n};\n")


def main():
    note = "/* SPDX-License-Identifier: ISC */\n" \
           "/* Made by html_words.py: change that. */\n"
    with open("html_words.h", "w") as f:
        f.write(note + """#ifndef PCUT_HTML_WORDS_H
#define PCUT_HTML_WORDS_H

#include <stdint.h>

#include <presscut.h>

enum { /* groups of words in class and id attributes */
""")
        for k, g in enumerate(CLASSES):
            f.write("\tPCUT_CLASS_%s = 1 << %d,\n" % (g.upper(), k))
        f.write("""};

#define PCUT_CLASS_GROUPS %d
/* Those that are features. */
#define PCUT_CLASS_SCORED 0x%x

enum { /* what a word is */
	PCUT_WORD_START = 1, /* often the first one of boilerplate */
	PCUT_WORD_STOP = 2,
	PCUT_WORD_YOU = 4
};

/* PCUT_WORD_... of a word in lower case. */
unsigned pcut_html_word_flags(pcut_str lower);

struct pcut_html_pattern {
	const char *ptr;
	unsigned char len;
	unsigned char flags; /* 1: between no letters; 2: then a word ends */
	unsigned char bit;
	unsigned char third; /* byte; a dot if any will do */
};

struct pcut_html_patterns {
	const struct pcut_html_pattern *rows;
	/* The row of each pair of first bytes, five bits of each. */
	unsigned char first[1025];
};

extern const struct pcut_html_patterns pcut_html_in_class;
extern const struct pcut_html_patterns pcut_html_in_boiler;
extern const struct pcut_html_patterns pcut_html_in_section;
extern const struct pcut_html_patterns pcut_html_in_comment;

/*
 * 1 << bit of each pattern in lower, which is in lower case; with any, the
 * first one found is enough.
 */
uint32_t pcut_html_match(const struct pcut_html_patterns *patterns,
                         pcut_str lower, int any);

/* log(1 + n) */
#define PCUT_LOG_SMALL 512
extern const double pcut_log1p_small[PCUT_LOG_SMALL];

#endif /* PCUT_HTML_WORDS_H */
""" % (len(CLASSES), sum(1 << k for k, g in enumerate(CLASSES)
                         if g not in SILENT)))
    with open("html_words.c", "w") as f:
        f.write(note + "#include <string.h>\n\n#include \"html_words.h\"\n")
        write_words(f)
        write_patterns(f, "class", [
            (w, k) for k, g in enumerate(CLASSES) for w in CLASSES[g].split()])
        write_patterns(f, "boiler", [(w, 0) for w in INSIDE])
        write_patterns(f, "section", [(w, 0) for w in SECTION])
        write_patterns(f, "comment", [(w, 0) for w in COMMENT])
        f.write("\nconst double pcut_log1p_small[PCUT_LOG_SMALL] = {\n")
        for n in range(512):
            f.write("\t%s,\n" % repr(math.log1p(n)))
        f.write("};\n")


main()
