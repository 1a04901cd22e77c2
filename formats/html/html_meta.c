/* SPDX-License-Identifier: ISC */
/*
 * Statements about the article, collected in one pass over the page: <meta>,
 * <link>, <title>, JSON-LD, microdata and RDFa, <time>, and elements whose
 * class or rel says that they are a byline, a date, a dek.  Nothing is judged
 * here.
 */
#include <string.h>

#include "html_meta.h"
#include "html_page.h"
#include "str.h"

#define FACTS_MOST 48 /* of one kind */
#define TEXT_MOST 600 /* bytes of a printed statement */

static const struct {
	const char *name; /* in lower case */
	pcut_html_about about;
	int rank;
} named[] = {
	{"og:title", PCUT_ABOUT_TITLE, 0},
	{"twitter:title", PCUT_ABOUT_TITLE, 2},
	{"dc.title", PCUT_ABOUT_TITLE, 3},
	{"dcterms.title", PCUT_ABOUT_TITLE, 3},
	{"citation_title", PCUT_ABOUT_TITLE, 1},
	{"parsely-title", PCUT_ABOUT_TITLE, 1},
	{"sailthru.title", PCUT_ABOUT_TITLE, 1},
	{"og:description", PCUT_ABOUT_DESCRIPTION, 1},
	{"description", PCUT_ABOUT_DESCRIPTION, 0},
	{"twitter:description", PCUT_ABOUT_DESCRIPTION, 2},
	{"dc.description", PCUT_ABOUT_DESCRIPTION, 3},
	{"dcterms.abstract", PCUT_ABOUT_DESCRIPTION, 3},
	{"author", PCUT_ABOUT_AUTHOR, 2},
	{"authors", PCUT_ABOUT_AUTHOR, 2},
	{"article:author", PCUT_ABOUT_AUTHOR, 1},
	{"article:author_name", PCUT_ABOUT_AUTHOR, 1},
	{"article.author", PCUT_ABOUT_AUTHOR, 1},
	{"og:article:author", PCUT_ABOUT_AUTHOR, 1},
	{"book:author", PCUT_ABOUT_AUTHOR, 3},
	{"dc.creator", PCUT_ABOUT_AUTHOR, 2},
	{"dcterms.creator", PCUT_ABOUT_AUTHOR, 2},
	{"dc.contributor", PCUT_ABOUT_AUTHOR, 5},
	{"citation_author", PCUT_ABOUT_AUTHOR, 0},
	{"citation_authors", PCUT_ABOUT_AUTHOR, 0},
	{"parsely-author", PCUT_ABOUT_AUTHOR, 1},
	{"sailthru.author", PCUT_ABOUT_AUTHOR, 1},
	{"byl", PCUT_ABOUT_AUTHOR, 1},
	{"byline", PCUT_ABOUT_AUTHOR, 2},
	{"rbauthors", PCUT_ABOUT_AUTHOR, 3},
	{"cxenseparse:author", PCUT_ABOUT_AUTHOR, 2},
	{"dcsext.author", PCUT_ABOUT_AUTHOR, 3},
	{"twitter:data1", PCUT_ABOUT_NONE, 0},
	{"article:published_time", PCUT_ABOUT_PUBLISHED, 0},
	{"og:article:published_time", PCUT_ABOUT_PUBLISHED, 0},
	{"article:published", PCUT_ABOUT_PUBLISHED, 0},
	{"article.published", PCUT_ABOUT_PUBLISHED, 0},
	{"og:published_time", PCUT_ABOUT_PUBLISHED, 0},
	{"datepublished", PCUT_ABOUT_PUBLISHED, 0},
	{"date_published", PCUT_ABOUT_PUBLISHED, 1},
	{"date", PCUT_ABOUT_PUBLISHED, 3},
	{"dc.date", PCUT_ABOUT_PUBLISHED, 2},
	{"dc.date.issued", PCUT_ABOUT_PUBLISHED, 1},
	{"dc.date.created", PCUT_ABOUT_PUBLISHED, 2},
	{"dcterms.date", PCUT_ABOUT_PUBLISHED, 2},
	{"dcterms.issued", PCUT_ABOUT_PUBLISHED, 1},
	{"dcterms.created", PCUT_ABOUT_PUBLISHED, 2},
	{"dcterms.available", PCUT_ABOUT_PUBLISHED, 3},
	{"citation_publication_date", PCUT_ABOUT_PUBLISHED, 1},
	{"citation_online_date", PCUT_ABOUT_PUBLISHED, 0},
	{"citation_date", PCUT_ABOUT_PUBLISHED, 1},
	{"parsely-pub-date", PCUT_ABOUT_PUBLISHED, 0},
	{"sailthru.date", PCUT_ABOUT_PUBLISHED, 1},
	{"pubdate", PCUT_ABOUT_PUBLISHED, 1},
	{"pub_date", PCUT_ABOUT_PUBLISHED, 1},
	{"publish-date", PCUT_ABOUT_PUBLISHED, 1},
	{"publish_date", PCUT_ABOUT_PUBLISHED, 1},
	{"publishdate", PCUT_ABOUT_PUBLISHED, 1},
	{"published_date", PCUT_ABOUT_PUBLISHED, 1},
	{"publication_date", PCUT_ABOUT_PUBLISHED, 1},
	{"publicationdate", PCUT_ABOUT_PUBLISHED, 1},
	{"publish_time", PCUT_ABOUT_PUBLISHED, 1},
	{"originalpublicationdate", PCUT_ABOUT_PUBLISHED, 1},
	{"article_date_original", PCUT_ABOUT_PUBLISHED, 1},
	{"cxenseparse:recs:publishtime", PCUT_ABOUT_PUBLISHED, 1},
	{"bt:pubdate", PCUT_ABOUT_PUBLISHED, 1},
	{"rnews:datepublished", PCUT_ABOUT_PUBLISHED, 1},
	{"shareaholic:article_published_time", PCUT_ABOUT_PUBLISHED, 1},
	{"weibo:article:create_at", PCUT_ABOUT_PUBLISHED, 1},
	{"displaydate", PCUT_ABOUT_PUBLISHED, 2},
	{"created", PCUT_ABOUT_PUBLISHED, 3},
	{"article:modified_time", PCUT_ABOUT_MODIFIED, 0},
	{"og:updated_time", PCUT_ABOUT_MODIFIED, 1},
	{"article:updated_time", PCUT_ABOUT_MODIFIED, 0},
	{"article.updated", PCUT_ABOUT_MODIFIED, 0},
	{"datemodified", PCUT_ABOUT_MODIFIED, 0},
	{"lastmod", PCUT_ABOUT_MODIFIED, 2},
	{"last-modified", PCUT_ABOUT_MODIFIED, 3},
	{"dcterms.modified", PCUT_ABOUT_MODIFIED, 1},
	{"dc.date.modified", PCUT_ABOUT_MODIFIED, 1},
	{"revised", PCUT_ABOUT_MODIFIED, 3},
	{"updated_time", PCUT_ABOUT_MODIFIED, 2},
	{"og:site_name", PCUT_ABOUT_SITE, 0},
	{"application-name", PCUT_ABOUT_SITE, 2},
	{"apple-mobile-web-app-title", PCUT_ABOUT_SITE, 4},
	{"cre", PCUT_ABOUT_SITE, 2},
	{"citation_journal_title", PCUT_ABOUT_SITE, 1},
	{"dc.publisher", PCUT_ABOUT_PUBLISHER, 1},
	{"dcterms.publisher", PCUT_ABOUT_PUBLISHER, 1},
	{"citation_publisher", PCUT_ABOUT_PUBLISHER, 0},
	{"publisher", PCUT_ABOUT_PUBLISHER, 2},
	{"article:section", PCUT_ABOUT_SECTION, 0},
	{"parsely-section", PCUT_ABOUT_SECTION, 1},
	{"section", PCUT_ABOUT_SECTION, 2},
	{"cg", PCUT_ABOUT_SECTION, 3},
	{"article:tag", PCUT_ABOUT_TAGS, 0},
	{"parsely-tags", PCUT_ABOUT_TAGS, 2},
	{"news_keywords", PCUT_ABOUT_TAGS, 1},
	{"keywords", PCUT_ABOUT_TAGS, 3},
	{"sailthru.tags", PCUT_ABOUT_TAGS, 2},
	{"citation_keywords", PCUT_ABOUT_TAGS, 1},
	{"dc.subject", PCUT_ABOUT_TAGS, 3},
	{"og:image", PCUT_ABOUT_IMAGE, 0},
	{"og:image:url", PCUT_ABOUT_IMAGE, 0},
	{"og:image:secure_url", PCUT_ABOUT_IMAGE, 1},
	{"twitter:image", PCUT_ABOUT_IMAGE, 2},
	{"twitter:image:src", PCUT_ABOUT_IMAGE, 2},
	{"parsely-image-url", PCUT_ABOUT_IMAGE, 3},
	{"thumbnail", PCUT_ABOUT_IMAGE, 4},
	{"og:locale", PCUT_ABOUT_LANGUAGE, 1},
	{"content-language", PCUT_ABOUT_LANGUAGE, 0},
	{"language", PCUT_ABOUT_LANGUAGE, 2},
	{"dc.language", PCUT_ABOUT_LANGUAGE, 1},
	{"dcterms.language", PCUT_ABOUT_LANGUAGE, 1},
	{"dcterms.license", PCUT_ABOUT_LICENSE, 1},
	{"dc.rights", PCUT_ABOUT_COPYRIGHT, 1},
	{"dcterms.rights", PCUT_ABOUT_COPYRIGHT, 1},
	{"copyright", PCUT_ABOUT_COPYRIGHT, 0},
	{"og:url", PCUT_ABOUT_CANONICAL, 1},
};

