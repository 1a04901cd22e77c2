/* SPDX-License-Identifier: ISC */
/*
 * The navigation document (EPUB 3.3, 7) and, for older readers, the NCX (OPF
 * 2.0.1, 2.4.1) with the same entries: a chapter each, its headings below it
 * as deep as asked.  Levels nest without a gap, for chapters' headings do.
 */
#include "epub_book.h"
#include "lang.h"
#include "str.h"

/* ---- navigation document ---------------------------------------------- */

/* The direction of the chapter's title, as an attribute. */
static const char *
direction(const pcut_epub_chapter *c)
{
	if (c->dir.len > 0 ? pcut_str_eq(c->dir, PCUT_LIT("rtl")) :
	    pcut_dir_of_lang(c->language) == PCUT_DIR_RTL)
		return " dir=\"rtl\"";
	return " dir=\"ltr\"";
}

/* The start of a chapter's entry, in its own language. */
static void
chapter_item(const pcut_epub_book *book, const pcut_epub_chapter *c,
    pcut_output *out)
{
	pcut_puts(out, "<li");
	if (!pcut_str_eq(c->language, pcut_epub_language(book))) {
		pcut_puts(out, " lang=\"");
		pcut_html_escape(out, c->language);
		pcut_puts(out, "\" xml:lang=\"");
		pcut_html_escape(out, c->language);
		pcut_putc(out, '"');
		pcut_puts(out, direction(c));
	}
	pcut_putc(out, '>');
}

static void
entry(pcut_output *out, const char *file, pcut_str id, pcut_str text)
{
	pcut_putf(out, "<a href=\"%s", file);
	if (id.len > 0)
		pcut_putf(out, "#" PCUT_FMT, PCUT_ARG(id));
	pcut_puts(out, "\">");
	pcut_html_escape(out, text);
	pcut_puts(out, "</a>");
}

static void
chapter_entries(const pcut_epub_book *book, const pcut_epub_chapter *c,
    pcut_output *out)
{
	unsigned level = 1; /* of the list that is open */

	chapter_item(book, c, out);
	entry(out, c->file, PCUT_STR_NONE, c->title);
	for (const pcut_epub_heading *h = c->headings; h != NULL;
	    h = h->next) {
		if (h->level > book->toc_depth)
			continue;
		if (h->level > level) {
			pcut_puts(out, "\n<ol>\n");
			level++;
		} else {
			pcut_puts(out, "</li>\n");
			for (; level > h->level; level--)
				pcut_puts(out, "</ol></li>\n");
		}
		pcut_puts(out, "<li>");
		entry(out, c->file, h->id, h->text);
	}
	pcut_puts(out, "</li>\n");
	for (; level > 1; level--)
		pcut_puts(out, "</ol></li>\n");
}

void
pcut_epub_put_nav(const pcut_epub_book *book, pcut_output *out)
{
	pcut_str title = pcut_epub_title(book);

	pcut_epub_put_head(title, pcut_epub_language(book),
	    pcut_epub_is_rtl(book), book->vertical, out);
	pcut_puts(out, "<body>\n<nav epub:type=\"toc\" role=\"doc-toc\" "
	    "id=\"toc\" aria-labelledby=\"nav-title\">\n"
	    "<h1 id=\"nav-title\">");
	pcut_html_escape(out, title);
	pcut_puts(out, "</h1>\n<ol>\n");
	for (const pcut_epub_chapter *c = book->chapters; c != NULL;
	    c = c->next)
		chapter_entries(book, c, out);
	pcut_puts(out, "</ol>\n</nav>\n<nav epub:type=\"landmarks\" "
	    "hidden=\"hidden\">\n<ol>\n");
	if (book->want_cover)
		pcut_puts(out, "<li><a epub:type=\"cover\" href=\"cover.xhtml"
		    "\">Cover</a></li>\n");
	if (book->n_chapters > 1)
		pcut_puts(out, "<li><a epub:type=\"toc\" href=\"nav.xhtml\">"
		    "Contents</a></li>\n");
	pcut_putf(out, "<li><a epub:type=\"bodymatter\" href=\"%s\">Text</a>"
	    "</li>\n</ol>\n</nav>\n</body>\n</html>\n",
	    /* a book has a chapter: */
	    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	    book->chapters->file);
}

/* ---- NCX -------------------------------------------------------------- */

static void
nav_point(pcut_output *out, unsigned *order, const char *file, pcut_str id,
    pcut_str text)
{
	++*order;
	pcut_putf(out, "<navPoint id=\"n%u\" playOrder=\"%u\"><navLabel><text>",
	    *order, *order);
	pcut_html_escape(out, text);
	pcut_putf(out, "</text></navLabel><content src=\"%s", file);
	if (id.len > 0)
		pcut_putf(out, "#" PCUT_FMT, PCUT_ARG(id));
	pcut_puts(out, "\"/>");
}

static unsigned
depth_of(const pcut_epub_book *book)
{
	unsigned depth = 1;

	for (const pcut_epub_chapter *c = book->chapters; c != NULL;
	    c = c->next)
		for (const pcut_epub_heading *h = c->headings; h != NULL;
		    h = h->next)
			if (h->level <= book->toc_depth && h->level > depth)
				depth = h->level;
	return depth;
}

static void
chapter_points(const pcut_epub_book *book, const pcut_epub_chapter *c,
    unsigned *order, pcut_output *out)
{
	unsigned level = 1;

	nav_point(out, order, c->file, PCUT_STR_NONE, c->title);
	for (const pcut_epub_heading *h = c->headings; h != NULL;
	    h = h->next) {
		if (h->level > book->toc_depth)
			continue;
		if (h->level > level)
			level++;
		else
			for (pcut_puts(out, "</navPoint>\n"); level > h->level;
			    level--)
				pcut_puts(out, "</navPoint>\n");
		nav_point(out, order, c->file, h->id, h->text);
	}
	for (; level > 0; level--)
		pcut_puts(out, "</navPoint>\n");
}

void
pcut_epub_put_ncx(const pcut_epub_book *book, pcut_output *out)
{
	unsigned order = 0;

	pcut_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" "
	    "version=\"2005-1\" xml:lang=\"");
	pcut_html_escape(out, pcut_epub_language(book));
	pcut_putf(out, "\">\n<head>\n<meta name=\"dtb:uid\" content="
	    "\"urn:uuid:%s\"/>\n<meta name=\"dtb:depth\" content=\"%u\"/>\n"
	    "<meta name=\"dtb:totalPageCount\" content=\"0\"/>\n"
	    "<meta name=\"dtb:maxPageNumber\" content=\"0\"/>\n</head>\n"
	    "<docTitle><text>", book->uuid, depth_of(book));
	pcut_html_escape(out, pcut_epub_title(book));
	pcut_puts(out, "</text></docTitle>\n<navMap>\n");
	for (const pcut_epub_chapter *c = book->chapters; c != NULL;
	    c = c->next)
		chapter_points(book, c, &order, out);
	pcut_puts(out, "</navMap>\n</ncx>\n");
}
