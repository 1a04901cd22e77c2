/* SPDX-License-Identifier: ISC */
/*
 * One statement chosen for each key, by rules that were right most often:
 *
 * title      the h1 that agrees with <title> or og:title, else JSON-LD's
 *            headline, else og:title, else <title>, less the site's part
 * authors    JSON-LD (persons before bodies), <meta>, microdata, then what is
 *            printed beside the headline; never the site itself
 * published  JSON-LD, article:published_time, other <meta>, microdata, <time>
 *            beside the headline, the address, a date printed there
 * the rest   the first that says anything, in the order of the functions below
 *
 * Nothing is guessed but a language from the words.
 */
#include <string.h>

#include "byline.h"
#include "date.h"
#include "html_meta.h"
#include "html_page.h"
#include "lang.h"
#include "str.h"

#define NEAR_BEFORE 6 /* blocks before the headline that are looked at */
#define NEAR_AFTER 14

struct choice {
	pcut_html_meta *m;
	const pcut_html_extraction *ex;
	pcut_builder *b;
	pcut_str (*resolve)(void *payload, pcut_str href);
	void *payload;
	pcut_str host, site;
	uint32_t head;  /* block beside which bylines and dates stand */
	uint32_t from, to; /* blocks near it, to excluded */
	int has_head;
};

pcut_str
pcut_html_block_text(pcut_arena *arena, const pcut_html_extraction *ex,
    uint32_t i)
{
	const pcut_html_block *b = &ex->blocks[i];
	size_t size = 0, at = 0;
	char *out, gap = 0;
	int left = 200;

	for (const pcut_html_node *n = b->first; n != NULL && left-- > 0;
	    n = pcut_html_next(n, b->element)) {
		if (n->kind == PCUT_HTML_TEXT)
			size += n->u.text.len + 1;
		if (n == b->last)
			break;
	}
	if ((out = pcut_arena_alloc(arena, size + 1)) == NULL)
		return (pcut_str){NULL, 0};
	left = 200;
	for (const pcut_html_node *n = b->first; n != NULL && left-- > 0;
	    n = pcut_html_next(n, b->element)) {
		if (n->tag == PCUT_TAG_BR)
			gap = '\n';
		for (size_t j = 0; n->kind == PCUT_HTML_TEXT &&
		    j < n->u.text.len; j++) {
			char c = n->u.text.ptr[j];

			if (c == '\xC2' && j + 1 < n->u.text.len &&
			    n->u.text.ptr[j + 1] == '\xA0') {
				j++;
				c = ' ';
			}
			if (pcut_is_space(c)) {
				gap = gap ? gap : ' ';
				continue;
			}
			if (gap && at > 0)
				out[at++] = gap;
			gap = 0;
			out[at++] = c;
		}
		if (n == b->last)
			break;
	}
	return PCUT_STR(out, at);
}

static pcut_str
plain(struct choice *c, pcut_str s)
{
	pcut_str out = pcut_html_plain(c->m->arena, s, 0);

	if (out.ptr == NULL) {
		c->m->failed = 1;
		return PCUT_STR_NONE;
	}
	return out;
}

/* The first statement of the best rank. */
static const pcut_html_fact *
best_fact(const pcut_html_meta *m, pcut_html_about about)
{
	const pcut_html_fact *best = NULL;

	for (const pcut_html_fact *f = m->first[about]; f != NULL; f = f->next)
		if (best == NULL || f->rank < best->rank)
			best = f;
	return best;
}

/* ---- where things stand ----------------------------------------------- */

static void
find_place(struct choice *c)
{
	const pcut_html_extraction *ex = c->ex;
	uint32_t first = UINT32_MAX;

	for (uint32_t i = 0; i < ex->nblocks && first == UINT32_MAX; i++)
		if (ex->blocks[i].kept)
			first = i;
	if (ex->headline != UINT32_MAX) {
		c->head = ex->headline;
		c->has_head = 1;
	} else if (first != UINT32_MAX) {
		c->head = first;
	} else {
		return;
	}
	c->from = c->head > NEAR_BEFORE ? c->head - NEAR_BEFORE : 0;
	c->to = c->head + NEAR_AFTER < ex->nblocks ? c->head + NEAR_AFTER :
	    ex->nblocks;
}

/* How far, in nodes, from the headline; less is nearer, before counts more. */
static uint32_t
distance(const struct choice *c, const pcut_html_node *n)
{
	uint32_t at;

	if (c->ex->nblocks == 0)
		return n->order;
	at = c->ex->blocks[c->head].first->order;
	return n->order >= at ? n->order - at : (at - n->order) * 3;
}

/* ---- title and site --------------------------------------------------- */

static void
choose_site(struct choice *c)
{
	pcut_html_meta *m = c->m;
	const pcut_html_fact *f = best_fact(m, PCUT_ABOUT_SITE);

	c->host = pcut_html_url_host(m->url.len > 0 ? m->url :
	    pcut_html_meta_canonical(m));
	if (f != NULL && f->rank < 2) {
		c->site = plain(c, f->value);
		pcut_build_meta(c->b, PCUT_META_SITE_NAME, f->origin, c->site);
	} else if (m->ld.site.len > 0) {
		c->site = m->ld.site;
		pcut_build_meta(c->b, PCUT_META_SITE_NAME, PCUT_ORIGIN_JSON_LD,
		    c->site);
	} else if (m->ld.publisher.name.len > 0) {
		c->site = m->ld.publisher.name;
		pcut_build_meta(c->b, PCUT_META_SITE_NAME, PCUT_ORIGIN_JSON_LD,
		    c->site);
	} else if (f != NULL) {
		c->site = plain(c, f->value);
		pcut_build_meta(c->b, PCUT_META_SITE_NAME, f->origin, c->site);
	}
	m->chosen_site = c->site;
}

struct titles {
	pcut_str page, og, ld; /* as they stand */
	pcut_str page_key, og_key, ld_key;
	pcut_str page_bare, og_bare, cut;
};

