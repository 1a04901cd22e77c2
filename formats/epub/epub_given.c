/* SPDX-License-Identifier: ISC */
/*
 * What the user adds to a book: a cover, a stylesheet.  They asked for it by
 * name, so what is wrong with it ends the conversion; a book that fetches
 * something, or that checkers refuse, is never made.
 */
#include <string.h>

#include "digest.h"
#include "epub_book.h"
#include "file.h"
#include "image.h"
#include "str.h"
#include "utf8.h"

#define COVER_MOST ((size_t)64 << 20)
#define CSS_MOST ((size_t)1 << 20)

static pcut_status
read_given(pcut_epub_book *book, const char *option, const char *path,
    size_t most, pcut_buf *out)
{
	int error = pcut_file_read(path, most, out);

	if (error == 0)
		return PCUT_OK;
	return pcut_writer_fail(book->writer, PCUT_EOPTION, "epub.given",
	    "%s %s cannot be read: %s", option, path, strerror(error));
}

/* ---- cover ------------------------------------------------------------ */

pcut_status
pcut_epub_take_cover(pcut_epub_book *book, const char *path)
{
	pcut_buf bytes = {.mem = book->mem};
	pcut_status rc = read_given(book, "cover", path, COVER_MOST, &bytes);
	pcut_image_info image;
	char sha256[65];

	if (rc == PCUT_OK && (!pcut_image_probe(pcut_buf_str(&bytes),
	    &image) || !pcut_epub_is_core_type(pcut_str_from(
	    image.media_type))))
		rc = pcut_writer_fail(book->writer, PCUT_EOPTION,
		    "epub.given", "cover %s is no JPEG, PNG, GIF, WebP or SVG",
		    path);
	if (rc == PCUT_OK) {
		pcut_sha256_hex(pcut_buf_str(&bytes), sha256);
		book->cover = pcut_epub_add_image(book, pcut_buf_str(&bytes),
		    pcut_str_from(sha256));
		if (book->cover == NULL)
			rc = book->failed ? PCUT_ENOMEM : pcut_writer_fail(
			    book->writer, PCUT_EOPTION, "epub.given",
			    "cover %s is damaged", path);
	}
	pcut_buf_free(&bytes);
	return rc;
}

/* ---- stylesheet ------------------------------------------------------- */

/* The sheet as a parser reads it: without comments and white space, escapes
 * undone (CSS Syntax 3, 4.3.7), in small letters. */
static void
plain_css(pcut_str css, pcut_buf *out)
{
	size_t i = 0;

	while (i < css.len) {
		uint32_t cp = 0;
		int digits = 0;

		if (css.ptr[i] == '/' && i + 1 < css.len &&
		    css.ptr[i + 1] == '*') {
			size_t end = pcut_str_find(pcut_str_skip(css, i + 2),
			    PCUT_LIT("*/"));

			i = end == SIZE_MAX ? css.len : i + end + 4;
			continue;
		}
		if (css.ptr[i] != '\\') {
			if (!pcut_is_space(css.ptr[i]))
				pcut_buf_putc(out, pcut_lower(css.ptr[i]));
			i++;
			continue;
		}
		for (i++; i < css.len && digits < 6 &&
		    pcut_hex_value(css.ptr[i]) >= 0; i++, digits++)
			cp = cp * 16 + (uint32_t)pcut_hex_value(css.ptr[i]);
		if (digits > 0 && i < css.len && pcut_is_space(css.ptr[i]))
			i++;
		if (digits > 0)
			pcut_buf_putc(out, cp < 0x80 ?
			    pcut_lower((char)cp) : '?');
	}
}

/* Why a book must not hold css; NULL if it may. */
static const char *
fault_of(pcut_str css)
{
	static const struct {
		const char *word, *why;
		int alone; /* not as the end of another word */
	} refused[] = {
		{"@import", "@import: a book fetches nothing", 0},
		{"@charset", "@charset: it comes second", 0},
		{"@namespace", "@namespace: it comes second", 0},
		{"url(", "url(): a book fetches nothing", 0},
		{"src(", "src(): a book fetches nothing", 0},
		{"image(", "image(): a book fetches nothing", 0},
		{"image-set(", "image-set(): a book fetches nothing", 0},
		{"expression(", "expression(): it is a script", 0},
		{"behavior:", "behavior: it is a script", 1},
		{"-moz-binding", "-moz-binding: it is a script", 0},
		{"javascript:", "a script", 0},
		{"direction:", "direction: the book's is in its pages", 1},
		{"unicode-bidi", "unicode-bidi: the book's is in its pages", 0},
		{"position:fixed", "position: fixed", 0},
		{"<", "markup", 0},
	};

	for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
		pcut_str rest = css;
		size_t at;

		while ((at = pcut_str_find(rest, pcut_str_from(
		    refused[i].word))) != SIZE_MAX) {
			char before = at > 0 ? rest.ptr[at - 1] : ';';

			if (!refused[i].alone || (before != '-' &&
			    !pcut_is_alpha(before)))
				return refused[i].why;
			rest = pcut_str_skip(rest, at + 1);
		}
	}
	return NULL;
}

