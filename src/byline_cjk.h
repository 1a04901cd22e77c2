/* SPDX-License-Identifier: ISC */
/* byline_cjk.h - bylines of Chinese, Japanese and Korean; for byline.c. */
#ifndef PCUT_BYLINE_CJK_H
#define PCUT_BYLINE_CJK_H

#include "byline.h"

/* line as pcut_byline_parse() has it, without its date: nonzero and out
 * filled if it is a byline in one of these languages. */
int pcut_byline_parse_cjk(pcut_str line, pcut_str language, pcut_byline *out);

#endif /* PCUT_BYLINE_CJK_H */
