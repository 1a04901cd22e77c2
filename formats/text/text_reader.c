/* SPDX-License-Identifier: ISC */
/*
 * The reader of raw dumps: bytes to text, the kind of dump, one article after
 * another by the kind's own rules.
 */
#include <string.h>

#include "context.h"
#include "lang.h"
#include "mend.h"
#include "str.h"
#include "text.h"
#include "text_dump.h"

#define PARTING_BYTES 20 /* of a rule that may part articles */
#define COVER_LINES 20   /* over the first of them, at most */

struct state {
	pcut_arena arena;
	pcut_text text;
	pcut_str rest;
	pcut_mended mended;
	char *unindented; /* what is read, where margins were cut */
	int started, articles;
};

static const struct {
	const char *name;
	pcut_text_kind kind;
} kinds[] = {
	{"mail", PCUT_TEXT_MAIL}, {"newsletter", PCUT_TEXT_NEWSLETTER},
	{"sgml", PCUT_TEXT_WIRE_SGML},
	{"frontmatter", PCUT_TEXT_FRONT_MATTER},
	{"gutenberg", PCUT_TEXT_GUTENBERG}, {"database", PCUT_TEXT_DB_EXPORT},
	{"rfc", PCUT_TEXT_RFC}, {"release", PCUT_TEXT_PRESS_RELEASE},
	{"wire", PCUT_TEXT_WIRE}, {"corpus", PCUT_TEXT_NLP_CORPUS},
	{"browser", PCUT_TEXT_BROWSER}, {"html2text", PCUT_TEXT_HTML2TEXT},
	{"readlater", PCUT_TEXT_READLATER},
	{"clippings", PCUT_TEXT_CLIPPINGS}, {"markdown", PCUT_TEXT_MARKDOWN},
	{"markup", PCUT_TEXT_MARKUP}, {"wiki", PCUT_TEXT_WIKI},
	{"ocr", PCUT_TEXT_OCR}, {"labelled", PCUT_TEXT_LABELLED},
	{"paste", PCUT_TEXT_WEB_PASTE}, {"plain", PCUT_TEXT_PLAIN},
	{"none", PCUT_TEXT_NONE},
};

const pcut_option pcut_text_reader_options[] = {
	{"kind", PCUT_TYPE_CHOICE, "auto",
	    "auto|mail|newsletter|sgml|frontmatter|gutenberg|database|rfc|"
	    "release|wire|corpus|browser|html2text|readlater|clippings|"
	    "markdown|markup|"
	    "wiki|ocr|labelled|paste|plain|none",
	    "what the dump is; auto looks at it"},
	{"unwrap", PCUT_TYPE_CHOICE, "auto", "auto|always|never",
	    "join the lines of a paragraph"},
	{"date-order", PCUT_TYPE_CHOICE, "auto", "auto|dmy|mdy|ymd",
	    "how dates in figures alone are meant"},
	{"reference-date", PCUT_TYPE_STRING, "", NULL,
	    "day that \"yesterday\" is counted from, as YYYY-MM-DD"},
	{NULL, PCUT_TYPE_BOOL, NULL, NULL, NULL},
};

static pcut_score
probe(pcut_str head, pcut_str name)
{
	pcut_text_kind kind;

	(void)name;
	if (head.len == 0)
		return PCUT_SCORE_FALLBACK;
	kind = pcut_text_kind_of(head);
	switch (kind) {
	case PCUT_TEXT_WIRE_SGML:
		return PCUT_SCORE_MAGIC; /* though it may say <!DOCTYPE */
	case PCUT_TEXT_MAIL:
		/* An archived page has MIME fields too. */
		return pcut_str_find_case(head, PCUT_LIT(
		    "content-type: multipart/related")) == SIZE_MAX
		    ? PCUT_SCORE_HINT : PCUT_SCORE_FALLBACK;
	case PCUT_TEXT_GUTENBERG: case PCUT_TEXT_DB_EXPORT:
	case PCUT_TEXT_RFC: case PCUT_TEXT_NLP_CORPUS:
	case PCUT_TEXT_BROWSER: case PCUT_TEXT_WIRE:
	case PCUT_TEXT_PRESS_RELEASE: case PCUT_TEXT_MARKUP:
		return PCUT_SCORE_HINT;
	default:
		return PCUT_SCORE_FALLBACK;
	}
}

