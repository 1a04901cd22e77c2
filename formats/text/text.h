/* SPDX-License-Identifier: ISC */
/* text.h - plain text: the table's parts, and writing it for others. */
#ifndef PCUT_TEXT_H
#define PCUT_TEXT_H

#include <presscut_format.h>

extern const pcut_reader_ops pcut_text_reader;
extern const pcut_option pcut_text_reader_options[];

extern const pcut_writer_ops pcut_text_writer;
extern const pcut_option pcut_text_writer_options[];

/* What else than the body's own words is written. */
typedef struct pcut_text_style {
	int meta;     /* title, byline and date first */
	int captions; /* of figures and tables, with credits */
	int related;
	int notes;    /* behind the body */
	int comments; /* behind the notes */
} pcut_text_style;

/* The article as reading text: blocks parted by one empty line. */
pcut_status pcut_text_write(const pcut_article *a,
                            const pcut_text_style *style, pcut_output *out);

/* One block of it, as it stands there. */
pcut_status pcut_text_write_block(const pcut_node *block,
                                  const pcut_text_style *style,
                                  pcut_output *out);

#endif /* PCUT_TEXT_H */
