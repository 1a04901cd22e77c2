/* SPDX-License-Identifier: ISC */
/*
 * Dates as articles print them: lines of them, and at either end of others.
 *
 * A line becomes tokens; it is a date line when every token has a place in a
 * date, a time, a label or between them.  One word that no date has refuses
 * the line, so that sentences about dates are none.
 */
#include <string.h>

#include "date.h"
#include "date_parse.h"
#include "str.h"
#include "utf8.h"

#define FIRST_TOKENS 4

static const pcut_date_hints no_hints = {.url = {"", 0}, .language = {"", 0},
    .reference = {"", 0}};

/* ---- Relative dates ---------------------------------------------------- */

/* The text of line from start to the next bar or its end, with # for each
 * number: how many bytes of it, 0 if it is too long. */
static size_t
template_of(pcut_str s, char *out, size_t cap, size_t *len, long *number)
{
	size_t folded, n = 0;
	char text[96];

	s = pcut_str_cut(s, 0, pcut_str_find_char(s, '|'));
	*len = s.len;
	s = pcut_str_trim(s);
	if (s.len > 80 || (folded = pcut_fold(text, sizeof text, s)) < 2)
		return 0;
	while (folded > 0 && text[folded - 1] == '.')
		folded--;
	for (size_t i = 0; i < folded && n < cap; i++) {
		if (!pcut_is_digit(text[i])) {
			out[n++] = text[i];
			continue;
		}
		*number = 0;
		while (i < folded && pcut_is_digit(text[i]) &&
		    *number < 100000)
			*number = *number * 10 + (text[i++] - '0');
		i--;
		out[n++] = '#';
	}
	return n;
}

/* "2 hours ago" at token i: the first token behind it, 0 if none. */
static size_t
take_ago(struct parse *p, size_t i)
{
	const pcut_phrase *hit;
	long number = 0;
	char text[96];
	size_t len, n;

	n = template_of(pcut_str_skip(p->line, p->t[i].start), text,
	    sizeof text, &len, &number);
	hit = n == 0 ? NULL : pcut_phrase_find(&pcut_date_ago,
	    PCUT_STR(text, n));
	if (hit == NULL)
		return 0;
	p->it.has_core = 1;
	p->it.flags |= PCUT_DATE_RELATIVE;
	pcut_date_relative(&p->it, p->hints->reference, (pcut_unit)hit->value,
	    hit->more > 0 ? hit->more : number);
	len += p->t[i].start;
	while (i < p->n && p->t[i].start < len)
		i++;
	return i;
}

/* ---- Lines ------------------------------------------------------------- */

static int
is_date_start(const struct parse *p, size_t i)
{
	while (pcut_date_is_mark(p, i, ":.,-([|") || (i < p->n &&
	    p->t[i].noise &&
	    pcut_date_month_of(p, i) == 0 && p->t[i].weekdays == 0))
		i++;
	return i < p->n && (p->t[i].kind == PCUT_TOKEN_NUMBER ||
	    pcut_date_month_of(p, i) > 0 || p->t[i].weekdays != 0 ||
	    p->t[i].is_era || p->t[i].half >= 0 || p->t[i].day >= 0 ||
	    p->t[i].role != PCUT_DATE_PLAIN || p->t[i].kind ==
	    PCUT_TOKEN_UNKNOWN);
}

/* Labels stand behind their dates when the line ends with one. */
static int
labels_follow(const struct parse *p)
{
	size_t i = p->n;

	while (i > 0 && p->t[i - 1].kind == PCUT_TOKEN_MARK)
		i--;
	return i > 1 && p->t[i - 1].role != PCUT_DATE_PLAIN &&
	    p->t[0].role == PCUT_DATE_PLAIN && !p->t[i - 1].noise;
}

static void
set_label(struct item *it, const token *t)
{
	if (it->role == PCUT_DATE_PLAIN) {
		it->role = (pcut_date_role)t->role;
		it->label_start = t->start;
	}
	it->label_end = t->end;
}