/* Lines that go down; code, tables, formulas and the cover do not.  The
 * prefixed names are for older readers (EPUB 3.3, 6.3.1.2). */
static const char vertical[] =
    "html.vertical {\n"
    "  -epub-writing-mode: vertical-rl;\n"
    "  -webkit-writing-mode: vertical-rl;\n"
    "  writing-mode: vertical-rl;\n"
    "}\n"
    "html.vertical:lang(mn) {\n"
    "  -epub-writing-mode: vertical-lr;\n"
    "  -webkit-writing-mode: vertical-lr;\n"
    "  writing-mode: vertical-lr;\n"
    "}\n"
    /* What the sheet has above and below is now right and left of lines. */
    ".vertical body { margin: 2% 0; }\n"
    ".vertical p, .vertical ul, .vertical ol, .vertical .stanza {\n"
    "  margin: 0; margin-block-end: .8em; }\n"
    ".vertical header p, .vertical figcaption p, .vertical li,\n"
    ".vertical li p, .vertical td p, .vertical th p {\n"
    "  margin: 0; margin-block-end: .3em; }\n"
    ".vertical header { margin: 0; margin-block-end: 1.6em; }\n"
    ".vertical h1, .vertical h2, .vertical h3, .vertical h4,\n"
    ".vertical h5, .vertical h6 { margin: 0; margin-block-start: 1.4em;\n"
    "  margin-block-end: .5em; }\n"
    ".vertical h1 { margin-block-start: .3em; }\n"
    ".vertical figure, .vertical pre, .vertical table, .vertical .embed,\n"
    ".vertical .callout, .vertical .group, .vertical .pull-quote {\n"
    "  margin: 0; margin-block-start: 1.2em; margin-block-end: 1.2em; }\n"
    ".vertical blockquote, .vertical .verse, .vertical .related {\n"
    "  margin: 1.2em 0 0; margin-block-start: 1em;\n"
    "  margin-block-end: 1em; }\n"
    ".vertical dd { margin: 1.4em 0 0; margin-block-end: .5em; }\n"
    ".vertical figcaption { margin: 0; margin-block-start: .4em; }\n"
    ".vertical hr { width: auto; height: 30%; border: 0;\n"
    "  border-block-start: 1px solid; margin: auto 0;\n"
    "  margin-block-start: 1.6em; margin-block-end: 1.6em; }\n"
    ".vertical .notes { margin: 0; border: 0; padding: 0;\n"
    "  margin-block-start: 2em; border-block-start: 1px solid;\n"
    "  padding-block-start: 1em; }\n"
    ".vertical img { max-height: 100%; }\n"
    ".vertical pre, .vertical table, .vertical math {\n"
    "  -epub-writing-mode: horizontal-tb;\n"
    "  -webkit-writing-mode: horizontal-tb;\n"
    "  writing-mode: horizontal-tb;\n"
    "}\n";

pcut_status
pcut_epub_take_css(pcut_epub_book *book, const char *path)
{
	pcut_buf plain = {.mem = book->mem};
	pcut_status rc = read_given(book, "stylesheet", path, CSS_MOST,
	    &book->css);
	pcut_str css = pcut_buf_str(&book->css);
	const char *fault = NULL;

	if (rc == PCUT_OK && (pcut_utf8_valid(css) != css.len ||
	    pcut_str_find_char(css, '\0') != SIZE_MAX))
		fault = "bytes that are no UTF-8";
	if (rc == PCUT_OK && fault == NULL) {
		plain_css(css, &plain);
		fault = fault_of(pcut_buf_str(&plain));
		if (plain.failed)
			rc = PCUT_ENOMEM;
	}
	if (rc == PCUT_OK && fault != NULL)
		rc = pcut_writer_fail(book->writer, PCUT_EOPTION,
		    "epub.given", "stylesheet %s has what a book must not "
		    "have: %s", path, fault);
	pcut_buf_free(&plain);
	if (rc == PCUT_OK) {
		/* Ours first: the later rule wins. */
		plain = (pcut_buf){.mem = book->mem};
		pcut_buf_puts(&plain, pcut_html_css);
		if (book->vertical)
			pcut_buf_puts(&plain, vertical);
		pcut_buf_putc(&plain, '\n');
		pcut_buf_put(&plain, css);
		pcut_buf_free(&book->css);
		book->css = plain;
		rc = plain.failed ? PCUT_ENOMEM : PCUT_OK;
	}
	return rc;
}

pcut_status
pcut_epub_vertical_css(pcut_epub_book *book)
{
	pcut_buf_puts(&book->css, pcut_html_css);
	pcut_buf_puts(&book->css, vertical);
	return book->css.failed ? PCUT_ENOMEM : PCUT_OK;
}