static void
configure(pcut_reader *r, pcut_text *t)
{
	pcut_str kind = pcut_reader_option(r, "kind");
	pcut_str unwrap = pcut_reader_option(r, "unwrap");
	pcut_str order = pcut_reader_option(r, "date-order");

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (pcut_str_eq(kind, pcut_str_from(kinds[i].name)))
			t->kind = kinds[i].kind;
	t->unwrap = pcut_str_eq(unwrap, PCUT_LIT("always"))
	    ? 1 : pcut_str_eq(unwrap, PCUT_LIT("never")) ? -1 : 0;
	t->hints.order = pcut_str_eq(order, PCUT_LIT("dmy"))
	    ? PCUT_DATE_ORDER_DMY : pcut_str_eq(order, PCUT_LIT("mdy"))
	    ? PCUT_DATE_ORDER_MDY : pcut_str_eq(order, PCUT_LIT("ymd"))
	    ? PCUT_DATE_ORDER_YMD : PCUT_DATE_ORDER_NONE;
	t->hints.reference = pcut_reader_option(r, "reference-date");
}

/* Dashes between words: more without spaces than with. */
static int
has_tight_dashes(pcut_str text)
{
	pcut_str s = pcut_str_cut(text, 0, (size_t)1 << 16);
	size_t tight = 0, loose = 0, at;

	while ((at = pcut_str_find(s, PCUT_LIT("--"))) != SIZE_MAX) {
		if (at > 0 && at + 2 < s.len && s.ptr[at + 2] != '-' &&
		    s.ptr[at + 2] != '\n' && s.ptr[at - 1] != '-') {
			if (s.ptr[at - 1] == ' ' || s.ptr[at + 2] == ' ')
				loose++;
			else
				tight++;
		}
		s = pcut_str_skip(s, at + 2);
		while (s.len > 0 && s.ptr[0] == '-')
			s = pcut_str_skip(s, 1);
	}
	return tight > loose;
}

static pcut_status
begin(pcut_reader *r, struct state *st)
{
	pcut_text *t = &st->text;
	pcut_str text;
	pcut_status rc = pcut_reader_text(r, &text);

	if (rc != PCUT_OK)
		return rc;
	t->mem = pcut_context_mem(pcut_reader_context(r));
	st->arena.mem = t->mem;
	t->join.mem = t->mem;
	rc = pcut_mend(t->mem, text, &st->mended);
	if (rc != PCUT_OK)
		return rc;
	rc = pcut_text_margins(t->mem, st->mended.text, &st->rest,
	    &st->unindented);
	if (rc != PCUT_OK)
		return rc;
	st->started = 1;
	configure(r, t);
	if (t->kind == PCUT_TEXT_AUTO)
		t->kind = pcut_text_kind_of(st->rest);
	if (t->kind == PCUT_TEXT_WIRE_SGML || t->kind == PCUT_TEXT_DB_EXPORT)
		t->dump_language = pcut_lang_guess(st->rest);
	if (t->kind == PCUT_TEXT_NONE && pcut_str_trim(st->rest).len == 0) {
		st->articles = -1;
		return PCUT_OK;
	}
	return PCUT_OK;
}

/* Is there more than white space? */
static int
is_over(const struct state *st)
{
	pcut_str rest = st->rest;
	pcut_text_line line;

	while (pcut_text_take_line(&rest, &line))
		if (line.len > 0)
			return 0;
	return 1;
}

void
pcut_text_prepare(pcut_text *t, pcut_str text)
{
	pcut_text_measure(text, &t->layout);
	t->whole = text;
	t->tight_dashes = has_tight_dashes(text);
	pcut_date_signs(text, &t->hints);
	pcut_text_guess(t, text);
}

