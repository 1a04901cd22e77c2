/* SPDX-License-Identifier: ISC */
/* html_choose.h - what the parts of html_choose.c share. */
#ifndef PCUT_HTML_CHOOSE_H
#define PCUT_HTML_CHOOSE_H

#include "date.h"
#include "html_meta.h"

typedef struct pcut_html_day { /* a day that a line of the page tells */
	pcut_date_role role;
	char iso[PCUT_DATE_MAX];
} pcut_html_day;

typedef struct pcut_html_choice {
	pcut_html_meta *m;
	const pcut_html_extraction *ex;
	pcut_builder *b;
	pcut_str (*resolve)(void *payload, pcut_str href);
	void *payload;
	pcut_str host, site;
	uint32_t head;     /* block beside which bylines and dates stand */
	uint32_t from, to; /* blocks near it, to excluded */
	int has_head;
	pcut_html_day *days; /* html_choose_date.c: those of short lines */
	size_t ndays, days_cap;
	int has_days; /* they were looked for */
} pcut_html_choice;

/* s without entities and tags, in the arena. */
pcut_str pcut_html_choice_plain(pcut_html_choice *c, pcut_str s);
/* The first statement of the best rank, NULL without one. */
const pcut_html_fact *pcut_html_choice_best(const pcut_html_meta *m,
                                            pcut_html_about about);
/* How far n is from the headline, in nodes; what stands before counts more. */
uint32_t pcut_html_choice_far(const pcut_html_choice *c,
                              const pcut_html_node *n);
int pcut_html_choice_is_address(pcut_str s);
int pcut_html_choice_is_sentence(pcut_str s); /* by its last character */

/* html_choose_date.c: the first date in a short line, where a word begins, or
 * both of a line that is dates; how many.  dates has room for two. */
size_t pcut_html_choice_date_in(pcut_html_choice *c, pcut_str line,
                                pcut_date *dates);

void pcut_html_choose_site(pcut_html_choice *c);  /* html_choose_title.c */
void pcut_html_choose_title(pcut_html_choice *c); /* after the site */
void pcut_html_choose_authors(pcut_html_choice *c); /* html_choose_author.c */
void pcut_html_choose_dates(pcut_html_choice *c);   /* html_choose_date.c */

#endif /* PCUT_HTML_CHOOSE_H */