/* Marks that may stand in a date line. */
static int
is_filler(const token *t)
{
	static const char marks[] = ".,:;|/-()[]*_~<>'\"@#T";

	if (t->kind == PCUT_TOKEN_WORD)
		return t->noise || t->clock || t->ordinal || t->half >= 0 ||
		    t->hour_mark;
	return t->kind == PCUT_TOKEN_MARK && (t->mark >= 0x80 ?
	    !pcut_cp_is_letter(t->mark) : t->mark != 0 &&
	    strchr(marks, (int)t->mark) != NULL);
}

/* "12:20 ET (16:20 GMT)": the same time once more, elsewhere: its end, 0 if it
 * is none. */
static size_t
take_same_time(const struct parse *p, size_t i)
{
	const token *t = &p->t[i];

	return p->it.has_time && p->it.zone != NULL && i + 5 < p->n &&
	    pcut_date_is_mark(p, i, "(") && t[1].kind == PCUT_TOKEN_NUMBER &&
	    pcut_date_is_mark(p, i + 2, ":") &&
	    t[3].kind == PCUT_TOKEN_NUMBER && (t[4].is_zone ||
	    t[4].many_zones) && pcut_date_is_mark(p, i + 5, ")") ? i + 6 : 0;
}

/* Something of a date at i that counts as printed: its end, 0 if none. */
static size_t
take_part(struct parse *p, size_t i)
{
	struct item *it = &p->it;
	const token *t = &p->t[i];
	size_t end;

	if (t->weekdays != 0 && pcut_date_is_weekday(p, i)) {
		it->weekdays |= t->weekdays;
		return i + 1;
	}
	if (!it->has_core && (end = pcut_date_core(p, i)) > 0)
		return end;
	if (!it->has_time && (end = pcut_date_time(p, i, i > 0 &&
	    p->t[i - 1].clock)) > 0)
		return end;
	if (!it->has_core && t->day >= 0) {
		it->has_core = 1;
		it->flags |= PCUT_DATE_RELATIVE;
		/* the time comes later: kept by day for now */
		it->short_year = -1;
		it->m.day = t->day;
		it->m.month = -2;
		return i + 1;
	}
	if (it->has_time && it->zone == NULL && (end = pcut_date_zone(p,
	    i)) > 0)
		return end;
	return take_same_time(p, i);
}

static int
is_complete(struct parse *p)
{
	struct item *it = &p->it;
	int today = it->m.month == -2 && it->m.day == 0;

	if (!it->has_core || (today && it->role == PCUT_DATE_PLAIN &&
	    !it->has_time))
		return 0;
	if (it->m.month == -2) {
		long ago = it->m.day;

		it->m.month = it->m.day = -1;
		pcut_date_relative(it, p->hints->reference, PCUT_UNIT_DAY, ago);
	}
	return 1;
}

/* "3 March 2014, updated 4:10 p.m.": the day is that of the date before. */
static void
borrow_day(struct item *it, const pcut_date *before)
{
	pcut_str iso = pcut_str_from(before->iso);
	long year, month, day;

	if (it->has_core || !it->has_time || it->role != PCUT_DATE_UPDATED ||
	    iso.len < 10 ||
	    !pcut_str_to_long(pcut_str_cut(iso, 0, 4), &year) ||
	    !pcut_str_to_long(pcut_str_cut(iso, 5, 2), &month) ||
	    !pcut_str_to_long(pcut_str_cut(iso, 8, 2), &day))
		return;
	it->has_core = 1;
	it->m.year = year;
	it->m.month = (int)month;
	it->m.day = (int)day;
}

/* An item ends: the next one of out, if that has room; 0 if it is no date. */
static int
end_item(struct parse *p, pcut_date *out, size_t *count, size_t max)
{
	pcut_date spare;

	if (!is_complete(p))
		return 0;
	pcut_date_item_finish(p, *count < max ? &out[*count] : &spare);
	++*count;
	pcut_date_item_start(&p->it);
	return 1;
}

