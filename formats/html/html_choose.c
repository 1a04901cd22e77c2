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
#include "html_choose.h"
#include "html_page.h"
#include "lang.h"
#include "str.h"

#define NEAR_BEFORE 6 /* blocks before the headline that are looked at */
#define NEAR_AFTER 14

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

pcut_str
pcut_html_choice_plain(pcut_html_choice *c, pcut_str s)
{
	pcut_str out = pcut_html_plain(c->m->arena, s, 0);

	if (out.ptr == NULL) {
		c->m->failed = 1;
		return PCUT_STR_NONE;
	}
	return out;
}

const pcut_html_fact *
pcut_html_choice_best(const pcut_html_meta *m, pcut_html_about about)
{
	const pcut_html_fact *best = NULL;

	for (const pcut_html_fact *f = m->first[about]; f != NULL; f = f->next)
		if (best == NULL || f->rank < best->rank)
			best = f;
	return best;
}

int
pcut_html_choice_is_address(pcut_str s)
{
	return pcut_str_starts_case(s, PCUT_LIT("http:")) ||
	    pcut_str_starts_case(s, PCUT_LIT("https:")) ||
	    pcut_str_starts(s, PCUT_LIT("//")) ||
	    pcut_str_starts_case(s, PCUT_LIT("www."));
}

int
pcut_html_choice_is_sentence(pcut_str s)
{
	return s.len > 0 && strchr(".!?", s.ptr[s.len - 1]) != NULL;
}

/* ---- where things stand ----------------------------------------------- */

static void
find_place(pcut_html_choice *c)
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

uint32_t
pcut_html_choice_far(const pcut_html_choice *c, const pcut_html_node *n)
{
	uint32_t at;

	if (c->ex->nblocks == 0)
		return n->order;
	at = c->ex->blocks[c->head].first->order;
	return n->order >= at ? n->order - at : (at - n->order) * 3;
}

/* ---- the rest --------------------------------------------------------- */

static int
give_language(pcut_html_choice *c, pcut_origin origin, pcut_str value)
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
sample(pcut_html_choice *c)
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
choose_language(pcut_html_choice *c)
{
	pcut_html_meta *m = c->m;
	const pcut_html_fact *f = pcut_html_choice_best(m, PCUT_ABOUT_LANGUAGE);
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
choose_subtitle(pcut_html_choice *c)
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
		far = pcut_html_choice_far(c, f->node);
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
choose_kicker(pcut_html_choice *c)
{
	const pcut_html_fact *best = NULL;
	uint32_t nearest = 90; /* it stands before: three a node */

	if (!c->has_head)
		return;
	for (const pcut_html_fact *f = c->m->first[PCUT_ABOUT_KICKER];
	    f != NULL; f = f->next)
		if (f->value.len < 60 &&
		    pcut_html_choice_far(c, f->node) < nearest) {
			nearest = pcut_html_choice_far(c, f->node);
			best = f;
		}
	if (best == NULL)
		return;
	c->m->chosen_kicker = best->value;
	pcut_build_meta(c->b, PCUT_META_KICKER, best->origin, best->value);
}

static void
choose_tags(pcut_html_choice *c)
{
	const pcut_html_fact *best =
	    pcut_html_choice_best(c->m, PCUT_ABOUT_TAGS);
	int given = 0;

	for (size_t i = 0; i < c->m->ld.tags; i++, given++)
		pcut_build_meta(c->b, PCUT_META_TAGS, PCUT_ORIGIN_JSON_LD,
		    c->m->ld.tag[i]);
	if (given > 0 || best == NULL)
		return;
	for (const pcut_html_fact *f = c->m->first[PCUT_ABOUT_TAGS];
	    f != NULL; f = f->next) {
		pcut_str list = pcut_html_choice_plain(c, f->value), item;

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
give_fact(pcut_html_choice *c, pcut_html_about about, pcut_meta key, int is_url)
{
	const pcut_html_fact *f = pcut_html_choice_best(c->m, about);
	pcut_str value;

	if (f == NULL || f->value.len > 4000)
		return;
	value = is_url ? c->resolve(c->payload, f->value) :
	    pcut_html_choice_plain(c, f->value);
	pcut_build_meta(c->b, key, f->origin, value);
}

static void
choose_publisher(pcut_html_choice *c)
{
	const pcut_html_fact *f =
	    pcut_html_choice_best(c->m, PCUT_ABOUT_PUBLISHER);
	pcut_agent agent = PCUT_AGENT_INIT;
	pcut_origin origin = PCUT_ORIGIN_JSON_LD;

	agent.name = c->m->ld.publisher.name;
	agent.url = agent.role = agent.sort = agent.type = PCUT_STR_NONE;
	if (agent.name.len > 0) {
		if (c->m->ld.publisher.url.len > 0)
			agent.url = c->resolve(c->payload,
			    c->m->ld.publisher.url);
		agent.type = PCUT_LIT("organization");
	} else if (f != NULL && !pcut_html_choice_is_address(f->value)) {
		agent.name = pcut_html_choice_plain(c, f->value);
		origin = f->origin;
	}
	if (agent.name.len > 0)
		pcut_build_publisher(c->b, origin, &agent);
}

static void
choose_rest(pcut_html_choice *c)
{
	pcut_html_meta *m = c->m;
	const pcut_html_fact *f;
	pcut_str canonical = pcut_html_meta_canonical(m);

	f = pcut_html_choice_best(m, PCUT_ABOUT_CANONICAL);
	if (canonical.len == 0 && f != NULL)
		canonical = f->value;
	if (canonical.len > 0)
		canonical = c->resolve(c->payload, canonical);
	/* A path alone leads nowhere. */
	if (pcut_html_choice_is_address(canonical))
		pcut_build_meta(c->b, PCUT_META_CANONICAL_URL,
		    f != NULL ? f->origin : PCUT_ORIGIN_HTML, canonical);
	f = pcut_html_choice_best(m, PCUT_ABOUT_DESCRIPTION);
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
	f = pcut_html_choice_best(m, PCUT_ABOUT_LICENSE);
	if (f != NULL)
		give_fact(c, PCUT_ABOUT_LICENSE, PCUT_META_LICENSE,
		    pcut_html_choice_is_address(f->value) || f->node != NULL);
	else if (m->ld.license.len > 0)
		pcut_build_meta(c->b, PCUT_META_LICENSE, PCUT_ORIGIN_JSON_LD,
		    m->ld.license);
	give_fact(c, PCUT_ABOUT_COPYRIGHT, PCUT_META_COPYRIGHT, 0);
	f = pcut_html_choice_best(m, PCUT_ABOUT_IMAGE);
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
	if (block->words > 20 || block->prose ||
	    pcut_html_choice_is_sentence(text))
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
	pcut_html_choice c = {.m = m, .ex = ex, .b = b, .resolve = resolve,
	    .payload = payload, .host = PCUT_STR_NONE, .site = PCUT_STR_NONE};

	find_place(&c);
	choose_language(&c);
	pcut_html_choose_site(&c);
	pcut_html_choose_title(&c);
	choose_subtitle(&c);
	choose_kicker(&c);
	pcut_html_choose_authors(&c);
	pcut_html_choose_dates(&c);
	choose_publisher(&c);
	choose_tags(&c);
	choose_rest(&c);
	return m->failed ? PCUT_ENOMEM : PCUT_OK;
}
