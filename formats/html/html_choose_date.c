/* SPDX-License-Identifier: ISC */
/* When it was published and modified, never one for the other. */
#include <string.h>

#include "calendar.h"
#include "date.h"
#include "html_choose.h"
#include "html_page.h"
#include "str.h"

/* Nodes from the headline: to a date that may be meant, that must be. */
#define NEAR 600
#define BESIDE 100
#define TEXT_FAR 60 /* blocks from the headline to the first of the text */
#define LABELS_MOST 3000 /* short lines looked at for a date with a label */
#define LINE_MOST 24 /* nodes of a line with a date and what it is */
#define WORDS_MOST 25 /* of a line with a date, */
#define WORDS_FEW 10  /* of one that overrules a stamp */
#define LATEST "2040" /* no page was published then */
#define HEAD_BLOCKS 8 /* that stand between headline and text */

size_t
pcut_html_choice_date_in(pcut_html_choice *c, pcut_str line, pcut_date *dates)
{
	pcut_date_hints hints = {.url = c->m->url,
	    .language = c->m->chosen_language, .reference = PCUT_STR_NONE,
	    .short_years = 1};
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
		if (took == 0 || dates[0].iso[0] == '\0' ||
		    (i + took < line.len && line.ptr[i + took] == '%'))
			continue;
		n = pcut_date_tail(pcut_str_cut(line, 0, i + took), &hints,
		    dates + 1, 1, &start);
		if (n > 0)
			dates[0].role = dates[1].role;
		/* "Joined: 3 May 2019" */
		if ((n == 0 || dates[1].label.len == 0) &&
		    pcut_str_ends(pcut_str_trim(pcut_str_cut(line, 0, i)),
		    PCUT_LIT(":")))
			return 0;
		return 1;
	}
	return pcut_date_tail(line, &hints, dates, 2, &start);
}

/* 0 unless value is a date of the calendar, written by a program or not. */
static int
date_of(pcut_html_choice *c, pcut_str value, char iso[PCUT_DATE_MAX])
{
	pcut_date dates[2];

	value = pcut_str_trim(value);
	if (value.len < 4 || value.len > PCUT_DATE_LINE)
		return 0;
	if (pcut_date_machine(value, iso))
		return iso[0] >= '1' && iso[0] <= '2' &&
		    pcut_str_cmp(pcut_str_from(iso), PCUT_LIT("1990")) > 0;
	if (pcut_html_choice_date_in(c, value, dates) == 0 ||
	    dates[0].iso[0] == '\0' || dates[0].role == PCUT_DATE_UPDATED)
		return 0;
	memcpy(iso, dates[0].iso, PCUT_DATE_MAX);
	return 1;
}

/* Precise to the day at least, and no figure that only looks like a year. */
static int
is_full(const char *iso)
{
	return strlen(iso) >= 10 && pcut_str_cmp(pcut_str_from(iso),
	    PCUT_STR(LATEST, sizeof LATEST - 1)) < 0;
}

struct found {
	char iso[PCUT_DATE_MAX];
	pcut_origin origin;
};

static int
find(struct found *out, pcut_origin origin, const char *iso)
{
	memcpy(out->iso, iso, sizeof out->iso);
	out->origin = origin;
	return 1;
}

static int
give_date(pcut_html_choice *c, struct found *out, pcut_origin origin,
    pcut_str value)
{
	char iso[PCUT_DATE_MAX];

	return value.len > 0 && date_of(c, value, iso) && is_full(iso) &&
	    find(out, origin, iso);
}

static int
date_of_facts(pcut_html_choice *c, pcut_html_about about, pcut_origin origin,
    int rank, struct found *out)
{
	for (const pcut_html_fact *f = c->m->first[about]; f != NULL;
	    f = f->next)
		if ((f->origin == origin || (origin == PCUT_ORIGIN_META &&
		    f->origin == PCUT_ORIGIN_OPENGRAPH)) &&
		    (rank < 0 || f->rank == rank) &&
		    give_date(c, out, f->origin, f->value))
			return 1;
	return 0;
}

