/* SPDX-License-Identifier: ISC */
/*
 * One line through all that tells what a line is: dates, bylines, labels,
 * datelines, header fields.  The first byte picks the hints.  What is said to
 * be part of the line is, and a date is one of the calendar.
 */
#include "fuzz.h"

#include "byline.h"
#include "date.h"
#include "dateline.h"
#include "field.h"
#include "label.h"

static void
must_be_slice(pcut_str whole, pcut_str part, const char *what)
{
	fuzz_must(part.ptr != NULL, "a string that is NULL", what);
	fuzz_must(part.len == 0 || (part.ptr >= whole.ptr &&
	    part.len <= whole.len && (size_t)(part.ptr - whole.ptr) <=
	    whole.len - part.len), "no part of the line", what);
}

static void
must_be_date(pcut_str line, const pcut_date *date)
{
	fuzz_must(date->iso[0] == '\0' ||
	    pcut_date_is_valid(pcut_str_from(date->iso)),
	    "a date that is none", "date");
	must_be_slice(line, date->raw, "date");
	must_be_slice(line, date->label, "date label");
}

static void
dates(pcut_str line, const pcut_date_hints *hints)
{
	char iso[PCUT_DATE_MAX];
	pcut_date date[4];
	size_t count, start, taken;

	count = pcut_date_line(line, hints, date, 4);
	fuzz_must(count <= 4, "more than there is room for", "date");
	for (size_t i = 0; i < count; i++)
		must_be_date(line, &date[i]);
	count = pcut_date_tail(line, hints, date, 4, &start);
	fuzz_must(count <= 4, "more than there is room for", "date tail");
	fuzz_must(count == 0 || start <= line.len, "behind the end",
	    "date tail");
	for (size_t i = 0; i < count; i++)
		must_be_date(line, &date[i]);
	taken = pcut_date_head(line, hints, &date[0]);
	fuzz_must(taken <= line.len, "behind the end", "date head");
	if (taken > 0)
		must_be_date(line, &date[0]);
	if (pcut_date_machine(line, iso))
		fuzz_must(pcut_date_is_valid(pcut_str_from(iso)),
		    "a date that is none", "date of a program");
	if (pcut_date_of_url(line, iso))
		fuzz_must(pcut_date_is_valid(pcut_str_from(iso)),
		    "a date that is none", "date of an address");
	pcut_date_is_name(line);
	fuzz_must(!pcut_date_is_valid(line) || pcut_date_agree(line, line),
	    "does not agree with itself", "date");
}

static void
must_be_names(const pcut_byline *by, pcut_status rc)
{
	fuzz_must(rc == PCUT_OK || rc == PCUT_END || rc == PCUT_ENOMEM,
	    "no such status", "byline");
	fuzz_must(by->count <= PCUT_BYLINE_AUTHORS, "too many", "byline");
	for (size_t i = 0; rc == PCUT_OK && i < by->count; i++) {
		pcut_str name = by->author[i].name;

		fuzz_must(name.len > 0, "a name that is empty", "byline");
		fuzz_must(pcut_utf8_valid(name) == name.len,
		    "a name that is no UTF-8", "byline");
	}
}

static void
bylines(pcut_str line, pcut_str language)
{
	pcut_arena arena = {0};
	pcut_byline by;
	size_t start = 0;

	must_be_names(&by, pcut_byline_parse(&arena, line, language, &by));
	must_be_names(&by, pcut_byline_bare(&arena, line, language, &by));
	must_be_names(&by, pcut_byline_clean(&arena, line,
	    PCUT_LIT("Example Post"), &by));
	if (pcut_byline_tail(&arena, line, language, &by, &start) == PCUT_OK)
		fuzz_must(start <= line.len, "behind the end", "byline tail");
	pcut_agency_name(line);
	pcut_name_is_personal(line);
	pcut_name_case(&arena, line);
	pcut_arena_free(&arena);
}

static void
labels(pcut_str line)
{
	pcut_label label;

	if (pcut_label_field(line, &label)) {
		must_be_slice(line, label.label, "label");
		must_be_slice(line, label.value, "value");
	}
	if (pcut_label_related(line, &label))
		must_be_slice(line, label.value, "related link");
	if (pcut_label_url(line, &label))
		must_be_slice(line, label.value, "address");
	if (pcut_label_credit(line, &label))
		must_be_slice(line, label.value, "credit");
	must_be_slice(line, pcut_label_bare_url(line), "bare address");
	pcut_label_is_copyright(line);
	pcut_label_furniture(line);
	pcut_label_is_end_mark(line);
	pcut_label_is_more_mark(line);
	pcut_label_section(line);
	pcut_label_is_chapter(line);
	fuzz_must(pcut_label_word_count(line) >= -1, "less than nothing",
	    "word count");
}

static void
fields(pcut_str line)
{
	pcut_arena arena = {0};
	pcut_header_field field;
	pcut_mailbox mailbox;
	pcut_str rest = line, list;
	pcut_buf body = {0};

	while (pcut_field_take(&rest, &field)) {
		must_be_slice(line, field.name, "field");
		must_be_slice(line, field.value, "field");
		list = pcut_field_text(&arena, field.value);
		while (list.ptr != NULL && pcut_mailbox_take(&list, &mailbox))
			;
		pcut_field_parameter(&arena, field.value,
		    PCUT_LIT("charset"));
	}
	pcut_quoted_printable(line, &body);
	pcut_buf_free(&body);
	pcut_arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const languages[] = {"", "en", "de", "fr", "es",
	    "ja", "ko", "zh"};
	pcut_date_hints hints = {.url = PCUT_STR_NONE};
	pcut_dateline dateline;
	unsigned pick = size > 0 ? data[0] : 0;
	pcut_str line;
	char *exact;

	if (size == 0 || size > FUZZ_MOST || (exact = malloc(size)) == NULL)
		return 0;
	memcpy(exact, data + 1, size - 1);
	/* Callers have text that is UTF-8. */
	line = PCUT_STR(exact, size - 1);
	line.len = pcut_utf8_valid(line);
	hints.language = pcut_str_from(languages[pick & 7]);
	hints.reference = pick & 8 ? PCUT_LIT("2014-03-03") : PCUT_STR_NONE;
	hints.short_years = (pick & 16) != 0;
	hints.order = (pcut_date_order)(pick >> 6);
	pcut_date_signs(line, &hints);
	dates(line, &hints);
	bylines(line, hints.language);
	labels(line);
	fields(line);
	if (pcut_dateline_parse(line, &hints, (pick & 32) != 0, &dateline)) {
		fuzz_must(dateline.end <= line.len, "behind the end",
		    "dateline");
		must_be_slice(line, dateline.raw, "dateline");
		must_be_slice(line, dateline.place, "place");
	}
	free(exact);
	return 0;
}