/* All tokens as dates; their count, 0 if they are anything else. */
static size_t
parse_all(struct parse *p, pcut_date *out, size_t max)
{
	int follow = labels_follow(p), fresh = 1;
	size_t i = 0, count = 0, end;
	pcut_date spare;

	pcut_date_item_start(&p->it);
	while (i < p->n) {
		const token *t = &p->t[i];

		if (t->role != PCUT_DATE_PLAIN && !(p->it.has_core &&
		    (t->clock || t->noise || t->hour_mark))) {
			int next = p->it.has_core && !follow &&
			    is_date_start(p, i + 1);

			if ((next || (p->it.has_core &&
			    p->it.role != PCUT_DATE_PLAIN)) &&
			    !end_item(p, out, &count, max))
				return 0;
			set_label(&p->it, t);
			i++;
			if (follow && p->it.has_core &&
			    !end_item(p, out, &count, max))
				return 0;
			fresh = 1;
			continue;
		}
		if (fresh && t->kind != PCUT_TOKEN_MARK && !p->it.has_core &&
		    (end = take_ago(p, i)) > 0) {
			p->it.raw_start = t->start;
			p->it.raw_end = p->t[end - 1].end;
			i = end;
			continue;
		}
		fresh = fresh && t->kind == PCUT_TOKEN_MARK;
		if (t->kind == PCUT_TOKEN_UNKNOWN)
			return 0;
		if ((end = take_part(p, i)) > 0) {
			if (p->it.raw_start == SIZE_MAX)
				p->it.raw_start = t->start;
			p->it.raw_end = p->t[end - 1].end;
			i = end;
		} else if (is_filler(t)) {
			i++;
		} else {
			return 0;
		}
	}
	if (!p->it.has_core && p->it.raw_start == SIZE_MAX && count > 0 &&
	    p->it.role == PCUT_DATE_PLAIN)
		return count < max ? count : max;
	if (count > 0 && count <= max)
		borrow_day(&p->it, &out[count - 1]);
	/* "Updated 12:05" is no day, and no text either. */
	if (!is_complete(p) && !(p->alone && count == 0 && p->it.has_time &&
	    !p->it.has_core && p->it.role == PCUT_DATE_UPDATED))
		return 0;
	if (count > 0 && p->it.role == PCUT_DATE_PLAIN)
		return 0;
	pcut_date_item_finish(p, count < max ? &out[count] : &spare);
	return count + 1 < max ? count + 1 : max;
}

/* Most lines are no dates, and one of their first words says so: parse_all()
 * would come upon it, as it does not begin what was "ago". */
static int
is_none(struct parse *p, pcut_date_token *tokens)
{
	size_t i = 0;

	p->n = pcut_date_tokens(p->line, tokens, FIRST_TOKENS);
	if (p->n == 0 || tokens[0].kind == PCUT_TOKEN_MARK)
		return 0;
	while (i < p->n && tokens[i].role == PCUT_DATE_PLAIN &&
	    tokens[i].kind != PCUT_TOKEN_UNKNOWN)
		i++;
	return i < p->n && tokens[i].kind == PCUT_TOKEN_UNKNOWN &&
	    take_ago(p, 0) == 0;
}

size_t
pcut_date_line(pcut_str line, const pcut_date_hints *hints, pcut_date *out,
               size_t max)
{
	pcut_date_token tokens[PCUT_DATE_TOKENS];
	struct parse p = {.t = tokens, .hints = hints != NULL ? hints :
	    &no_hints};

	if (line.len > PCUT_DATE_LINE * 4)
		return 0;
	p.line = pcut_str_trim(line);
	if (p.line.len < 2 || p.line.len > PCUT_DATE_LINE || max == 0)
		return 0;
	if (is_none(&p, tokens))
		return 0;
	p.n = pcut_date_tokens(p.line, tokens, PCUT_DATE_TOKENS);
	p.alone = 1;
	return p.n == 0 ? 0 : parse_all(&p, out, max);
}

/* A separator that parts a name from a date. */
static int
is_separator(const token *t)
{
	return t->kind == PCUT_TOKEN_MARK && (t->mark >= 0x80 ||
	    (t->mark != 0 && strchr("|,-/;([:~", (int)t->mark) != NULL));
}

