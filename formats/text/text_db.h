/* SPDX-License-Identifier: ISC */
/* text_db.h - the labels of databases' records (text_db_labels.c). */
#ifndef PCUT_TEXT_DB_H
#define PCUT_TEXT_DB_H

#include "text_dump.h"

/* Where a label may stand: over the text, below it. */
enum { PCUT_DB_ABOVE = 1, PCUT_DB_BELOW = 2, PCUT_DB_BOTH = 3 };
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

#endif /* PCUT_TEXT_DB_H */
