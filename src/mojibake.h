/* SPDX-License-Identifier: ISC */
/* mojibake.h - UTF-8 that was read as windows-1252. */
#ifndef PCUT_MOJIBAKE_H
#define PCUT_MOJIBAKE_H

#include "buf.h"

/*
 * If text is UTF-8 that was read as windows-1252 and written as UTF-8 again,
 * once or twice over, put what it was into out and return how many characters
 * came back; else 0, with out unchanged.  Linear in text.
 */
uint64_t pcut_mojibake_undo(pcut_str text, pcut_buf *out);

#endif /* PCUT_MOJIBAKE_H */
