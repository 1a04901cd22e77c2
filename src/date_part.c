/* SPDX-License-Identifier: ISC */
/*
 * The parts of a date: year, month and day in the orders that languages print
 * them, and times with their zones.
 *
 * A form of date is tried at a token and leaves nothing behind when it does
 * not fit.  Months, units and eras carry their own order; day and month in
 * numbers are kept apart, for date_settle.c.
 */
#include <string.h>

#include "date_parse.h"
#include "lang.h"
#include "str.h"

void
pcut_date_item_start(struct item *it)
{
	memset(it, 0, sizeof *it);
	it->m = PCUT_MOMENT_NONE;
	it->half = it->short_year = -1;
	it->raw_start = SIZE_MAX;
}

int
pcut_date_is_mark(const struct parse *p, size_t i, const char *set)
{
	return i < p->n && p->t[i].kind == PCUT_TOKEN_MARK &&
	    p->t[i].mark < 0x80 && p->t[i].mark != 0 &&
	    strchr(set, (int)p->t[i].mark) != NULL;
}

/* A number of at most most digits. */
static int
is_number(const struct parse *p, size_t i, int least, int most)
{
	return i < p->n && p->t[i].kind == PCUT_TOKEN_NUMBER &&
	    p->t[i].digits >= least && p->t[i].digits <= most;
}

/* A day, month or hour: up to two digits, or Han words. */
static int
is_small(const struct parse *p, size_t i)
{
	return is_number(p, i, 0, 2) && p->t[i].value <= 99;
}

static int
is_year(const struct parse *p, size_t i)
{
	/* 14:07 and 1830 GMT are times */
	return is_number(p, i, 4, 4) && !pcut_date_is_mark(p, i + 1, ":") &&
	    !(i + 1 < p->n && p->t[i + 1].is_zone && !p->it.has_time &&
	    p->t[i].value < 1450);
}

static int
is_unit(const struct parse *p, size_t i, pcut_unit unit)
{
	return i < p->n && p->t[i].unit == (int)unit;
}

int
pcut_date_month_of(const struct parse *p, size_t i)
{
	pcut_str lang = p->hints->language;
	const int *of;
	int one = 0;

	if (i >= p->n)
		return 0;
	if (p->t[i].month > 0)
		return p->t[i].month;
	of = p->t[i].month_of;
	if (pcut_lang_is(lang, "pl"))
		return of[PCUT_WORD_LANG_PL];
	if (pcut_lang_is(lang, "cs") || pcut_lang_is(lang, "sk"))
		return of[PCUT_WORD_LANG_CS];
	if (pcut_lang_is(lang, "hr") || pcut_lang_is(lang, "bs"))
		return of[PCUT_WORD_LANG_HR];
	/* No language: the month if all that are read here agree, else 13,
	 * a month that no year has. */
	for (int i2 = 1; i2 <= PCUT_WORD_LANG_HR; i2++)
		if (of[i2] > 0)
			one = one == 0 || one == of[i2] ? of[i2] : 13;
	return one;
}

/* Behind what may stand between a day, its month and its year. */
static size_t
gap(const struct parse *p, size_t i)
{
	size_t most = i + 5;

	while (i < p->n && i < most && (pcut_date_is_mark(p, i, ".,-/'") ||
	    (p->t[i].kind == PCUT_TOKEN_MARK && (p->t[i].mark == 0x060C ||
	    p->t[i].mark == 0x2013 || p->t[i].mark == 0x2010)) ||
	    (p->t[i].kind == PCUT_TOKEN_WORD && pcut_date_month_of(p, i) == 0 &&
	    p->t[i].persian == 0 && (p->t[i].ordinal || p->t[i].noise))))
		i++;
	return i;
}