static const struct {
	const char *name;
	pcut_html_about about;
} props[] = {
	{"headline", PCUT_ABOUT_TITLE},
	{"author", PCUT_ABOUT_AUTHOR},
	{"creator", PCUT_ABOUT_AUTHOR},
	{"datePublished", PCUT_ABOUT_PUBLISHED},
	{"dateCreated", PCUT_ABOUT_PUBLISHED},
	{"uploadDate", PCUT_ABOUT_PUBLISHED},
	{"dateModified", PCUT_ABOUT_MODIFIED},
	{"alternativeHeadline", PCUT_ABOUT_SUBTITLE},
	{"articleSection", PCUT_ABOUT_SECTION},
	{"keywords", PCUT_ABOUT_TAGS},
	{"license", PCUT_ABOUT_LICENSE},
	{"inLanguage", PCUT_ABOUT_LANGUAGE},
	{"image", PCUT_ABOUT_IMAGE},
};

/* A comment may be a third of a small page. */
#define MOST_LEAST 200 /* nodes */

static void
add(pcut_html_meta *m, pcut_html_about about, pcut_origin origin, int rank,
    pcut_str value, const pcut_html_node *node)
{
	pcut_html_fact *fact;

	if (value.ptr == NULL || m->count[about] >= FACTS_MOST)
		return;
	value = pcut_str_trim(value);
	if (value.len == 0)
		return;
	if ((fact = pcut_arena_alloc(m->arena, sizeof *fact)) == NULL) {
		m->failed = 1;
		return;
	}
	*fact = (pcut_html_fact){about, origin, rank, value, node, NULL};
	m->count[about]++;
	if (m->last[about] != NULL)
		m->last[about]->next = fact;
	else
		m->first[about] = fact;
	m->last[about] = fact;
}