/* Few nodes, and little text in them. */
static int
is_line(const pcut_html_node *line)
{
	size_t len = 0;

	if (line->end - line->order > LINE_MOST)
		return 0;
	for (const pcut_html_node *n = line; n != NULL &&
	    len <= (size_t)2 * PCUT_DATE_LINE; n = pcut_html_next(n, line))
		if (n->kind == PCUT_HTML_TEXT)
			len += n->u.text.len;
	return len <= (size_t)2 * PCUT_DATE_LINE;
}

/* What a date is: by words beside it ("Last edited"), which may be out of its
 * element, else by class.  Themes call the one date of an entry "updated". */
enum { SAID_NOTHING = 1, SAID_CLASS = 2, SAID_WORDS = 4 };

static int
says_updated(pcut_html_choice *c, const pcut_html_node *n)
{
	const pcut_html_node *at = n;
	pcut_date dates[2];
	pcut_str line;

	for (int up = 0; up < 3 && at != NULL && is_line(at);
	    up++, at = at->parent) {
		line = pcut_html_text(c->m->arena, at);
		if (line.ptr == NULL || line.len > PCUT_DATE_LINE)
			break;
		if (pcut_html_choice_date_in(c, line, dates) == 0)
			continue;
		if (dates[0].role == PCUT_DATE_UPDATED)
			return SAID_WORDS;
		if (dates[0].role == PCUT_DATE_PUBLISHED)
			return SAID_NOTHING;
	}
	for (int up = 0; n != NULL && up < 3; up++, n = n->parent)
		if (n->nattr > 0 && pcut_html_class_has(n, " updated update "
		    "modified lastmod changed revised edited "))
			return pcut_html_class_has(n, " published ") ?
			    SAID_NOTHING : SAID_CLASS;
	return SAID_NOTHING;
}

/* Inside a part of the page that words name, which the headline is not in? */
static int
is_inside(const pcut_html_choice *c, const pcut_html_node *n,
    const pcut_html_classes *words)
{
	const pcut_html_node *head = c->has_head ?
	    c->ex->blocks[c->head].first : NULL;

	for (int up = 0; n != NULL && up < 10 && n->tag != PCUT_TAG_BODY;
	    up++, n = n->parent)
		/* A theme may call the column of the article anything. */
		if (pcut_html_meta_is_most(c->m, n) ||
		    (head != NULL && n->order < head->order &&
		    head->order < n->end))
			return 0;
		else if (n->nattr > 0 && pcut_html_class_in(n, words))
			return 1;
	return 0;
}

static int
is_elsewhere(const pcut_html_choice *c, const pcut_html_node *n)
{
	pcut_html_classes words = pcut_html_classes_of(" comment comments "
	    "related sidebar recirc widget latest popular teaser footer "
	    "today todays ");

	return is_inside(c, n, &words);
}

/* The day that all of the page's <time> and classed dates agree on. */
static int
date_of_only_time(pcut_html_choice *c, struct found *out)
{
	const pcut_html_fact *first = NULL;
	char iso[PCUT_DATE_MAX], found[PCUT_DATE_MAX] = "";

	for (const pcut_html_fact *f = c->m->first[PCUT_ABOUT_TIME];
	    f != NULL; f = f->next) {
		if (is_elsewhere(c, f->node) ||
		    !date_of(c, f->value, iso) || !is_full(iso) ||
		    says_updated(c, f->node) != SAID_NOTHING)
			continue;
		if (first != NULL && memcmp(iso, found, 10) != 0)
			return 0;
		if (first == NULL) {
			first = f;
			memcpy(found, iso, sizeof found);
		}
	}
	if (first == NULL)
		return 0;
	c->m->time = first->node;
	return find(out, first->node->tag == PCUT_TAG_TIME ?
	    PCUT_ORIGIN_HTML : PCUT_ORIGIN_TEXT, found);
}

/* <time> and dates by class: the nearest to the headline. */
static int
date_of_time(pcut_html_choice *c, int said, uint32_t nearest,
    struct found *out)
{
	const pcut_html_fact *best = NULL;
	char iso[PCUT_DATE_MAX], found[PCUT_DATE_MAX] = "";