/* Two digits at i are a year, not the hour of what follows. */
static int
is_short_year(const struct parse *p, size_t i)
{
	if (!is_number(p, i, 2, 2) || pcut_date_is_mark(p, i + 1, ":") ||
	    (pcut_date_is_mark(p, i + 1, ".") && is_number(p, i + 2, 2, 2)))
		return 0;
	return i + 1 >= p->n || !(p->t[i + 1].half >= 0 ||
	    p->t[i + 1].hour_mark || p->t[i + 1].unit == PCUT_UNIT_HOUR ||
	    p->t[i + 1].unit == PCUT_UNIT_MONTH);
}

/*
 * The year of a date whose month is known, at i or behind a gap; its end, 0 if
 * none.  Buddhist years are told by Thai words.
 */
static size_t
take_year(struct parse *p, size_t i, int thai)
{
	struct item *it = &p->it;

	i = gap(p, i);
	if (is_unit(p, i, PCUT_UNIT_YEAR) && is_number(p, i + 1, 4, 4))
		i++;
	if (i < p->n && p->t[i].is_era && is_number(p, i + 1, 4, 4)) {
		it->m.year = p->t[i + 1].value + p->t[i].era;
		return i + 2;
	}
	if (is_year(p, i)) {
		it->m.year = p->t[i].value;
		if (thai && it->m.year > 2400 && it->m.year < 2700)
			it->m.year -= 543;
		return i + 1;
	}
	if (is_short_year(p, i)) {
		it->short_year = (int)p->t[i].value;
		return i + 1;
	}
	return 0;
}

static size_t
no_year(struct parse *p, size_t end)
{
	p->it.flags |= PCUT_DATE_NO_YEAR;
	return end;
}

/* 12 March 2018, 12. März, 12 de marzo de 2018, 12-MAR-87. */
static size_t
core_day_month(struct parse *p, size_t i)
{
	size_t j = gap(p, i + 1), end, also;

	if (!is_small(p, i))
		return 0;
	if (is_unit(p, j, PCUT_UNIT_DAY))
		j = gap(p, j + 1);
	if (j >= p->n || (pcut_date_month_of(p, j) == 0 && p->t[j].persian ==
	    0))
		return 0;
	p->it.m.day = (int)p->t[i].value;
	p->it.m.month = pcut_date_month_of(p, j);
	if (p->it.m.month == 0) {
		if (!is_year(p, gap(p, j + 1)))
			return 0;
		end = gap(p, j + 1);
		if (!pcut_date_from_persian((int)p->t[end].value,
		    p->t[j].persian, p->it.m.day, &p->it.m))
			p->it.flags |= PCUT_DATE_IMPOSSIBLE;
		return end + 1;
	}
	/* Arabic prints both names: "12 March / Adhar 2018". */
	also = j + 1 + (size_t)pcut_date_is_mark(p, j + 1, "/(");
	if (also > j + 1 && pcut_date_month_of(p, also) == p->it.m.month)
		j = also + (size_t)pcut_date_is_mark(p, also + 1, ")");
	end = take_year(p, j + 1, p->t[j].thai);
	return end > 0 ? end : no_year(p, j + 1 +
	    (size_t)pcut_date_is_mark(p, j + 1, "."));
}

/* March 12, 2018; March 12th; March 2018. */
static size_t
core_month_day(struct parse *p, size_t i)
{
	size_t j = gap(p, i + 1), end;

	if (pcut_date_month_of(p, i) == 0)
		return 0;
	p->it.m.month = pcut_date_month_of(p, i);
	if (is_year(p, j)) {
		p->it.m.year = p->t[j].value;
		if (p->t[i].thai && p->it.m.year > 2400)
			p->it.m.year -= 543;
		return j + 1;
	}
	if (!is_small(p, j) || pcut_date_is_mark(p, j + 1, ":"))
		return 0;
	p->it.m.day = (int)p->t[j].value;
	end = take_year(p, j + 1, 0);
	if (end > 0)
		return end;
	return no_year(p, j + 1 + (size_t)(j + 1 < p->n &&
	    p->t[j + 1].ordinal));
}

/* 2018 March 12, 2018. marcius 12., 2018 m. kovo 12 d., and the Latvian
 * 2018. gada 12. marts. */