/* How well an h1 agrees with what the head says, 0 to 1. */
static double
agreement(struct choice *c, const struct titles *t, pcut_str heading)
{
	pcut_arena *a = c->m->arena;
	pcut_str key = pcut_html_same_key(a, heading);
	const pcut_str others[] = {t->ld_key, t->og_key, t->page_key,
	    pcut_html_same_key(a, t->og_bare),
	    pcut_html_same_key(a, t->page_bare)};
	double best = 0;

	if (key.len == 0 || heading.len > 500)
		return 0;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		double same;

		if (others[i].len == 0)
			continue;
		same = pcut_html_same_words(key, others[i]);
		/* One holds the other: a kicker or a site more. */
		if (same > 0.4 && (pcut_html_same_inside(others[i], key) ||
		    pcut_html_same_inside(key, others[i])))
			same = same + 0.3 > 1 ? 1 : same + 0.3;
		if (same > best)
			best = same;
	}
	return best;
}

/* Without soft hyphens, nor the mark that links a heading to itself. */
static pcut_str
clean_title(struct choice *c, pcut_str s)
{
	static const char *const marks[] = {"\xC2\xB6", "#", "\xC2\xA7",
	    "\xF0\x9F\x94\x97", "\xEF\x83\x81"};
	char *out = pcut_arena_alloc(c->m->arena, s.len + 1);
	size_t at = 0;

	if (out == NULL) {
		c->m->failed = 1;
		return s;
	}
	for (size_t i = 0; i < s.len; i++) {
		if (i + 1 < s.len && s.ptr[i] == '\xC2' &&
		    s.ptr[i + 1] == '\xAD')
			i++;
		else
			out[at++] = s.ptr[i];
	}
	s = PCUT_STR(out, at);
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		pcut_str mark = pcut_str_from(marks[i]);

		if (s.len > mark.len && pcut_str_ends(s, mark) &&
		    (i != 1 || pcut_is_space(s.ptr[s.len - 2])))
			s = pcut_str_trim(pcut_str_cut(s, 0,
			    s.len - mark.len));
	}
	return s;
}

static void
set_title(struct choice *c, pcut_origin origin, pcut_str title)
{
	title = clean_title(c, title);
	c->m->chosen_title = title;
	pcut_build_meta(c->b, PCUT_META_TITLE, origin, title);
}

static int
is_site_name(struct choice *c, pcut_str s)
{
	pcut_str key = pcut_html_same_key(c->m->arena, s);

	return key.len == 0 || pcut_str_eq(key,
	    pcut_html_same_key(c->m->arena, c->site));
}

/* The element of a heading that is what the head calls the title, where the
 * heading has a kicker or date more. */
static pcut_str
main_part(struct choice *c, const struct titles *t,
    const pcut_html_fact *heading)
{
	pcut_arena *a = c->m->arena;
	pcut_str keys[] = {t->ld_key, pcut_html_same_key(a, t->og_bare),
	    pcut_html_same_key(a, t->page_bare)};
	pcut_str all = pcut_html_same_key(a, heading->value);
	int left = 20;

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (pcut_str_eq(all, keys[i]))
			return heading->value;
	for (const pcut_html_node *n = heading->node->first; n != NULL &&
	    left-- > 0; n = pcut_html_next(n, heading->node)) {
		pcut_str text, key;

		text = pcut_html_text(a, n);
		if (text.ptr == NULL || text.len == 0 ||
		    text.len >= heading->value.len)
			continue;
		key = pcut_html_same_key(a, text);
		for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
			if (key.len > 0 && pcut_str_eq(key, keys[i]))
				return text;
	}
	return heading->value;
}

static void
choose_title(struct choice *c)
{
	pcut_html_meta *m = c->m;
	const pcut_html_fact *og = best_fact(m, PCUT_ABOUT_TITLE);
	const pcut_html_fact *heading = NULL;
	struct titles t = {.page = m->title, .og = PCUT_STR_NONE};
	pcut_str cut, text;
	double best = 0;

	if (og != NULL)
		t.og = plain(c, og->value);
	t.ld = m->ld.rank >= PCUT_JSONLD_WORK ? m->ld.headline :
	    PCUT_STR_NONE;
	t.page_bare = pcut_html_title_bare(m->arena, t.page, c->site, c->host,
	    &t.cut);
	t.og_bare = pcut_html_title_bare(m->arena, t.og, c->site, c->host,
	    &cut);
	t.page_key = pcut_html_same_key(m->arena, t.page);
	t.og_key = pcut_html_same_key(m->arena, t.og);
	t.ld_key = pcut_html_same_key(m->arena, t.ld);
	for (const pcut_html_fact *f = m->first[PCUT_ABOUT_HEADING];
	    f != NULL; f = f->next) {
		double same = agreement(c, &t, f->value);

		/* The one that the extraction found, among equals. */
		if (c->has_head && pcut_html_inside(
		    c->ex->blocks[c->head].first, f->node))
			same += 0.05;
		if (same > best && !is_site_name(c, f->value)) {
			best = same;
			heading = f;
		}
	}
	if (heading != NULL && best >= 0.5) {
		set_title(c, PCUT_ORIGIN_HTML, main_part(c, &t, heading));
	} else if (t.ld.len > 0 && !is_site_name(c, t.ld)) {
		set_title(c, PCUT_ORIGIN_JSON_LD, t.ld);
	} else if (t.og.len > 0 && !is_site_name(c, t.og)) {
		set_title(c, og->origin, t.og_bare);
	} else if (c->has_head) {
		text = pcut_html_block_text(m->arena, c->ex, c->head);
		if (text.ptr != NULL && text.len < 400)
			set_title(c, PCUT_ORIGIN_HTML, text);
	}
	if (m->chosen_title.len == 0 && t.page_bare.len > 0)
		set_title(c, PCUT_ORIGIN_HTML, t.page_bare);
	if (m->chosen_title.len == 0 &&
	    m->first[PCUT_ABOUT_HEADING] != NULL)
		set_title(c, PCUT_ORIGIN_HTML,
		    m->first[PCUT_ABOUT_HEADING]->value);
	/* What <title> has more than the title is the site. */
	if (c->site.len == 0 && t.cut.len > 0 && t.cut.len < 60 &&
	    pcut_str_eq(pcut_html_same_key(m->arena, t.page_bare),
	    pcut_html_same_key(m->arena, m->chosen_title))) {
		c->site = t.cut;
		m->chosen_site = t.cut;
		pcut_build_meta(c->b, PCUT_META_SITE_NAME, PCUT_ORIGIN_HTML,
		    t.cut);
	}
}

/* ---- authors ---------------------------------------------------------- */

