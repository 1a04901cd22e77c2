/* SPDX-License-Identifier: ISC */
/*
 * A line as numbers, known words and marks.
 *
 * A word keeps every meaning that the tables give it; which one holds is for
 * the grammar in date.c, which knows what stands beside it.
 */
#include <string.h>

#include "date_token.h"
#include "str.h"
#include "utf8.h"

static void
add_meaning(pcut_date_token *t, const pcut_phrase *row)
{
	int arg = row->value & 0xFF;

	switch ((pcut_word)(row->value >> 8)) {
	case PCUT_WORD_MONTH:
		if (row->more == PCUT_WORD_LANG_NONE)
			t->month = arg;
		else
			t->month_of[row->more] = arg;
		break;
	case PCUT_WORD_PERSIAN:
		t->persian = arg;
		break;
	case PCUT_WORD_WEEKDAY:
		t->weekdays = (unsigned)arg;
		break;
	case PCUT_WORD_HALF:
		t->half = arg;
		break;
	case PCUT_WORD_UNIT:
		t->unit = arg;
		break;
	case PCUT_WORD_ORDINAL:
		t->ordinal = 1;
		break;
	case PCUT_WORD_NOISE:
		t->noise = 1;
		break;
	case PCUT_WORD_CLOCK:
		t->clock = 1;
		break;
	case PCUT_WORD_HOUR_MARK:
		t->hour_mark = 1;
		break;
	case PCUT_WORD_US_ZONE:
		t->us_zone = 1; /* fall through */
	case PCUT_WORD_ZONE:
		t->is_zone = 1;
		t->zone = row->more - 1000;
		break;
	case PCUT_WORD_CST:
		t->many_zones = 1;
		t->us_zone = arg;
		break;
	case PCUT_WORD_ERA:
		t->is_era = 1;
		t->era = row->more - 5000;
		break;
	case PCUT_WORD_LABEL:
		t->role = arg;
		break;
	case PCUT_WORD_DAY:
		t->day = arg;
		break;
	}
}

/* The rows of one word stand together, behind hit. */
static void
add_word(pcut_date_token *t, const pcut_phrase *hit, pcut_str s)
{
	t->kind = PCUT_TOKEN_WORD;
	for (const pcut_phrase *row = hit; row != NULL;
	    row = pcut_phrase_next(&pcut_date_words, row))
		add_meaning(t, row);
	t->thai = s.len > 1 && s.ptr[0] == '\xE0' &&
	    ((unsigned char)s.ptr[1] & 0xFE) == 0xB8;
}

/* The digit that cp is in any script that folds to 0-9; -1 for others. */
static int
digit_of(uint32_t cp)
{
	char one[4];

	if (cp < 0x80)
		return cp - '0' < 10 ? (int)(cp - '0') : -1;
	if (pcut_fold_cp(one, cp) == 1 && pcut_is_digit(one[0]))
		return one[0] - '0';
	return -1;
}

static size_t
take_number(pcut_str s, pcut_date_token *t)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t taken = 0;

	t->kind = PCUT_TOKEN_NUMBER;
	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);
		int digit = digit_of(cp);

		if (digit < 0)
			break;
		t->eastern |= cp >= 0x0660 && cp <= 0x06F9;
		t->value = t->digits >= 14 ? -1 : t->value * 10 + digit;
		t->digits++;
		taken = (size_t)(p - s.ptr);
	}
	return taken;
}

/* 0-9, 10 (shi), 20 (nian), 30 (sa), 100 (bai), 1000 (qian), 1 (yuan: the
 * first year of an era); -1 for others. */
static int
han_digit(uint32_t cp)
{
	static const struct {
		uint16_t cp;
		uint16_t value;
	} digits[] = {{0x3007, 0}, {0x96F6, 0}, {0x4E00, 1}, {0x4E8C, 2},
	    {0x4E09, 3}, {0x56DB, 4}, {0x4E94, 5}, {0x516D, 6}, {0x4E03, 7},
	    {0x516B, 8}, {0x4E5D, 9}, {0x5341, 10}, {0x5EFF, 20}, {0x5345, 30},
	    {0x767E, 100}, {0x5343, 1000}, {0x5143, 1}, {0x25CB, 0}};

	if (cp < 0x25CB)
		return -1;
	for (size_t i = 0; i < sizeof digits / sizeof digits[0]; i++)
		if (digits[i].cp == cp)
			return digits[i].value;
	return -1;
}

/* A number in Han digits, by place (2019) or in words (23), if a unit such as
 * "year" follows. */