static size_t
core_year_month(struct parse *p, size_t i)
{
	size_t j = gap(p, i + 1), k;

	if (is_unit(p, j, PCUT_UNIT_YEAR))
		j = gap(p, j + 1);
	if (!is_year(p, i) || j >= p->n)
		return 0;
	p->it.m.year = p->t[i].value;
	k = gap(p, j + 1);
	if (is_small(p, j) && pcut_date_month_of(p, k) > 0) {
		p->it.m.day = (int)p->t[j].value;
		p->it.m.month = pcut_date_month_of(p, k);
		return k + 1;
	}
	if (pcut_date_month_of(p, j) == 0)
		return 0;
	p->it.m.month = pcut_date_month_of(p, j);
	if (!is_small(p, k) || pcut_date_is_mark(p, k + 1, ":"))
		return j + 1;
	p->it.m.day = (int)p->t[k].value;
	return k + 1 + (size_t)pcut_date_is_mark(p, k + 1, ".");
}

/* 2018 nian 3 yue 12 ri and its like, eras, parts of it. */
static size_t
core_units(struct parse *p, size_t i)
{
	int era = i < p->n && p->t[i].is_era ? p->t[i].era : 0;
	struct item *it = &p->it;

	if (i < p->n && p->t[i].is_era)
		i++;
	if (is_number(p, i, 0, 4) && is_unit(p, i + 1, PCUT_UNIT_YEAR)) {
		if (era != 0 || p->t[i].digits != 2)
			it->m.year = p->t[i].value + era;
		else
			it->short_year = (int)p->t[i].value;
		i += 2;
		if (!is_small(p, i) || !is_unit(p, i + 1, PCUT_UNIT_MONTH))
			return it->role != PCUT_DATE_PLAIN ? i : 0;
	} else if (era != 0 || !is_small(p, i) ||
	    !is_unit(p, i + 1, PCUT_UNIT_MONTH)) {
		return 0;
	} else {
		it->flags |= PCUT_DATE_NO_YEAR;
	}
	it->m.month = (int)p->t[i].value;
	i += 2;
	if (is_small(p, i) && is_unit(p, i + 1, PCUT_UNIT_DAY)) {
		it->m.day = (int)p->t[i].value;
		return i + 2;
	}
	return it->flags & PCUT_DATE_NO_YEAR ? 0 : i;
}

/* Vietnamese: (day) 12 (month) 3 (year) 2018. */
static size_t
core_units_first(struct parse *p, size_t i)
{
	size_t j = gap(p, i + 1);

	if (is_unit(p, i, PCUT_UNIT_DAY) && is_small(p, i + 1)) {
		i++;
		j = gap(p, i + 1);
	}
	if (!is_small(p, i) || !is_unit(p, j, PCUT_UNIT_MONTH) ||
	    !is_small(p, j + 1) || is_unit(p, j + 2, PCUT_UNIT_DAY))
		return 0;
	p->it.m.day = (int)p->t[i].value;
	p->it.m.month = (int)p->t[j + 1].value;
	return take_year(p, j + 2, 0);
}

static void
persian_numbers(struct item *it, const token *t, size_t month, size_t day)
{
	if (!pcut_date_from_persian((int)t->value, (int)t[month].value,
	    (int)t[day].value, &it->m))
		it->flags |= PCUT_DATE_IMPOSSIBLE;
}

/* "v2.6.12", "version 1.2.53", "5.10.28-1", "1.2.10. A heading", "1.2.10 A
 * heading": three numbers of no day. */
