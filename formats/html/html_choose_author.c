/* SPDX-License-Identifier: ISC */
/* Who wrote it: names out of data, and out of bylines beside the headline. */
#include <string.h>

#include "byline.h"
#include "html_choose.h"
#include "html_page.h"
#include "str.h"

static int
is_the_site(pcut_html_choice *c, pcut_str name)
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
give_author(pcut_html_choice *c, pcut_origin origin, pcut_str name,
    pcut_str url, int is_body)
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
	HANDLES, /* also the name of an account */
	STATED   /* said to be a person: also one that the site is called */
};

/* s less word at its end, which stands alone: ASCII case does not count. */
static pcut_str
without_end(pcut_str s, const char *word)
{
	pcut_str end = pcut_str_from(word);

	if (s.len < end.len || !pcut_str_eq_case(pcut_str_skip(s,
	    s.len - end.len), end) || (s.len > end.len &&
	    !pcut_is_space(s.ptr[s.len - end.len - 1])))
		return s;
	return pcut_str_trim(pcut_str_cut(s, 0, s.len - end.len));
}

/* "Dec" before 17, "min" behind 5: what is no part of a name; or a year. */
static int
is_of_date(pcut_str before, pcut_str number, pcut_str behind)
{
	return (pcut_date_is_name(before) & 1) != 0 ||
	    pcut_str_starts_case(behind, PCUT_LIT("min")) ||
	    (number.len == 4 && (pcut_str_starts(number, PCUT_LIT("19")) ||
	    pcut_str_starts(number, PCUT_LIT("20"))));
}

static pcut_str
bare_end(pcut_str s)
{
	static const char *const labels[] = {"written by", "article by",
	    "posted by", "by", "in", "on"};

	s = pcut_str_trim(s);
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		s = without_end(s, labels[i]);
	return s;
}

/*
 * A printed line runs name, labels, date and reading time together: s before
 * the first of the last two, without the others.  It may be empty.
 */
static pcut_str
bare_name(pcut_str s)
{
	pcut_str word = PCUT_STR_NONE, before = PCUT_STR_NONE, rest = s;

	if (pcut_str_starts_case(s, PCUT_LIT("published in ")))
		rest = s = pcut_str_skip(s, 13);
	for (; pcut_str_take(&rest, ' ', &word); before = word) {
		size_t digits = 0, from = (size_t)(word.ptr - s.ptr);
		int month;

		while (digits < word.len && pcut_is_digit(word.ptr[digits]))
			digits++;
		if (digits == 0 || !is_of_date(before,
		    pcut_str_cut(word, 0, digits), rest))
			continue;
		/* "2025Ada Moss", two elements side by side */
		if (from == 0 && digits == 4 && word.len > 4)
			return bare_end(pcut_str_skip(s, 4));
		month = (pcut_date_is_name(before) & 1) != 0;
		return bare_end(pcut_str_cut(s, 0, month ?
		    (size_t)(before.ptr - s.ptr) : from));
	}
	return bare_end(s);
}

/* The names that value has, told to the builder; how many. */
static size_t
give_authors(pcut_html_choice *c, pcut_origin origin, pcut_str value,
    pcut_str url, int trust, int is_body)
{
	pcut_byline names;
	size_t given = 0;

	value = pcut_html_choice_plain(c, value);
	if (value.len == 0 || value.len > PCUT_BYLINE_MAX ||
	    pcut_html_choice_is_address(value))
		return 0;
	if (pcut_byline_clean(c->m->arena, value, trust == STATED ?
	    PCUT_STR_NONE : c->site, &names) != PCUT_OK) {
		if (trust < HANDLES || !is_handle(value) ||
		    is_the_site(c, value))
			return 0;
		give_author(c, origin, value, url, 0);
		return 1;
	}
	for (size_t i = 0; i < names.count; i++) {
		pcut_str name = names.author[i].name;
		pcut_author_kind kind = names.author[i].kind;

		if (origin == PCUT_ORIGIN_TEXT)
			name = bare_name(name);
		if (name.len == 0 ||
		    pcut_str_ends(name, PCUT_LIT("\xEF\xBC\x9A")))
			continue; /* a label alone */
		if (kind != PCUT_AUTHOR_AGENCY && is_the_site(c, name) &&
		    (trust != STATED || kind != PCUT_AUTHOR_PERSON ||
		    is_organisation(name) ||
		    pcut_str_find_char(name, ' ') == SIZE_MAX))
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

static int
has_date(pcut_html_choice *c, pcut_str line)
{
	pcut_date dates[2];

	return pcut_html_choice_date_in(c, line, dates) > 0;
}

/* The line near the headline that has more of a name than name: a first
 * name in the data is often printed in full. */
static pcut_str
full_name(pcut_html_choice *c, pcut_str name)
{
	if (pcut_str_find_char(name, ' ') != SIZE_MAX || name.len < 3)
		return name;
	for (const pcut_html_fact *f = c->m->first[PCUT_ABOUT_BYLINE];
	    f != NULL; f = f->next) {
		pcut_byline names;

		if (f->value.len > 120 ||
		    pcut_html_choice_far(c, f->node) > 400 ||
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
authors_of_ld(pcut_html_choice *c)
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
			    ld->author[i].url, ld->author[i].is_person ?
			    STATED : HANDLES, ld->author[i].is_body);
	return given;
}

/* All of one rank of <meta>: a page has one <meta> for each author. */
static size_t
authors_of_facts(pcut_html_choice *c, pcut_origin origin, int rank, int trust)
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
give_byline(pcut_html_choice *c, const pcut_byline *names)
{
	size_t given = 0;

	for (size_t i = 0; i < names->count; i++) {
		pcut_str name = bare_name(names->author[i].name);

		if (name.len == 0 || is_the_site(c, name) ||
		    pcut_str_ends(name, PCUT_LIT("\xEF\xBC\x9A")))
			continue;
		give_author(c, PCUT_ORIGIN_TEXT, name, PCUT_STR_NONE,
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
authors_of_line(pcut_html_choice *c, pcut_str line, int bare)
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
authors_of_class(pcut_html_choice *c)
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
			uint32_t far = pcut_html_choice_far(c, f->node);

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
authors_of_text(pcut_html_choice *c)
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

void
pcut_html_choose_authors(pcut_html_choice *c)
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