/* Text of an element that is small enough for a statement. */
static pcut_str
short_text(pcut_html_meta *m, const pcut_html_node *n)
{
	pcut_str text;

	if (n->end - n->order > 80)
		return PCUT_STR_NONE;
	text = pcut_html_text(m->arena, n);
	if (text.ptr == NULL) {
		m->failed = 1;
		return PCUT_STR_NONE;
	}
	return text.len > TEXT_MOST ? PCUT_STR_NONE : text;
}

/* ---- head ------------------------------------------------------------- */

/*
 * What a site calls its own dates: w-published-date, ms.date.  -1 if name, in
 * lower case, is no such name, else how much it is worth.
 */
static int
date_rank(pcut_str name)
{
	static const char *const others[] = {"modif", "updat", "review",
	    "expir", "valid", "event", "start", "end", "publisher", "copyright",
	    "archiv", "retriev"};
	static const char *const stamps[] = {"date", "time", "_at", "-at",
	    "on"};
	size_t at = pcut_str_find(name, PCUT_LIT("publi"));

	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (pcut_str_find(name, pcut_str_from(others[i])) != SIZE_MAX)
			return -1;
	if (at != SIZE_MAX) {
		if (pcut_str_ends(name, PCUT_LIT("published")))
			return 1;
		for (size_t i = 0; i < sizeof stamps / sizeof *stamps; i++)
			if (pcut_str_find(name, pcut_str_from(stamps[i])) !=
			    SIZE_MAX)
				return 1;
		return -1;
	}
	return pcut_str_ends(name, PCUT_LIT(".date")) ||
	    pcut_str_ends(name, PCUT_LIT("-date")) ||
	    pcut_str_ends(name, PCUT_LIT("_date")) ? 3 : -1;
}