static int
is_version(const struct parse *p, size_t i)
{
	pcut_str before = pcut_str_cut(p->line, 0, p->t[i].start), rest;
	pcut_str after = pcut_str_skip(p->line, p->t[i + 4].end);
	static const char *const words[] = {"version", "versions", "release",
	    "ver", "ver.", "v", "v."};

	if (before.len > 0 && pcut_is_alpha(before.ptr[before.len - 1]))
		return 1;
	if (before.len == 0 && after.len > 1 && p->t[i].digits == 1 &&
	    p->t[i + 2].digits == 1 && (after.ptr[0] == '.' ||
	    (after.ptr[0] == ' ' && pcut_is_alpha(after.ptr[1]))))
		return 1;
	if (after.len > 1 && pcut_is_digit(after.ptr[1])) {
		size_t n = 1;

		while (n < after.len && pcut_is_digit(after.ptr[n]))
			n++;
		if (after.ptr[0] == '.' || (after.ptr[0] == '-' &&
		    (n == after.len || after.ptr[n] != '.')))
			return 1;
	}
	rest = pcut_str_trim_end(before);
	for (size_t k = 0; k < sizeof words / sizeof words[0]; k++) {
		pcut_str word = pcut_str_from(words[k]);

		if (rest.len >= word.len && pcut_str_eq_case(word,
		    pcut_str_skip(rest, rest.len - word.len)) &&
		    (rest.len == word.len || pcut_is_space(
		    rest.ptr[rest.len - word.len - 1])))
			return 1;
	}
	return 0;
}

/* 2018-03-12, 12.03.2018, 3/12/2018, 03-12-18, 03/2018 behind a label. */
static size_t
core_numbers(struct parse *p, size_t i)
{
	struct item *it = &p->it;
	const token *t = p->t + i;
	size_t end = i + 5;

	if (!is_number(p, i, 1, 4) || !(pcut_date_is_mark(p, i + 1, "-/.") ||
	    (i + 1 < p->n && t[1].mark == 0x2013)) ||
	    !is_number(p, i + 2, 1, 4))
		return 0;
	if (is_number(p, i, 1, 2) && is_number(p, i + 2, 4, 4) &&
	    it->role != PCUT_DATE_PLAIN && t->value <= 12 &&
	    !(i + 3 < p->n && t[3].mark == t[1].mark)) {
		it->m.month = (int)t->value;
		it->m.year = t[2].value;
		return i + 3;
	}
	if (i + 4 >= p->n || t[3].mark != t[1].mark ||
	    !is_number(p, i + 4, 1, 4) || pcut_date_is_mark(p, end, ":"))
		return 0;
	if (t->digits == 4 && t[2].digits <= 2 && t[4].digits <= 2) {
		if (t->value >= 1200 && t->value < PCUT_YEAR_FIRST &&
		    (t->eastern || pcut_lang_is(p->hints->language, "fa"))) {
			persian_numbers(it, t, 2, 4);
			return end;
		}
		it->m.year = t->value;
		it->m.month = (int)t[2].value;
		it->m.day = (int)t[4].value;
		it->order = PCUT_DATE_ORDER_YMD;
		/* Korean and Hungarian end it with a full stop. */
		return end + (size_t)(t[3].mark == '.' &&
		    pcut_date_is_mark(p, end, "."));
	}
	if (t->digits > 2 || t[2].digits > 2 || t[4].digits % 2 != 0 ||
	    (t[4].digits == 2 && t[1].mark == '.' && is_version(p, i)))
		return 0;
	it->numeric[0] = (int)t->value;
	it->numeric[1] = (int)t[2].value;
	if (t[1].mark == '.')
		it->order = PCUT_DATE_ORDER_DMY;
	if (t[4].digits == 4)
		it->m.year = t[4].value;
	else
		it->short_year = (int)t[4].value;
	if (t[4].digits == 4 && t[4].eastern && t[4].value < PCUT_YEAR_FIRST &&
	    t[4].value >= 1200) {
		it->numeric[0] = it->numeric[1] = 0;
		if (!pcut_date_from_persian((int)t[4].value, (int)t[2].value,
		    (int)t->value, &it->m))
			it->flags |= PCUT_DATE_IMPOSSIBLE;
	}
	return end;
}

/* What only a label makes a date: 20180312, 2018. */
static size_t
core_labelled(struct parse *p, size_t i)
{
	long value;

	if (p->it.role == PCUT_DATE_PLAIN)
		return 0;
	value = i < p->n ? p->t[i].value : 0;
	if (is_number(p, i, 8, 8)) {
		p->it.m.year = value / 10000;
		p->it.m.month = (int)(value / 100 % 100);
		p->it.m.day = (int)(value % 100);
		return i + 1;
	}
	if (!is_year(p, i) || pcut_date_is_mark(p, i + 1, "-/."))
		return 0;
	p->it.m.year = value;
	return i + 1;
}