void
pcut_text_article(pcut_text *t, pcut_str text)
{
	pcut_str body;

	pcut_text_prepare(t, text);
	text = pcut_text_below_banner(t, text);
	if (t->kind == PCUT_TEXT_WIRE)
		text = pcut_text_without_tail(t, pcut_text_without_notes(t,
		    text));
	pcut_text_tail(t, text);
	body = pcut_text_header(t, text);
	pcut_text_body(t, body);
	/* "For release: 2 April 2014", and nothing else says when. */
	if (!t->has_published && !t->embargo && strlen(t->status_date) >= 10) {
		pcut_build_meta(t->b, PCUT_META_DATE_PUBLISHED,
		    PCUT_ORIGIN_TEXT, PCUT_STR(t->status_date, 10));
		t->has_published = 1;
	}
}

/* ---- several articles in one dump -------------------------------------- */

/* A line of one mark, long enough to part articles. */
static int
is_parting(pcut_str s)
{
	if (s.len < PARTING_BYTES || strchr("=-_*#~+", s.ptr[0]) == NULL)
		return 0;
	for (size_t i = 1; i < s.len; i++)
		if (s.ptr[i] != s.ptr[0])
			return 0;
	return 1;
}

/* text starts with a title and, below it, a byline, date or label. */
static int
starts_article(pcut_text *t, pcut_str text)
{
	pcut_text_line line;
	int lines = 0;

	while (lines < 6 && pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);
		pcut_date date[2];
		pcut_label label;
		pcut_byline by;

		if (line.len == 0)
			continue;
		lines++;
		if (line.len > 200)
			return 0;
		if (pcut_label_field(s, &label) && (label.field ==
		    PCUT_FIELD_TITLE || label.field == PCUT_FIELD_AUTHOR ||
		    label.field == PCUT_FIELD_DATE))
			return 1;
		if (lines > 1 && ((line.len <= PCUT_DATE_LINE &&
		    pcut_date_line(s, &t->hints, date, 2) > 0) ||
		    (pcut_byline_parse(t->arena, s, t->language, &by) ==
		    PCUT_OK && by.prefixed)))
			return 1;
	}
	return 0;
}

static int
is_title_label(pcut_str s)
{
	pcut_label label;

	return s.len < 400 && pcut_label_field(s, &label) &&
	    label.field == PCUT_FIELD_TITLE && label.value.len > 0;
}

/* A record's number alone in its line, "[3]", "3.", "#3", "3 / 12". */
int
pcut_text_is_counter(pcut_str s)
{
	size_t digits = 0;

	if (s.len == 0 || s.len > 12)
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		if (pcut_is_digit(s.ptr[i]))
			digits++;
		else if (strchr("[]()#./ ", s.ptr[i]) == NULL)
			return 0;
	}
	return digits > 0 && digits < 9;
}

/* Cut the sheet above the first of many labelled records, and the number above
 * each, from text. */
static void
cut_cover(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest;
	pcut_text_line line;
	int lines = 0;

	while (lines < COVER_LINES && pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0)
			continue;
		if (is_title_label(s))
			return;
		lines++;
		if (pcut_text_is_counter(s) && starts_article(t, text)) {
			pcut_text_notice(t, "cover-sheet", s);
			*rest = text;
			return;
		}
		if (!is_parting(s))
			continue;
		if (!starts_article(t, text))
			return;
		pcut_text_notice(t, "cover-sheet", PCUT_STR(rest->ptr,
		    (size_t)(line.ptr - rest->ptr)));
		*rest = text;
		lines = 0;
	}
}

/* text starts with the label of a title, its number above it or not. */
static int
opens_record(const pcut_text *t, pcut_str text)
{
	pcut_text_line line;
	int lines = 0;

	while (t->kind == PCUT_TEXT_LABELLED && lines < 2 &&
	    pcut_text_take_line(&text, &line)) {
		if (line.len == 0)
			continue;
		if (is_title_label(pcut_text_of(&line)))
			return 1;
		if (!pcut_text_is_counter(pcut_text_of(&line)))
			return 0;
		lines++;
	}
	return 0;
}

/* The article at the start of *rest, when a long rule and another article's
 * head follow it; else all of *rest. */
