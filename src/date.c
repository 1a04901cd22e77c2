/* SPDX-License-Identifier: ISC */
/*
 * Dates as articles print them.
 *
 * A line becomes tokens; it is a date line when every token has a place in a
 * date, a time, a label or between them.  One word that no date has refuses
 * the line, so that sentences about dates are none.  Months, units and eras
 * carry their own order; only day and month in numbers need hints.
 */
#include <stdio.h>
#include <string.h>

#include "calendar.h"
#include "date.h"
#include "date_token.h"
#include "lang.h"
#include "str.h"
#include "utf8.h"

#define YEAR_FIRST 1450
#define YEAR_LAST 2199

typedef struct pcut_date_token token;

/* One date while it is read. */
struct item {
	pcut_moment m;
	unsigned flags;
	pcut_date_order order;
	int has_core, has_time, half;
	int short_year; /* as printed, -1: none */
	int numeric[2]; /* day and month in doubt, 0: none */
	unsigned weekdays;
	const token *zone;
	pcut_date_role role;
	size_t label_start, label_end;
	size_t raw_start, raw_end;
};

struct parse {
	pcut_str line;
	const token *t;
	size_t n;
	const pcut_date_hints *hints;
	struct item it;
};

static const pcut_date_hints no_hints = {.url = {"", 0}, .language = {"", 0},
    .reference = {"", 0}};

static void
item_start(struct item *it)
{
	memset(it, 0, sizeof *it);
	it->m = PCUT_MOMENT_NONE;
	it->half = it->short_year = -1;
	it->raw_start = SIZE_MAX;
}

static int
is_mark(const struct parse *p, size_t i, const char *set)
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
	return is_number(p, i, 4, 4) && !is_mark(p, i + 1, ":") &&
	    !(i + 1 < p->n && p->t[i + 1].is_zone && !p->it.has_time &&
	    p->t[i].value < 1450);
}

static int
is_unit(const struct parse *p, size_t i, pcut_unit unit)
{
	return i < p->n && p->t[i].unit == (int)unit;
}

static int
month_of(const struct parse *p, size_t i)
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

	while (i < p->n && i < most && (is_mark(p, i, ".,-/'") ||
	    (p->t[i].kind == PCUT_TOKEN_MARK && (p->t[i].mark == 0x060C ||
	    p->t[i].mark == 0x2013 || p->t[i].mark == 0x2010)) ||
	    (p->t[i].kind == PCUT_TOKEN_WORD && month_of(p, i) == 0 &&
	    p->t[i].persian == 0 && (p->t[i].ordinal || p->t[i].noise))))
		i++;
	return i;
}

/* Two digits at i are a year, not the hour of what follows. */
static int
is_short_year(const struct parse *p, size_t i)
{
	if (!is_number(p, i, 2, 2) || is_mark(p, i + 1, ":") ||
	    (is_mark(p, i + 1, ".") && is_number(p, i + 2, 2, 2)))
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
	if (j >= p->n || (month_of(p, j) == 0 && p->t[j].persian == 0))
		return 0;
	p->it.m.day = (int)p->t[i].value;
	p->it.m.month = month_of(p, j);
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
	also = j + 1 + (size_t)is_mark(p, j + 1, "/(");
	if (also > j + 1 && month_of(p, also) == p->it.m.month)
		j = also + (size_t)is_mark(p, also + 1, ")");
	end = take_year(p, j + 1, p->t[j].thai);
	return end > 0 ? end : no_year(p, j + 1 +
	    (size_t)is_mark(p, j + 1, "."));
}