/* One form of date at i, the item as it was if there is none. */
size_t
pcut_date_core(struct parse *p, size_t i)
{
	static size_t (*const forms[])(struct parse *, size_t) = {
	    core_numbers, core_units, core_units_first, core_day_month,
	    core_month_day, core_year_month, core_labelled};
	struct item before = p->it;
	size_t end;

	if (p->t[i].kind == PCUT_TOKEN_WORD && pcut_date_month_of(p, i) == 0 &&
	    !p->t[i].is_era && p->t[i].unit == 0)
		return 0;
	for (size_t f = 0; f < sizeof forms / sizeof forms[0]; f++) {
		end = forms[f](p, i);
		if (end > 0) {
			p->it.has_core = 1;
			return end;
		}
		p->it = before;
	}
	return 0;
}

/* "mar." opens "mar. 12 mars" as Tuesday, "mar. 12" as March: whichever reads
 * on further. */
int
pcut_date_is_weekday(struct parse *p, size_t i)
{
	struct item before = p->it;
	size_t as_month, as_day = 0, next = gap(p, i + 1);

	if (p->t[i].weekdays == 0 || p->t[i].noise || p->t[i].clock)
		return 0;
	if (p->t[i].month == 0)
		return 1;
	as_month = pcut_date_core(p, i);
	p->it = before;
	if (next < p->n)
		as_day = pcut_date_core(p, next);
	p->it = before;
	return as_day >= as_month;
}

/* ---- Times ------------------------------------------------------------- */

size_t
pcut_date_zone(struct parse *p, size_t i)
{
	struct item *it = &p->it;
	const token *t = p->t;
	int bracket = pcut_date_is_mark(p, i, "(["), sign;
	size_t at = i + (size_t)bracket, end = 0;

	if (at < p->n && (t[at].is_zone || t[at].many_zones)) {
		it->zone = &t[at];
		it->m.zone = PCUT_ZONE_NONE;
		end = ++at;
		i = at;
	}
	if ((pcut_date_is_mark(p, i, "+-") || (i < p->n && t[i].mark ==
	    0x2212)) &&
	    is_number(p, i + 1, 1, 4) && !t[i + 1].spaced) {
		const token *n = &t[i + 1];

		sign = t[i].mark == '+' ? 1 : -1;
		if (n->digits == 4) {
			it->m.offset = (int)(n->value / 100 * 60 +
			    n->value % 100);
			at = i + 2;
		} else if (pcut_date_is_mark(p, i + 2, ":") &&
		    is_number(p, i + 3, 2, 2)) {
			it->m.offset = (int)(n->value * 60 +
			    t[i + 3].value);
			at = i + 4;
		} else if (end > 0 || sign > 0) {
			it->m.offset = (int)n->value * 60;
			at = i + 2;
		} else {
			return end;
		}
		it->m.offset *= sign;
		it->m.zone = PCUT_ZONE_OFFSET;
		end = at;
	}
	if (end > 0 && bracket && pcut_date_is_mark(p, end, ")]"))
		end++;
	return end;
}

static size_t
take_seconds(struct parse *p, size_t i)
{
	if (!pcut_date_is_mark(p, i, ":") || !is_number(p, i + 1, 2, 2))
		return i;
	p->it.m.second = (int)p->t[i + 1].value;
	i += 2;
	if (pcut_date_is_mark(p, i, ".,") && is_number(p, i + 1, 1, 14) &&
	    !p->t[i + 1].spaced && (p->t[i + 1].digits == 3 ||
	    p->t[i + 1].digits == 6 || p->t[i].mark == '.'))
		i += 2;
	return i;
}

