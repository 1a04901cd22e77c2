/* SPDX-License-Identifier: ISC */
/* epub_book.h - what a book is made of, before it is packed. */
#ifndef PCUT_EPUB_BOOK_H
#define PCUT_EPUB_BOOK_H

#include <presscut_format.h>

#include "arena.h"
#include "buf.h"
#include "html/html.h"
#include "map.h"

/* An entry of the table of contents below a chapter. */
typedef struct pcut_epub_heading {
	struct pcut_epub_heading *next;
	unsigned level; /* 2 to 6 */
	pcut_str id, text;
} pcut_epub_heading;

typedef struct pcut_epub_person {
	struct pcut_epub_person *next;
	pcut_str name, sort, role;
} pcut_epub_person;

typedef struct pcut_epub_subject {
	struct pcut_epub_subject *next;
	pcut_str text;
} pcut_epub_subject;

typedef struct pcut_epub_chapter {
	struct pcut_epub_chapter *next;
	unsigned number; /* from 1 */
	const char *file;  /* "chapter-001.xhtml" */
	pcut_str title, url, canonical, language, dir, site, published,
	    modified, description, rights, series, position;
	pcut_epub_person *authors;
	pcut_epub_subject *subjects;
	pcut_epub_heading *headings, *last_heading;
	pcut_buf xhtml;
	pcut_html_facts facts;
} pcut_epub_chapter;

typedef struct pcut_epub_image {
	struct pcut_epub_image *next;
	unsigned number;
	const char *file; /* "images/i001.jpg" */
	pcut_str sha256, media_type;
	uint32_t width, height;
	pcut_buf bytes;
	int animated;
} pcut_epub_image;

typedef struct pcut_epub_book {
	const pcut_allocator *mem; /* of all of it */
	pcut_arena arena;
	pcut_epub_chapter *chapters, *last_chapter;
	pcut_epub_image *images, *last_image;
	pcut_map image_by_sha256; /* address of the image */
	pcut_epub_image *cover;   /* NULL: drawn, or none */
	unsigned n_chapters, n_images;
	/* As asked for. */
	pcut_str title;    /* of an anthology; empty: the first chapter's */
	pcut_str modified; /* yyyy-mm-ddThh:mm:ssZ, or empty */
	unsigned toc_depth;
	int want_cover;
	int vertical;      /* lines go down, pages from right to left */
	pcut_buf css;      /* ours, then the user's; empty: ours as it is */
	/* Made by packing. */
	char uuid[37];
	pcut_writer *writer; /* hears the warnings */
	int failed;          /* memory is out */
} pcut_epub_book;

/* s, or a copy of it in the book's arena; ptr NULL when memory is out. */
pcut_str pcut_epub_keep(pcut_epub_book *book, pcut_str s);

/* What the whole is called, and in which language: never empty. */
pcut_str pcut_epub_title(const pcut_epub_book *book);
pcut_str pcut_epub_language(const pcut_epub_book *book);
int pcut_epub_is_rtl(const pcut_epub_book *book);

/* epub_package.c: the package document, container.xml. */
/* Whether a book may hold that type without a fallback (EPUB 3.3, 3.2). */
int pcut_epub_is_core_type(pcut_str media_type);
/* A picture, once for equal sha256; NULL, said to the writer, if it is damaged
 * or cannot be cleaned, and when memory is out. */
pcut_epub_image *pcut_epub_add_image(pcut_epub_book *book, pcut_str bytes,
                                     pcut_str sha256);
/* The asset's picture; NULL, said once, where it cannot be. */
pcut_epub_image *pcut_epub_image_of(pcut_epub_book *book,
                                    const pcut_asset *asset);

/* The user's own cover and stylesheet, from files.  PCUT_EOPTION, said to the
 * writer, for one that cannot be read or that a book cannot hold. */
pcut_status pcut_epub_take_cover(pcut_epub_book *book, const char *path);
pcut_status pcut_epub_take_css(pcut_epub_book *book, const char *path);
/* Ours for vertical lines; PCUT_ENOMEM. */
pcut_status pcut_epub_vertical_css(pcut_epub_book *book);

void pcut_epub_put_container(pcut_output *out);
void pcut_epub_put_package(const pcut_epub_book *book, pcut_output *out);

/* epub_nav.c: navigation document, and the NCX of older readers. */
void pcut_epub_put_nav(const pcut_epub_book *book, pcut_output *out);
void pcut_epub_put_ncx(const pcut_epub_book *book, pcut_output *out);

/* epub_cover.c: a page with the cover; the cover as a drawing. */
void pcut_epub_put_cover_page(const pcut_epub_book *book, pcut_output *out);
void pcut_epub_put_cover_svg(const pcut_epub_book *book, pcut_output *out);

/* The start of an XHTML document of the book, up to its body tag. */
void pcut_epub_put_head(pcut_str title, pcut_str language, int rtl,
                        int vertical, pcut_output *out);

#endif /* PCUT_EPUB_BOOK_H */