static pcut_str
take_article(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest, behind = *rest;
	pcut_text_line line;
	const char *from = NULL;
	int checked = 0, blank = 1, first = 1, titled = 0;

	while (pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (blank && titled && line.len > 0 && line.ptr > from &&
		    is_title_label(s)) {
			text = PCUT_STR(line.ptr - line.skip, (size_t)(
			    text.ptr + text.len - line.ptr + line.skip));
			*rest = text;
			return PCUT_STR(behind.ptr, (size_t)(text.ptr -
			    behind.ptr));
		}
		if (line.len == 0 || !is_parting(s)) {
			if (first && line.len > 0) {
				titled = t->kind == PCUT_TEXT_LABELLED &&
				    is_title_label(s);
				from = line.ptr;
				first = 0;
			}
			blank = line.len == 0;
			continue;
		}
		if (text.len == 0 || (!blank && !opens_record(t, text)))
			continue; /* it underlines */
		if (!checked && !starts_article(t, *rest))
			break;
		checked = 1;
		if (!starts_article(t, text))
			continue;
		*rest = text;
		return PCUT_STR(behind.ptr, (size_t)(line.ptr - line.skip -
		    behind.ptr));
	}
	*rest = PCUT_STR_NONE;
	return behind;
}

/* Kinds without a header of their own. */
static pcut_status
read_plain(pcut_text *t, pcut_str *rest)
{
	pcut_str text;
	pcut_buf columns = {.mem = t->mem}, pages = {.mem = t->mem};
	pcut_buf out = {.mem = t->mem};

	if (t->kind == PCUT_TEXT_LABELLED)
		cut_cover(t, rest);
	text = take_article(t, rest);
	if (pcut_text_columns(t, text, &columns))
		text = pcut_buf_str(&columns);
	if (pcut_text_pages(t, text, &pages))
		text = pcut_buf_str(&pages);
	if (t->kind == PCUT_TEXT_PLAIN && pcut_text_is_paper(text)) {
		text = pcut_text_paper_head(t, text, &out);
		t->titled = 1;
		pcut_text_prepare(t, text);
		pcut_text_tail(t, text);
		pcut_text_body(t, text);
	} else {
		if (t->kind == PCUT_TEXT_PLAIN)
			pcut_text_unframe(t, &text, &out);
		if (t->kind == PCUT_TEXT_PLAIN ||
		    t->kind == PCUT_TEXT_WEB_PASTE)
			text = pcut_text_signed_title(t, text);
		if (t->kind == PCUT_TEXT_PLAIN ||
		    t->kind == PCUT_TEXT_WEB_PASTE)
			t->days = pcut_text_has_days(t, text);
		if (t->kind == PCUT_TEXT_PLAIN && pcut_text_is_letter(t,
		    text)) {
			pcut_text_prepare(t, text);
			pcut_text_body(t, text);
		} else {
			pcut_text_article(t, text);
		}
	}
	pcut_buf_free(&pages);
	pcut_buf_free(&columns);
	pcut_buf_free(&out);
	return out.failed ? PCUT_ENOMEM : PCUT_OK;
}

/* No article: the lines as they are. */
static pcut_status
read_none(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest;

	while (text.len > 0 && text.ptr[0] == '\n')
		text = pcut_str_skip(text, 1);
	text = pcut_str_trim_end(text);
	*rest = PCUT_STR_NONE;
	if (text.len > 0)
		pcut_build_leaf(t->b, PCUT_NODE_PREFORMATTED, text);
	return PCUT_OK;
}