/* The names of one kind are looked up by their lower-case form. */
static void
add_named(pcut_html_meta *m, pcut_str name, pcut_str content, int is_property)
{
	char low[48];
	int rank;

	name = pcut_str_trim(name);
	if (name.len == 0 || name.len >= sizeof low)
		return;
	for (size_t i = 0; i < name.len; i++) {
		low[i] = pcut_lower(name.ptr[i]);
		/* DC:title and dc.title, dcterms:date and dcterms.date */
		if (low[i] == ':' && low[0] == 'd' && low[1] == 'c')
			low[i] = '.';
	}
	for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
		pcut_origin origin = PCUT_ORIGIN_META;

		if (named[i].about == PCUT_ABOUT_NONE ||
		    low[0] != named[i].name[0] || !pcut_str_eq(PCUT_STR(low,
		    name.len), pcut_str_from(named[i].name)))
			continue;
		if (is_property || pcut_str_starts(PCUT_STR(low, name.len),
		    PCUT_LIT("og:")) || pcut_str_starts(PCUT_STR(low,
		    name.len), PCUT_LIT("article:")))
			origin = PCUT_ORIGIN_OPENGRAPH;
		add(m, named[i].about, origin, named[i].rank, content, NULL);
		return;
	}
	if ((rank = date_rank(PCUT_STR(low, name.len))) >= 0)
		add(m, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_META, rank, content,
		    NULL);
}

static void
look_at_meta(pcut_html_meta *m, const pcut_html_node *n)
{
	static const unsigned keys[] = {PCUT_HATTR_PROPERTY, PCUT_HATTR_NAME,
	    PCUT_HATTR_HTTP_EQUIV};
	pcut_str content = pcut_html_attr_value(n, PCUT_HATTR_CONTENT);

	if (content.ptr == NULL)
		content = pcut_html_attr_value(n, PCUT_HATTR_VALUE);
	if (content.ptr == NULL)
		return;
	for (size_t i = 0; i < 3; i++) {
		pcut_str name = pcut_html_attr_value(n, keys[i]);

		if (name.ptr != NULL)
			add_named(m, name, content, i == 0);
	}
}

static void
look_at_link(pcut_html_meta *m, const pcut_html_node *n)
{
	pcut_str rel = pcut_html_attr_value(n, PCUT_HATTR_REL);
	pcut_str href = pcut_html_attr_value(n, PCUT_HATTR_HREF);

	if (rel.ptr == NULL || href.ptr == NULL)
		return;
	if (pcut_html_has_word(rel, "canonical"))
		add(m, PCUT_ABOUT_CANONICAL, PCUT_ORIGIN_HTML, 0, href, NULL);
	else if (pcut_html_has_word(rel, "license"))
		add(m, PCUT_ABOUT_LICENSE, PCUT_ORIGIN_HTML, 0, href, NULL);
	else if (pcut_html_has_word(rel, "image_src"))
		add(m, PCUT_ABOUT_IMAGE, PCUT_ORIGIN_HTML, 3, href, NULL);
	else if (pcut_html_has_word(rel, "schema.dcterms"))
		return;
}

/* ---- body ------------------------------------------------------------- */

int
pcut_html_meta_is_most(const pcut_html_meta *m, const pcut_html_node *n)
{
	uint32_t size = n->end - n->order;

	return size > MOST_LEAST && size > m->doc->count / 3;
}

/* An answer to the page's text, as microdata names it. */
static int
is_reply(const pcut_html_node *n)
{
	pcut_str prop = pcut_html_attr_value(n, PCUT_HATTR_ITEMPROP);
	pcut_str type = pcut_html_attr_value(n, PCUT_HATTR_ITEMTYPE);

	return (prop.ptr != NULL && (pcut_html_has_word(prop, "comment") ||
	    pcut_html_has_word(prop, "review") ||
	    pcut_html_has_word(prop, "suggestedAnswer") ||
	    pcut_html_has_word(prop, "acceptedAnswer"))) ||
	    (type.ptr != NULL && (pcut_str_ends(type, PCUT_LIT("/Comment")) ||
	    pcut_str_ends(type, PCUT_LIT("/Answer"))));
}

