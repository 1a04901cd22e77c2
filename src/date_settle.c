/* SPDX-License-Identifier: ISC */
/*
 * From the parts that were read to a date: what of two numbers is the day,
 * the century, the zone, all by the hints; and dates relative to another.
 */
#include <string.h>

#include "date_parse.h"
#include "lang.h"
#include "str.h"

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
	if (it->m.year < PCUT_YEAR_FIRST || it->m.year > PCUT_YEAR_LAST ||
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
void
pcut_date_item_finish(struct parse *p, pcut_date *out)
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
void
pcut_date_relative(struct item *it, pcut_str reference, pcut_unit unit,
                   long amount)
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