/* Hours with the minutes that stand behind their unit: 18h41, 5 shi 30 fen. */
static size_t
take_unit_time(struct parse *p, size_t i)
{
	size_t at = i + 2;

	p->it.m.minute = 0;
	if (is_number(p, at, 0, 2) && (p->t[at].digits == 2 ||
	    is_unit(p, at + 1, PCUT_UNIT_MINUTE)) &&
	    pcut_date_month_of(p, gap(p, at + 1)) == 0 &&
	    (!pcut_date_is_mark(p, at + 1, "./-") || p->t[at + 1].spaced) &&
	    !is_unit(p, at + 1, PCUT_UNIT_MONTH)) {
		p->it.m.minute = (int)p->t[at].value;
		at++;
		if (is_unit(p, at, PCUT_UNIT_MINUTE))
			at++;
		if (is_small(p, at) && is_unit(p, at + 1, PCUT_UNIT_SECOND)) {
			p->it.m.second = (int)p->t[at].value;
			at += 2;
		}
	}
	return at;
}

/* 18:41, 14.07 where it cannot be a day, 18h41, 6 pm, 1830 GMT; its end. */
static size_t
take_clock(struct parse *p, size_t i, int announced)
{
	pcut_moment *m = &p->it.m;
	const token *t = p->t + i;
	size_t left = p->n - i;

	if (is_number(p, i, 3, 4) && left > 1 && (t[1].is_zone ||
	    t[1].many_zones || t[1].hour_mark)) {
		m->hour = (int)t->value / 100;
		m->minute = (int)t->value % 100;
		return i + 1 + (size_t)t[1].hour_mark;
	}
	if (!is_small(p, i))
		return 0;
	m->hour = (int)t->value;
	if (pcut_date_is_mark(p, i + 1, ":") && is_number(p, i + 2, 2, 2)) {
		m->minute = (int)t[2].value;
		return take_seconds(p, i + 3);
	}
	if (pcut_date_is_mark(p, i + 1, ".") && is_number(p, i + 2, 2, 2) &&
	    !t[2].spaced && (announced || p->it.has_core || (left > 3 &&
	    (t[3].half >= 0 || t[3].hour_mark || t[3].is_zone)))) {
		m->minute = (int)t[2].value;
		return i + 3;
	}
	if (left > 1 && t[1].unit == PCUT_UNIT_HOUR)
		return take_unit_time(p, i);
	if (left > 1 && t[1].half >= 0 && t[1].half < 2) {
		m->minute = 0;
		return i + 1;
	}
	if (p->it.half >= 0 && left > 1 && t[1].hour_mark) {
		m->minute = 0;
		return i + 2;
	}
	return 0;
}

static void
apply_half(struct item *it)
{
	if (it->half == 0 && it->m.hour == 12)
		it->m.hour = 0;
	else if ((it->half == 1 || it->half == 2) && it->m.hour < 12)
		it->m.hour += 12;
}

/* A time at i with what belongs to it; announced: "at" stands before. */
size_t
pcut_date_time(struct parse *p, size_t i, int announced)
{
	struct item before = p->it;
	size_t at = i, end;

	if (p->t[i].half >= 0) {
		p->it.half = p->t[i].half;
		at = i + 1;
	}
	end = at < p->n ? take_clock(p, at, announced) : 0;
	if (end == 0 && p->t[i].half >= 2) { /* noon, midnight */
		p->it = before;
		p->it.m.hour = p->t[i].half == 2 ? 12 : 0;
		p->it.m.minute = 0;
		end = i + 1;
	}
	if (end == 0) {
		p->it = before;
		return 0;
	}
	if (end < p->n && p->it.half < 0 && p->t[end].half >= 0 &&
	    p->t[end].half < 2) {
		p->it.half = p->t[end].half;
		end++;
	}
	apply_half(&p->it);
	if (end < p->n && p->t[end].hour_mark && !p->t[end].is_zone)
		end++;
	at = pcut_date_zone(p, end);
	p->it.has_time = 1;
	p->it.flags |= PCUT_DATE_WITH_TIME;
	return at > 0 ? at : end;
}