static pcut_text_read_fn *
function_of(pcut_text_kind kind)
{
	switch (kind) {
	case PCUT_TEXT_WIRE_SGML:
		return pcut_text_read_sgml;
	case PCUT_TEXT_MAIL:
		return pcut_text_read_mail;
	case PCUT_TEXT_NEWSLETTER:
		return pcut_text_read_newsletter;
	case PCUT_TEXT_FRONT_MATTER: case PCUT_TEXT_HTML2TEXT:
	case PCUT_TEXT_READLATER: case PCUT_TEXT_MARKDOWN:
		return pcut_text_read_markdown;
	case PCUT_TEXT_GUTENBERG:
		return pcut_text_read_gutenberg;
	case PCUT_TEXT_CLIPPINGS:
		return pcut_text_read_clippings;
	case PCUT_TEXT_DB_EXPORT:
		return pcut_text_read_db;
	case PCUT_TEXT_RFC:
		return pcut_text_read_rfc;
	case PCUT_TEXT_NLP_CORPUS:
		return pcut_text_read_nlp;
	case PCUT_TEXT_BROWSER:
		return pcut_text_read_browser;
	case PCUT_TEXT_MARKUP:
		return pcut_text_read_markup;
	case PCUT_TEXT_WIKI:
		return pcut_text_read_wiki;
	case PCUT_TEXT_OCR:
		return pcut_text_read_ocr;
	case PCUT_TEXT_NONE:
		return read_none;
	default:
		return read_plain;
	}
}

/* What one article knows is forgotten; what holds for the dump is kept. */
static void
start_article(pcut_reader *r, struct state *st, pcut_builder *b)
{
	pcut_text *t = &st->text;
	pcut_text fresh = {.r = r, .b = b, .mem = t->mem};

	pcut_map_free(&t->compounds);

	pcut_arena_reset(&st->arena);
	fresh.arena = &st->arena;
	fresh.title = fresh.language = fresh.whole = fresh.drop =
	    PCUT_STR_NONE;
	fresh.kind = t->kind;
	fresh.unwrap = t->unwrap;
	fresh.as_shown = t->as_shown;
	fresh.dump_language = t->dump_language;
	fresh.notes = t->notes;
	fresh.join = t->join;
	fresh.hints.order = t->hints.order;
	fresh.hints.reference = t->hints.reference;
	fresh.hints.us = t->hints.us;
	fresh.hints.gb = t->hints.gb;
	fresh.inlines = PCUT_TEXT_EMPHASIS | PCUT_TEXT_LINKS;
	*t = fresh;
}

static pcut_status
next(pcut_reader *r, void *state, pcut_builder *b)
{
	struct state *st = state;
	pcut_text *t = &st->text;
	pcut_status rc;
	const char *before;

	if (!st->started) {
		rc = begin(r, st);
		if (rc != PCUT_OK)
			return rc;
		if (st->rest.len == 0)
			return pcut_reader_fail(r, PCUT_EEMPTY, 0,
			    "text.empty", "nothing in it");
	} else if (is_over(st)) {
		return PCUT_END;
	}
	start_article(r, st, b);
	pcut_build_meta(b, PCUT_META_SOURCE_KIND, PCUT_ORIGIN_NONE,
	    pcut_str_from(pcut_text_kind_name(t->kind)));
	if (st->articles < 0) {
		pcut_reader_warn(r, 0, "text.empty",
		    "nothing but blanks in it");
		st->rest = PCUT_STR_NONE;
		return PCUT_OK;
	}
	for (int i = 0; i < PCUT_MEND_KINDS; i++)
		if (st->mended.counts[i] > 0)
			pcut_build_repair(b, pcut_str_from(pcut_mend_name(
			    (pcut_mend_kind)i)), st->mended.counts[i]);
	before = st->rest.ptr;
	rc = function_of(t->kind)(t, &st->rest);
	st->articles++;
	if (rc == PCUT_OK && st->rest.len > 0 && st->rest.ptr == before)
		st->rest = PCUT_STR_NONE; /* never the same text twice */
	return rc;
}

static void
close_state(pcut_reader *r, void *state)
{
	struct state *st = state;

	(void)r;
	pcut_arena_free(&st->arena);
	pcut_buf_free(&st->text.join);
	pcut_map_free(&st->text.notes.labels);
	pcut_map_free(&st->text.compounds);
	if (st->text.notes.note != NULL)
		pcut_mem_free(st->text.mem, st->text.notes.note);
	pcut_mem_free(st->text.mem, st->mended.owned);
	pcut_mem_free(st->text.mem, st->unindented);
}

const pcut_reader_ops pcut_text_reader = {
	.size = sizeof(pcut_reader_ops),
	.state_size = sizeof(struct state),
	.probe = probe,
	.next = next,
	.close = close_state,
};
