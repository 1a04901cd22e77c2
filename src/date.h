/* SPDX-License-Identifier: ISC */
/* date.h - dates as articles print them and as programs write them. */
#ifndef PCUT_DATE_H
#define PCUT_DATE_H

#include <stddef.h>

#include <presscut.h>

#define PCUT_DATE_MAX 40  /* bytes of an ISO date, its NUL among them */
#define PCUT_DATE_LINE 240 /* bytes; a longer line is no date line */

typedef enum pcut_date_order {
	PCUT_DATE_ORDER_NONE = 0, /* not known */
	PCUT_DATE_ORDER_DMY,
	PCUT_DATE_ORDER_MDY,
	PCUT_DATE_ORDER_YMD
} pcut_date_order;

typedef enum pcut_date_role {
	PCUT_DATE_PLAIN = 0, /* without a label */
	PCUT_DATE_PUBLISHED,
	PCUT_DATE_UPDATED,
	PCUT_DATE_OTHER /* of retrieval, of an event: neither of the two */
} pcut_date_role;

/*
 * What settles 03/04/2019 and the like.  Zero it to start; NULL means that
 * nothing is known.  In order of worth: order, url, seen, language, then for
 * English us or gb.
 */
typedef struct pcut_date_hints {
	pcut_date_order order; /* stated by the user */
	pcut_str url;          /* of the article; its /yyyy/mm/dd/ counts */
	pcut_date_order seen;  /* pcut_date.order of another date there */
	pcut_str language;     /* BCP 47, stated or inferred */
	int us, gb;            /* signs of where: pcut_date_signs() */
	pcut_str reference;    /* ISO date that "2 days ago" counts from */
	int short_years;       /* nonzero: 70-99 is 19yy, 00-69 is 20yy */
} pcut_date_hints;

typedef enum pcut_date_flag {
	PCUT_DATE_AMBIGUOUS = 1,       /* day or month first?  no iso */
	PCUT_DATE_RELATIVE = 2,        /* "yesterday"; iso with a reference */
	PCUT_DATE_IMPOSSIBLE = 4,      /* 30 February; no iso */
	PCUT_DATE_SHORT_YEAR = 8,      /* two digits */
	PCUT_DATE_NO_YEAR = 16,        /* no iso; month and day below */
	PCUT_DATE_WRONG_WEEKDAY = 32,  /* it disagrees with the date */
	PCUT_DATE_WITH_TIME = 64
} pcut_date_flag;

typedef struct pcut_date {
	char iso[PCUT_DATE_MAX]; /* "" when only raw is known */
	pcut_str raw;            /* as printed, with time, without label */
	pcut_str label;          /* "Last updated", may be empty */
	pcut_date_role role;
	unsigned flags;          /* pcut_date_flag */
	pcut_date_order order;   /* that its numbers prove, for hints.seen */
	int month, day;          /* 0 if not known; set also without a year */
} pcut_date;

/*
 * The dates that line consists of, and nothing else but labels, weekdays,
 * times, brackets and separators: at most max of them into out, their count
 * back, 0 if line is anything else.  Two dates need labels that differ.  A
 * bare year or yyyymmdd counts only behind a label.  line may be a chunk of
 * several lines.
 */
size_t pcut_date_line(pcut_str line, const pcut_date_hints *hints,
                      pcut_date *out, size_t max);

/*
 * Likewise for the longest end of line that is dates: for "NAME, DATE",
 * "NAME | Published DATE", "PLACE, DATE".  *start is where the dates (or the
 * separators before them) begin, 0 if all of line is dates.  A relative date
 * or one without a year counts only behind a separator or label.
 */
size_t pcut_date_tail(pcut_str line, const pcut_date_hints *hints,
                      pcut_date *out, size_t max, size_t *start);

/*
 * The one date, with its time if that follows, that s starts with; bytes
 * taken, 0 if it starts otherwise.  No label.  For datelines and "on DATE".
 */
size_t pcut_date_head(pcut_str s, const pcut_date_hints *hints,
                      pcut_date *out);

/*
 * A value written by a program: ISO 8601 and RFC 3339 (also with a space for
 * the T, +0100, no colons), RFC 5322 and its obsolete forms, HTTP, asctime,
 * Unix "Tue Mar  8 10:22:41 CET 2005", yyyymmdd, yyyymmddThhmmss, d-MMM-yyyy,
 * yyyy/mm/dd, seconds or milliseconds since 1970.  All of s, white space
 * apart.  1 and iso in the model's form, as precise as s; 0 and "" if it is
 * none of these or not a day of the calendar.  Fractions of a second are
 * left out; 00:00:00 is kept.
 */
int pcut_date_machine(pcut_str s, char iso[PCUT_DATE_MAX]);

/* /2019/09/13/, /2019/sep/13/, /2019-09-13-, /20190913/ in the path of url
 * (a month alone: 2019-09); 0 and "" if there is none. */
int pcut_date_of_url(pcut_str url, char iso[PCUT_DATE_MAX]);

/*
 * Nonzero if s is exactly what the model holds: YYYY, YYYY-MM, YYYY-MM-DD or
 * YYYY-MM-DDThh:mm(:ss(.f)?)?(Z|+hh:mm)?, a day of the calendar (proleptic
 * Gregorian; a year may have a sign and more digits).
 */
int pcut_date_is_valid(pcut_str s);

/* Nonzero if two dates of the model's form can be the same day, as far as
 * both are precise ("2019-09" and "2019-09-13T10:00"). */
int pcut_date_agree(pcut_str a, pcut_str b);

/* Set hints->us and hints->gb by signs in text, of which the first 64 KiB
 * are looked at; what was set stays. */
void pcut_date_signs(pcut_str text, pcut_date_hints *hints);

/* 1 if s is the name of a month in any language, alone or with a full stop, 2
 * of a day of the week, 3 of both, else 0. */
int pcut_date_is_name(pcut_str s);

#endif /* PCUT_DATE_H */
