/* SPDX-License-Identifier: ISC */
/* charset_parts.h - what the files share that decode bytes. */
#ifndef PCUT_CHARSET_PARTS_H
#define PCUT_CHARSET_PARTS_H

#include "charset.h"
#include "charset_names.h"

/* What the detector is shown, and controls are counted in: enough to decide,
 * not to cost. */
#define PCUT_CHARSET_LOOK ((size_t)1 << 18)

typedef struct pcut_charset_job {
	const pcut_allocator *mem;
	pcut_str bytes;
	pcut_decoded *out;
} pcut_charset_job;

/* ---- charset_decode.c: PCUT_OK and job->out, or an error -------------- */

/* strict: PCUT_EFORMAT at the first bad byte, else U+FFFD for each. */
pcut_status pcut_charset_as(pcut_charset_job *job,
                            const pcut_encoding *encoding, int strict);
pcut_status pcut_charset_as_label(pcut_charset_job *job, const char *label,
                                  int strict);
/* As windows-1252 but for currency, which is what 0xA4 means. */
pcut_status pcut_charset_cp1252(pcut_charset_job *job, const char *name,
                                uint32_t currency);
/* Valid UTF-8 as it is; each bad byte as windows-1252, or U+FFFD. */
pcut_status pcut_charset_mixed(pcut_charset_job *job, int as_cp1252);
/* Nonzero if the bytes are valid as they stand, which is the answer then. */
int pcut_charset_is_utf8(pcut_charset_job *job);
/* Bytes of its smallest character. */
size_t pcut_charset_unit(const char *name);

/* ---- charset.c: what bytes say of themselves -------------------------- */

/* The encoding that a byte order mark of *len bytes says, NULL without one. */
const char *pcut_charset_mark(pcut_str bytes, size_t *len);
/* That of UTF-16 whose ASCII has NULs, or NULL. */
const char *pcut_charset_utf16(pcut_str bytes);
/* Valid UTF-8 but for a few bytes: 4 good sequences and 5 for each bad. */
int pcut_charset_is_mostly_utf8(pcut_str bytes);

/* The two bytes at i. */
static inline uint32_t
pcut_charset_unit_at(pcut_str bytes, size_t i, int big)
{
	unsigned a = (unsigned char)bytes.ptr[i];
	unsigned b = (unsigned char)bytes.ptr[i + 1];

	return big ? a << 8 | b : b << 8 | a;
}

/* ---- charset_guess.c -------------------------------------------------- */

/* Decode what none of this says anything of; never PCUT_EFORMAT. */
pcut_status pcut_charset_guess(pcut_charset_job *job);

#endif /* PCUT_CHARSET_PARTS_H */
