/* SPDX-License-Identifier: ISC */
/* reader.h - what only the built-in readers may ask of a reader. */
#ifndef PCUT_READER_H
#define PCUT_READER_H

#include <presscut_format.h>

#include "charset.h"

/*
 * As pcut_reader_text(), with the rule and the charset that the document
 * itself declares (may be empty; used where the rule says so).  The first
 * call decides; later ones give the same text.
 */
pcut_status pcut_reader_decode(pcut_reader *r, pcut_charset_rule rule,
                               pcut_str declared, pcut_str *out);

#endif /* PCUT_READER_H */