/* The dates may begin at token i of a longer line. */
static int
may_begin(const struct parse *p, size_t i)
{
	const token *t = &p->t[i];
	uint32_t cp;

	if (i == 0)
		return 1;
	cp = pcut_utf8_first(pcut_str_skip(p->line, t->start));
	if (t->kind == PCUT_TOKEN_MARK)
		return 0;
	if (t->kind == PCUT_TOKEN_WORD && (t->noise || t->ordinal ||
	    t->clock) && pcut_cp_is_upper(cp) && !is_separator(t - 1))
		return 0;
	return t->spaced || t[-1].kind == PCUT_TOKEN_MARK ||
	    (t[-1].kind == PCUT_TOKEN_UNKNOWN && pcut_cp_is_cjk(
	    pcut_utf8_first(pcut_str_skip(p->line, t[-1].start))));
}

size_t
pcut_date_tail(pcut_str line, const pcut_date_hints *hints, pcut_date *out,
               size_t max, size_t *start)
{
	pcut_date_token tokens[PCUT_DATE_TOKENS];
	struct parse whole = {.t = tokens, .hints = hints != NULL ? hints :
	    &no_hints}, p;
	size_t from = 0, count, base = 0, first;

	*start = line.len;
	if (max == 0)
		return 0;
	whole.line = line;
	if (line.len > PCUT_DATE_LINE) {
		base = line.len - PCUT_DATE_LINE;
		while (base < line.len && line.ptr[base] != ' ')
			base++;
		whole.line = pcut_str_skip(line, base);
	}
	whole.n = pcut_date_tokens(whole.line, tokens,
	    PCUT_DATE_TOKENS);
	first = whole.n; /* a word that no date has stands before them */
	while (first > 0 && tokens[first - 1].kind != PCUT_TOKEN_UNKNOWN)
		first--;
	for (size_t i = first; i < whole.n; i++) {
		if (!may_begin(&whole, i))
			continue;
		p = whole;
		p.t += i;
		p.n -= i;
		count = parse_all(&p, out, max);
		if (count == 0 || (i > 0 && !is_separator(&tokens[i - 1]) &&
		    out->role == PCUT_DATE_PLAIN && out->iso[0] == '\0' &&
		    (out->flags & (PCUT_DATE_RELATIVE | PCUT_DATE_NO_YEAR))))
			continue;
		from = i;
		while (from > 0 && is_separator(&tokens[from - 1]))
			from--;
		*start = from == 0 ? base : base + tokens[from].start;
		return count;
	}
	return 0;
}

size_t
pcut_date_head(pcut_str s, const pcut_date_hints *hints, pcut_date *out)
{
	pcut_date_token tokens[PCUT_DATE_TOKENS];
	struct parse p = {.t = tokens, .hints = hints != NULL ? hints :
	    &no_hints};
	size_t i = 0, end, last = 0;

	p.line = pcut_utf8_head(s, 100);
	/* Most texts do not begin with a word of a date. */
	if (pcut_date_tokens(p.line, tokens, 1) == 1 &&
	    tokens[0].kind == PCUT_TOKEN_UNKNOWN)
		return 0;
	p.n = pcut_date_tokens(p.line, tokens, PCUT_DATE_TOKENS);
	pcut_date_item_start(&p.it);
	while (i < p.n && p.t[i].kind != PCUT_TOKEN_UNKNOWN) {
		if ((end = take_part(&p, i)) > 0) {
			if (p.it.raw_start == SIZE_MAX)
				p.it.raw_start = p.t[i].start;
			p.it.raw_end = p.t[end - 1].end;
			if (p.it.has_core)
				last = end;
			i = end;
		} else if (last == 0 ? pcut_date_is_mark(&p, i, ".,") ||
		    p.t[i].noise : pcut_date_is_mark(&p, i, ",T(") ||
		    p.t[i].clock) {
			i++;
		} else {
			break;
		}
	}
	if (last == 0 || !is_complete(&p))
		return 0;
	p.it.raw_end = p.t[last - 1].end;
	pcut_date_item_finish(&p, out);
	return p.t[last - 1].end;
}
