/* SPDX-License-Identifier: ISC */
/*
 * Dates that programs write: RFC 3339, RFC 5322 and their kin, and the model's
 * own form.
 *
 * One pass over words and numbers serves the mail-like forms, whose parts tell
 * themselves apart; ISO 8601 is read by position.
 */
#include <string.h>

#include "calendar.h"
#include "date.h"
#include "str.h"

#define MACHINE_MAX 80 /* bytes; "Tuesday, 08 March 2005 ... (Zone Name)" */

/* digits decimal digits of s at *at; -1, and *at unmoved, if they are not. */
static int
number(pcut_str s, size_t *at, size_t digits)
{
	int value = 0;

	if (s.len - *at < digits)
		return -1;
	for (size_t i = 0; i < digits; i++) {
		if (!pcut_is_digit(s.ptr[*at + i]))
			return -1;
		value = value * 10 + (s.ptr[*at + i] - '0');
	}
	*at += digits;
	return value;
}

static size_t
digit_run(pcut_str s, size_t at)
{
	size_t n = 0;

	while (at + n < s.len && pcut_is_digit(s.ptr[at + n]))
		n++;
	return n;
}

static int
take(pcut_str s, size_t *at, char c)
{
	if (*at >= s.len || s.ptr[*at] != c)
		return 0;
	++*at;
	return 1;
}

static void
skip_space(pcut_str s, size_t *at)
{
	while (*at < s.len && pcut_is_space(s.ptr[*at]))
		++*at;
}

/* Z, +01:00, +0100, +01; 0 if something else stands there. */
static int
take_offset(pcut_str s, size_t *at, pcut_moment *m)
{
	size_t p = *at;
	int sign, hour, minute;

	if (take(s, &p, 'Z') || take(s, &p, 'z')) {
		m->zone = PCUT_ZONE_UTC;
		*at = p;
		return 1;
	}
	if (p >= s.len || (s.ptr[p] != '+' && s.ptr[p] != '-'))
		return 0;
	sign = s.ptr[p++] == '-' ? -1 : 1;
	hour = number(s, &p, 2);
	if (hour < 0 || hour > 23)
		return 0;
	take(s, &p, ':');
	minute = number(s, &p, 2);
	if (minute > 59)
		return 0;
	m->offset = sign * (hour * 60 + (minute < 0 ? 0 : minute));
	/* -00:00 says that the time is UTC and the place is not known. */
	m->zone = m->offset == 0 && sign < 0 ? PCUT_ZONE_UTC :
	    PCUT_ZONE_OFFSET;
	*at = p;
	return 1;
}

/* hh:mm(:ss(.f)?)? or hhmm(ss)?. */
static int
take_time(pcut_str s, size_t *at, pcut_moment *m)
{
	size_t p = *at;
	int colon;

	if (digit_run(s, p) == 1 && p + 1 < s.len && s.ptr[p + 1] == ':')
		m->hour = number(s, &p, 1);
	else
		m->hour = number(s, &p, 2);
	if (m->hour < 0)
		return 0;
	colon = take(s, &p, ':');
	m->minute = number(s, &p, 2);
	if (m->minute < 0)
		return 0;
	if (colon ? take(s, &p, ':') : digit_run(s, p) >= 2) {
		m->second = number(s, &p, 2);
		if (m->second < 0)
			return 0;
		if (take(s, &p, '.') || take(s, &p, ',')) {
			if (digit_run(s, p) == 0)
				return 0;
			p += digit_run(s, p);
		}
	}
	*at = p;
	return 1;
}

struct zone {
	char name[5];
	short minutes;
};

static int
take_zone_name(pcut_str s, size_t *at, pcut_moment *m)
{
	static const struct zone zones[] = {{"UTC", 0}, {"GMT", 0}, {"UT", 0},
	    {"Z", 0}, {"EST", -300}, {"EDT", -240}, {"CST", -360},
	    {"CDT", -300}, {"MST", -420}, {"MDT", -360}, {"PST", -480},
	    {"PDT", -420}, {"BST", 60}, {"WET", 0}, {"WEST", 60}, {"CET", 60},
	    {"MET", 60}, {"CEST", 120}, {"MEST", 120}, {"EET", 120},
	    {"EEST", 180}, {"MSK", 180}, {"JST", 540}, {"KST", 540}};
	size_t len = 0;

	while (*at + len < s.len && pcut_is_alpha(s.ptr[*at + len]))
		len++;
	for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++)
		if (pcut_str_eq_case(pcut_str_cut(s, *at, len),
		    pcut_str_from(zones[i].name))) {
			*at += len;
			m->offset = zones[i].minutes;
			m->zone = m->offset == 0 ? PCUT_ZONE_UTC :
			    PCUT_ZONE_OFFSET;
			/* GMT+0100, as JavaScript writes it */
			take_offset(s, at, m);
			return 1;
		}
	return 0;
}