static int
is_address(pcut_str s)
{
	return pcut_str_starts_case(s, PCUT_LIT("http:")) ||
	    pcut_str_starts_case(s, PCUT_LIT("https:")) ||
	    pcut_str_starts(s, PCUT_LIT("//")) ||
	    pcut_str_starts_case(s, PCUT_LIT("www."));
}

static int
is_the_site(struct choice *c, pcut_str name)
{
	pcut_arena *a = c->m->arena;
	pcut_str key = pcut_html_same_key(a, name), host = c->host;
	char glued[64];
	size_t at = 0;

	if (key.len == 0)
		return 1;
	if (pcut_str_eq(key, pcut_html_same_key(a, c->site)) ||
	    pcut_str_eq(key, pcut_html_same_key(a,
	    c->m->ld.publisher.name)) ||
	    pcut_str_eq(key, pcut_html_same_key(a, c->m->ld.site)))
		return 1;
	for (size_t i = 0; i < key.len && at < sizeof glued; i++)
		if (key.ptr[i] != ' ')
			glued[at++] = key.ptr[i];
	/* All of a part of the host's name. */
	while (at > 3 && host.len > at) {
		size_t dot = pcut_str_find_char(host, '.');

		if (pcut_str_starts_case(host, PCUT_STR(glued, at)) &&
		    host.ptr[at] == '.')
			return 1;
		if (dot == SIZE_MAX)
			break;
		host = pcut_str_skip(host, dot + 1);
	}
	return 0;
}

/* Accounts that are no one's name. */
static int
is_account(pcut_str s)
{
	static const char *const names[] = {"admin", "administrator", "staff",
	    "editor", "redaktion", "redaction", "redaccion", "webmaster",
	    "root", "unknown", "guest", "author", "team", "user", "default",
	    "editorial", "news", "desk", "anonymous", "none", "null", "test",
	    "moderator", "support", "info", "site", "blog", "autor", "owner",
	    "super", "superuser", "wordpress", "author", "undefined"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (pcut_str_eq_case(s, pcut_str_from(names[i])))
			return 1;
	return 0;
}

/* One word that an account has for a name: fine where the page says author,
 * nowhere else. */
static int
is_handle(pcut_str s)
{
	int letters = 0;

	if (s.len < 2 || s.len > 30 || is_account(s) ||
	    pcut_str_ends(s, PCUT_LIT("\xEF\xBC\x9A")))
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		if (pcut_is_space(s.ptr[i]) || strchr("@/:.,;|()[]<>=\"",
		    s.ptr[i]) != NULL)
			return 0;
		letters += pcut_is_alpha(s.ptr[i]) ||
		    (unsigned char)s.ptr[i] > 127;
	}
	return letters * 2 > (int)s.len;
}

static int
is_organisation(pcut_str s)
{
	static const char *const words[] = {"gmbh", "ag", "e.v.", "ev", "inc",
	    "inc.", "ltd", "ltd.", "llc", "verlag", "verband", "stiftung",
	    "ministerium", "bundesministerium", "redaktion", "online",
	    "magazin", "magazine", "news", "agentur", "company", "team",
	    "media", "group", "verein", "institute", "institut", "university",
	    "foundation", "zeitung", "studio", "presse", "press", "shop",
	    "webdesign", "corporation", "association", "kg", "mbh"};
	pcut_str word;

	while (pcut_str_take(&s, ' ', &word))
		for (size_t i = 0; i < sizeof words / sizeof *words; i++)
			if (pcut_str_eq_case(word, pcut_str_from(words[i])))
				return 1;
	return 0;
}

static void
give_author(struct choice *c, pcut_origin origin, pcut_str name, pcut_str url,
    int is_body)
{
	pcut_agent agent = PCUT_AGENT_INIT;

	agent.name = name;
	agent.url = url.len > 0 && !is_body ? c->resolve(c->payload, url) :
	    PCUT_STR_NONE;
	agent.type = is_body ? PCUT_LIT("organization") : PCUT_LIT("person");
	agent.role = agent.sort = PCUT_STR_NONE;
	pcut_build_author(c->b, origin, &agent);
}

enum { /* how much a source is to be trusted with a name */
	PERSONS, /* names of persons alone */
	ANY_NAME,
	HANDLES  /* also the name of an account */
};

/* The names that value has, told to the builder; how many. */
static size_t
give_authors(struct choice *c, pcut_origin origin, pcut_str value,
    pcut_str url, int trust, int is_body)
{
	pcut_byline names;
	size_t given = 0;

	value = plain(c, value);
	if (value.len == 0 || value.len > PCUT_BYLINE_MAX || is_address(value))
		return 0;
	if (pcut_byline_clean(c->m->arena, value, c->site, &names) !=
	    PCUT_OK) {
		if (trust < HANDLES || !is_handle(value) ||
		    is_the_site(c, value))
			return 0;
		give_author(c, origin, value, url, 0);
		return 1;
	}
	for (size_t i = 0; i < names.count; i++) {
		pcut_str name = names.author[i].name;
		pcut_author_kind kind = names.author[i].kind;

		if (kind != PCUT_AUTHOR_AGENCY && is_the_site(c, name))
			continue;
		if (trust == PERSONS && (kind != PCUT_AUTHOR_PERSON ||
		    !pcut_name_is_personal(name) || is_organisation(name) ||
		    pcut_str_find_char(name, ' ') == SIZE_MAX))
			continue;
		give_author(c, origin, name, names.count == 1 ? url :
		    PCUT_STR_NONE, is_body || kind != PCUT_AUTHOR_PERSON);
		given++;
	}
	return given;
}

/* The first date in a short line, where a word begins; its label counts. */
static size_t
date_in_line(struct choice *c, pcut_str line, pcut_date *dates)
{
	pcut_date_hints hints = {.url = c->m->url,
	    .language = c->m->chosen_language, .reference = PCUT_STR_NONE};
	size_t n, start, took;

	if (line.len < 6 || line.len > PCUT_DATE_LINE)
		return 0;
	if ((n = pcut_date_line(line, &hints, dates, 2)) > 0)
		return n;
	for (size_t i = 0; i < line.len; i++) {
		if (i > 0 && !pcut_is_space(line.ptr[i - 1]) &&
		    line.ptr[i - 1] != '(' && line.ptr[i - 1] != '|' &&
		    line.ptr[i - 1] != ':')
			continue;
		took = pcut_date_head(pcut_str_skip(line, i), &hints, dates);
		if (took == 0 || dates[0].iso[0] == '\0')
			continue;
		n = pcut_date_tail(pcut_str_cut(line, 0, i + took), &hints,
		    dates + 1, 1, &start);
		if (n > 0)
			dates[0].role = dates[1].role;
		return 1;
	}
	return 0;
}

