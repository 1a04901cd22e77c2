/* SPDX-License-Identifier: ISC */
/* epub_zip.h - the container of a book, in memory (EPUB 3.3, OCF 4). */
#ifndef PCUT_EPUB_ZIP_H
#define PCUT_EPUB_ZIP_H

#include <presscut_format.h>

typedef struct pcut_epub_zip pcut_epub_zip;

/* With the mimetype entry in it, first and stored.  PCUT_EOUTPUT, said to w, if
 * there is no libzip; PCUT_ENOMEM. */
pcut_status pcut_epub_zip_new(pcut_writer *w, pcut_epub_zip **out);
/* name must be ours ([a-z0-9./_-], no doubles); bytes must stay until
 * pcut_epub_zip_write().  store: what is compressed already. */
void pcut_epub_zip_add(pcut_epub_zip *zip, const char *name, pcut_str bytes,
                       int store);
/* The whole to out; PCUT_ENOMEM or PCUT_EOUTPUT if libzip failed. */
pcut_status pcut_epub_zip_write(pcut_epub_zip *zip, pcut_output *out);
void pcut_epub_zip_free(pcut_epub_zip *zip);

#endif /* PCUT_EPUB_ZIP_H */
