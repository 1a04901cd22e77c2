/* SPDX-License-Identifier: ISC */
/*
 * From what a dump says to the article's metadata: values as fields, bylines
 * and datelines state them, the first statement of each before later ones.
 */
#include <string.h>

#include "dateline.h"
#include "lang.h"
#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define DATES 4

/* White space inside s squeezed to one blank, in the arena. */
static pcut_str
squeeze(pcut_text *t, pcut_str s)
{
	char *out = pcut_arena_alloc(t->arena, s.len + 1);
	size_t n = 0;

	if (out == NULL)
		return s;
	for (size_t i = 0; i < s.len; i++) {
		if (!pcut_is_space(s.ptr[i]))
			out[n++] = s.ptr[i];
		else if (n > 0 && out[n - 1] != ' ')
			out[n++] = ' ';
	}
	while (n > 0 && out[n - 1] == ' ')
		n--;
	return PCUT_STR(out, n);
}

void
pcut_text_meta(pcut_text *t, pcut_meta key, pcut_origin origin, pcut_str s)
{
	s = squeeze(t, s);
	if (s.len > 0)
		pcut_build_meta(t->b, key, origin, s);
}

void
pcut_text_title(pcut_text *t, pcut_origin origin, pcut_str s)
{
	s = squeeze(t, s);
	if (s.len == 0 || t->has_title)
		return;
	t->has_title = 1;
	t->title = s;
	pcut_build_meta(t->b, PCUT_META_TITLE, origin, s);
}

void
pcut_text_notice(pcut_text *t, const char *role, pcut_str s)
{
	s = pcut_str_trim(s);
	if (s.len > 0)
		pcut_build_notice(t->b, pcut_str_from(role), s);
}

static int
is_author(pcut_text *t, pcut_str name)
{
	const pcut_article *a = pcut_build_article(t->b);
	const pcut_agent *one;

	for (size_t i = 0; a != NULL && (one = pcut_article_author(a, i)) !=
	    NULL; i++)
		if (pcut_str_eq(one->name, name))
			return 1;
	return 0;
}

void
pcut_text_byline(pcut_text *t, pcut_origin origin, const pcut_byline *by)
{
	for (size_t i = 0; i < by->count && !t->authors_done; i++) {
		pcut_agent agent = PCUT_AGENT_INIT;

		if (is_author(t, by->author[i].name))
			continue; /* named twice, as under a picture */

		agent.name = by->author[i].name;
		agent.type = by->author[i].kind == PCUT_AUTHOR_PERSON
		    ? PCUT_LIT("person") : PCUT_LIT("organization");
		pcut_build_author(t->b, origin, &agent);
		t->has_authors = 1;
	}
	if (by->agency.len > 0)
		pcut_text_meta(t, PCUT_META_AGENCY, origin, by->agency);
	if (by->credit.len > 0)
		pcut_text_lead(t, PCUT_STR_NONE, PCUT_STR_NONE, PCUT_STR_NONE,
		    by->credit);
}

void
pcut_text_authors(pcut_text *t, pcut_origin origin, pcut_str value)
{
	pcut_byline by;

	if (t->has_authors || value.len == 0)
		return;
	if (pcut_byline_clean(t->arena, value, PCUT_STR_NONE, &by) == PCUT_OK)
		pcut_text_byline(t, origin, &by);
}

/* RFC 3339 wants seconds where there is an offset. */
static void
put_date(pcut_text *t, pcut_meta key, pcut_origin origin, const char *iso)
{
	char full[PCUT_DATE_MAX + 4];
	size_t n = strlen(iso);

	if (n == 0)
		return;
	memcpy(full, iso, n + 1);
	if (n > 16 && n < PCUT_DATE_MAX && (iso[16] == 'Z' || iso[16] == '+' ||
	    iso[16] == '-')) {
		memcpy(full + 16, ":00", 3);
		memcpy(full + 19, iso + 16, n + 1 - 16);
	}
	pcut_build_meta(t->b, key, origin, pcut_str_from(full));
}