static int
has_date(struct choice *c, pcut_str line)
{
	pcut_date dates[2];

	return date_in_line(c, line, dates) > 0;
}

/* The line near the headline that has more of a name than name: a first
 * name in the data is often printed in full. */
static pcut_str
full_name(struct choice *c, pcut_str name)
{
	if (pcut_str_find_char(name, ' ') != SIZE_MAX || name.len < 3)
		return name;
	for (const pcut_html_fact *f = c->m->first[PCUT_ABOUT_BYLINE];
	    f != NULL; f = f->next) {
		pcut_byline names;

		if (f->value.len > 120 || distance(c, f->node) > 400 ||
		    pcut_str_find_case(f->value, name) == SIZE_MAX)
			continue;
		if (pcut_byline_parse(c->m->arena, f->value,
		    c->m->chosen_language, &names) != PCUT_OK &&
		    pcut_byline_bare(c->m->arena, f->value,
		    c->m->chosen_language, &names) != PCUT_OK)
			continue;
		if (names.count == 1 && names.author[0].name.len > name.len &&
		    pcut_str_starts_case(names.author[0].name, name) &&
		    names.author[0].name.ptr[name.len] == ' ')
			return names.author[0].name;
	}
	return name;
}

static size_t
authors_of_ld(struct choice *c)
{
	const pcut_jsonld *ld = &c->m->ld;
	size_t given = 0;
	int persons = 0;

	for (size_t i = 0; i < ld->authors; i++)
		persons += ld->author[i].is_person;
	for (size_t i = 0; i < ld->authors; i++)
		if (persons == 0 || !ld->author[i].is_body)
			given += give_authors(c, PCUT_ORIGIN_JSON_LD,
			    full_name(c, ld->author[i].name),
			    ld->author[i].url, HANDLES,
			    ld->author[i].is_body);
	return given;
}

/* All of one rank of <meta>: a page has one <meta> for each author. */
static size_t
authors_of_facts(struct choice *c, pcut_origin origin, int rank, int trust)
{
	const pcut_html_fact *all = c->m->first[PCUT_ABOUT_AUTHOR];
	size_t given = 0;

	for (const pcut_html_fact *f = all; f != NULL; f = f->next) {
		int known = 0;

		if ((f->origin != origin && !(origin == PCUT_ORIGIN_META &&
		    f->origin == PCUT_ORIGIN_OPENGRAPH)) ||
		    (rank >= 0 && f->rank != rank))
			continue;
		for (const pcut_html_fact *g = all; g != f; g = g->next)
			known |= pcut_str_eq(f->value, g->value);
		if (!known)
			given += give_authors(c, f->origin, f->value,
			    PCUT_STR_NONE, trust, 0);
		if (origin == PCUT_ORIGIN_MICRODATA && given > 0 &&
		    (f->next == NULL || f->next->node == NULL ||
		    f->next->node->order > f->node->end + 12))
			break;
	}
	return given;
}

/* A link or name in a byline: what it calls the author. */
static const pcut_html_node *
name_in(const pcut_html_node *byline)
{
	int left = 60;

	for (const pcut_html_node *n = byline; n != NULL && left-- > 0;
	    n = pcut_html_next(n, byline)) {
		pcut_str href;

		if (n->kind != PCUT_HTML_ELEMENT || n->first == NULL)
			continue;
		if (n != byline && n->end - n->order < 6 &&
		    pcut_html_class_has(n, " name fn authorname "))
			return n;
		if (n->tag != PCUT_TAG_A)
			continue;
		href = pcut_html_attr_value(n, PCUT_HATTR_HREF);
		if (href.ptr == NULL || href.len > 300)
			continue;
		if (pcut_str_find_case(href, PCUT_LIT("/author")) != SIZE_MAX ||
		    pcut_str_find_case(href, PCUT_LIT("/autor")) != SIZE_MAX ||
		    pcut_str_find_case(href, PCUT_LIT("/user")) != SIZE_MAX ||
		    pcut_str_find_case(href, PCUT_LIT("/profil")) != SIZE_MAX ||
		    pcut_str_find_case(href, PCUT_LIT("/people/")) !=
		    SIZE_MAX || pcut_str_find_case(href,
		    PCUT_LIT("/by/")) != SIZE_MAX ||
		    pcut_str_find_case(href, PCUT_LIT("/staff/")) != SIZE_MAX ||
		    pcut_str_find_case(href, PCUT_LIT("/contributor")) !=
		    SIZE_MAX)
			return n;
	}
	return NULL;
}

static size_t
give_byline(struct choice *c, const pcut_byline *names)
{
	size_t given = 0;

	for (size_t i = 0; i < names->count; i++) {
		if (is_the_site(c, names->author[i].name))
			continue;
		give_author(c, PCUT_ORIGIN_TEXT, names->author[i].name,
		    PCUT_STR_NONE,
		    names->author[i].kind != PCUT_AUTHOR_PERSON);
		given++;
	}
	return given;
}

/* "Posted by X": what follows the little word; s itself without one. */
static pcut_str
behind_by(pcut_str s)
{
	static const char *const words[] = {" by ", " by: ", " von ",
	    " von: ", " par ", " por ", " door ", " di "};
	static const char *const others[] = {"photo", "portrait", "illustr",
	    "image", "picture", "foto", "bild", "video", "graphi", "design",
	    "edited", "drawing", "art "};
	pcut_str head = pcut_str_cut(s, 0, 30);

	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (pcut_str_find_case(head, pcut_str_from(others[i])) !=
		    SIZE_MAX)
			return s;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		pcut_str word = pcut_str_from(words[i]);
		size_t at = pcut_str_find_case(head, word);

		if (at != SIZE_MAX && pcut_str_find_char(pcut_str_cut(s, 0,
		    at), '.') == SIZE_MAX)
			return pcut_str_skip(s, at + word.len);
	}
	return s;
}

/* A whole line, or one of its parts, as a byline.  bare: a name alone is one
 * too. */