/* Inside a comment, a review, a card of another article? */
static int
is_alien(const pcut_html_meta *m, const pcut_html_node *n)
{
	const pcut_html_fact *head = m->first[PCUT_ABOUT_HEADING];

	for (int up = 0; n != NULL && up < 12; up++, n = n->parent) {
		/* What holds the headline, or most of the page, is the
		 * article's own, whatever it is called. */
		if (n->tag == PCUT_TAG_BODY ||
		    pcut_html_meta_is_most(m, n) || (head != NULL &&
		    n->order < head->node->order &&
		    head->node->order < n->end))
			return 0;
		if (n->nattr > 0 && is_reply(n))
			return 1;
		if (n->nattr > 0 && pcut_html_class_has(n, " comment comments "
		    "respond related recirc recommended teaser teasers "
		    "sidebar popular trending widget footer disqus more "
		    "latest promo "))
			return 1;
		if (n->tag == PCUT_TAG_FOOTER || n->tag == PCUT_TAG_NAV)
			return up > 6 ? 0 : 1;
	}
	return 0;
}

/* The value that an element with a property has. */
static pcut_str
prop_value(pcut_html_meta *m, const pcut_html_node *n, int is_author)
{
	static const unsigned keys[] = {PCUT_HATTR_CONTENT,
	    PCUT_HATTR_DATETIME};
	pcut_str value;
	int left = 40;

	for (size_t i = 0; i < 2; i++) {
		value = pcut_html_attr_value(n, keys[i]);
		if (value.ptr != NULL && pcut_str_trim(value).len > 0)
			return value;
	}
	if (is_author)
		for (const pcut_html_node *c = n->first; c != NULL &&
		    left-- > 0; c = pcut_html_next(c, n)) {
			value = pcut_html_attr_value(c, PCUT_HATTR_ITEMPROP);
			if (value.ptr == NULL)
				value = pcut_html_attr_value(c,
				    PCUT_HATTR_PROPERTY);
			if (value.ptr != NULL && pcut_html_has_word(value,
			    "name")) {
				value = pcut_html_attr_value(c,
				    PCUT_HATTR_CONTENT);
				return value.ptr != NULL ? value :
				    short_text(m, c);
			}
		}
	if (n->tag == PCUT_TAG_IMG || n->tag == PCUT_TAG_LINK)
		return pcut_html_attr_value(n, n->tag == PCUT_TAG_IMG ?
		    PCUT_HATTR_SRC : PCUT_HATTR_HREF);
	return short_text(m, n);
}

static void
look_at_prop(pcut_html_meta *m, const pcut_html_node *n, pcut_str list)
{
	if (list.len > 200)
		return;
	for (size_t i = 0; i < sizeof props / sizeof *props; i++) {
		pcut_str value;

		if (!pcut_html_has_word(list, props[i].name) ||
		    m->count[props[i].about] >= FACTS_MOST || is_alien(m, n))
			continue;
		value = prop_value(m, n, props[i].about == PCUT_ABOUT_AUTHOR);
		add(m, props[i].about, PCUT_ORIGIN_MICRODATA, (int)i, value,
		    n);
		return;
	}
}

static void
look_at_time(pcut_html_meta *m, const pcut_html_node *n)
{
	pcut_str value = pcut_html_attr_value(n, PCUT_HATTR_DATETIME);

	if (m->count[PCUT_ABOUT_TIME] >= FACTS_MOST)
		return;
	if (value.ptr == NULL || value.len < 4)
		value = short_text(m, n);
	add(m, PCUT_ABOUT_TIME, PCUT_ORIGIN_HTML, 0, value, n);
}

static int
is_rel(const pcut_html_node *n, const char *word)
{
	pcut_str rel = pcut_html_attr_value(n, PCUT_HATTR_REL);

	return rel.ptr != NULL && pcut_html_has_word(rel, word);
}

enum { BYLINES, DATES, SUBTITLES, KICKERS, CLASSES };