	for (const pcut_html_fact *f = c->m->first[PCUT_ABOUT_TIME];
	    f != NULL; f = f->next) {
		uint32_t far = pcut_html_choice_far(c, f->node);

		if (far >= nearest || is_elsewhere(c, f->node) ||
		    !date_of(c, f->value, iso) || !is_full(iso) ||
		    (says_updated(c, f->node) & said) == 0)
			continue;
		nearest = far;
		best = f;
		memcpy(found, iso, sizeof found);
	}
	if (best == NULL)
		return 0;
	c->m->time = best->node;
	return find(out, best->node->tag == PCUT_TAG_TIME ?
	    PCUT_ORIGIN_HTML : PCUT_ORIGIN_TEXT, found);
}

/* What is quoted, and what a program prints, has dates of its own. */
static int
in_quote(const pcut_html_node *n)
{
	for (int up = 0; n != NULL && up < 4; up++, n = n->parent)
		if (n->tag == PCUT_TAG_BLOCKQUOTE || n->tag == PCUT_TAG_PRE ||
		    n->tag == PCUT_TAG_CODE || (n->nattr > 0 &&
		    pcut_html_class_has(n, " code fragment ")))
			return 1;
	return 0;
}

/* A day has a figure, in whatever script: most lines have none. */
static int
has_figures(pcut_str line)
{
	for (size_t i = 0; i < line.len; i++)
		if (pcut_is_digit(line.ptr[i]) ||
		    (unsigned char)line.ptr[i] >= 0x80)
			return 1;
	return 0;
}

/* A line of few words near the headline that is, or has, a date. */
static int
date_of_text(pcut_html_choice *c, pcut_date_role role, uint32_t words,
    uint32_t from, uint32_t to, struct found *out)
{
	pcut_html_classes apart = pcut_html_classes_of(" comment comments "
	    "related recirc sidebar today todays rating ratings review "
	    "reviews ");

	for (uint32_t i = from; i < to; i++) {
		pcut_date dates[2];
		pcut_str line;
		size_t n;

		if (c->ex->blocks[i].words > words || c->ex->blocks[i].prose)
			continue;
		line = pcut_html_block_text(c->m->arena, c->ex, i);
		if (line.ptr == NULL || !has_figures(line) ||
		    in_quote(c->ex->blocks[i].element) ||
		    is_inside(c, c->ex->blocks[i].element, &apart) ||
		    (pcut_html_choice_is_sentence(line) &&
		    c->ex->blocks[i].words > 8))
			continue;
		/* Of the headline's own block what follows the headline. */
		if (c->has_head && i == c->head)
			pcut_str_take_line(&line);
		n = pcut_html_choice_date_in(c, line, dates);
		for (size_t j = 0; j < n; j++)
			if ((dates[j].role == role ||
			    (role == PCUT_DATE_PUBLISHED &&
			    dates[j].role == PCUT_DATE_PLAIN)) &&
			    is_full(dates[j].iso))
				return find(out, PCUT_ORIGIN_TEXT,
				    dates[j].iso);
	}
	return 0;
}

/* The text of block i, behind that of a short block before it that ends in no
 * full stop: there the label may stand. */
static pcut_str
labelled_line(pcut_html_choice *c, uint32_t i)
{
	const pcut_html_block *b = c->ex->blocks;
	pcut_str line = pcut_html_block_text(c->m->arena, c->ex, i), label;
	pcut_date dates[2];
	char *joined;

	if (i == 0 || b[i].words > 5 || b[i - 1].words > 3 ||
	    line.len < 6 || line.len > 80 || b[i].element == NULL ||
	    b[i - 1].element == NULL ||
	    b[i].element->parent == NULL ||
	    b[i].element->parent->order > b[i - 1].element->order)
		return line;
	if (pcut_html_choice_date_in(c, line, dates) != 1 ||
	    dates[0].role != PCUT_DATE_PLAIN)
		return line;
	label = pcut_html_block_text(c->m->arena, c->ex, i - 1);
	if (label.ptr == NULL || label.len > 60 ||
	    pcut_html_choice_is_sentence(label))
		return line;
	joined = pcut_arena_alloc(c->m->arena, label.len + line.len + 2);
	if (joined == NULL)
		return PCUT_STR_NONE;
	memcpy(joined, label.ptr, label.len);
	joined[label.len] = ' ';
	memcpy(joined + label.len + 1, line.ptr, line.len);
	return PCUT_STR(joined, label.len + 1 + line.len);
}

