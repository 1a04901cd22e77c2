/* SPDX-License-Identifier: ISC */
/* text.h - plain text: the table's parts, and reading it for others. */
#ifndef PCUT_TEXT_H
#define PCUT_TEXT_H

#include <presscut_format.h>

extern const pcut_reader_ops pcut_text_reader;
extern const pcut_option pcut_text_reader_options[];

extern const pcut_writer_ops pcut_text_writer;
extern const pcut_option pcut_text_writer_options[];

#endif /* PCUT_TEXT_H */
