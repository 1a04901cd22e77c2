/* SPDX-License-Identifier: ISC */
/* nfc.h - Unicode's normal form C (UAX 15). */
#ifndef PCUT_NFC_H
#define PCUT_NFC_H

#include <presscut.h>

#include "buf.h"

/*
 * The quick check: whether cp, behind a character of combining class
 * *last_class (0 to begin with; set to cp's), may be other in NFC.  A text of
 * which no character may is in NFC.
 */
int pcut_nfc_may_change(uint32_t cp, int *last_class);

/*
 * Put what stands in buf from start on into NFC; nonzero if that changed it.
 * Linear: a letter with more marks than any language writes leaves the text
 * as it is, and so does a text of over a mebibyte.
 */
int pcut_nfc_compose(pcut_buf *buf, size_t start);

#endif /* PCUT_NFC_H */