/* Whether has_figures() may be true of the text of block i. */
static int
may_have_figures(const pcut_html_block *b)
{
	for (const pcut_html_node *n = b->first; n != NULL;
	    n = pcut_html_next(n, b->element)) {
		if (n->kind == PCUT_HTML_TEXT && has_figures(n->u.text))
			return 1;
		if (n == b->last)
			break;
	}
	return 0;
}

/* 0: memory ran out. */
static int
add_day(pcut_html_choice *c, const pcut_date *date)
{
	pcut_html_day *days = c->days;

	if (c->ndays == c->days_cap) {
		days = pcut_arena_grow(c->m->arena, days, &c->days_cap,
		    c->ndays + 1, sizeof *days);
		if (days == NULL)
			return 0;
		c->days = days;
	}
	days[c->ndays].role = date->role;
	memcpy(days[c->ndays++].iso, date->iso, sizeof days->iso);
	return 1;
}

/* The days that short lines of the page tell, wherever they stand. */
static void
find_days(pcut_html_choice *c)
{
	pcut_html_classes apart = pcut_html_classes_of(" comment comments "
	    "related recirc latest popular teaser footer today todays rating "
	    "ratings review reviews ");
	int left = LABELS_MOST;

	c->has_days = 1;
	for (uint32_t i = 0; i < c->ex->nblocks && left > 0; i++) {
		const pcut_html_block *b = &c->ex->blocks[i];
		pcut_date dates[2];
		pcut_str line;
		size_t n;

		if (b->words < 1 || b->words > 14 || b->element == NULL)
			continue;
		left--;
		if (!may_have_figures(b))
			continue;
		line = pcut_html_block_text(c->m->arena, c->ex, i);
		if (line.ptr == NULL || !has_figures(line) ||
		    in_quote(b->element) ||
		    is_inside(c, b->element, &apart))
			continue;
		line = labelled_line(c, i);
		if (line.ptr == NULL)
			continue;
		n = pcut_html_choice_date_in(c, line, dates);
		for (size_t j = 0; j < n; j++)
			if (is_full(dates[j].iso) && !add_day(c, &dates[j]))
				return;
	}
}

/*
 * A line somewhere on the page that says of its date what it is ("Posted on
 * 3 May 2021"), if no other such line says another day.
 */
static int
date_of_label(pcut_html_choice *c, pcut_date_role role, struct found *out)
{
	const char *found = NULL;

	if (!c->has_days)
		find_days(c);
	for (size_t i = 0; i < c->ndays; i++) {
		if (c->days[i].role != role)
			continue;
		if (found != NULL && memcmp(found, c->days[i].iso, 10) != 0)
			return 0;
		found = c->days[i].iso;
	}
	return found != NULL && find(out, PCUT_ORIGIN_TEXT, found);
}

/* "5.3.2024 - The first words": the text opens with its date. */
static int
date_of_opening(pcut_html_choice *c, struct found *out)
{
	pcut_date_hints hints = {.url = c->m->url,
	    .language = c->m->chosen_language, .reference = PCUT_STR_NONE};

	int left = 3;

	for (uint32_t i = 0; i < c->ex->nblocks && left > 0; i++) {
		pcut_date date;
		pcut_str text;

		if (!c->ex->blocks[i].kept || !c->ex->blocks[i].prose)
			continue;
		left--;
		text = pcut_html_block_text(c->m->arena, c->ex, i);
		if (text.ptr != NULL && text.len > 0 && text.ptr[0] == '(')
			text = pcut_str_skip(text, 1);
		if (text.ptr == NULL || pcut_date_head(text, &hints, &date) ==
		    0 || !is_full(date.iso))
			continue;
		if (in_quote(c->ex->blocks[i].element))
			continue;
		return find(out, PCUT_ORIGIN_TEXT, date.iso);
	}
	return 0;
}