void
pcut_text_dates(pcut_text *t, pcut_origin origin, const pcut_date *date,
    size_t count)
{
	for (size_t i = 0; i < count; i++) {
		int updated = date[i].role == PCUT_DATE_UPDATED;
		pcut_meta key = updated ? PCUT_META_DATE_MODIFIED
		    : PCUT_META_DATE_PUBLISHED;

		if (date[i].role == PCUT_DATE_OTHER)
			continue;
		put_date(t, key, origin, date[i].iso);
		if (date[i].raw.len > 0)
			pcut_text_meta(t, updated
			    ? PCUT_META_DATE_MODIFIED_TEXT
			    : PCUT_META_DATE_PUBLISHED_TEXT, origin,
			    date[i].raw);
		if (!updated && date[i].iso[0] != '\0')
			t->has_published = 1;
		if (date[i].order != PCUT_DATE_ORDER_NONE)
			t->hints.seen = date[i].order;
		if (date[i].flags & PCUT_DATE_WRONG_WEEKDAY)
			pcut_reader_warn(t->r, PCUT_NO_OFFSET,
			    "text.weekday", "the weekday is not that of %s",
			    date[i].iso);
	}
}

void
pcut_text_date_value(pcut_text *t, pcut_meta key, pcut_str value)
{
	char iso[PCUT_DATE_MAX];
	pcut_date date[DATES];
	size_t n, start;

	value = pcut_str_trim(value);
	if (value.len == 0 || value.len > PCUT_DATE_LINE)
		return;
	if (pcut_date_machine(value, iso)) {
		put_date(t, key, PCUT_ORIGIN_INPUT, iso);
	} else if ((n = pcut_date_line(value, &t->hints, date, DATES)) > 0 ||
	    (n = pcut_date_tail(value, &t->hints, date, DATES, &start)) > 0) {
		put_date(t, key, PCUT_ORIGIN_INPUT, date[0].iso);
	} else {
		n = pcut_date_head(value, &t->hints, &date[0]);
		if (n > 0)
			put_date(t, key, PCUT_ORIGIN_INPUT, date[0].iso);
	}
	if (key == PCUT_META_DATE_PUBLISHED) {
		t->has_published = 1;
		pcut_text_meta(t, PCUT_META_DATE_PUBLISHED_TEXT,
		    PCUT_ORIGIN_INPUT, value);
	} else {
		pcut_text_meta(t, PCUT_META_DATE_MODIFIED_TEXT,
		    PCUT_ORIGIN_INPUT, value);
	}
}

/* Tags parted by the comma of Arabic, Chinese or Japanese, or by what sites set
 * between links; 0 if value has none of them. */
static int
wide_tags(pcut_text *t, pcut_str value)
{
	static const char *const commas[] = {"\xD8\x8C", "\xE3\x80\x81",
	    "\xEF\xBC\x8C", "\xEF\xBC\x9B", "\xD8\x9B", " \xC2\xB7 ",
	    " \xE2\x80\xA2 ", " | "};

	for (size_t i = 0; i < sizeof(commas) / sizeof(*commas); i++) {
		pcut_str comma = pcut_str_from(commas[i]);
		size_t at = pcut_str_find(value, comma);

		if (at == SIZE_MAX)
			continue;
		while (value.len > 0) {
			pcut_str item = pcut_str_trim(pcut_str_cut(value, 0,
			    at));

			if (item.len > 0 && item.len < 200)
				pcut_text_meta(t, PCUT_META_TAGS,
				    PCUT_ORIGIN_INPUT, item);
			value = at == SIZE_MAX ? PCUT_STR_NONE :
			    pcut_str_skip(value, at + comma.len);
			at = pcut_str_find(value, comma);
		}
		return 1;
	}
	return 0;
}

