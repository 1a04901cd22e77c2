/* SPDX-License-Identifier: ISC */
/* html_read.h - the reader's parts that face its table. */
#ifndef PCUT_HTML_READ_H
#define PCUT_HTML_READ_H

#include <presscut_format.h>

extern const pcut_option pcut_html_reader_options[];
extern const pcut_reader_ops pcut_html_reader;

/* What a <meta> tag or XML declaration says near the start of bytes; empty if
 * it says nothing.  A slice of bytes. */
pcut_str pcut_html_declared_charset(pcut_str bytes);

#endif /* PCUT_HTML_READ_H */