static size_t
authors_of_line(struct choice *c, pcut_str line, int bare)
{
	pcut_arena *arena = c->m->arena;
	pcut_str language = c->m->chosen_language, part;
	pcut_byline names;

	line = pcut_str_trim(line);
	if (line.len == 0 || line.len > 200)
		return 0;
	if (behind_by(line).len < line.len && line.len < 80 &&
	    pcut_byline_bare(arena, behind_by(line), language, &names) ==
	    PCUT_OK && give_byline(c, &names) > 0)
		return names.count;
	if (pcut_byline_parse(arena, line, language, &names) == PCUT_OK &&
	    (names.prefixed || bare) && give_byline(c, &names) > 0)
		return names.count;
	if (bare && pcut_byline_bare(arena, line, language, &names) ==
	    PCUT_OK && give_byline(c, &names) > 0)
		return names.count;
	/* "4 May 2019 | By Ana Brook | 3 min" */
	while (line.len > 0) {
		size_t cut = 0, len = 1;

		while (cut < line.len && line.ptr[cut] != '|' &&
		    line.ptr[cut] != '\n' && !pcut_str_starts(
		    pcut_str_skip(line, cut), PCUT_LIT("\xE2\x80\xA2")) &&
		    !pcut_str_starts(pcut_str_skip(line, cut),
		    PCUT_LIT("\xC2\xB7")) && !pcut_str_starts(
		    pcut_str_skip(line, cut), PCUT_LIT("//")) &&
		    !pcut_str_starts(pcut_str_skip(line, cut),
		    PCUT_LIT(" - ")))
			cut++;
		part = pcut_str_trim(pcut_str_cut(line, 0, cut));
		if (cut < line.len && line.ptr[cut] == ' ')
			len = 3;
		else if (cut < line.len && line.ptr[cut] == '/')
			len = 2;
		else if (cut < line.len && line.ptr[cut] == '\xE2')
			len = 3;
		else if (cut < line.len && line.ptr[cut] == '\xC2')
			len = 2;
		line = pcut_str_skip(line, cut + len);
		if (part.len == 0)
			continue;
		if (pcut_byline_parse(arena, part, language, &names) ==
		    PCUT_OK && names.prefixed && give_byline(c, &names) > 0)
			return names.count;
		if (bare && pcut_byline_bare(arena, part, language, &names) ==
		    PCUT_OK && give_byline(c, &names) > 0)
			return names.count;
	}
	return 0;
}

/* An element whose class or rel says byline, near the headline. */
static size_t
authors_of_class(struct choice *c)
{
	const pcut_html_fact *best;

	for (int turn = 0; turn < 2; turn++) {
		int linked = turn == 0; /* rel=author is the surer one */
		uint32_t nearest = 500;
		size_t given = 0;
		const pcut_html_node *name;

		best = NULL;
		for (const pcut_html_fact *f =
		    c->m->first[PCUT_ABOUT_BYLINE]; f != NULL; f = f->next) {
			uint32_t far = distance(c, f->node);

			if ((f->origin == PCUT_ORIGIN_HTML) != linked ||
			    far >= nearest || f->value.len > 160 ||
			    (!linked && f->node->tag == PCUT_TAG_ADDRESS &&
			    f->value.len > 60) ||
			    pcut_html_class_has(f->node, " bio about avatar "
			    "image img photo comment comments box footer "))
				continue;
			nearest = far;
			best = f;
		}
		if (best == NULL)
			continue;
		c->m->byline = best->node;
		name = name_in(best->node);
		if (linked) {
			pcut_str href = pcut_html_attr_value(best->node,
			    PCUT_HATTR_HREF);

			given = give_authors(c, best->origin, best->value,
			    href.ptr == NULL ? PCUT_STR_NONE : href, HANDLES,
			    0);
		} else if (name != NULL) {
			pcut_str text = pcut_html_text(c->m->arena, name);

			if (text.ptr != NULL)
				given = give_authors(c, PCUT_ORIGIN_TEXT, text,
				    PCUT_STR_NONE, HANDLES, 0);
		}
		if (given == 0)
			given = authors_of_line(c, best->value, 1);
		if (given == 0 && !linked)
			given = give_authors(c, PCUT_ORIGIN_TEXT,
			    behind_by(best->value), PCUT_STR_NONE,
			    best->value.len < 31 &&
			    best->node->tag != PCUT_TAG_ADDRESS ? HANDLES :
			    PERSONS, 0);
		if (given > 0)
			return given;
	}
	return 0;
}

/* A line near the headline that reads like a byline. */
static size_t
authors_of_text(struct choice *c)
{
	for (uint32_t i = c->from; i < c->to; i++) {
		pcut_str line;
		size_t given;

		if (c->ex->blocks[i].words > 30 ||
		    (c->has_head && i == c->head))
			continue;
		line = pcut_html_block_text(c->m->arena, c->ex, i);
		if (line.ptr == NULL)
			continue;
		given = authors_of_line(c, line, i + 2 > c->head &&
		    i < c->head + 5 && has_date(c, line));
		if (given > 0)
			return given;
	}
	return 0;
}

static void
choose_authors(struct choice *c)
{
	if (authors_of_ld(c) > 0)
		return;
	for (int rank = 0; rank < 3; rank++)
		if (authors_of_facts(c, PCUT_ORIGIN_META, rank, PERSONS) > 0)
			return;
	if (authors_of_facts(c, PCUT_ORIGIN_MICRODATA, -1, HANDLES) > 0 ||
	    authors_of_class(c) > 0 || authors_of_text(c) > 0)
		return;
	for (int rank = 0; rank < 2; rank++)
		if (authors_of_facts(c, PCUT_ORIGIN_META, rank, ANY_NAME) > 0)
			return;
}

/* ---- dates ------------------------------------------------------------ */

/* 0 unless value is a date of the calendar, written by a program or not. */
static int
date_of(struct choice *c, pcut_str value, char iso[PCUT_DATE_MAX])
{
	pcut_date dates[2];

	value = pcut_str_trim(value);
	if (value.len < 4 || value.len > PCUT_DATE_LINE)
		return 0;
	if (pcut_date_machine(value, iso))
		return iso[0] >= '1' && iso[0] <= '2' &&
		    pcut_str_cmp(pcut_str_from(iso), PCUT_LIT("1990")) > 0;
	if (date_in_line(c, value, dates) == 0 ||
	    dates[0].iso[0] == '\0' || dates[0].role == PCUT_DATE_UPDATED)
		return 0;
	memcpy(iso, dates[0].iso, PCUT_DATE_MAX);
	return 1;
}