/* March 12, 2018; March 12th; March 2018. */
static size_t
core_month_day(struct parse *p, size_t i)
{
	size_t j = gap(p, i + 1), end;

	if (month_of(p, i) == 0)
		return 0;
	p->it.m.month = month_of(p, i);
	if (is_year(p, j)) {
		p->it.m.year = p->t[j].value;
		if (p->t[i].thai && p->it.m.year > 2400)
			p->it.m.year -= 543;
		return j + 1;
	}
	if (!is_small(p, j) || is_mark(p, j + 1, ":"))
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
	if (is_small(p, j) && month_of(p, k) > 0) {
		p->it.m.day = (int)p->t[j].value;
		p->it.m.month = month_of(p, k);
		return k + 1;
	}
	if (month_of(p, j) == 0)
		return 0;
	p->it.m.month = month_of(p, j);
	if (!is_small(p, k) || is_mark(p, k + 1, ":"))
		return j + 1;
	p->it.m.day = (int)p->t[k].value;
	return k + 1 + (size_t)is_mark(p, k + 1, ".");
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

/* 2018-03-12, 12.03.2018, 3/12/2018, 03-12-18, 03/2018 behind a label. */
static size_t
core_numbers(struct parse *p, size_t i)
{
	struct item *it = &p->it;
	const token *t = p->t + i;
	size_t end = i + 5;

	if (!is_number(p, i, 1, 4) || !(is_mark(p, i + 1, "-/.") ||
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
	    !is_number(p, i + 4, 1, 4) || is_mark(p, end, ":"))
		return 0;
	if (t->digits == 4 && t[2].digits <= 2 && t[4].digits <= 2) {
		if (t->value >= 1200 && t->value < YEAR_FIRST &&
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
		    is_mark(p, end, "."));
	}
	if (t->digits > 2 || t[2].digits > 2 || t[4].digits % 2 != 0)
		return 0;
	it->numeric[0] = (int)t->value;
	it->numeric[1] = (int)t[2].value;
	if (t[1].mark == '.')
		it->order = PCUT_DATE_ORDER_DMY;
	if (t[4].digits == 4)
		it->m.year = t[4].value;
	else
		it->short_year = (int)t[4].value;
	if (t[4].digits == 4 && t[4].eastern && t[4].value < YEAR_FIRST &&
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
	if (!is_year(p, i) || is_mark(p, i + 1, "-/."))
		return 0;
	p->it.m.year = value;
	return i + 1;
}

/* One form of date at i, the item as it was if there is none. */
static size_t
core(struct parse *p, size_t i)
{
	static size_t (*const forms[])(struct parse *, size_t) = {
	    core_numbers, core_units, core_units_first, core_day_month,
	    core_month_day, core_year_month, core_labelled};
	struct item before = p->it;
	size_t end;

	if (p->t[i].kind == PCUT_TOKEN_WORD && month_of(p, i) == 0 &&
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
static int
is_weekday_here(struct parse *p, size_t i)
{
	struct item before = p->it;
	size_t as_month, as_day = 0, next = gap(p, i + 1);

	if (p->t[i].weekdays == 0 || p->t[i].noise || p->t[i].clock)
		return 0;
	if (p->t[i].month == 0)
		return 1;
	as_month = core(p, i);
	p->it = before;
	if (next < p->n)
		as_day = core(p, next);
	p->it = before;
	return as_day >= as_month;
}

/* ---- Times ------------------------------------------------------------- */

static size_t
take_zone(struct parse *p, size_t i)
{
	struct item *it = &p->it;
	const token *t = p->t;
	int bracket = is_mark(p, i, "(["), sign;
	size_t at = i + (size_t)bracket, end = 0;

	if (at < p->n && (t[at].is_zone || t[at].many_zones)) {
		it->zone = &t[at];
		it->m.zone = PCUT_ZONE_NONE;
		end = ++at;
		i = at;
	}
	if ((is_mark(p, i, "+-") || (i < p->n && t[i].mark == 0x2212)) &&
	    is_number(p, i + 1, 1, 4) && !t[i + 1].spaced) {
		const token *n = &t[i + 1];

		sign = t[i].mark == '+' ? 1 : -1;
		if (n->digits == 4) {
			it->m.offset = (int)(n->value / 100 * 60 +
			    n->value % 100);
			at = i + 2;
		} else if (is_mark(p, i + 2, ":") &&
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
	if (end > 0 && bracket && is_mark(p, end, ")]"))
		end++;
	return end;
}

static size_t
take_seconds(struct parse *p, size_t i)
{
	if (!is_mark(p, i, ":") || !is_number(p, i + 1, 2, 2))
		return i;
	p->it.m.second = (int)p->t[i + 1].value;
	i += 2;
	if (is_mark(p, i, ".,") && is_number(p, i + 1, 1, 14) &&
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
	    month_of(p, gap(p, at + 1)) == 0 &&
	    (!is_mark(p, at + 1, "./-") || p->t[at + 1].spaced) &&
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
	if (is_mark(p, i + 1, ":") && is_number(p, i + 2, 2, 2)) {
		m->minute = (int)t[2].value;
		return take_seconds(p, i + 3);
	}
	if (is_mark(p, i + 1, ".") && is_number(p, i + 2, 2, 2) &&
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
static size_t
take_time(struct parse *p, size_t i, int announced)
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
	at = take_zone(p, end);
	p->it.has_time = 1;
	p->it.flags |= PCUT_DATE_WITH_TIME;
	return at > 0 ? at : end;
}

/* ---- From what was read to a date -------------------------------------- */

static int
is_one_of(pcut_str lang, const char *list)
{
	pcut_str rest = pcut_str_from(list), one;
	char name[4];

	while (pcut_str_take(&rest, ' ', &one)) {
		if (one.len >= sizeof name)
			continue;
		memcpy(name, one.ptr, one.len);
		name[one.len] = '\0';
		if (pcut_lang_is(lang, name))
			return 1;
	}
	return 0;
}

static pcut_date_order
order_of_language(const pcut_date_hints *h)
{
	static const char day_first[] = "de fr es it pt nl ru uk bg pl cs sk "
	    "sl hr sr bs mk tr az el he ar fa ur hi bn ta te mr gu sv da nb "
	    "nn no fi is et lv ro ca gl id ms vi th ga cy lb sq be ka hy kk "
	    "sw af";
	pcut_str lang = h->language;

	if (is_one_of(lang, day_first))
		return PCUT_DATE_ORDER_DMY;
	if (!pcut_lang_is(lang, "en"))
		return PCUT_DATE_ORDER_NONE;
	if (lang.len == 5) {
		pcut_str region = pcut_str_skip(lang, 3);

		if (pcut_str_eq_case(region, PCUT_LIT("US")))
			return PCUT_DATE_ORDER_MDY;
		if (!pcut_str_eq_case(region, PCUT_LIT("CA")))
			return PCUT_DATE_ORDER_DMY;
	}
	if (h->us > 0 && h->gb == 0)
		return PCUT_DATE_ORDER_MDY;
	if (h->gb > 0 && h->us == 0)
		return PCUT_DATE_ORDER_DMY;
	return PCUT_DATE_ORDER_NONE;
}

/* The order under which a and b are the day of the article's URL. */
static pcut_date_order
order_of_url(const pcut_date_hints *h, long year, int a, int b)
{
	char iso[PCUT_DATE_MAX], day[PCUT_DATE_MAX];
	pcut_moment m = PCUT_MOMENT_NONE;

	if (h->url.len == 0 || !pcut_date_of_url(h->url, iso))
		return PCUT_DATE_ORDER_NONE;
	m.year = year;
	for (int i = 0; i < 2; i++) {
		m.day = i == 0 ? a : b;
		m.month = i == 0 ? b : a;
		pcut_moment_write(&m, day);
		if (pcut_date_agree(pcut_str_from(iso), pcut_str_from(day)))
			return i == 0 ? PCUT_DATE_ORDER_DMY :
			    PCUT_DATE_ORDER_MDY;
	}
	return PCUT_DATE_ORDER_NONE;
}

/* Day and month of two numbers. */
static void
settle_numbers(struct item *it, const pcut_date_hints *h)
{
	int a = it->numeric[0], b = it->numeric[1];
	pcut_date_order order = it->order;

	if (a > 12 && b > 12) {
		it->flags |= PCUT_DATE_IMPOSSIBLE;
		return;
	}
	if (a > 12 || b > 12) {
		order = it->order = a > 12 ? PCUT_DATE_ORDER_DMY :
		    PCUT_DATE_ORDER_MDY;
	} else if (order == PCUT_DATE_ORDER_NONE) {
		order = h->order;
		if (order == PCUT_DATE_ORDER_NONE)
			order = order_of_url(h, it->m.year, a, b);
		if (order == PCUT_DATE_ORDER_NONE)
			order = h->seen;
		if (order != PCUT_DATE_ORDER_DMY &&
		    order != PCUT_DATE_ORDER_MDY)
			order = order_of_language(h);
		if (order == PCUT_DATE_ORDER_NONE && a == b)
			order = PCUT_DATE_ORDER_DMY;
	}
	if (order == PCUT_DATE_ORDER_NONE) {
		it->flags |= PCUT_DATE_AMBIGUOUS;
		return;
	}
	it->m.day = order == PCUT_DATE_ORDER_MDY ? b : a;
	it->m.month = order == PCUT_DATE_ORDER_MDY ? a : b;
}

static void
settle_zone(struct item *it, const pcut_date_hints *h)
{
	const token *z = it->zone;
	int minutes;

	if (z == NULL || it->m.hour < 0 || it->m.zone == PCUT_ZONE_OFFSET)
		return;
	if (z->many_zones) {
		/* CST is China's and Cuba's too */
		if (!z->us_zone || h->gb > 0 || !(h->us > 0 || it->half >= 0 ||
		    pcut_lang_is(h->language, "en")))
			return;
		minutes = -360;
	} else {
		minutes = z->zone;
		if (z->us_zone && pcut_us_summer_time(&it->m))
			minutes += 60;
	}
	it->m.offset = minutes;
	it->m.zone = minutes == 0 ? PCUT_ZONE_UTC : PCUT_ZONE_OFFSET;
}

static void
settle(struct item *it, const pcut_date_hints *h)
{
	if ((it->flags & PCUT_DATE_RELATIVE) && it->m.year > 0 &&
	    !pcut_moment_is_possible(&it->m))
		it->flags |= PCUT_DATE_IMPOSSIBLE;
	if (it->flags & (PCUT_DATE_RELATIVE | PCUT_DATE_IMPOSSIBLE))
		return;
	if (it->short_year >= 0) {
		it->flags |= PCUT_DATE_SHORT_YEAR;
		if (!h->short_years) {
			if (it->numeric[0] > 0)
				it->flags |= PCUT_DATE_AMBIGUOUS;
			return;
		}
		it->m.year = it->short_year + (it->short_year < 70 ? 2000 :
		    1900);
	}
	if (it->numeric[0] > 0 || it->numeric[1] > 0)
		settle_numbers(it, h);
	if (it->flags & (PCUT_DATE_AMBIGUOUS | PCUT_DATE_NO_YEAR |
	    PCUT_DATE_IMPOSSIBLE))
		return;
	if (it->m.year < YEAR_FIRST || it->m.year > YEAR_LAST ||
	    !pcut_moment_is_possible(&it->m)) {
		it->flags |= PCUT_DATE_IMPOSSIBLE;
		return;
	}
	settle_zone(it, h);
	if (it->weekdays != 0 && it->m.day > 0 && (it->weekdays >>
	    pcut_weekday(it->m.year, it->m.month, it->m.day) & 1) == 0)
		it->flags |= PCUT_DATE_WRONG_WEEKDAY;
}

/* The item as the caller gets it. */
static void
item_finish(struct parse *p, pcut_date *out)
{
	struct item *it = &p->it;
	pcut_str raw;

	settle(it, p->hints);
	memset(out, 0, sizeof *out);
	if (it->raw_start == SIZE_MAX)
		it->raw_start = it->raw_end;
	raw = pcut_str_cut(p->line, it->raw_start,
	    it->raw_end - it->raw_start);
	if (pcut_str_find_char(raw, '(') != SIZE_MAX &&
	    pcut_str_find_char(raw, ')') == SIZE_MAX &&
	    it->raw_end < p->line.len && p->line.ptr[it->raw_end] == ')')
		raw.len++;
	else if (pcut_str_find(raw, PCUT_LIT("（")) != SIZE_MAX &&
	    pcut_str_find(raw, PCUT_LIT("）")) == SIZE_MAX &&
	    pcut_str_starts(pcut_str_skip(p->line, it->raw_end),
	    PCUT_LIT("）")))
		raw.len += 3;
	out->raw = raw;
	out->label = pcut_str_cut(p->line, it->label_start,
	    it->label_end - it->label_start);
	out->role = it->role;
	out->order = it->order;
	if (!(it->flags & (PCUT_DATE_AMBIGUOUS | PCUT_DATE_IMPOSSIBLE))) {
		out->month = it->m.month > 12 || it->m.month < 0 ? 0 :
		    it->m.month;
		out->day = it->m.day < 0 ? 0 : it->m.day;
		if (it->m.year > 0 && !(it->flags & PCUT_DATE_NO_YEAR) &&
		    (it->short_year < 0 || p->hints->short_years))
			pcut_moment_write(&it->m, out->iso);
	}
	out->flags = it->flags;
}

/* ---- Relative dates ---------------------------------------------------- */

/* The reference less amount units, as precise as that makes it. */
static void
relative_to(struct item *it, pcut_str reference, pcut_unit unit, long amount)
{
	pcut_moment m = PCUT_MOMENT_NONE;
	long days, y, mo, d, h = 0, mi = 0;

	if (reference.len < 10 || !pcut_date_is_valid(reference) ||
	    !pcut_str_to_long(pcut_str_cut(reference, 0, 4), &y) ||
	    !pcut_str_to_long(pcut_str_cut(reference, 5, 2), &mo) ||
	    !pcut_str_to_long(pcut_str_cut(reference, 8, 2), &d) ||
	    amount > 100000)
		return;
	if (reference.len >= 16) {
		pcut_str_to_long(pcut_str_cut(reference, 11, 2), &h);
		pcut_str_to_long(pcut_str_cut(reference, 14, 2), &mi);
	}
	days = pcut_days_from_date(y, (int)mo, (int)d);
	switch (unit) {
	case PCUT_UNIT_YEAR:
		m.year = y - amount;
		break;
	case PCUT_UNIT_MONTH:
		mo = y * 12 + mo - 1 - amount;
		m.year = mo / 12;
		m.month = (int)(mo % 12) + 1;
		break;
	case PCUT_UNIT_WEEK:
		days -= amount * 7;
		break;
	case PCUT_UNIT_DAY:
		days -= amount;
		break;
	default:
		/* Without a time of reference the day is not known. */
		if (reference.len < 16 && amount > 0)
			return;
		mi += h * 60 - amount * (unit == PCUT_UNIT_HOUR ? 60 :
		    unit == PCUT_UNIT_MINUTE);
		days += mi >= 0 ? mi / 1440 : -((1439 - mi) / 1440);
		break;
	}
	if (m.year < 0)
		pcut_date_from_days(days, &m.year, &m.month, &m.day);
	if (m.day > 0) {
		m.hour = it->m.hour;
		m.minute = it->m.minute;
	}
	it->m = m;
}

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
	if (n == 0 || (hit = pcut_phrase_find(&pcut_date_ago, PCUT_STR(text, n))) == NULL)
		return 0;
	p->it.has_core = 1;
	p->it.flags |= PCUT_DATE_RELATIVE;
	relative_to(&p->it, p->hints->reference, (pcut_unit)hit->value,
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
	while (is_mark(p, i, ":.,-([|") || (i < p->n && p->t[i].noise &&
	    month_of(p, i) == 0 && p->t[i].weekdays == 0))
		i++;
	return i < p->n && (p->t[i].kind == PCUT_TOKEN_NUMBER ||
	    month_of(p, i) > 0 || p->t[i].weekdays != 0 ||
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

/* Something of a date at i that counts as printed: its end, 0 if none. */
static size_t
take_part(struct parse *p, size_t i)
{
	struct item *it = &p->it;
	const token *t = &p->t[i];
	size_t end;

	if (t->weekdays != 0 && is_weekday_here(p, i)) {
		it->weekdays |= t->weekdays;
		return i + 1;
	}
	if (!it->has_core && (end = core(p, i)) > 0)
		return end;
	if (!it->has_time && (end = take_time(p, i, i > 0 &&
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
	if (it->has_time && it->zone == NULL && (end = take_zone(p, i)) > 0)
		return end;
	return 0;
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
		relative_to(it, p->hints->reference, PCUT_UNIT_DAY, ago);
	}
	return 1;
}

/* All tokens as dates; their count, 0 if they are anything else. */
static size_t
parse_all(struct parse *p, pcut_date *out, size_t max)
{
	int follow = labels_follow(p), fresh = 1;
	size_t i = 0, count = 0, end;
	pcut_date spare;

	item_start(&p->it);
	while (i < p->n) {
		const token *t = &p->t[i];

		if (t->role != PCUT_DATE_PLAIN && !(p->it.has_core &&
		    (t->clock || t->noise || t->hour_mark))) {
			int next = p->it.has_core && !follow &&
			    is_date_start(p, i + 1);

			if (next || (p->it.has_core &&
			    p->it.role != PCUT_DATE_PLAIN)) {
				if (!is_complete(p))
					return 0;
				item_finish(p, count < max ? &out[count] :
				    &spare);
				count++;
				item_start(&p->it);
			}
			set_label(&p->it, t);
			i++;
			if (follow && p->it.has_core) {
				if (!is_complete(p))
					return 0;
				item_finish(p, count < max ? &out[count] :
				    &spare);
				count++;
				item_start(&p->it);
			}
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
	if (!is_complete(p) || (count > 0 && p->it.role == PCUT_DATE_PLAIN))
		return 0;
	item_finish(p, count < max ? &out[count] : &spare);
	return count + 1 < max ? count + 1 : max;
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
	p.n = pcut_date_tokens(p.line, tokens);
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
	size_t from = 0, count, base = 0;

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
	whole.n = pcut_date_tokens(whole.line, tokens);
	for (size_t i = 0; i < whole.n; i++) {
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
	p.n = pcut_date_tokens(p.line, tokens);
	item_start(&p.it);
	while (i < p.n && p.t[i].kind != PCUT_TOKEN_UNKNOWN) {
		if ((end = take_part(&p, i)) > 0) {
			if (p.it.raw_start == SIZE_MAX)
				p.it.raw_start = p.t[i].start;
			p.it.raw_end = p.t[end - 1].end;
			if (p.it.has_core)
				last = end;
			i = end;
		} else if (last == 0 ? is_mark(&p, i, ".,") ||
		    p.t[i].noise : is_mark(&p, i, ",T(") || p.t[i].clock) {
			i++;
		} else {
			break;
		}
	}
	if (last == 0 || !is_complete(&p))
		return 0;
	p.it.raw_end = p.t[last - 1].end;
	item_finish(&p, out);
	return p.t[last - 1].end;
}

/* ---- Signs of where ---------------------------------------------------- */

/* Nonzero if the word word stands at at in s, alone. */
static int
word_at(pcut_str s, size_t at, const char *word)
{
	size_t len = strlen(word);

	return pcut_str_starts(pcut_str_skip(s, at), pcut_str_from(word)) &&
	    (at == 0 || !pcut_is_alpha(s.ptr[at - 1])) &&
	    (at + len >= s.len || !pcut_is_alpha(s.ptr[at + len]));
}

static int
any_word_at(pcut_str s, size_t at, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (words[i][0] == s.ptr[at] && word_at(s, at, words[i]))
			return 1;
	return 0;
}

void
pcut_date_signs(pcut_str text, pcut_date_hints *hints)
{
	static const char *const us[] = {"AP)", "UPI)", "EST", "EDT", "CST",
	    "CDT", "PST", "PDT", "MST", "MDT", "Calif.", "Fla.", "Mass.",
	    "N.Y.", "N.J.", "N.C.", "N.D.", "S.C.", "S.D.", "Pa.", "Mich.",
	    "Ariz.", "Colo.", "Conn.", "Ill.", "Ind.", "Kan.", "Ky.", "La.",
	    "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nev.", "N.H.", "N.M.",
	    "Okla.", "Ore.", "R.I.", "Tenn.", "Tex.", "Va.", "Vt.", "Wash.",
	    "Wis.", "W.Va.", "Wyo.", "Ga.", "Ala.", "Ark.", "U.S."};
	static const char *const gb[] = {"BST", "GMT", "AEST", "AEDT"};

	text = pcut_str_cut(text, 0, 65536);
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];

		if (c == ' ' || (c > 'a' && c <= 'z' && c != 'p'))
			continue; /* most of a text is no sign's start */
		if (c >= 'A' && c <= 'Z') {
			hints->us |= any_word_at(text, i, us,
			    sizeof us / sizeof us[0]);
			hints->gb |= any_word_at(text, i, gb,
			    sizeof gb / sizeof gb[0]);
		} else if ((c == 'a' || c == 'p') && i > 1 &&
		    (pcut_is_digit(text.ptr[i - 1]) ||
		    (text.ptr[i - 1] == ' ' &&
		    pcut_is_digit(text.ptr[i - 2])))) {
			hints->us |= word_at(text, i, "a.m.") ||
			    word_at(text, i, "p.m.");
			hints->gb |= word_at(text, i, "am") ||
			    word_at(text, i, "pm");
		} else if (c == '\xC2' && i + 1 < text.len &&
		    text.ptr[i + 1] == '\xA3') {
			hints->gb = 1;
		}
	}
}

int
pcut_date_is_name(pcut_str s)
{
	const pcut_phrase *row;
	int kinds = 0;

	s = pcut_str_trim(s);
	if (s.len > 0 && s.ptr[s.len - 1] == '.')
		s.len--;
	row = s.len > 64 ? NULL : pcut_phrase_find(&pcut_date_words, s);
	for (; row != NULL; row = pcut_phrase_next(&pcut_date_words, row))
		kinds |= row->value >> 8 == PCUT_WORD_MONTH ? 1 :
		    row->value >> 8 == PCUT_WORD_WEEKDAY ? 2 : 0;
	return kinds;
}
