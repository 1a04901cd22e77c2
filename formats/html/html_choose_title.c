/* SPDX-License-Identifier: ISC */
/* The title among headings and statements, and the name of the site. */
#include <string.h>

#include "html_choose.h"
#include "html_page.h"
#include "str.h"
#include "url.h"

void
pcut_html_choose_site(pcut_html_choice *c)
{
	pcut_html_meta *m = c->m;
	const pcut_html_fact *f = pcut_html_choice_best(m, PCUT_ABOUT_SITE);

	c->host = pcut_html_url_host(m->url.len > 0 ? m->url :
	    pcut_html_meta_canonical(m));
	if (f != NULL && f->rank < 2) {
		c->site = pcut_html_choice_plain(c, f->value);
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
		c->site = pcut_html_choice_plain(c, f->value);
		pcut_build_meta(c->b, PCUT_META_SITE_NAME, f->origin, c->site);
	}
	m->chosen_site = c->site;
}

struct titles {
	pcut_str page, og, ld; /* as they stand */
	pcut_str page_key, og_key, ld_key;
	pcut_str page_bare, og_bare, cut;
	pcut_str first_key; /* of the first part of page, if it has more */
};

/* How well an h1 agrees with what the head says, 0 to 1. */
static double
agreement(pcut_html_choice *c, const struct titles *t, pcut_str heading)
{
	pcut_arena *a = c->m->arena;
	pcut_str key = pcut_html_same_key(a, heading);
	const pcut_str others[] = {t->ld_key, t->og_key, t->page_key,
	    pcut_html_same_key(a, t->og_bare),
	    pcut_html_same_key(a, t->page_bare)};
	double best = 0;
	int part;

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
	/* "Headline - Section - Site": what comes first says most. */
	part = pcut_html_title_part(a, t->page, key);
	if (part == 1 && best < 0.9)
		best = 0.9;
	if (part > 1 && best > 0.7 && !pcut_str_eq(key, t->og_key) &&
	    !pcut_str_eq(key, t->ld_key))
		best = 0.7;
	return best;
}

/* Without soft hyphens, nor the mark that links a heading to itself. */
static pcut_str
clean_title(pcut_html_choice *c, pcut_str s)
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
set_title(pcut_html_choice *c, pcut_origin origin, pcut_str title)
{
	title = clean_title(c, title);
	c->m->chosen_title = title;
	pcut_build_meta(c->b, PCUT_META_TITLE, origin, title);
}

static int
is_site_name(pcut_html_choice *c, pcut_str s)
{
	pcut_str key = pcut_html_same_key(c->m->arena, s);

	return key.len == 0 || pcut_str_eq(key,
	    pcut_html_same_key(c->m->arena, c->site));
}

/* Without the site's name, also where a theme adds it to one that has it. */
static pcut_str
bare_of(pcut_html_choice *c, pcut_str title, pcut_str *cut)
{
	pcut_str bare = pcut_html_title_bare(c->m->arena, title, c->site,
	    c->host, cut), more, again;

	if (cut->len == 0 || !is_site_name(c, *cut))
		return bare;
	again = pcut_html_title_bare(c->m->arena, bare, c->site, c->host,
	    &more);
	return more.len > 0 && is_site_name(c, more) ? again : bare;
}

/* A heading without the site's name behind it. */
static pcut_str
heading_bare(pcut_html_choice *c, pcut_str heading)
{
	pcut_str cut, bare = bare_of(c, heading, &cut);

	return cut.len > 0 && c->site.len > 0 && is_site_name(c, cut) &&
	    cut.ptr > heading.ptr ? bare : heading;
}

/* The front page of a site is called after it: "Name - what it does". */
static int
is_front_page(pcut_html_choice *c)
{
	pcut_url url = pcut_url_parse(c->m->url.len > 0 ? c->m->url :
	    pcut_html_meta_canonical(c->m));

	return url.has_authority && url.path.len < 2;
}

/* What a forum puts before the headline, inside of it: "[News] Headline". */
static pcut_str
behind_label(pcut_html_choice *c, const pcut_html_fact *heading)
{
	const pcut_html_node *n = heading->node->first;
	pcut_str label, rest;

	while (n != NULL && n->kind == PCUT_HTML_TEXT &&
	    pcut_html_is_blank(n->u.text))
		n = n->next;
	if (n == NULL || n->next == NULL || !pcut_html_class_has(n,
	    " label labels prefix badge flair "))
		return heading->value;
	label = pcut_html_text(c->m->arena, n);
	if (label.ptr == NULL || label.len == 0 ||
	    !pcut_str_starts(heading->value, pcut_str_trim(label)))
		return heading->value;
	rest = pcut_str_trim(pcut_str_skip(heading->value,
	    pcut_str_trim(label).len));
	while (pcut_str_starts(rest, PCUT_LIT("\xC2\xA0")))
		rest = pcut_str_trim(pcut_str_skip(rest, 2));
	return rest.len > 0 ? rest : heading->value;
}

