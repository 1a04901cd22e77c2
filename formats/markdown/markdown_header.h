/* SPDX-License-Identifier: ISC */
/*
 * markdown_header.h - the byline block: what reader and writer must agree on,
 * so that what was written is read back, and nothing else.
 */
#ifndef PCUT_MARKDOWN_HEADER_H
#define PCUT_MARKDOWN_HEADER_H

#include <presscut.h>

enum { PCUT_MD_MAX_AUTHORS = 20 };

/*
 * The names in "By A, B and C", at most PCUT_MD_MAX_AUTHORS of them, put
 * together again the same text; their count, 0 if text is no such line.
 */
size_t pcut_md_byline(pcut_str text, pcut_str names[PCUT_MD_MAX_AUTHORS]);

/* Nonzero if text is a date and no more: then its form in the model is *iso,
 * empty if there is none.  buf holds it, PCUT_DATE_MAX bytes. */
int pcut_md_date(pcut_str text, char *buf, pcut_str *iso);

/* "Original url: ", which stands before the address. */
extern const char pcut_md_address_label[];

#endif /* PCUT_MARKDOWN_HEADER_H */