/* Precise to the day at least. */
static int
is_full(const char *iso)
{
	return strlen(iso) >= 10;
}

static int
give_date(struct choice *c, pcut_meta key, pcut_origin origin, pcut_str value)
{
	char iso[PCUT_DATE_MAX];

	if (value.len == 0 || !date_of(c, value, iso) || !is_full(iso))
		return 0;
	pcut_build_meta(c->b, key, origin, pcut_str_from(iso));
	return 1;
}

static int
date_of_facts(struct choice *c, pcut_html_about about, pcut_origin origin,
    int rank, pcut_meta key)
{
	for (const pcut_html_fact *f = c->m->first[about]; f != NULL;
	    f = f->next)
		if ((f->origin == origin || (origin == PCUT_ORIGIN_META &&
		    f->origin == PCUT_ORIGIN_OPENGRAPH)) &&
		    (rank < 0 || f->rank == rank) &&
		    give_date(c, key, f->origin, f->value))
			return 1;
	return 0;
}

static int
says_updated(const pcut_html_node *n)
{
	for (int up = 0; n != NULL && up < 3; up++, n = n->parent)
		if (n->nattr > 0 && pcut_html_class_has(n, " updated update "
		    "modified lastmod "))
			return !pcut_html_class_has(n, " published ");
	return 0;
}

static int
is_elsewhere(const pcut_html_node *n)
{
	for (int up = 0; n != NULL && up < 10 && n->tag != PCUT_TAG_BODY;
	    up++, n = n->parent)
		if (n->nattr > 0 && pcut_html_class_has(n, " comment comments "
		    "related sidebar recirc widget latest popular teaser "
		    "footer "))
			return 1;
	return 0;
}

/* <time> and dates by class: the nearest to the headline. */
static int
date_of_time(struct choice *c, int updated, pcut_meta key)
{
	const pcut_html_fact *best = NULL;
	char iso[PCUT_DATE_MAX], found[PCUT_DATE_MAX] = "";
	uint32_t nearest = 600;

	for (const pcut_html_fact *f = c->m->first[PCUT_ABOUT_TIME];
	    f != NULL; f = f->next) {
		uint32_t far = distance(c, f->node);

		if (far >= nearest || says_updated(f->node) != updated ||
		    is_elsewhere(f->node))
			continue;
		if (!date_of(c, f->value, iso) || !is_full(iso))
			continue;
		nearest = far;
		best = f;
		memcpy(found, iso, sizeof found);
	}
	if (best == NULL)
		return 0;
	c->m->time = best->node;
	pcut_build_meta(c->b, key, best->node->tag == PCUT_TAG_TIME ?
	    PCUT_ORIGIN_HTML : PCUT_ORIGIN_TEXT, pcut_str_from(found));
	return 1;
}

static int
ends_sentence(pcut_str s)
{
	return s.len > 0 && strchr(".!?", s.ptr[s.len - 1]) != NULL;
}

/* What is quoted has dates of its own. */
static int
in_quote(const pcut_html_node *n)
{
	for (int up = 0; n != NULL && up < 4; up++, n = n->parent)
		if (n->tag == PCUT_TAG_BLOCKQUOTE)
			return 1;
	return 0;
}

/* A line near the headline that is, or has, a date. */
static int
date_of_text(struct choice *c, pcut_date_role role)
{
	for (uint32_t i = c->from; i < c->to; i++) {
		pcut_date dates[2];
		pcut_str line;
		size_t n;

		if (c->ex->blocks[i].words > 25 || c->ex->blocks[i].prose ||
		    in_quote(c->ex->blocks[i].element))
			continue;
		line = pcut_html_block_text(c->m->arena, c->ex, i);
		if (line.ptr == NULL || (ends_sentence(line) &&
		    c->ex->blocks[i].words > 8))
			continue;
		/* Of the headline's own block what follows the headline. */
		if (c->has_head && i == c->head)
			pcut_str_take_line(&line);
		n = date_in_line(c, line, dates);
		for (size_t j = 0; j < n; j++)
			if ((dates[j].role == role ||
			    (role == PCUT_DATE_PUBLISHED &&
			    dates[j].role == PCUT_DATE_PLAIN)) &&
			    is_full(dates[j].iso)) {
				pcut_build_meta(c->b, role ==
				    PCUT_DATE_UPDATED ?
				    PCUT_META_DATE_MODIFIED :
				    PCUT_META_DATE_PUBLISHED,
				    PCUT_ORIGIN_TEXT,
				    pcut_str_from(dates[j].iso));
				return 1;
			}
	}
	return 0;
}

/* "5.3.2024 - The first words": the text opens with its date. */
static int
date_of_opening(struct choice *c)
{
	pcut_date_hints hints = {.url = c->m->url,
	    .language = c->m->chosen_language, .reference = PCUT_STR_NONE};

	for (uint32_t i = 0; i < c->ex->nblocks; i++) {
		pcut_date date;
		pcut_str text;

		if (!c->ex->blocks[i].kept || !c->ex->blocks[i].prose)
			continue;
		text = pcut_html_block_text(c->m->arena, c->ex, i);
		if (text.ptr == NULL || pcut_date_head(text, &hints, &date) ==
		    0 || !is_full(date.iso))
			return 0;
		pcut_build_meta(c->b, PCUT_META_DATE_PUBLISHED,
		    PCUT_ORIGIN_TEXT, pcut_str_from(date.iso));
		return 1;
	}
	return 0;
}

static int
date_of_url(struct choice *c)
{
	char iso[PCUT_DATE_MAX];
	pcut_str url = c->m->url.len > 0 ? c->m->url :
	    pcut_html_meta_canonical(c->m);

	if (!pcut_date_of_url(url, iso) || !is_full(iso))
		return 0;
	pcut_build_meta(c->b, PCUT_META_DATE_PUBLISHED, PCUT_ORIGIN_URL,
	    pcut_str_from(iso));
	return 1;
}

