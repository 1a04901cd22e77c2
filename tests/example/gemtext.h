/* SPDX-License-Identifier: ISC */
/* gemtext.h - the format of Gemini pages, as one would add it. */
#ifndef GEMTEXT_H
#define GEMTEXT_H

#include <presscut_format.h>

extern const pcut_format pcut_format_gemtext;

#endif /* GEMTEXT_H */
