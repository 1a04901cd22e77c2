/* SPDX-License-Identifier: ISC */
/*
 * Pictures.  A page names the same picture many times over: small for the
 * moment, large for wide screens, in attributes that a script reads, in a
 * <noscript> for those without one.  All sources of one are collected; the
 * best becomes the asset's address, the others its candidates.  What shows
 * nothing (spacers, tracking pixels, place holders) is no picture.
 */
#include <string.h>

#include "html_jsonld.h"
#include "html_page.h"
#include "str.h"

/* Wide enough for any page; a larger one costs and shows no more. */
#define WIDTH_BEST 1600
#define SOURCES_MOST 64 /* of one picture */
#define ALT_MOST 4000   /* bytes of one that is looked at for marks */
#define SIGN_MOST 40    /* bytes of the alternative of an emoji */
#define NAME_END 60     /* bytes of an address that tell of a place holder */
#define ICON_MOST 40    /* pixels of what belongs into a line */

struct source {
	pcut_str url; /* as the page has it */
	pcut_str type;
	uint32_t width;
	double density;
};

struct sources {
	struct source item[SOURCES_MOST];
	size_t n, most; /* no more of them are wanted */
};

int
pcut_html_is_image(const pcut_html_node *n)
{
	return n->kind == PCUT_HTML_ELEMENT && (n->tag == PCUT_TAG_IMG ||
	    n->tag == PCUT_TAG_PICTURE || n->tag == PCUT_TAG_IMAGE ||
	    n->tag == PCUT_TAG_AMP_IMG || n->tag == PCUT_TAG_AMP_ANIM) &&
	    (n->flags & PCUT_HTML_FOREIGN) == 0;
}

/* A picture of no use: a dot, or what stands there until a script runs. */
static int
is_placeholder(pcut_str url)
{
	static const char *const words[] = {"placeholder", "spacer", "blank.",
	    "/blank", "1x1", "pixel.", "transparent", "lazyload", "lazy-load",
	    "loading.", "grey.", "gray.", "clear.gif", "trans.gif", "empty.",
	    "_blank", "default-image", "noimage", "no-image"};
	pcut_str name = url;
	char lower[NAME_END];
	size_t cut;

	if (pcut_str_starts_case(url, PCUT_LIT("data:")))
		return url.len < 200 ||
		    (url.len < 1200 && pcut_str_find_case(pcut_str_cut(url, 0,
		    40), PCUT_LIT("svg")) != SIZE_MAX);
	if (url.len > 2048)
		return 0;
	if ((cut = pcut_str_find_char(name, '?')) != SIZE_MAX)
		name = pcut_str_cut(name, 0, cut);
	if (name.len > NAME_END)
		name = pcut_str_skip(name, name.len - NAME_END);
	for (size_t i = 0; i < name.len; i++)
		lower[i] = pcut_lower(name.ptr[i]);
	name.ptr = lower;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (pcut_str_find(name, pcut_str_from(words[i])) != SIZE_MAX)
			return 1;
	return 0;
}

static void
add_source(struct sources *s, pcut_str url, pcut_str type, uint32_t width,
    double density)
{
	url = pcut_str_trim(url);
	if (url.len == 0 || s->n == s->most || url.ptr[0] == '#' ||
	    pcut_str_starts_case(url, PCUT_LIT("about:")) ||
	    pcut_str_starts_case(url, PCUT_LIT("javascript:")) ||
	    url.ptr[0] == '{' || is_placeholder(url))
		return;
	for (size_t i = 0; i < s->n; i++)
		if (pcut_str_eq(s->item[i].url, url)) {
			if (s->item[i].width == 0)
				s->item[i].width = width;
			return;
		}
	s->item[s->n++] = (struct source){url, type, width, density};
}

