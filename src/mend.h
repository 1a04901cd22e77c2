/* SPDX-License-Identifier: ISC */
/* mend.h - what copying and converting did to a raw text, undone. */
#ifndef PCUT_MEND_H
#define PCUT_MEND_H

#include <presscut.h>

typedef enum pcut_mend_kind {
	PCUT_MEND_CONTROL = 0, /* controls, U+FEFF, U+200B dropped */
	PCUT_MEND_SOFT_HYPHEN, /* dropped, but kept at a line's end */
	PCUT_MEND_SPACE,       /* odd spaces made plain ones */
	PCUT_MEND_LIGATURE,    /* taken apart */
	PCUT_MEND_NFC,         /* lines composed */
	PCUT_MEND_MOJIBAKE,    /* characters put back from two or three */
	PCUT_MEND_BIDI,        /* unbalanced marks dropped */
	PCUT_MEND_KINDS
} pcut_mend_kind;

typedef struct pcut_mended {
	pcut_str text; /* a slice of the input where nothing needed mending */
	char *owned;   /* for pcut_mem_free(); may be NULL */
	uint64_t counts[PCUT_MEND_KINDS];
} pcut_mended;

/*
 * text must be valid UTF-8; so is the result.  Lines end in LF alone; where
 * the text had a form feed stands a line that is just U+000C.  Line ends are
 * no repair and not counted.  Linear in text; PCUT_ENOMEM alone can fail it.
 */
pcut_status pcut_mend(const pcut_allocator *mem, pcut_str text,
                      pcut_mended *out);

/* "control", "soft-hyphen", ...: what source.repairs calls it. */
const char *pcut_mend_name(pcut_mend_kind kind);

#endif /* PCUT_MEND_H */
