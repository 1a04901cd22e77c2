/* SPDX-License-Identifier: ISC */
/* html_writer.h - the writing half of the format html, for its table. */
#ifndef PCUT_HTML_WRITER_H
#define PCUT_HTML_WRITER_H

#include <presscut_format.h>

extern const pcut_writer_ops pcut_html_writer;
extern const pcut_option pcut_html_writer_options[];

#endif /* PCUT_HTML_WRITER_H */