/* By position: yyyy(-mm(-dd(Thh:mm...)?)?)?, yyyymmdd(Thhmmss)?. */
static int
read_iso(pcut_str s, pcut_moment *m)
{
	size_t at = 0, run = digit_run(s, 0);
	char sep = '\0';

	if (run != 4 && run != 8 && run != 12 && run != 14)
		return 0;
	m->year = number(s, &at, 4);
	if (at == s.len)
		return 1;
	if (run == 4) {
		sep = s.ptr[at];
		if (sep != '-' && sep != '/' && sep != '.' && sep != ':')
			return 0;
		at++;
		if (sep != '-' && digit_run(s, at) == 1)
			m->month = number(s, &at, 1);
	}
	if (m->month < 0)
		m->month = number(s, &at, 2);
	if (m->month < 0)
		return 0;
	if (at == s.len)
		return sep == '-' || sep == '/';
	if (run == 4 && !take(s, &at, sep))
		return 0;
	if (run == 4 && sep != '-' && digit_run(s, at) == 1)
		m->day = number(s, &at, 1);
	else
		m->day = number(s, &at, 2);
	if (m->day < 0)
		return 0;
	if (at == s.len)
		return sep != ':';
	if (run <= 8) {
		if (!take(s, &at, 'T') && !take(s, &at, 't')) {
			skip_space(s, &at);
			/* a date and an offset, as XML Schema allows */
			if (take_offset(s, &at, m))
				return at == s.len;
		}
	}
	if (!take_time(s, &at, m))
		return 0;
	skip_space(s, &at);
	if (at < s.len && !take_offset(s, &at, m))
		take_zone_name(s, &at, m);
	if (at < s.len && s.ptr[at] == '[') /* [Europe/Berlin] of Java */
		return s.ptr[s.len - 1] == ']';
	return at == s.len;
}

/* Seconds or milliseconds since 1970, from 2001 to 2033. */
static int
read_epoch(pcut_str s, pcut_moment *m)
{
	size_t at = 0;
	long seconds, days;

	if ((s.len != 10 && s.len != 13) || s.ptr[0] != '1' ||
	    digit_run(s, 0) != s.len)
		return 0;
	seconds = number(s, &at, 5) * 100000L;
	seconds += number(s, &at, 5);
	days = seconds / 86400;
	seconds %= 86400;
	pcut_date_from_days(days, &m->year, &m->month, &m->day);
	m->hour = (int)(seconds / 3600);
	m->minute = (int)(seconds / 60 % 60);
	m->second = (int)(seconds % 60);
	m->zone = PCUT_ZONE_UTC;
	return 1;
}

/* Of "Mar" or "March" at at: 1-12 and its length; 0 for no month. */
static int
english_month(pcut_str s, size_t at, size_t *len)
{
	static const char names[12][10] = {"January", "February", "March",
	    "April", "May", "June", "July", "August", "September", "October",
	    "November", "December"};
	size_t n = 0;

	while (at + n < s.len && pcut_is_alpha(s.ptr[at + n]))
		n++;
	*len = n;
	for (int i = 0; i < 12; i++)
		if (n >= 3 && n <= strlen(names[i]) && pcut_str_starts_case(
		    pcut_str_from(names[i]), pcut_str_cut(s, at, n)))
			return i + 1;
	return 0;
}

static int
is_weekday(pcut_str word)
{
	static const char names[7][10] = {"Monday", "Tuesday", "Wednesday",
	    "Thursday", "Friday", "Saturday", "Sunday"};

	for (int i = 0; i < 7; i++)
		if (word.len >= 3 && pcut_str_starts_case(
		    pcut_str_from(names[i]), word))
			return 1;
	return 0;
}

/* A bare number of a mail-like date: the day first, then the year. */
static int
put_number(pcut_moment *m, int value, size_t digits)
{
	if (m->day < 0 && digits <= 2) {
		m->day = value;
		return 1;
	}
	if (m->year >= 0 || (digits != 2 && digits != 4))
		return 0;
	m->year = digits == 4 ? value : value < 70 ? 2000 + value :
	    1900 + value;
	return 1;
}

/* RFC 5322, RFC 850, asctime, date(1), Date.toString(). */
static int
read_mail(pcut_str s, pcut_moment *m)
{
	size_t at = 0, len;
	int month;

	while (at < s.len) {
		char c = s.ptr[at];
		size_t run = digit_run(s, at);

		if (run > 0 && at + run < s.len && s.ptr[at + run] == ':') {
			if (m->hour >= 0 || !take_time(s, &at, m))
				return 0;
		} else if (run > 0) {
			if (run > 4 || !put_number(m, number(s, &at, run),
			    run))
				return 0;
		} else if (c == '(') { /* a comment ends it */
			break;
		} else if ((c == '+' || c == '-') && m->hour >= 0) {
			if (!take_offset(s, &at, m))
				return 0;
		} else if (c == ' ' || c == ',' || c == '-' || c == '\t') {
			at++;
		} else if (m->month < 0 &&
		    (month = english_month(s, at, &len)) > 0) {
			m->month = month;
			at += len;
		} else if (m->hour >= 0 && take_zone_name(s, &at, m)) {
			continue;
		} else if (english_month(s, at, &len), len > 0) {
			if (!is_weekday(pcut_str_cut(s, at, len)))
				return 0;
			at += len;
		} else {
			return 0;
		}
	}
	return m->year >= 0 && m->month > 0 && m->day > 0;
}

