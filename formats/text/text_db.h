/* SPDX-License-Identifier: ISC */
/* text_db.h - the labels of databases' records (text_db_labels.c). */
#ifndef PCUT_TEXT_DB_H
#define PCUT_TEXT_DB_H

#include "text_dump.h"

/* Where a label may stand: over the text, below it; below it in a record that
 * does not say where its text starts. */
enum { PCUT_DB_ABOVE = 1, PCUT_DB_BELOW = 2, PCUT_DB_BOTH = 3,
	PCUT_DB_LATE = 4 };
/* What it means that is no pcut_field. */
enum { PCUT_DB_BODY = 100, PCUT_DB_END, PCUT_DB_DROP, PCUT_DB_GRAPHIC,
	PCUT_DB_SUBJECT, PCUT_DB_LEAD, PCUT_DB_TIME, PCUT_DB_HIGHLIGHT };

struct pcut_db_name {
	const char *text; /* lower case; of Factiva's codes capitals */
	int field;        /* a pcut_field or one of the above */
	int where;
};

/* The label that line starts with and the value behind it; NULL if none.
 * coded: the record has the two letters of Factiva, and only those count. */
const struct pcut_db_name *pcut_db_label(int coded,
                                         const pcut_text_line *line,
                                         pcut_str *value);
/* The record has labels of two letters. */
int pcut_db_is_coded(pcut_str s);

/* "Lokales, 3. Mai 2016, S. 4", "Kreiszeitung vom 03.05.2016, Seite 4". */
struct pcut_db_issue {
	pcut_str name;  /* of the paper or of a section of it, may be empty */
	int of_paper;
	pcut_date date;
	pcut_str page;
	pcut_str words; /* "287 mots", may be empty */
};

/* s (text_db_issue.c) as such a line; 0 if it is none. */
int pcut_db_issue(pcut_text *t, pcut_str s, struct pcut_db_issue *out);

#endif /* PCUT_TEXT_DB_H */