static int
date_of_url(pcut_html_choice *c, struct found *out)
{
	char iso[PCUT_DATE_MAX];
	pcut_str url = c->m->url.len > 0 ? c->m->url :
	    pcut_html_meta_canonical(c->m);

	return pcut_date_of_url(url, iso) && is_full(iso) &&
	    find(out, PCUT_ORIGIN_URL, iso);
}

static int
find_modified(pcut_html_choice *c, struct found *out)
{
	const pcut_jsonld *ld = &c->m->ld;

	return give_date(c, out, PCUT_ORIGIN_JSON_LD, ld->modified) ||
	    date_of_facts(c, PCUT_ABOUT_MODIFIED, PCUT_ORIGIN_META, -1, out) ||
	    give_date(c, out, PCUT_ORIGIN_JSON_LD, ld->page_modified) ||
	    date_of_facts(c, PCUT_ABOUT_MODIFIED, PCUT_ORIGIN_MICRODATA, -1,
	    out) ||
	    date_of_time(c, SAID_CLASS | SAID_WORDS, NEAR, out) ||
	    date_of_text(c, PCUT_DATE_UPDATED, WORDS_MOST, c->from, c->to,
	    out) ||
	    date_of_label(c, PCUT_DATE_UPDATED, out);
}

/* What the page says for machines. */
static int
find_stated(pcut_html_choice *c, struct found *out)
{
	const pcut_jsonld *ld = &c->m->ld;

	return give_date(c, out, PCUT_ORIGIN_JSON_LD, ld->published) ||
	    date_of_facts(c, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_META, 0, out) ||
	    give_date(c, out, PCUT_ORIGIN_JSON_LD, ld->page_published) ||
	    date_of_facts(c, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_META, 1, out) ||
	    date_of_facts(c, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_MICRODATA, -1,
	    out) ||
	    date_of_facts(c, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_META, 2, out);
}

/* Behind the headline, to the text: a forum names the writer of a post at
 * length before it tells when. */
static uint32_t
first_text(const pcut_html_choice *c)
{
	uint32_t i = c->to;

	while (i < c->ex->nblocks && i < c->head + TEXT_FAR &&
	    !(c->ex->blocks[i].kept && c->ex->blocks[i].prose))
		i++;
	return i < c->ex->nblocks && i < c->head + TEXT_FAR ? i : c->to;
}

/* What it shows its readers. */
static int
find_shown(pcut_html_choice *c, struct found *out)
{
	const pcut_html_meta *m = c->m;

	return date_of_time(c, SAID_NOTHING, BESIDE, out) ||
	    date_of_url(c, out) ||
	    date_of_text(c, PCUT_DATE_PUBLISHED, WORDS_MOST, c->head, c->to,
	    out) ||
	    date_of_label(c, PCUT_DATE_PUBLISHED, out) ||
	    date_of_time(c, SAID_NOTHING, NEAR, out) ||
	    date_of_text(c, PCUT_DATE_PUBLISHED, WORDS_MOST, c->from,
	    first_text(c), out) ||
	    date_of_opening(c, out) ||
	    date_of_facts(c, PCUT_ABOUT_PUBLISHED, PCUT_ORIGIN_META, 3, out) ||
	    (m->ld.modified.len == 0 &&
	    m->first[PCUT_ABOUT_MODIFIED] == NULL &&
	    date_of_time(c, SAID_CLASS, NEAR, out)) ||
	    date_of_only_time(c, out);
}

/* Day and month in the other order? */
static int
is_swapped(const char *a, const char *b)
{
	return memcmp(a, b, 4) == 0 && memcmp(a + 5, b + 8, 2) == 0 &&
	    memcmp(a + 8, b + 5, 2) == 0;
}

