/* SPDX-License-Identifier: ISC */
/* epub.h - the halves of the format epub, for its table. */
#ifndef PCUT_EPUB_H
#define PCUT_EPUB_H

#include <presscut_format.h>

extern const pcut_writer_ops pcut_epub_writer;
extern const pcut_option pcut_epub_writer_options[];

#endif /* PCUT_EPUB_H */