static void
choose_dates(struct choice *c)
{
	const pcut_html_meta *m = c->m;
	const pcut_jsonld *ld = &m->ld;
	const pcut_meta published = PCUT_META_DATE_PUBLISHED;
	const pcut_meta modified = PCUT_META_DATE_MODIFIED;

	(void)(give_date(c, published, PCUT_ORIGIN_JSON_LD, ld->published) ||
	    date_of_facts(c, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_META, 0,
	    published) ||
	    give_date(c, published, PCUT_ORIGIN_JSON_LD,
	    ld->page_published) ||
	    date_of_facts(c, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_META, 1,
	    published) ||
	    date_of_facts(c, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_MICRODATA, -1,
	    published) ||
	    date_of_facts(c, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_META, 2,
	    published) ||
	    date_of_time(c, 0, published) || date_of_url(c) ||
	    date_of_text(c, PCUT_DATE_PUBLISHED) || date_of_opening(c) ||
	    date_of_facts(c, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_META, 3,
	    published) ||
	    /* Themes call the one date of an entry "updated". */
	    (ld->modified.len == 0 &&
	    m->first[PCUT_ABOUT_MODIFIED] == NULL &&
	    date_of_time(c, 1, published)));
	(void)(give_date(c, modified, PCUT_ORIGIN_JSON_LD, ld->modified) ||
	    date_of_facts(c, PCUT_ABOUT_MODIFIED, PCUT_ORIGIN_META, -1,
	    modified) ||
	    give_date(c, modified, PCUT_ORIGIN_JSON_LD, ld->page_modified) ||
	    date_of_facts(c, PCUT_ABOUT_MODIFIED, PCUT_ORIGIN_MICRODATA, -1,
	    modified) ||
	    date_of_time(c, 1, modified) || date_of_text(c, PCUT_DATE_UPDATED));
}

/* ---- the rest --------------------------------------------------------- */

static int
give_language(struct choice *c, pcut_origin origin, pcut_str value)
{
	char tag[PCUT_LANG_MAX];
	pcut_str kept;

	if (value.len == 0 || value.len > 60 || !pcut_lang_tag(value, tag) ||
	    pcut_lang_is(pcut_str_from(tag), "und"))
		return 0;
	kept = pcut_arena_str(c->m->arena, pcut_str_from(tag));
	if (kept.ptr == NULL) {
		c->m->failed = 1;
		return 0;
	}
	c->m->chosen_language = kept;
	pcut_build_meta(c->b, PCUT_META_LANGUAGE, origin, kept);
	return 1;
}

/* Some of the article's words, to guess from. */
static pcut_str
sample(struct choice *c)
{
	char *out = pcut_arena_alloc(c->m->arena, 8192);
	size_t at = 0;

	if (out == NULL)
		return PCUT_STR_NONE;
	for (uint32_t i = 0; i < c->ex->nblocks && at < 4000; i++) {
		pcut_str text;

		if (!c->ex->blocks[i].kept || c->ex->blocks[i].words < 8)
			continue;
		text = pcut_html_block_text(c->m->arena, c->ex, i);
		if (text.ptr == NULL)
			return PCUT_STR_NONE;
		text = pcut_str_cut(text, 0, 4000);
		memcpy(out + at, text.ptr, text.len);
		at += text.len;
		out[at++] = '\n';
	}
	return PCUT_STR(out, at);
}

static void
choose_language(struct choice *c)
{
	pcut_html_meta *m = c->m;
	const pcut_html_fact *f = best_fact(m, PCUT_ABOUT_LANGUAGE);
	pcut_str text, dir = m->dir;

	(void)(give_language(c, PCUT_ORIGIN_HTML, m->language) ||
	    (f != NULL && f->rank == 0 &&
	    give_language(c, f->origin, f->value)) ||
	    give_language(c, PCUT_ORIGIN_JSON_LD, m->ld.language) ||
	    (f != NULL && give_language(c, f->origin, f->value)));
	if (m->chosen_language.len == 0) {
		text = sample(c);
		give_language(c, PCUT_ORIGIN_GUESS, pcut_lang_guess(text));
	}
	if (dir.len > 0 && pcut_str_eq_case(dir, PCUT_LIT("rtl")))
		pcut_build_meta(c->b, PCUT_META_DIR, PCUT_ORIGIN_HTML,
		    PCUT_LIT("rtl"));
	else if (dir.len > 0 && pcut_str_eq_case(dir, PCUT_LIT("ltr")))
		pcut_build_meta(c->b, PCUT_META_DIR, PCUT_ORIGIN_HTML,
		    PCUT_LIT("ltr"));
	else if (pcut_dir_of_lang(m->chosen_language) == PCUT_DIR_RTL)
		pcut_build_meta(c->b, PCUT_META_DIR, PCUT_ORIGIN_GUESS,
		    PCUT_LIT("rtl"));
}

static void
choose_subtitle(struct choice *c)
{
	pcut_html_meta *m = c->m;
	pcut_str value = m->ld.subtitle;
	const pcut_html_fact *best = NULL;
	uint32_t nearest = 60;

	if (!c->has_head)
		return;
	for (const pcut_html_fact *f = m->first[PCUT_ABOUT_SUBTITLE];
	    f != NULL; f = f->next) {
		uint32_t far;

		if (f->node == NULL || f->node->order <
		    c->ex->blocks[c->head].first->order)
			continue;
		far = distance(c, f->node);
		if (far < nearest && f->value.len < 400) {
			nearest = far;
			best = f;
		}
	}
	if (best != NULL) {
		m->chosen_subtitle = best->value;
		pcut_build_meta(c->b, PCUT_META_SUBTITLE, best->origin,
		    best->value);
	} else if (value.len > 0 && value.len < 400 && !pcut_str_eq(
	    pcut_html_same_key(m->arena, value),
	    pcut_html_same_key(m->arena, m->chosen_title))) {
		m->chosen_subtitle = value;
		pcut_build_meta(c->b, PCUT_META_SUBTITLE, PCUT_ORIGIN_JSON_LD,
		    value);
	}
}

static void
choose_kicker(struct choice *c)
{
	const pcut_html_fact *best = NULL;
	uint32_t nearest = 90; /* it stands before: three a node */

	if (!c->has_head)
		return;
	for (const pcut_html_fact *f = c->m->first[PCUT_ABOUT_KICKER];
	    f != NULL; f = f->next)
		if (f->value.len < 60 && distance(c, f->node) < nearest) {
			nearest = distance(c, f->node);
			best = f;
		}
	if (best == NULL)
		return;
	c->m->chosen_kicker = best->value;
	pcut_build_meta(c->b, PCUT_META_KICKER, best->origin, best->value);
}

