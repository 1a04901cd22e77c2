/* SPDX-License-Identifier: ISC */
/* charset_names.h - encodings and what they are called; for charset*.c. */
#ifndef PCUT_CHARSET_NAMES_H
#define PCUT_CHARSET_NAMES_H

#include <presscut.h>

typedef struct pcut_encoding {
	const char *name;   /* lower case, of the WHATWG Encoding Standard */
	const char *iconv;  /* what iconv calls it */
	const char *labels; /* parted by spaces */
} pcut_encoding;

const pcut_encoding *pcut_encoding_find(pcut_str label); /* or NULL */

#endif /* PCUT_CHARSET_NAMES_H */