/* The element of a heading that is what the head calls the title, where the
 * heading has a kicker or date more. */
static pcut_str
main_part(pcut_html_choice *c, const struct titles *t,
    const pcut_html_fact *heading)
{
	pcut_arena *a = c->m->arena;
	pcut_str keys[] = {t->ld_key, pcut_html_same_key(a, t->og_bare),
	    pcut_html_same_key(a, t->page_bare)};
	pcut_str all = pcut_html_same_key(a, heading->value);
	int left = 20;

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (pcut_str_eq(all, keys[i]))
			return behind_label(c, heading);
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
	return behind_label(c, heading);
}

/* Under the site's name as h1, what <title> begins with, if an h2 has it. */
static pcut_str
deeper_heading(pcut_html_choice *c, const struct titles *t,
    const pcut_html_fact *heading)
{
	pcut_arena *a = c->m->arena;
	pcut_str key = pcut_html_same_key(a, heading->value);

	if (t->first_key.len == 0 ||
	    pcut_html_title_part(a, t->page, key) < 2)
		return PCUT_STR_NONE;
	for (uint32_t i = 0; i < c->ex->nblocks; i++) {
		const pcut_html_block *block = &c->ex->blocks[i];
		pcut_str text;

		if (block->element == NULL ||
		    block->element->tag != PCUT_TAG_H2 || block->words > 40)
			continue;
		text = pcut_html_block_text(a, c->ex, i);
		if (text.ptr == NULL)
			return PCUT_STR_NONE;
		if (pcut_str_eq(pcut_html_same_key(a, text), t->first_key))
			return pcut_html_title_first(t->page);
	}
	return PCUT_STR_NONE;
}

/* Is what the extraction takes for the headline marked up as a heading? */
static int
is_heading(pcut_html_choice *c)
{
	const pcut_html_node *n = c->ex->blocks[c->head].element;

	return n != NULL && pcut_html_is_heading(n);
}

void
pcut_html_choose_title(pcut_html_choice *c)
{
	pcut_html_meta *m = c->m;
	const pcut_html_fact *og = pcut_html_choice_best(m, PCUT_ABOUT_TITLE);
	const pcut_html_fact *heading = NULL;
	struct titles t = {.page = m->title, .og = PCUT_STR_NONE};
	pcut_str cut, text;
	double best = 0;

	if (og != NULL)
		t.og = pcut_html_choice_plain(c, og->value);
	t.ld = m->ld.rank >= PCUT_JSONLD_WORK ? m->ld.headline :
	    PCUT_STR_NONE;
	t.page_bare = bare_of(c, t.page, &t.cut);
	t.og_bare = bare_of(c, t.og, &cut);
	if (is_front_page(c) && t.page_bare.ptr > pcut_str_trim(t.page).ptr)
		t.page_bare = t.page;
	if (is_front_page(c) && t.og_bare.ptr > pcut_str_trim(t.og).ptr)
		t.og_bare = t.og;
	t.page_key = pcut_html_same_key(m->arena, t.page);
	t.og_key = pcut_html_same_key(m->arena, t.og);
	t.ld_key = pcut_html_same_key(m->arena, t.ld);
	t.first_key = pcut_html_same_key(m->arena,
	    pcut_html_title_first(t.page));
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
	if (heading != NULL && best >= 0.5 && best <= 0.75 &&
	    (text = deeper_heading(c, &t, heading)).len > 0) {
		set_title(c, PCUT_ORIGIN_HTML, text);
	} else if (heading != NULL && best >= 0.5) {
		set_title(c, PCUT_ORIGIN_HTML, heading_bare(c,
		    main_part(c, &t, heading)));
	} else if (t.ld.len > 0 && !is_site_name(c, t.ld)) {
		set_title(c, PCUT_ORIGIN_JSON_LD, t.ld);
	} else if (t.og.len > 0 && !is_site_name(c, t.og)) {
		/* its text is not empty: */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		set_title(c, og->origin, t.og_bare);
	} else if (c->has_head) {
		text = pcut_html_block_text(m->arena, c->ex, c->head);
		if (text.ptr != NULL && text.len < 400 &&
		    (is_heading(c) || t.page_bare.len == 0 ||
		    agreement(c, &t, text) > 0.7))
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