static void
choose_tags(struct choice *c)
{
	const pcut_html_fact *best = best_fact(c->m, PCUT_ABOUT_TAGS);
	int given = 0;

	for (size_t i = 0; i < c->m->ld.tags; i++, given++)
		pcut_build_meta(c->b, PCUT_META_TAGS, PCUT_ORIGIN_JSON_LD,
		    c->m->ld.tag[i]);
	if (given > 0 || best == NULL)
		return;
	for (const pcut_html_fact *f = c->m->first[PCUT_ABOUT_TAGS];
	    f != NULL; f = f->next) {
		pcut_str list = plain(c, f->value), item;

		if (f->rank != best->rank || list.len > 3000)
			continue;
		while (pcut_str_take(&list, ',', &item) &&
		    given < PCUT_JSONLD_TAGS) {
			item = pcut_str_trim(item);
			if (item.len == 0 || item.len > 80)
				continue;
			pcut_build_meta(c->b, PCUT_META_TAGS, f->origin, item);
			given++;
		}
	}
}

static void
give_fact(struct choice *c, pcut_html_about about, pcut_meta key, int is_url)
{
	const pcut_html_fact *f = best_fact(c->m, about);
	pcut_str value;

	if (f == NULL || f->value.len > 4000)
		return;
	value = is_url ? c->resolve(c->payload, f->value) :
	    plain(c, f->value);
	pcut_build_meta(c->b, key, f->origin, value);
}

static void
choose_publisher(struct choice *c)
{
	const pcut_html_fact *f = best_fact(c->m, PCUT_ABOUT_PUBLISHER);
	pcut_agent agent = PCUT_AGENT_INIT;
	pcut_origin origin = PCUT_ORIGIN_JSON_LD;

	agent.name = c->m->ld.publisher.name;
	agent.url = agent.role = agent.sort = agent.type = PCUT_STR_NONE;
	if (agent.name.len > 0) {
		if (c->m->ld.publisher.url.len > 0)
			agent.url = c->resolve(c->payload,
			    c->m->ld.publisher.url);
		agent.type = PCUT_LIT("organization");
	} else if (f != NULL && !is_address(f->value)) {
		agent.name = plain(c, f->value);
		origin = f->origin;
	}
	if (agent.name.len > 0)
		pcut_build_publisher(c->b, origin, &agent);
}

static void
choose_rest(struct choice *c)
{
	pcut_html_meta *m = c->m;
	const pcut_html_fact *f;
	pcut_str canonical = pcut_html_meta_canonical(m);

	f = best_fact(m, PCUT_ABOUT_CANONICAL);
	if (canonical.len == 0 && f != NULL)
		canonical = f->value;
	if (canonical.len > 0)
		pcut_build_meta(c->b, PCUT_META_CANONICAL_URL,
		    f != NULL ? f->origin : PCUT_ORIGIN_HTML,
		    c->resolve(c->payload, canonical));
	f = best_fact(m, PCUT_ABOUT_DESCRIPTION);
	if (f != NULL)
		give_fact(c, PCUT_ABOUT_DESCRIPTION, PCUT_META_DESCRIPTION, 0);
	else
		pcut_build_meta(c->b, PCUT_META_DESCRIPTION,
		    PCUT_ORIGIN_JSON_LD, m->ld.description);
	if (m->ld.section.len > 0)
		pcut_build_meta(c->b, PCUT_META_SECTION, PCUT_ORIGIN_JSON_LD,
		    m->ld.section);
	else
		give_fact(c, PCUT_ABOUT_SECTION, PCUT_META_SECTION, 0);
	f = best_fact(m, PCUT_ABOUT_LICENSE);
	if (f != NULL)
		give_fact(c, PCUT_ABOUT_LICENSE, PCUT_META_LICENSE,
		    is_address(f->value) || f->node != NULL);
	else if (m->ld.license.len > 0)
		pcut_build_meta(c->b, PCUT_META_LICENSE, PCUT_ORIGIN_JSON_LD,
		    m->ld.license);
	give_fact(c, PCUT_ABOUT_COPYRIGHT, PCUT_META_COPYRIGHT, 0);
	f = best_fact(m, PCUT_ABOUT_IMAGE);
	if (f != NULL)
		m->chosen_image = f->value;
	else if (m->ld.image.len > 0)
		m->chosen_image = m->ld.image;
}

/* ---- what the text need not say again --------------------------------- */

int
pcut_html_meta_says(pcut_html_meta *m, const pcut_html_extraction *ex,
    uint32_t i)
{
	const pcut_html_block *block = &ex->blocks[i];
	pcut_date_hints hints = {.url = m->url,
	    .language = m->chosen_language, .reference = PCUT_STR_NONE};
	pcut_byline names;
	pcut_date dates[2];
	pcut_str text, key;

	if (block->words > 60)
		return 0;
	text = pcut_html_block_text(m->arena, ex, i);
	if (text.ptr == NULL)
		return 0;
	key = pcut_html_same_key(m->arena, text);
	if (key.len == 0)
		return 0;
	if (pcut_str_eq(key, pcut_html_same_key(m->arena, m->chosen_title)) ||
	    pcut_str_eq(key, pcut_html_same_key(m->arena,
	    m->chosen_subtitle)) || pcut_str_eq(key,
	    pcut_html_same_key(m->arena, m->chosen_kicker)))
		return 1;
	if (block->words > 20 || block->prose || ends_sentence(text))
		return 0;
	if (m->byline != NULL && pcut_html_inside(block->first, m->byline))
		return 1;
	if (m->time != NULL && pcut_html_inside(block->first, m->time))
		return 1;
	if (pcut_date_line(text, &hints, dates, 2) > 0)
		return 1;
	return text.len < 120 && pcut_byline_parse(m->arena, text,
	    m->chosen_language, &names) == PCUT_OK && names.prefixed;
}

pcut_status
pcut_html_meta_choose(pcut_html_meta *m, const pcut_html_extraction *ex,
    pcut_builder *b, pcut_str (*resolve)(void *payload, pcut_str href),
    void *payload)
{
	struct choice c = {.m = m, .ex = ex, .b = b, .resolve = resolve,
	    .payload = payload, .host = PCUT_STR_NONE, .site = PCUT_STR_NONE};

	find_place(&c);
	choose_language(&c);
	choose_site(&c);
	choose_title(&c);
	choose_subtitle(&c);
	choose_kicker(&c);
	choose_authors(&c);
	choose_dates(&c);
	choose_publisher(&c);
	choose_tags(&c);
	choose_rest(&c);
	return m->failed ? PCUT_ENOMEM : PCUT_OK;
}