void
pcut_text_tags(pcut_text *t, pcut_str value, char sep)
{
	pcut_str item, rest = value;

	if (sep == 0 && wide_tags(t, value))
		return;
	if (sep == 0)
		sep = pcut_str_find_char(value, ';') != SIZE_MAX ? ';' :
		    pcut_str_find_char(value, ',') == SIZE_MAX &&
		    pcut_cp_is_cjk(pcut_utf8_first(value)) ? ' ' : ',';
	while (pcut_str_take(&rest, sep, &item)) {
		item = pcut_str_trim(item);
		if (item.len > 0 && item.ptr[0] == '#')
			item = pcut_str_skip(item, 1);
		/* "TRAMS (90%)": how sure an indexer was. */
		if (pcut_str_ends(item, PCUT_LIT("%)"))) {
			size_t at = pcut_str_find(item, PCUT_LIT(" ("));

			if (at != SIZE_MAX)
				item.len = at;
		}
		if (item.len > 0 && item.len < 200)
			pcut_text_meta(t, PCUT_META_TAGS, PCUT_ORIGIN_INPUT,
			    item);
	}
}

void
pcut_text_language(pcut_text *t, pcut_str stated)
{
	char tag[PCUT_LANG_MAX];
	pcut_str copy;

	if (t->language.len > 0 || !pcut_lang_tag(stated, tag))
		return;
	copy = pcut_arena_str(t->arena, pcut_str_from(tag));
	if (copy.ptr == NULL)
		return;
	t->language = t->hints.language = copy;
	pcut_build_meta(t->b, PCUT_META_LANGUAGE, PCUT_ORIGIN_INPUT, copy);
}

void
pcut_text_guess(pcut_text *t, pcut_str text)
{
	if (t->language.len > 0)
		return;
	t->language = pcut_lang_guess(text);
	if (t->language.len == 0)
		t->language = t->dump_language;
	t->hints.language = t->language;
	if (t->language.len > 0)
		pcut_build_meta(t->b, PCUT_META_LANGUAGE, PCUT_ORIGIN_GUESS,
		    t->language);
}

int
pcut_text_field(pcut_text *t, pcut_field field, pcut_str value)
{
	static const struct {
		pcut_field field;
		pcut_meta key;
	} keys[] = {
		{PCUT_FIELD_SUBTITLE, PCUT_META_SUBTITLE},
		{PCUT_FIELD_KICKER, PCUT_META_KICKER},
		{PCUT_FIELD_SITE, PCUT_META_SITE_NAME},
		{PCUT_FIELD_SECTION, PCUT_META_SECTION},
		{PCUT_FIELD_COPYRIGHT, PCUT_META_COPYRIGHT},
		{PCUT_FIELD_LICENSE, PCUT_META_LICENSE},
		{PCUT_FIELD_SUMMARY, PCUT_META_DESCRIPTION},
		{PCUT_FIELD_PLACE, PCUT_META_DATELINE_PLACE},
		{PCUT_FIELD_AGENCY, PCUT_META_AGENCY},
	};
	pcut_str url;
	long words = 0;
	size_t n = 0;

	value = pcut_str_trim(value);
	if (value.len == 0)
		return 1;
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		if (keys[i].field == field) {
			pcut_text_meta(t, keys[i].key, PCUT_ORIGIN_INPUT,
			    value);
			if (field == PCUT_FIELD_SUBTITLE)
				t->has_subtitle = 1;
			return 1;
		}
	switch (field) {
	case PCUT_FIELD_TITLE:
		pcut_text_title(t, PCUT_ORIGIN_INPUT, value);
		return 1;
	case PCUT_FIELD_AUTHOR:
		pcut_text_authors(t, PCUT_ORIGIN_INPUT, value);
		return 1;
	case PCUT_FIELD_DATE:
		if (!t->has_published)
			pcut_text_date_value(t, PCUT_META_DATE_PUBLISHED,
			    value);
		return 1;
	case PCUT_FIELD_UPDATED:
		pcut_text_date_value(t, PCUT_META_DATE_MODIFIED, value);
		return 1;
	case PCUT_FIELD_URL:
		url = pcut_label_bare_url(value);
		if (url.len == 0)
			return 0;
		t->hints.url = url;
		pcut_text_meta(t, PCUT_META_CANONICAL_URL, PCUT_ORIGIN_INPUT,
		    url);
		return 1;
	case PCUT_FIELD_TAGS:
		pcut_text_tags(t, value, 0);
		return 1;
	case PCUT_FIELD_LANGUAGE:
		pcut_text_language(t, value);
		return 1;
	case PCUT_FIELD_WORDS:
		while (n < value.len && !pcut_is_digit(value.ptr[n]))
			n++;
		for (; n < value.len && words < 100000000 &&
		    (pcut_is_digit(value.ptr[n]) || value.ptr[n] == ','); n++)
			if (value.ptr[n] != ',')
				words = words * 10 + (value.ptr[n] - '0');
		if (words > 0) {
			pcut_buf buf = {.mem = t->mem};

			pcut_buf_putf(&buf, "%ld", words);
			pcut_text_meta(t, PCUT_META_SOURCE_WORD_COUNT,
			    PCUT_ORIGIN_INPUT, pcut_buf_str(&buf));
			pcut_buf_free(&buf);
		}
		return 1;
	case PCUT_FIELD_PHOTOGRAPHER:
		pcut_text_lead(t, PCUT_STR_NONE, PCUT_STR_NONE, PCUT_STR_NONE,
		    value);
		return 1;
	case PCUT_FIELD_ID:
		pcut_text_meta(t, PCUT_META_ID, PCUT_ORIGIN_INPUT, value);
		return 1;
	default:
		return 0;
	}
}

