/* SPDX-License-Identifier: ISC */
/*
 * What readers wrote below a text that was copied with its page, and the card
 * that says who its author is.
 *
 * A heading like "3 Comments" alone proves nothing, for sites write it above
 * the text too: a comment's head has to follow, which says who spoke or when.
 * From there on nothing is the author's.
 */
#include <string.h>

#include "str.h"
#include "text_body.h"

#define HEAD_BYTES 80 /* of a line that says who or when */
#define HEAD_LINES 4  /* in which it comes */
#define CARD_LINES 5
#define DATES 2

/* "Jon says:", "Marta schreibt:" */
static int
is_speaker(pcut_str s)
{
	static const char *const words[] = {"says", "said", "wrote", "writes",
	    "sagt", "sagte", "schreibt", "schrieb", "meint", "dit", "a dit",
	    "dice", "dijo", "escribió", "disse", "diz", "ha detto",
	    "zegt", "schreef", "pisze", "säger", "skriver",
	    "пишет",
	    "говорит"};

	if (s.len > HEAD_BYTES || s.len < 6 || s.ptr[s.len - 1] != ':')
		return 0;
	s = pcut_str_trim_end(pcut_str_cut(s, 0, s.len - 1));
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		pcut_str word = pcut_str_from(words[i]);

		if (s.len > word.len + 1 && pcut_str_ends(s, word) &&
		    s.ptr[s.len - word.len - 1] == ' ' &&
		    pcut_text_words(s, 7) < 7)
			return 1;
	}
	return 0;
}

/* A day alone, or how long ago. */
static int
is_day(pcut_text *t, pcut_str s)
{
	pcut_date date[DATES];

	return s.len <= HEAD_BYTES && pcut_date_line(s, &t->hints, date,
	    DATES) > 0;
}

/* "anna_k 3 October 2016 08:11": who it was, and the minute. */
static int
is_signed_day(pcut_text *t, pcut_str s)
{
	pcut_date date[DATES];
	size_t start;

	return pcut_date_tail(s, &t->hints, date, DATES, &start) > 0 &&
	    strlen(date[0].iso) > 10 && start > 0 &&
	    pcut_text_words(pcut_str_cut(s, 0, start), 6) <= 5;
}

/* The lines of chunk from at on start a comment. */
static int
heads_comment(pcut_text *t, const pcut_text_chunk *chunk, size_t at,
    const pcut_text_chunk *next)
{
	size_t seen = 0;

	for (int both = 0; both < 2; both++) {
		for (; at < chunk->count && seen < HEAD_LINES; at++, seen++) {
			pcut_str s = pcut_text_of(&chunk->line[at]);

			if (s.len > HEAD_BYTES)
				return 0;
			if (is_speaker(s) || is_day(t, s) ||
			    is_signed_day(t, s) ||
			    (seen > 0 && pcut_label_furniture(s) ==
			    PCUT_FURNITURE_COMMENTS))
				return 1;
		}
		chunk = next;
		at = 0;
	}
	return 0;
}

/* One chunk of them: what is no furniture, line by line unless it is prose. */
static void
comment(struct pcut_body *b)
{
	pcut_text *t = b->t;
	size_t from = 0;
	int prose = b->now.count > 1 && pcut_text_is_wrapped(t, b->now.line,
	    b->now.count);

	pcut_build_open(t->b, PCUT_NODE_COMMENTS);
	for (size_t i = 0; i <= b->now.count; i++) {
		pcut_str s = i < b->now.count ? pcut_text_of(&b->now.line[i])
		    : PCUT_STR_NONE;
		int taken = s.len > 0 && pcut_label_furniture(s) !=
		    PCUT_FURNITURE_NONE;

		if (i > from && (taken || !prose || s.len == 0))
			pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH,
			    &b->now.line[from], i - from);
		if (taken)
			pcut_text_notice(t, "navigation", s);
		if (taken || !prose || i == from)
			from = i + (taken != 0);
	}
	pcut_build_close(t->b, PCUT_NODE_COMMENTS);
}

int
pcut_body_comments(struct pcut_body *b)
{
	pcut_text *t = b->t;
	pcut_str s = pcut_text_of(&b->now.line[0]);
	int heading;

	if (b->comments) {
		comment(b);
		return 1;
	}
	if (s.len > HEAD_BYTES || t->paragraphs == 0 ||
	    (t->kind != PCUT_TEXT_WEB_PASTE && t->kind != PCUT_TEXT_BROWSER &&
	    t->kind != PCUT_TEXT_PLAIN))
		return 0;
	heading = pcut_label_furniture(s) == PCUT_FURNITURE_COMMENTS;
	if (heading ? !heads_comment(t, &b->now, 1, &b->next)
	    : !(is_speaker(s) && b->now.count > 1 &&
	    is_day(t, pcut_text_of(&b->now.line[1]))))
		return 0;
	b->comments = 1;
	comment(b);
	return 1;
}

int
pcut_body_card(struct pcut_body *b)
{
	pcut_text *t = b->t;
	pcut_str s = pcut_text_of(&b->now.line[0]);

	if ((t->kind != PCUT_TEXT_WEB_PASTE && t->kind != PCUT_TEXT_BROWSER &&
	    t->kind != PCUT_TEXT_PLAIN) || t->paragraphs == 0 ||
	    b->now.count > CARD_LINES || pcut_label_furniture(s) !=
	    PCUT_FURNITURE_CARD)
		return 0;
	pcut_text_notice(t, "boilerplate", pcut_text_join(t, b->now.line,
	    b->now.count));
	b->most_read = b->now.count == 1; /* who that is comes next */
	return 1;
}