/* The number that a descriptor such as 640w or 1.5x has. */
static double
descriptor(pcut_str s)
{
	double value = 0, unit = 1;
	int fraction = 0;

	for (size_t i = 0; i < s.len && i < 12; i++) {
		if (s.ptr[i] == '.' && !fraction) {
			fraction = 1;
		} else if (pcut_is_digit(s.ptr[i])) {
			value = value * 10 + (s.ptr[i] - '0');
			unit *= fraction ? 10 : 1;
		} else {
			break;
		}
	}
	return value / unit;
}

/* HTML 4.8.4.2.1, with commas inside addresses told from those between. */
static void
add_srcset(struct sources *s, pcut_str set, pcut_str type)
{
	size_t i = 0;

	if (set.ptr == NULL)
		return;
	while (i < set.len && s->n < s->most) {
		pcut_str url, what = PCUT_STR_NONE;
		size_t start;

		while (i < set.len && (pcut_is_space(set.ptr[i]) ||
		    set.ptr[i] == ','))
			i++;
		start = i;
		while (i < set.len && !pcut_is_space(set.ptr[i]))
			i++;
		url = pcut_str_cut(set, start, i - start);
		if (pcut_str_ends(url, PCUT_LIT(","))) {
			while (pcut_str_ends(url, PCUT_LIT(",")))
				url.len--;
		} else {
			start = i;
			while (i < set.len && set.ptr[i] != ',')
				i++;
			what = pcut_str_trim(pcut_str_cut(set, start,
			    i - start));
		}
		add_source(s, url, type, what.len > 1 &&
		    what.ptr[what.len - 1] == 'w' ?
		    (uint32_t)descriptor(what) : 0, what.len > 1 &&
		    what.ptr[what.len - 1] == 'x' ? descriptor(what) : 0);
	}
}

static int
looks_like_srcset(pcut_str s)
{
	return pcut_str_find_char(s, ' ') != SIZE_MAX &&
	    pcut_str_find_char(s, ',') != SIZE_MAX;
}

static void
add_element(struct sources *s, const pcut_html_node *n)
{
	static const unsigned lazy[] = {PCUT_HATTR_DATA_SRC,
	    PCUT_HATTR_DATA_ORIGINAL, PCUT_HATTR_DATA_LAZY_SRC,
	    PCUT_HATTR_DATA_LAZY, PCUT_HATTR_DATA_HI_RES_SRC,
	    PCUT_HATTR_DATA_FULL_SRC, PCUT_HATTR_DATA_IMAGE,
	    PCUT_HATTR_DATA_URL};
	static const unsigned large[] = {PCUT_HATTR_DATA_LARGE_FILE,
	    PCUT_HATTR_DATA_ORIG_FILE};
	static const unsigned sets[] = {PCUT_HATTR_SRCSET,
	    PCUT_HATTR_DATA_SRCSET, PCUT_HATTR_DATA_LAZY_SRCSET,
	    PCUT_HATTR_DATA_ORIGINAL_SET};
	pcut_str type = pcut_html_attr_value(n, PCUT_HATTR_TYPE), url;
	long width = pcut_html_num(n, PCUT_HATTR_WIDTH);
	uint32_t px = width > 0 && width < 100000 ? (uint32_t)width : 0;

	if (type.ptr == NULL)
		type = PCUT_STR_NONE;
	for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
		add_srcset(s, pcut_html_attr_value(n, sets[i]), type);
	for (size_t i = 0; i < sizeof lazy / sizeof *lazy; i++) {
		url = pcut_html_attr_value(n, lazy[i]);
		if (url.ptr == NULL)
			continue;
		if (looks_like_srcset(url))
			add_srcset(s, url, type);
		else if (i < 5 || pcut_html_url_is_image(url))
			add_source(s, url, type, px, 0);
	}
	url = pcut_html_attr_value(n, PCUT_HATTR_SRC);
	if (url.ptr != NULL)
		add_source(s, url, type, px, 0);
	for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
		url = pcut_html_attr_value(n, large[i]);
		if (url.ptr != NULL)
			add_source(s, url, type, 0, 0);
	}
	if (s->n > 0)
		return;
	/* An attribute of some script's own making. */
	for (size_t i = 0; i < n->nattr; i++) {
		const pcut_html_attr *a = &n->u.el.attr[i];

		if (pcut_str_starts(pcut_str_from(a->spelt),
		    PCUT_LIT("data-")) && pcut_html_url_is_image(a->value) &&
		    !looks_like_srcset(a->value))
			add_source(s, a->value, type, px, 0);
	}
}