void
pcut_text_lead(pcut_text *t, pcut_str url, pcut_str alt, pcut_str caption,
    pcut_str credit)
{
	if (t->has_credit) { /* one picture leads; nothing is lost */
		pcut_text_notice(t, "caption", caption);
		pcut_text_notice(t, "caption", credit);
		return;
	}
	t->has_credit = 1;
	caption = squeeze(t, caption);
	credit = squeeze(t, credit);
	pcut_build_open(t->b, PCUT_NODE_LEAD_IMAGE);
	if (url.len > 0)
		pcut_build_str(t->b, PCUT_ATTR_URL, url);
	if (alt.len > 0)
		pcut_build_str(t->b, PCUT_ATTR_ALT, alt);
	if (caption.len > 0) {
		pcut_build_open(t->b, PCUT_NODE_LEAD_CAPTION);
		pcut_build_text(t->b, caption);
		pcut_build_close(t->b, PCUT_NODE_LEAD_CAPTION);
	}
	if (credit.len > 0) {
		pcut_build_open(t->b, PCUT_NODE_CREDIT);
		pcut_build_text(t->b, credit);
		pcut_build_close(t->b, PCUT_NODE_CREDIT);
	}
	pcut_build_close(t->b, PCUT_NODE_LEAD_IMAGE);
}

/* The reporter in brackets that opens a Chinese or Japanese story. */
static void
opening_byline(pcut_text *t, pcut_str s)
{
	static const char *const pairs[][2] = {{"\xEF\xBC\x88",
	    "\xEF\xBC\x89"}, {"\xE3\x80\x90", "\xE3\x80\x91"},
	    {"\xE3\x80\x94", "\xE3\x80\x95"}};
	pcut_byline by;

	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs) &&
	    !t->has_authors; i++) {
		size_t end;

		if (!pcut_str_starts(s, pcut_str_from(pairs[i][0])))
			continue;
		end = pcut_str_find(pcut_str_cut(s, 0, 120),
		    pcut_str_from(pairs[i][1]));
		if (end != SIZE_MAX && end > 3 && pcut_byline_parse(t->arena,
		    pcut_str_cut(s, 3, end - 3), t->language, &by) ==
		    PCUT_OK && by.prefixed && by.count > 0)
			pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	}
}