/* What classes call the parts of an article's head. */
static const char *const classes[CLASSES] = {
	[BYLINES] = " byline author authors writer authorname reporter vcard "
	    "auteur autor autore ",
	[DATES] = " date published pubdate publish timestamp datetime "
	    "postdate dateline datum fecha data publishdate posted "
	    "postmetadata time ",
	[SUBTITLES] = " subtitle subheadline dek deck standfirst subhead "
	    "subheading strapline ",
	[KICKERS] = " kicker eyebrow overline rubric roofline ",
};

static void
look_at_class(pcut_html_meta *m, const pcut_html_classes *words,
    const pcut_html_node *n)
{
	pcut_html_about about;

	if (n->end - n->order > 60)
		return;
	if (n->heads == 0 && n->tag != PCUT_TAG_ADDRESS)
		return;
	if (pcut_html_class_in(n, &words[BYLINES]) ||
	    n->tag == PCUT_TAG_ADDRESS)
		about = PCUT_ABOUT_BYLINE;
	else if (pcut_html_class_in(n, &words[DATES]))
		about = PCUT_ABOUT_TIME;
	else if (pcut_html_class_in(n, &words[SUBTITLES]))
		about = PCUT_ABOUT_SUBTITLE;
	else if (pcut_html_class_in(n, &words[KICKERS]))
		about = PCUT_ABOUT_KICKER;
	else
		return;
	if (m->count[about] < FACTS_MOST)
		add(m, about, PCUT_ORIGIN_TEXT, 0, short_text(m, n), n);
}

static void
look_at_body(pcut_html_meta *m, const pcut_html_classes *words,
    const pcut_html_node *n)
{
	pcut_str value;

	if (n->tag == PCUT_TAG_H1) {
		if (m->count[PCUT_ABOUT_HEADING] < FACTS_MOST &&
		    !pcut_html_is_hidden(n))
			add(m, PCUT_ABOUT_HEADING, PCUT_ORIGIN_HTML, 0,
			    short_text(m, n), n);
	} else if (n->tag == PCUT_TAG_TIME) {
		look_at_time(m, n);
	}
	if (n->nattr == 0)
		return;
	value = pcut_html_attr_value(n, PCUT_HATTR_ITEMPROP);
	if (value.ptr == NULL)
		value = pcut_html_attr_value(n, PCUT_HATTR_PROPERTY);
	if (value.ptr != NULL) {
		size_t colon = pcut_str_find_char(value, ':');

		/* schema:author, dc:creator */
		if (colon != SIZE_MAX && colon < 10 &&
		    pcut_str_find_char(value, ' ') == SIZE_MAX)
			value = pcut_str_skip(value, colon + 1);
		look_at_prop(m, n, value);
	}
	if (n->tag == PCUT_TAG_A) {
		if (is_rel(n, "author") &&
		    m->count[PCUT_ABOUT_BYLINE] < FACTS_MOST)
			add(m, PCUT_ABOUT_BYLINE, PCUT_ORIGIN_HTML, 0,
			    short_text(m, n), n);
		else if (is_rel(n, "license"))
			add(m, PCUT_ABOUT_LICENSE, PCUT_ORIGIN_HTML, 1,
			    pcut_html_attr_value(n, PCUT_HATTR_HREF), n);
	}
	if (n->tag != PCUT_TAG_TIME)
		look_at_class(m, words, n);
}

/* ---- all -------------------------------------------------------------- */

static void
read_scripts(pcut_html_meta *m, pcut_str *scripts, size_t n)
{
	pcut_html_fact *og = m->first[PCUT_ABOUT_TITLE];
	pcut_str title = og != NULL ? og->value : m->title;

	if (pcut_html_jsonld(m->arena, scripts, n,
	    m->url.len > 0 ? m->url : pcut_html_meta_canonical(m),
	    title, &m->ld) < 0)
		m->failed = 1;
}

static pcut_str
script_text(pcut_html_meta *m, const pcut_html_node *n)
{
	pcut_str type = pcut_html_attr_value(n, PCUT_HATTR_TYPE);

	(void)m;
	if (type.ptr == NULL || n->first == NULL ||
	    !pcut_str_starts_case(pcut_str_trim(type),
	    PCUT_LIT("application/ld+json")))
		return PCUT_STR_NONE;
	return n->first->kind == PCUT_HTML_TEXT ? n->first->u.text :
	    PCUT_STR_NONE;
}