/* The <img> that stands for n. */
static const pcut_html_node *
img_of(const pcut_html_node *n)
{
	if (n->tag != PCUT_TAG_PICTURE)
		return n;
	for (const pcut_html_node *c = n; c != NULL; c = pcut_html_next(c, n))
		if (c->kind == PCUT_HTML_ELEMENT &&
		    c->tag != PCUT_TAG_PICTURE &&
		    pcut_html_is_image(c))
			return c;
	return n;
}

/* The sources of picture n, as many as most. */
static void
collect(struct sources *s, const pcut_html_node *n, size_t most)
{
	s->n = 0;
	s->most = most;
	add_element(s, img_of(n));
	if (n->tag == PCUT_TAG_PICTURE) {
		int left = SOURCES_MOST;

		for (const pcut_html_node *c = n; c != NULL && left-- > 0;
		    c = pcut_html_next(c, n))
			if (pcut_html_is(c, PCUT_TAG_SOURCE))
				add_element(s, c);
	}
}

static int
is_foreign_type(const struct source *s)
{
	pcut_str path = s->url;
	size_t cut = pcut_str_find_char(path, '?');

	if (cut != SIZE_MAX)
		path = pcut_str_cut(path, 0, cut);
	return pcut_str_eq_case(s->type, PCUT_LIT("image/avif")) ||
	    pcut_str_eq_case(s->type, PCUT_LIT("image/jxl")) ||
	    pcut_str_eq_case(s->type, PCUT_LIT("image/heic")) ||
	    pcut_str_ends(path, PCUT_LIT(".avif"));
}

static int
is_webp(const struct source *s)
{
	return pcut_str_eq_case(s->type, PCUT_LIT("image/webp")) ||
	    pcut_str_find_case(s->url, PCUT_LIT(".webp")) != SIZE_MAX;
}

/* Higher is better: a type that any reader shows, then the width nearest to
 * the best, then the one named first. */
static double
worth(const struct source *s)
{
	double w = s->width > 0 ? s->width : s->density > 0 ?
	    s->density * 400 : 300;

	if (w > WIDTH_BEST)
		w = WIDTH_BEST - (w - WIDTH_BEST) / 1000;
	return w - (is_foreign_type(s) ? 1e6 : 0) - (is_webp(s) ? 1 : 0);
}

static size_t
best_of(const struct sources *s)
{
	size_t best = 0;

	for (size_t i = 1; i < s->n; i++)
		if (worth(&s->item[i]) > worth(&s->item[best]))
			best = i;
	return best;
}

int
pcut_html_image_is_small(const pcut_html_node *n)
{
	const pcut_html_node *img = img_of(n);
	long w = pcut_html_num(img, PCUT_HATTR_WIDTH);
	long h = pcut_html_num(img, PCUT_HATTR_HEIGHT);
	pcut_str style = pcut_html_style(img, "height");

	if ((w > 0 && w <= ICON_MOST) || (h > 0 && h <= ICON_MOST))
		return 1;
	if (pcut_str_ends(style, PCUT_LIT("em")) ||
	    pcut_str_ends(style, PCUT_LIT("ex")))
		return 1;
	return pcut_html_class_has(img, " emoji emoticon smiley smilies "
	    "latex tex math icon glyph ");
}