static size_t
take_han_number(pcut_str s, pcut_date_token *t)
{
	const char *p = s.ptr, *end = s.ptr + s.len, *last = p;
	const pcut_phrase *unit;
	long sum = 0, digit = 0, places = 0;
	int count = 0, words = 0;

	while (p < end && count < 8) {
		int value = han_digit(pcut_utf8_next(&p, end));

		if (value < 0)
			break;
		last = p;
		count++;
		if (value < 10) {
			digit = value;
			places = places * 10 + value;
		} else {
			sum += (digit > 0 ? digit : 1) * value;
			digit = 0;
			words = 1;
		}
	}
	if (count == 0 || pcut_phrase_match(&pcut_date_words, PCUT_STR(last,
	    (size_t)(end - last)),
	    &unit) == 0)
		return 0;
	if (unit->value >> 8 != PCUT_WORD_UNIT &&
	    unit->value >> 8 != PCUT_WORD_WEEKDAY)
		return 0;
	t->kind = PCUT_TOKEN_NUMBER;
	t->value = words ? sum + digit : places;
	t->digits = words || count < 4 ? 0 : count;
	return (size_t)(last - s.ptr);
}

static size_t
take_known(pcut_str s, pcut_date_token *t)
{
	const pcut_phrase *hit;
	size_t len = pcut_phrase_match(&pcut_date_words,
	    s, &hit);

	/* Hebrew writes "in" and "of" onto the month. */
	if (len == 0 && s.len > 2 && s.ptr[0] == '\xD7' &&
	    (s.ptr[1] == '\x91' || s.ptr[1] == '\x9C' || s.ptr[1] == '\x94')) {
		len = pcut_phrase_match(&pcut_date_words,
		    pcut_str_skip(s, 2), &hit);
		len = len > 0 ? len + 2 : 0;
	}
	if (len > 0)
		add_word(t, hit, s);
	return len;
}

/* Of letters; one character of a script that does not space words. */
static size_t
word_length(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end) {
		const char *before = p;
		uint32_t cp = pcut_utf8_next(&p, end);

		if (!pcut_cp_is_letter(cp) || pcut_cp_is_cjk(cp))
			return (size_t)((before > s.ptr ? before : p) - s.ptr);
	}
	return s.len;
}

/* The token that s starts with, its bytes back. */
static size_t
take_token(pcut_str s, const pcut_date_token *before, pcut_date_token *t)
{
	uint32_t cp = pcut_utf8_first(s);
	const char *p = s.ptr;
	size_t len;
	char one[4];

	if (digit_of(cp) >= 0)
		return take_number(s, t);
	if ((cp == 'T' || cp == 't') && before != NULL && !t->spaced &&
	    before->kind == PCUT_TOKEN_NUMBER && s.len > 1 &&
	    pcut_is_digit(s.ptr[1])) { /* of ISO 8601 */
		t->kind = PCUT_TOKEN_MARK;
		t->mark = 'T';
		return 1;
	}
	if ((len = take_known(s, t)) > 0 || (len = take_han_number(s, t)) > 0)
		return len;
	if (pcut_cp_is_letter(cp))
		return word_length(s);
	t->kind = PCUT_TOKEN_MARK;
	len = pcut_fold_cp(one, pcut_utf8_next(&p, s.ptr + s.len));
	t->mark = pcut_utf8_first(PCUT_STR(one, len));
	return (size_t)(p - s.ptr);
}

size_t
pcut_date_tokens(pcut_str line, pcut_date_token *out, size_t most)
{
	size_t at = 0, count = 0;
	int spaced = 0;

	while (at < line.len) {
		pcut_str rest = pcut_str_skip(line, at);
		const char *p = rest.ptr;
		char one[4] = {*p};
		size_t n = 1;

		if (pcut_is_space(*p)) {
			spaced = 1;
			at++;
			continue;
		}
		if ((unsigned char)*p >= 0x80)
			n = pcut_fold_cp(one, pcut_utf8_next(&p,
			    rest.ptr + rest.len));
		if (n == 0 || (n == 1 && one[0] == ' ')) {
			spaced |= n == 1;
			at += (size_t)(p - rest.ptr);
			continue;
		}
		if (count == most)
			return most < PCUT_DATE_TOKENS ? count : 0;
		out[count] = (pcut_date_token){.half = -1, .day = -1,
		    .spaced = spaced, .start = at};
		at += take_token(rest, count > 0 ? &out[count - 1] : NULL,
		    &out[count]);
		out[count++].end = at;
		spaced = 0;
	}
	return count;
}