/* "ANKARA (AA) - MEHMET YURT - Text": a name in capitals between dashes. */
static void
dateline_author(pcut_text *t, pcut_str s)
{
	size_t at = pcut_str_find(pcut_str_cut(s, 0, 60), PCUT_LIT(" - "));
	pcut_str name = pcut_str_trim(pcut_str_cut(s, 0, at));
	pcut_byline by;

	if (at != SIZE_MAX && !t->has_authors && pcut_text_is_caps(name) &&
	    pcut_text_words(name, 5) >= 2 && pcut_text_words(name, 5) <= 4 &&
	    pcut_byline_bare(t->arena, name, t->language, &by) == PCUT_OK)
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
}

size_t
pcut_text_dateline(pcut_text *t, pcut_str s)
{
	pcut_dateline line;

	opening_byline(t, s);
	if (t->no_dateline || !pcut_dateline_parse(pcut_utf8_head(s, 400),
	    &t->hints, t->kind == PCUT_TEXT_PRESS_RELEASE, &line))
		return 0;
	pcut_text_meta(t, PCUT_META_DATELINE, PCUT_ORIGIN_TEXT, line.raw);
	pcut_text_meta(t, PCUT_META_DATELINE_PLACE, PCUT_ORIGIN_TEXT,
	    line.place);
	pcut_text_meta(t, PCUT_META_DATELINE_AGENCY, PCUT_ORIGIN_TEXT,
	    line.agency);
	if (pcut_agency_name(line.agency).len > 0)
		pcut_text_meta(t, PCUT_META_AGENCY, PCUT_ORIGIN_TEXT,
		    line.agency);
	if (line.author.len > 0)
		pcut_text_authors(t, PCUT_ORIGIN_TEXT, line.author);
	else if (line.agency.len > 0)
		dateline_author(t, pcut_str_skip(s, line.end));
	if (t->has_published)
		return line.end;
	/* PLACE - DATE - text, as press releases have it. */
	if (line.date.raw.len == 0) {
		pcut_str rest = pcut_str_trim(pcut_str_skip(s, line.end));
		size_t n = pcut_date_head(pcut_str_cut(rest, 0, 60),
		    &t->hints, &line.date);
		pcut_str behind = pcut_str_trim(pcut_str_skip(rest, n));

		if (n == 0 || !(pcut_str_starts(behind, PCUT_LIT("-")) ||
		    pcut_str_starts(behind, PCUT_LIT("\xE2\x80\x93")) ||
		    pcut_str_starts(behind, PCUT_LIT("\xE2\x80\x94"))))
			memset(&line.date, 0, sizeof(line.date));
	}
	if (line.date.iso[0] != '\0') {
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, &line.date, 1);
	} else if (line.date.month > 0 && strlen(t->status_date) >= 10) {
		/* A day without a year takes it from the release's head, if
		 * that has the same day. */
		const char *iso = t->status_date;

		if (line.date.month == (iso[5] - '0') * 10 + iso[6] - '0' &&
		    line.date.day == (iso[8] - '0') * 10 + iso[9] - '0') {
			pcut_build_meta(t->b, PCUT_META_DATE_PUBLISHED,
			    PCUT_ORIGIN_TEXT, PCUT_STR(iso, 10));
			t->has_published = 1;
		}
	}
	return line.end;
}

void
pcut_text_slug(pcut_text *t, pcut_str s)
{
	pcut_buf out = {.mem = t->mem};

	s = squeeze(t, s);
	if (s.len == 0 || t->has_slug)
		return;
	t->has_slug = 1;
	pcut_buf_puts(&out, "{\"slug\":\"");
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '"' || s.ptr[i] == '\\')
			pcut_buf_putc(&out, '\\');
		if ((unsigned char)s.ptr[i] >= ' ')
			pcut_buf_putc(&out, s.ptr[i]);
	}
	pcut_buf_puts(&out, "\"}");
	if (!out.failed)
		pcut_build_meta(t->b, PCUT_META_EXTRA, PCUT_ORIGIN_TEXT,
		    pcut_buf_str(&out));
	pcut_buf_free(&out);
}