pcut_str
pcut_html_image_sign(const pcut_html_node *n)
{
	const pcut_html_node *img = img_of(n);
	pcut_str alt = pcut_html_attr_value(img, PCUT_HATTR_ALT);

	if (alt.ptr == NULL || !pcut_html_class_has(img, " emoji emoticon "
	    "smiley smilies smilie emojione "))
		return PCUT_STR_NONE;
	alt = pcut_str_trim(alt);
	return alt.len <= SIGN_MOST ? alt : PCUT_STR_NONE;
}

/* A check mark, an arrow: drawn for the page, not for its text. */
static int
is_ornament(const pcut_html_node *img, pcut_str url)
{
	size_t cut = pcut_str_find_char(url, '?');

	if (cut != SIZE_MAX)
		url = pcut_str_cut(url, 0, cut);
	if (url.len > 200)
		url = pcut_str_skip(url, url.len - 200);
	return pcut_str_ends(url, PCUT_LIT(".svg")) &&
	    (pcut_html_class_has(img, " icon icons ") ||
	    pcut_str_find_case(url, PCUT_LIT("icon")) != SIZE_MAX);
}

int
pcut_html_image_is_void(pcut_html_page *p, const pcut_html_node *n)
{
	const pcut_html_node *img = img_of(n);
	struct sources s;
	long w = pcut_html_num(img, PCUT_HATTR_WIDTH);
	long h = pcut_html_num(img, PCUT_HATTR_HEIGHT);

	(void)p;
	if ((w >= 0 && w <= 3 && h <= 3) || (h >= 0 && h <= 3 && w <= 3) ||
	    (w > 0 && w <= 2) || (h > 0 && h <= 2))
		return 1;
	if (pcut_html_class_has(img, " pixel tracker tracking beacon spacer "))
		return 1;
	collect(&s, n, 2);
	return s.n == 0 || (s.n == 1 && is_ornament(img, s.item[0].url));
}

/* ---- data: URLs ------------------------------------------------------- */

static int
sextet(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (pcut_is_digit(c))
		return c - '0' + 52;
	if (c == '+' || c == '-')
		return 62;
	return c == '/' || c == '_' ? 63 : -1;
}

/* %41 as A; *out is in the arena. */
static int
unescape(pcut_html_page *p, pcut_str s, pcut_str *out)
{
	char *buf = pcut_arena_alloc(p->arena, s.len + 1);
	size_t at = 0;

	if (buf == NULL) {
		p->failed = 1;
		return 0;
	}
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] == '%' && i + 2 < s.len &&
		    pcut_hex_value(s.ptr[i + 1]) >= 0 &&
		    pcut_hex_value(s.ptr[i + 2]) >= 0) {
			buf[at++] = (char)(pcut_hex_value(s.ptr[i + 1]) * 16 +
			    pcut_hex_value(s.ptr[i + 2]));
			i += 2;
		} else {
			buf[at++] = s.ptr[i];
		}
	*out = PCUT_STR(buf, at);
	return 1;
}

static pcut_str
from_base64(pcut_str s)
{
	char *buf = (char *)(uintptr_t)s.ptr; /* ours: made by unescape() */
	size_t at = 0;
	uint32_t bits = 0;
	int have = 0;

	for (size_t i = 0; i < s.len; i++) {
		int v = sextet(s.ptr[i]);

		if (v < 0)
			continue;
		bits = bits << 6 | (uint32_t)v;
		if ((have += 6) >= 8) {
			have -= 8;
			buf[at++] = (char)(bits >> have);
			bits &= (1u << have) - 1;
		}
	}
	return PCUT_STR(buf, at);
}

/* The type and bytes of a data: URL; 0 if it is no picture. */
static int
data_url(pcut_html_page *p, pcut_str url, pcut_str *type, pcut_str *bytes)
{
	pcut_str head;
	size_t comma = pcut_str_find_char(url, ',');
	int base64;

	if (comma == SIZE_MAX || comma < 5)
		return 0;
	head = pcut_str_cut(url, 5, comma - 5);
	base64 = pcut_str_find_case(head, PCUT_LIT(";base64")) != SIZE_MAX;
	*type = pcut_str_trim(pcut_str_cut(head, 0,
	    pcut_str_find_char(head, ';')));
	if (!pcut_str_starts_case(*type, PCUT_LIT("image/")))
		return 0;
	if (!unescape(p, pcut_str_skip(url, comma + 1), bytes))
		return 0;
	if (base64)
		*bytes = from_base64(*bytes);
	return bytes->len > 0;
}