/* One day before the other or behind it; both begin YYYY-MM-DD. */
static int
is_beside(const char *a, const char *b)
{
	long days[2];

	for (int i = 0; i < 2; i++) {
		const char *s = i == 0 ? a : b;
		int part[3] = {0};

		for (int k = 0, j = 0; k < 10; k++)
			if (s[k] == '-')
				j++;
			else
				part[j] = part[j] * 10 + (s[k] - '0');
		days[i] = pcut_days_from_date(part[0], part[1], part[2]);
	}
	return days[0] - days[1] == 1 || days[1] - days[0] == 1;
}

static int
is_utc(const char *iso)
{
	size_t n = strlen(iso);

	return n > 16 && (iso[n - 1] == 'Z' ||
	    strcmp(iso + n - 6, "+00:00") == 0);
}

/*
 * Can shown be the day, somewhere on earth, of a stamp in UTC?  Midnight sharp
 * is a day that got a time, not a time.
 */
static int
is_local_day(const char *shown, const char *stamp)
{
	int hour;

	if (!is_utc(stamp) || !is_beside(shown, stamp) ||
	    memcmp(stamp + 11, "00:00", 5) == 0)
		return 0;
	hour = (stamp[11] - '0') * 10 + (stamp[12] - '0');
	return memcmp(shown, stamp, 10) > 0 ? hour >= 10 : hour < 12;
}

/* Another statement of the same stamp, by the clock of the page. */
static int
local_stamp(pcut_html_choice *c, const char *stamp, struct found *out)
{
	static const pcut_html_about abouts[] = {PCUT_ABOUT_PUBLISHED,
	    PCUT_ABOUT_TIME};

	for (size_t i = 0; i < 2; i++)
		for (const pcut_html_fact *f = c->m->first[abouts[i]];
		    f != NULL; f = f->next) {
			if ((f->node != NULL && f->node->order > 0 &&
			    pcut_html_choice_far(c, f->node) >= NEAR) ||
			    !give_date(c, out, f->origin, f->value) ||
			    strlen(out->iso) <= 16 || is_utc(out->iso) ||
			    memcmp(out->iso + 13, stamp + 13, 3) != 0 ||
			    !is_local_day(out->iso, stamp))
				continue;
			return 1;
		}
	return 0;
}

/* The day that stands beside the headline. */
static int
find_beside(pcut_html_choice *c, struct found *out)
{
	return c->has_head && (date_of_time(c, SAID_NOTHING, BESIDE, out) ||
	    date_of_text(c, PCUT_DATE_PUBLISHED, WORDS_FEW, c->head,
	    c->to < c->head + HEAD_BLOCKS ? c->to : c->head + HEAD_BLOCKS,
	    out));
}

/*
 * Two ways in which the stamp is not the day that the page tells: a system
 * that stamps anew whenever it builds its pages, and a stamp in UTC of an
 * evening or a morning elsewhere.
 */
static void
mend_stamp(pcut_html_choice *c, struct found *stamp,
    const struct found *modified, int is_modified)
{
	int is_new = is_modified && memcmp(stamp->iso, modified->iso, 10) >= 0;
	struct found shown;

	if (is_utc(stamp->iso) && ((date_of_url(c, &shown) &&
	    is_local_day(shown.iso, stamp->iso)) ||
	    local_stamp(c, stamp->iso, &shown)))
		*stamp = shown;
	else if (find_beside(c, &shown) &&
	    memcmp(shown.iso, stamp->iso, 10) < 0 &&
	    !is_swapped(shown.iso, stamp->iso) &&
	    (is_new || !is_beside(shown.iso, stamp->iso)))
		*stamp = shown;
}

void
pcut_html_choose_dates(pcut_html_choice *c)
{
	struct found published, modified;
	int is_modified = find_modified(c, &modified);
	int is_stated = find_stated(c, &published);

	if (is_stated)
		mend_stamp(c, &published, &modified, is_modified);
	if (is_stated || find_shown(c, &published))
		pcut_build_meta(c->b, PCUT_META_DATE_PUBLISHED,
		    published.origin, pcut_str_from(published.iso));
	if (is_modified)
		pcut_build_meta(c->b, PCUT_META_DATE_MODIFIED,
		    modified.origin, pcut_str_from(modified.iso));
}