/* What frameworks leave in the head: <meta name="script:ld+json">. */
static pcut_str
meta_script(const pcut_html_node *n)
{
	pcut_str name = pcut_html_attr_value(n, PCUT_HATTR_NAME);

	if (name.ptr == NULL || !pcut_str_ends(name, PCUT_LIT("ld+json")))
		return PCUT_STR_NONE;
	return pcut_html_attr_value(n, PCUT_HATTR_CONTENT);
}

static void
look_at_root(pcut_html_meta *m, const pcut_html_node *n)
{
	static const unsigned keys[] = {PCUT_HATTR_LANG, PCUT_HATTR_XML_LANG};

	for (size_t i = 0; i < 2; i++) {
		pcut_str value = pcut_html_attr_value(n, keys[i]);

		if (value.ptr != NULL && m->language.len == 0)
			m->language = pcut_str_trim(value);
	}
	if (pcut_html_attr_value(n, PCUT_HATTR_DIR).ptr != NULL &&
	    m->dir.len == 0)
		m->dir = pcut_html_attr_value(n, PCUT_HATTR_DIR);
}

pcut_html_meta *
pcut_html_meta_new(pcut_arena *arena, const pcut_html_doc *doc, pcut_str url)
{
	pcut_html_meta *m = pcut_arena_alloc(arena, sizeof *m);
	pcut_str scripts[PCUT_JSONLD_SCRIPTS], text;
	pcut_html_classes words[CLASSES];
	size_t n_scripts = 0;
	const pcut_html_node *n;

	if (m == NULL)
		return NULL;
	*m = (pcut_html_meta){.arena = arena, .doc = doc, .url = url,
	    .base = PCUT_STR_NONE, .title = PCUT_STR_NONE,
	    .language = PCUT_STR_NONE, .dir = PCUT_STR_NONE,
	    .chosen_title = PCUT_STR_NONE, .chosen_subtitle = PCUT_STR_NONE,
	    .chosen_kicker = PCUT_STR_NONE, .chosen_site = PCUT_STR_NONE,
	    .chosen_image = PCUT_STR_NONE, .chosen_language = PCUT_STR_NONE};
	for (int i = 0; i < CLASSES; i++)
		words[i] = pcut_html_classes_of(classes[i]);
	look_at_root(m, doc->root);
	look_at_root(m, doc->body);
	for (n = doc->root; n != NULL && !m->failed;
	    n = pcut_html_next(n, doc->root)) {
		if (n->kind != PCUT_HTML_ELEMENT)
			continue;
		switch (n->tag) {
		case PCUT_TAG_TITLE:
			if (m->title.len == 0 &&
			    (n->flags & PCUT_HTML_FOREIGN) == 0)
				m->title = short_text(m, n);
			break;
		case PCUT_TAG_META:
			look_at_meta(m, n);
			text = meta_script(n);
			if (text.len > 0 && n_scripts < PCUT_JSONLD_SCRIPTS)
				scripts[n_scripts++] = text;
			break;
		case PCUT_TAG_LINK:
			look_at_link(m, n);
			break;
		case PCUT_TAG_BASE:
			text = pcut_html_attr_value(n, PCUT_HATTR_HREF);
			if (text.ptr != NULL && m->base.len == 0)
				m->base = pcut_str_trim(text);
			break;
		case PCUT_TAG_SCRIPT:
			text = script_text(m, n);
			if (text.len > 0 && n_scripts < PCUT_JSONLD_SCRIPTS)
				scripts[n_scripts++] = text;
			break;
		default:
			break;
		}
		if (n->order >= doc->body->order || n->tag == PCUT_TAG_META)
			look_at_body(m, words, n);
	}
	if (!m->failed)
		read_scripts(m, scripts, n_scripts);
	return m->failed ? NULL : m;
}

pcut_str
pcut_html_meta_canonical(const pcut_html_meta *m)
{
	const pcut_html_fact *best = NULL;

	for (const pcut_html_fact *f = m->first[PCUT_ABOUT_CANONICAL];
	    f != NULL; f = f->next)
		if ((best == NULL || f->rank < best->rank) &&
		    (pcut_str_starts_case(f->value, PCUT_LIT("http://")) ||
		    pcut_str_starts_case(f->value, PCUT_LIT("https://"))))
			best = f;
	return best == NULL ? PCUT_STR_NONE : best->value;
}