/* ---- assets ----------------------------------------------------------- */

static pcut_str
make_asset(pcut_html_page *p, const struct sources *s, size_t best)
{
	pcut_candidate list[SOURCES_MOST];
	pcut_asset_info info = PCUT_ASSET_INFO_INIT;
	pcut_str bytes = PCUT_STR_NONE, type = PCUT_STR_NONE;
	const struct source *top = &s->item[best];
	size_t n = 0;

	if (pcut_str_starts_case(top->url, PCUT_LIT("data:"))) {
		if (!data_url(p, top->url, &type, &bytes))
			return PCUT_STR_NONE;
		info.media_type = type;
		info.status = PCUT_ASSET_EMBEDDED;
		return pcut_build_asset(p->b, &info, bytes);
	}
	info.url = pcut_html_url(p, top->url);
	if (info.url.len == 0)
		return PCUT_STR_NONE;
	info.written = top->url;
	for (size_t i = 0; s->n > 1 && i < s->n; i++) {
		pcut_candidate c = {.size = sizeof c};

		if (pcut_str_starts_case(s->item[i].url, PCUT_LIT("data:")))
			continue;
		c.url = pcut_html_url(p, s->item[i].url);
		c.media_type = s->item[i].type;
		c.width = s->item[i].width;
		c.density = s->item[i].density;
		if (c.url.len > 0)
			list[n++] = c;
	}
	if (n > 1) {
		info.candidates = list;
		info.n_candidates = n;
	}
	return pcut_build_asset(p->b, &info, PCUT_STR_NONE);
}

pcut_str
pcut_html_image_asset(pcut_html_page *p, pcut_str href)
{
	struct sources s = {.n = 0, .most = SOURCES_MOST};

	if (href.ptr == NULL)
		return PCUT_STR_NONE;
	add_source(&s, href, PCUT_STR_NONE, 0, 0);
	return s.n == 0 ? PCUT_STR_NONE : make_asset(p, &s, 0);
}

/*
 * The bytes at the end of a file's name that say how it was made smaller or
 * cut: "_64036b3d8d" (a hash has letters and digits), "-e1571167418526",
 * "-scaled".
 */
static size_t
make_len(pcut_str name)
{
	size_t cut = name.len, digits = 0, letters = 0, hash;

	while (cut > 0 && ((pcut_is_digit(name.ptr[cut - 1]) && ++digits) ||
	    (name.ptr[cut - 1] >= 'a' && name.ptr[cut - 1] <= 'f' &&
	    ++letters)))
		cut--;
	hash = digits + letters;
	if (cut > 0 && hash >= 8 && digits > 0 && letters > 0 &&
	    (name.ptr[cut - 1] == '_' || (name.ptr[cut - 1] == '-' &&
	    name.ptr[cut] == 'e' && letters == 1)))
		return hash + 1;
	return pcut_str_ends(name, PCUT_LIT("-scaled")) ? 7 : 0;
}

/* The name of a picture's file, without ending, size and what else software
 * put there: "gate-640x480.jpg" and "gate@2x.png?w=3" are both gate. */
