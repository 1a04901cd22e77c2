/* SPDX-License-Identifier: ISC */
/*
 * byline.h - who wrote it: printed bylines and names out of metadata.
 *
 * Names are slices of what was given, or copies in the arena where they had
 * to be changed (name case, squeezed white space); both must outlive the
 * result.  PCUT_OK: out is filled.  PCUT_END: this is no byline, out is empty.
 * PCUT_ENOMEM: the arena is exhausted.
 */
#ifndef PCUT_BYLINE_H
#define PCUT_BYLINE_H

#include <stddef.h>

#include <presscut.h>

#include "arena.h"

#define PCUT_BYLINE_MAX 400    /* bytes; a longer line is no byline */
#define PCUT_BYLINE_AUTHORS 12 /* of metadata; a printed one has at most 6 */

typedef enum pcut_author_kind {
	PCUT_AUTHOR_PERSON = 0,
	PCUT_AUTHOR_AGENCY,
	PCUT_AUTHOR_ORGANISATION /* also "The Editors", "Staff" */
} pcut_author_kind;

typedef struct pcut_author {
	pcut_str name; /* in name case */
	pcut_str role; /* "Staff Writer", may be empty */
	pcut_author_kind kind;
} pcut_author;

typedef struct pcut_byline {
	pcut_author author[PCUT_BYLINE_AUTHORS];
	size_t count;
	pcut_str affiliation; /* "Kansas City Star", may be empty */
	pcut_str agency;      /* its name as printed: "Associated Press" */
	pcut_str place;       /* of "in PLACE", "reporting from PLACE" */
	pcut_str credit;      /* who made the photographs */
	pcut_str rest;        /* the date part, for pcut_date_line() */
	int prefixed;         /* "By", "Von": more certain than without */
} pcut_byline;

/*
 * A whole line or chunk as a byline: PREFIX NAMES, "NAME, DATE", "NAME |
 * DATE", "AGENCY", CJK and Korean forms.  line is plain text, at most
 * PCUT_BYLINE_MAX bytes (a longer one is refused at once).  language (BCP 47,
 * may be empty) decides where a prefix means different things.
 */
pcut_status pcut_byline_parse(pcut_arena *arena, pcut_str line,
                              pcut_str language, pcut_byline *out);

/*
 * A line that is only one name of 2 to 4 words, only names joined by "and"
 * or only an agency.  For the place between title and date or body alone:
 * the caller knows where the line stands.
 */
pcut_status pcut_byline_bare(pcut_arena *arena, pcut_str line,
                             pcut_str language, pcut_byline *out);

/* Likewise of one name, or of "our reporter", and where: "Ines Prado, Lisbon".
 * For the place right above the date alone. */
pcut_status pcut_byline_placed(pcut_arena *arena, pcut_str line,
                               pcut_str language, pcut_byline *out);

/* "Edited by X", "Translated by X and Y": who had a hand in it and is not the
 * author. */
int pcut_byline_is_editing(pcut_str line);

/*
 * The byline that ends text as its last sentence, behind others: "... mornings.
 * Interview by Rosa Klee."  Only with a prefix that opens no other sentence;
 * *start is where it begins.
 */
pcut_status pcut_byline_tail(pcut_arena *arena, pcut_str text,
                             pcut_str language, pcut_byline *out,
                             size_t *start);

/*
 * The authors in a value of metadata, labelled field or link text: "By ",
 * roles, dates, "| Site", addresses and handles go; "A, B and C", "A; B",
 * "Last, First" are sorted out.  site (may be empty) is no author unless it is
 * an agency.  PCUT_END for a URL, a bare handle, "admin", "staff", "editor",
 * "unknown" and the like: accounts, not names ("The Editors" stays, as an
 * organisation).
 */
pcut_status pcut_byline_clean(pcut_arena *arena, pcut_str value,
                              pcut_str site, pcut_byline *out);

/* s has a word of newspapers or broadcasters in it: Times, Tidende, News. */
int pcut_byline_is_paper(pcut_str s);

/* The news agency that all of s names ("AP", "(dpa)", "新华社"): its full name,
 * a constant; "" if it is none.  Case counts for short names. */
pcut_str pcut_agency_name(pcut_str s);

/* Nonzero if s reads like a person's name: 1 to 5 words, capitals or an
 * uncased script, particles, no digits. */
int pcut_name_is_personal(pcut_str s);

/* MARGO LINDQUIST as Margo Lindquist, Yann LE GOFFIC as Yann Le Goffic; s
 * itself when no word of it is in capitals.  ptr is NULL when the arena is
 * exhausted. */
pcut_str pcut_name_case(pcut_arena *arena, pcut_str s);

#endif /* PCUT_BYLINE_H */
