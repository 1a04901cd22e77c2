/* SPDX-License-Identifier: ISC */
/*
 * date_parse.h - what the files that read dates share: a line's tokens, and
 * the one date that is being read from them.
 */
#ifndef PCUT_DATE_PARSE_H
#define PCUT_DATE_PARSE_H

#include <stddef.h>

#include "calendar.h"
#include "date.h"
#include "date_token.h"

#define PCUT_YEAR_FIRST 1450
#define PCUT_YEAR_LAST 2199

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
	int alone; /* all of the line, not an end of it */
};

/* ---- date_part.c ------------------------------------------------------- */

void pcut_date_item_start(struct item *it);
/* Whether token i is a mark of set; there may be no token i. */
int pcut_date_is_mark(const struct parse *p, size_t i, const char *set);
/* The month that token i names, in the hints' language; 0 if it names none. */
int pcut_date_month_of(const struct parse *p, size_t i);
/* Whether the word at i, a month's and a weekday's, is the weekday's here. */
int pcut_date_is_weekday(struct parse *p, size_t i);

/*
 * What stands at token i, read into p->it: year, month and day; a zone; a
 * time with what belongs to it (announced: "at" stands before it).  The first
 * token behind it; 0, and p->it as it was, if there is none.
 */
size_t pcut_date_core(struct parse *p, size_t i);
size_t pcut_date_zone(struct parse *p, size_t i);
size_t pcut_date_time(struct parse *p, size_t i, int announced);

/* ---- date_settle.c ----------------------------------------------------- */

/* The item as the caller gets it, what was in doubt settled by the hints. */
void pcut_date_item_finish(struct parse *p, pcut_date *out);
/* The reference less amount units, as precise as that makes it. */
void pcut_date_relative(struct item *it, pcut_str reference, pcut_unit unit,
                        long amount);

#endif /* PCUT_DATE_PARSE_H */
