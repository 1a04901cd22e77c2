/* SPDX-License-Identifier: ISC */
/*
 * The proleptic Gregorian calendar, and what leads into it.
 *
 * Days are counted in years that begin in March, so that the leap day is the
 * last of the year.  Persian years follow the cycle of 33 years, which gives
 * the true calendar from 1178 to 1633 (1799 to 2255).
 */
#include <stdio.h>

#include "calendar.h"

static int
is_leap(long year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int
pcut_days_in_month(long year, int month)
{
	static const signed char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30,
	    31, 30, 31};

	if (month < 1 || month > 12)
		return 0;
	return days[month - 1] + (month == 2 && is_leap(year));
}

long
pcut_days_from_date(long year, int month, int day)
{
	long y = month <= 2 ? year - 1 : year;
	long era = (y >= 0 ? y : y - 399) / 400;
	long of_era = y - era * 400;
	long of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 +
	    of_year - 719468;
}

void
pcut_date_from_days(long days, long *year, int *month, int *day)
{
	long z = days + 719468;
	long era = (z >= 0 ? z : z - 146096) / 146097;
	long of_era = z - era * 146097;
	long y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) /
	    365;
	long of_year = of_era - (365 * y + y / 4 - y / 100);
	long m = (5 * of_year + 2) / 153;

	*day = (int)(of_year - (153 * m + 2) / 5 + 1);
	*month = (int)(m < 10 ? m + 3 : m - 9);
	*year = y + era * 400 + (*month <= 2);
}

int
pcut_weekday(long year, int month, int day)
{
	long n = (pcut_days_from_date(year, month, day) + 3) % 7;

	return (int)(n < 0 ? n + 7 : n);
}

int
pcut_moment_is_possible(const pcut_moment *m)
{
	if (m->month < 0)
		return m->day < 0 && m->hour < 0;
	if (pcut_days_in_month(m->year, m->month) == 0)
		return 0;
	if (m->day < 0)
		return m->hour < 0;
	if (m->day < 1 || m->day > pcut_days_in_month(m->year, m->month))
		return 0;
	return m->hour < 24 && m->minute < 60 && m->second < 61 &&
	    (m->hour < 0) == (m->minute < 0) &&
	    m->offset > -24 * 60 && m->offset < 24 * 60;
}

/* mark, unless it is NUL, and two figures; where they end. */
static char *
put_two(char *p, char mark, int number)
{
	if (mark != '\0')
		*p++ = mark;
	*p++ = (char)('0' + number / 10 % 10);
	*p++ = (char)('0' + number % 10);
	return p;
}

void
pcut_moment_write(const pcut_moment *m, char *iso)
{
	int offset = m->offset < 0 ? -m->offset : m->offset;
	char *p = iso;

	if (m->year >= 0 && m->year <= 9999)
		p = put_two(put_two(p, '\0', (int)m->year / 100), '\0',
		    (int)m->year % 100);
	else
		p += snprintf(iso, 12, "%04ld", m->year);
	if (m->month > 0)
		p = put_two(p, '-', m->month);
	if (m->month > 0 && m->day > 0)
		p = put_two(p, '-', m->day);
	*p = '\0';
	if (m->day <= 0 || m->hour < 0)
		return;
	p = put_two(put_two(p, 'T', m->hour), ':', m->minute);
	if (m->second >= 0)
		p = put_two(p, ':', m->second);
	if (m->zone == PCUT_ZONE_UTC)
		*p++ = 'Z';
	else if (m->zone == PCUT_ZONE_OFFSET)
		p = put_two(put_two(p, m->offset < 0 ? '-' : '+', offset / 60),
		    ':', offset % 60);
	*p = '\0';
}

/* Leap years before year, of which the cycle of 33 has eight. */
static long
persian_leaps(long year)
{
	return (8 * year + 21) / 33;
}

int
pcut_date_from_persian(int year, int month, int day, pcut_moment *out)
{
	int last = month <= 6 ? 31 : 30;
	long days;

	if (year < 1178 || year > 1633 || month < 1 || month > 12)
		return 0;
	if (month == 12 && persian_leaps(year + 1) == persian_leaps(year))
		last = 29;
	if (day < 1 || day > last)
		return 0;
	days = 365L * (year - 1) + persian_leaps(year) + day - 1 +
	    (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);
	pcut_date_from_days(days + pcut_days_from_date(622, 3, 21), &out->year,
	    &out->month, &out->day);
	return 1;
}

/* The nth Sunday of a month, n from 1; the last one for 5. */
static int
sunday(long year, int month, int n)
{
	int first = 7 - pcut_weekday(year, month, 1);
	int day = first + (n - 1) * 7;

	return day > pcut_days_in_month(year, month) ? day - 7 : day;
}

int
pcut_us_summer_time(const pcut_moment *m)
{
	int from_month = 4, to_month = 10, from, to;

	if (m->year >= 2007) {
		from_month = 3;
		to_month = 11;
		from = sunday(m->year, 3, 2);
		to = sunday(m->year, 11, 1);
	} else {
		from = sunday(m->year, 4, m->year >= 1987 ? 1 : 5);
		to = sunday(m->year, 10, 5);
	}
	if (m->year < 1967 || m->month < from_month || m->month > to_month)
		return 0;
	return (m->month > from_month || m->day >= from) &&
	    (m->month < to_month || m->day < to);
}
