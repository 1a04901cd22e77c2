/* SPDX-License-Identifier: ISC */
/* charset.h - bytes to valid UTF-8. */
#ifndef PCUT_CHARSET_H
#define PCUT_CHARSET_H

#include <presscut.h>

typedef enum pcut_charset_rule {
	PCUT_CHARSET_TEXT = 0, /* a dump: nothing is declared, look inside */
	PCUT_CHARSET_HTML = 1, /* a page: what is declared counts */
	/* UTF-8 (RFC 8259, 8.1), or UTF-16 by its NULs */
	PCUT_CHARSET_JSON = 2
} pcut_charset_rule;

typedef struct pcut_decoded {
	pcut_str text;  /* valid UTF-8 without a byte order mark: a slice of the
	                   bytes where they are that already, else of owned */
	char *owned;    /* for pcut_mem_free(); may be NULL */
	const char *encoding; /* name of the WHATWG Encoding Standard */
	int inferred;         /* guessed from statistics, not stated */
	uint64_t replaced;    /* U+FFFD written for bytes that say nothing */
	uint64_t repaired;    /* stray windows-1252 bytes read as such */
} pcut_decoded;

/*
 * Decode bytes by rule.  override is the user's word and beats all but a byte
 * order mark of the same family; declared is what the document or its
 * protocol says (HTML only; TEXT finds its own).  PCUT_EOPTION: override
 * names no encoding.  Linear in bytes.
 */
pcut_status pcut_charset_decode(const pcut_allocator *mem, pcut_str bytes,
                                pcut_charset_rule rule, pcut_str override,
                                pcut_str declared, pcut_decoded *out);

/* The encoding that label means (WHATWG Encoding Standard, 4.2; case and
 * white space round it do not count), NULL if it means none. */
const char *pcut_charset_name(pcut_str label);

/* What bytes are when they are no text: "a PDF", "a ZIP archive", ..., or
 * "binary data" where more than a tenth are controls (JSON tells by its own
 * grammar); NULL for what may be text. */
const char *pcut_charset_binary(pcut_str bytes, pcut_charset_rule rule);

#endif /* PCUT_CHARSET_H */
