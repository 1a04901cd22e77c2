/* SPDX-License-Identifier: ISC */
/* text_db.h - what the files share that read the records of databases. */
#ifndef PCUT_TEXT_DB_H
#define PCUT_TEXT_DB_H

#include "text_dump.h"

#define PCUT_DB_PLAINS 4

typedef struct pcut_db_record {
	pcut_text *t;
	pcut_buf body;
	int factiva, in_body, below, has_headline;
	pcut_str plain[PCUT_DB_PLAINS]; /* lines without label over the text */
	size_t plains, labels; /* of either, so far */
	size_t before_date; /* plain lines over that of the date */
	int joined[PCUT_DB_PLAINS]; /* no blank line stands before it */
	int issue;     /* 1: a line has the day and page, 2: the paper too */
	int in_issue;  /* still in the lines of that */
	int has_body;  /* a label says where the text starts */
	pcut_str day, time;
} pcut_db_record;

/* ---- text_db_labels.c ------------------------------------------------- */

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

/* ---- text_db_value.c -------------------------------------------------- */

/* s, trimmed, for as long as the article is read; empty on failure. */
pcut_str pcut_db_keep(pcut_db_record *r, pcut_str s);
/* Take what a label's value says. */
void pcut_db_put(pcut_db_record *r, const struct pcut_db_name *name,
                 pcut_str s);
/* The day and, if a field of its own had it, the time: when all is read. */
void pcut_db_put_date(pcut_db_record *r);

/* ---- text_db_plain.c -------------------------------------------------- */

/* A line without label above the text: title, publication, date, rights. */
void pcut_db_plain(pcut_db_record *r, pcut_str s, int blank);
/* What these lines are, once all of them are known. */
void pcut_db_settle(pcut_db_record *r);
/* The notice of copyright; what follows it, as "All rights reserved", is set
 * apart. */
void pcut_db_rights(pcut_text *t, pcut_str s);

/* ---- text_db_issue.c -------------------------------------------------- */

/* "Lokales, 3. Mai 2016, S. 4", "Kreiszeitung vom 03.05.2016, Seite 4". */
struct pcut_db_issue {
	pcut_str name;  /* of the paper or of a section of it, may be empty */
	int of_paper;
	pcut_date date;
	pcut_str page;
	pcut_str words; /* "287 mots", may be empty */
};

/* s as such a line; 0 if it is none. */
int pcut_db_issue(pcut_text *t, pcut_str s, struct pcut_db_issue *out);

#endif /* PCUT_TEXT_DB_H */