static pcut_str
stem_of(pcut_str url)
{
	size_t cut;

	if ((cut = pcut_str_find_char(url, '?')) != SIZE_MAX)
		url = pcut_str_cut(url, 0, cut);
	for (cut = url.len; cut > 0 && url.ptr[cut - 1] != '/'; cut--)
		;
	url = pcut_str_skip(url, cut);
	for (cut = url.len; cut > 0 && url.len - cut < 6; cut--)
		if (url.ptr[cut - 1] == '.') {
			url = pcut_str_cut(url, 0, cut - 1);
			break;
		}
	if (pcut_str_starts(url, PCUT_LIT("csm_")))
		url = pcut_str_skip(url, 4);
	url = pcut_str_cut(url, 0, url.len - make_len(url));
	cut = url.len;
	while (cut > 0 && (pcut_is_digit(url.ptr[cut - 1]) ||
	    url.ptr[cut - 1] == 'x' || url.ptr[cut - 1] == 'w'))
		cut--;
	if (cut > 5 && cut < url.len && strchr("-_@.", url.ptr[cut - 1]) !=
	    NULL)
		url = pcut_str_cut(url, 0, cut - 1);
	return url;
}

/* The address of a picture that a link around n leads to. */
static pcut_str
linked_picture(const pcut_html_node *n)
{
	pcut_str href;

	for (int up = 0; n != NULL && up < 4; up++, n = n->parent)
		if (pcut_html_is(n, PCUT_TAG_A)) {
			href = pcut_html_attr_value(n, PCUT_HATTR_HREF);
			return href.ptr != NULL &&
			    pcut_html_url_is_image(href) ? href : PCUT_STR_NONE;
		}
	return PCUT_STR_NONE;
}

int
pcut_html_image_same(pcut_str a, pcut_str b)
{
	a = stem_of(a);
	b = stem_of(b);
	return a.len > 5 && pcut_str_eq_case(a, b);
}

int
pcut_html_image_is_at(const pcut_html_node *n, pcut_str url)
{
	struct sources s;

	collect(&s, n, SOURCES_MOST);
	for (size_t i = 0; i < s.n; i++)
		if (pcut_html_image_same(s.item[i].url, url))
			return 1;
	return 0;
}

int
pcut_html_image(pcut_html_page *p, const pcut_html_node *n, pcut_kind kind)
{
	const pcut_html_node *img = img_of(n);
	struct sources s;
	size_t best;
	pcut_str id, alt, title, link = linked_picture(n);

	if ((p->drop & PCUT_HTML_DROP_IMAGES) != 0)
		return 0;
	collect(&s, n, SOURCES_MOST);
	if (link.len > 0) {
		size_t before = s.n;

		add_source(&s, link, PCUT_STR_NONE, 0, 0);
		/* The larger one behind a thumbnail. */
		if (s.n > before)
			s.item[before].width = 1000;
	}
	if (s.n == 0)
		return 0;
	best = best_of(&s);
	id = make_asset(p, &s, best);
	if (id.len == 0)
		return 0;
	if (!pcut_html_image_is_small(n)) {
		uint64_t *seen = pcut_map_at(&p->seen, id);

		if (seen == NULL) {
			p->failed = 1;
			return 0;
		}
		/* The same picture for screens of another size. */
		if ((*seen)++ > 0 && kind == PCUT_NODE_IMAGE)
			return 0;
	}
	pcut_build_open(p->b, kind);
	pcut_build_str(p->b, PCUT_ATTR_ASSET, id);
	alt = pcut_html_attr_value(img, PCUT_HATTR_ALT);
	if (alt.ptr != NULL && alt.len < ALT_MOST &&
	    pcut_str_find(alt, PCUT_LIT("</")) != SIZE_MAX) {
		/* A caption with its marks was put there. */
		alt = pcut_html_plain(p->arena, alt, 0);
		p->failed |= alt.ptr == NULL;
	}
	if (alt.ptr != NULL)
		pcut_build_str(p->b, PCUT_ATTR_ALT, pcut_str_trim(alt));
	title = pcut_html_attr_value(img, PCUT_HATTR_TITLE);
	if (kind == PCUT_NODE_IMAGE && title.ptr != NULL &&
	    pcut_str_trim(title).len > 0 &&
	    (alt.ptr == NULL || !pcut_str_eq(title, alt)))
		pcut_build_str(p->b, PCUT_ATTR_TITLE, pcut_str_trim(title));
	return 1;
}