int
pcut_date_machine(pcut_str s, char iso[PCUT_DATE_MAX])
{
	pcut_moment m = PCUT_MOMENT_NONE;

	iso[0] = '\0';
	s = pcut_str_trim(s);
	if (s.len < 4 || s.len > MACHINE_MAX)
		return 0;
	if (!read_iso(s, &m)) {
		m = PCUT_MOMENT_NONE;
		if (!read_epoch(s, &m) && !read_mail(s, &m))
			return 0;
	}
	if (!pcut_moment_is_possible(&m) || m.year < 1)
		return 0;
	pcut_moment_write(&m, iso);
	return 1;
}

/* What the part of a path after a year is: 1 with month (and day) set. */
static int
path_month_day(pcut_str s, char sep, pcut_moment *m)
{
	size_t at = 0, len = digit_run(s, 0), run;

	if (len == 1 || len == 2)
		m->month = number(s, &at, len);
	else if ((m->month = english_month(s, 0, &len)) > 0)
		at = len;
	else
		return 0;
	if (at < s.len && s.ptr[at] == sep) {
		run = digit_run(s, at + 1);
		if ((run == 1 || run == 2) && (at + 1 + run == s.len ||
		    strchr("/-_.?#", s.ptr[at + 1 + run]) != NULL)) {
			at++;
			m->day = number(s, &at, run);
			return 1;
		}
		if (sep == '-')
			return 0;
	}
	return sep == '/' && (at == s.len || s.ptr[at] == '/');
}

int
pcut_date_of_url(pcut_str url, char iso[PCUT_DATE_MAX])
{
	size_t host = pcut_str_find(pcut_str_cut(url, 0, 16), PCUT_LIT("://"));
	pcut_str path = pcut_str_cut(url, 0, 1024);

	iso[0] = '\0';
	if (host != SIZE_MAX) {
		path = pcut_str_skip(path, host + 3);
		path = pcut_str_skip(path, pcut_str_find_char(path, '/'));
	}
	path = pcut_str_cut(path, 0, pcut_str_find_char(path, '?'));
	for (size_t at = 0; at + 4 < path.len; at++) {
		pcut_moment m = PCUT_MOMENT_NONE;
		size_t p = at + 1, run;

		if (strchr("/-_.", path.ptr[at]) == NULL)
			continue;
		run = digit_run(path, p);
		if (run != 4 && run != 8)
			continue;
		m.year = number(path, &p, 4);
		if (m.year < 1990 || m.year > 2100)
			continue;
		if (run == 8) {
			m.month = number(path, &p, 2);
			m.day = number(path, &p, 2);
		} else if (p >= path.len || (path.ptr[p] != '/' &&
		    path.ptr[p] != '-') || !path_month_day(pcut_str_skip(path,
		    p + 1), path.ptr[p], &m)) {
			continue;
		}
		if (!pcut_moment_is_possible(&m))
			continue;
		pcut_moment_write(&m, iso);
		return 1;
	}
	return 0;
}

int
pcut_date_is_valid(pcut_str s)
{
	pcut_moment m = PCUT_MOMENT_NONE;
	size_t at = 0, run;

	take(s, &at, '-');
	run = digit_run(s, at);
	if (run < 4)
		return 0;
	/* The calendar repeats after 400 years: the last four digits do. */
	at += run - 4;
	m.year = number(s, &at, 4);
	if (at == s.len)
		return 1;
	if (!take(s, &at, '-') || (m.month = number(s, &at, 2)) < 0)
		return 0;
	if (at < s.len && (!take(s, &at, '-') ||
	    (m.day = number(s, &at, 2)) < 0))
		return 0;
	if (at < s.len) {
		if (!take(s, &at, 'T') || (m.hour = number(s, &at, 2)) < 0 ||
		    !take(s, &at, ':') || (m.minute = number(s, &at, 2)) < 0)
			return 0;
		if (take(s, &at, ':')) {
			if ((m.second = number(s, &at, 2)) < 0)
				return 0;
			if (take(s, &at, '.')) {
				run = digit_run(s, at);
				if (run == 0)
					return 0;
				at += run;
			}
		}
		if (at < s.len && s.len - at != 6 &&
		    !(s.len - at == 1 && s.ptr[at] == 'Z'))
			return 0;
		if (at < s.len && s.len - at == 6 && s.ptr[at + 3] != ':')
			return 0;
		if (at < s.len && !take_offset(s, &at, &m))
			return 0;
	}
	return at == s.len && pcut_moment_is_possible(&m);
}

int
pcut_date_agree(pcut_str a, pcut_str b)
{
	size_t len = a.len < b.len ? a.len : b.len;

	if (len > 10)
		len = 10;
	return len >= 4 && memcmp(a.ptr, b.ptr, len) == 0;
}
