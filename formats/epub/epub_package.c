/* SPDX-License-Identifier: ISC */
/*
 * The package document (EPUB 3.3, 5) and the container's pointer to it (OCF
 * 4.2.6.3).  Accessibility metadata (EPUB Accessibility 1.1, 2.2) says what is
 * true of this very book.
 */
#include "epub_book.h"
#include "lang.h"
#include "str.h"

void
pcut_epub_put_container(pcut_output *out)
{
	pcut_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:"
	    "opendocument:xmlns:container\">\n<rootfiles>\n"
	    "<rootfile full-path=\"EPUB/package.opf\" media-type="
	    "\"application/oebps-package+xml\"/>\n</rootfiles>\n"
	    "</container>\n");
}

static void
element(pcut_output *out, const char *tag, const char *attrs, pcut_str value)
{
	if (value.len == 0)
		return;
	pcut_putf(out, "<%s%s>", tag, attrs);
	pcut_html_escape(out, value);
	pcut_putf(out, "</%s>\n", tag);
}

static void
property(pcut_output *out, const char *name, const char *value)
{
	pcut_putf(out, "<meta property=\"%s\">%s</meta>\n", name, value);
}

/* A relator's code is three small letters (MARC). */
static int
is_role(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < 'a' || s.ptr[i] > 'z')
			return 0;
	return s.len == 3;
}

static void
creator(const pcut_epub_person *p, unsigned n, pcut_output *out)
{
	pcut_putf(out, "<dc:creator id=\"creator%u\">", n);
	pcut_html_escape(out, p->name);
	pcut_putf(out, "</dc:creator>\n<meta refines=\"#creator%u\" "
	    "property=\"role\" scheme=\"marc:relators\">", n);
	pcut_html_escape(out, is_role(p->role) ? p->role : PCUT_LIT("aut"));
	pcut_puts(out, "</meta>\n");
	if (p->sort.len > 0) {
		pcut_putf(out, "<meta refines=\"#creator%u\" property="
		    "\"file-as\">", n);
		pcut_html_escape(out, p->sort);
		pcut_puts(out, "</meta>\n");
	}
}

/* In order; an anthology names a person once. */
static void
creators(const pcut_epub_book *book, pcut_output *out)
{
	pcut_map seen = {.mem = book->mem};
	unsigned n = 0;

	for (const pcut_epub_chapter *c = book->chapters; c != NULL;
	    c = c->next) {
		for (const pcut_epub_person *p = c->authors; p != NULL;
		    p = p->next) {
			uint64_t *at = pcut_map_at(&seen, p->name);

			if (at != NULL && (*at)++ == 0)
				creator(p, ++n, out);
		}
	}
	pcut_map_free(&seen);
}

/* The first is the book's; an anthology has those of its other chapters too,
 * once each, where they are known. */
static void
languages(const pcut_epub_book *book, pcut_output *out)
{
	pcut_map seen = {.mem = book->mem};

	for (const pcut_epub_chapter *c = book->chapters; c != NULL;
	    c = c->next) {
		uint64_t *at = pcut_map_at(&seen, c->language);
		int first = c == book->chapters;

		if (!first && pcut_str_eq(c->language, PCUT_LIT("und")))
			continue;
		if (at != NULL ? (*at)++ == 0 : first)
			element(out, "dc:language", "", c->language);
	}
	pcut_map_free(&seen);
}

static void
subjects(const pcut_epub_chapter *c, pcut_output *out)
{
	for (const pcut_epub_subject *s = c->subjects; s != NULL; s = s->next)
		element(out, "dc:subject", "", s->text);
}

/* A position is a whole number, or a few with dots (EPUB 3.3, D.3.7). */
static int
is_position(pcut_str s)
{
	int digit = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (!pcut_is_digit(s.ptr[i]) && (s.ptr[i] != '.' || !digit))
			return 0;
		digit = pcut_is_digit(s.ptr[i]);
	}
	return digit;
}

static void
series(const pcut_epub_chapter *c, pcut_output *out)
{
	if (c->series.len == 0)
		return;
	element(out, "meta",
	    " property=\"belongs-to-collection\" id=\"series\"", c->series);
	pcut_puts(out, "<meta refines=\"#series\" property="
	    "\"collection-type\">series</meta>\n");
	if (is_position(c->position))
		element(out, "meta", " refines=\"#series\" property="
		    "\"group-position\"", c->position);
}

/* W3C-DTF: a time needs its zone, a year has four digits. */
static pcut_str
w3c_date(pcut_str date)
{
	char last = date.len > 0 ? date.ptr[date.len - 1] : '\0';

	if (!pcut_html_has_year(date))
		return PCUT_STR_NONE;
	if (date.len <= 10)
		return date;
	/* Java's calendar knows no leap second, and checkers run on it. */
	if (pcut_str_eq(pcut_str_cut(date, 16, 3), PCUT_LIT(":60")))
		return pcut_str_cut(date, 0, 10);
	if (last == 'Z' || (date.len > 6 && (date.ptr[date.len - 6] == '+' ||
	    date.ptr[date.len - 6] == '-')))
		return date;
	return pcut_str_cut(date, 0, 10);
}

/*
 * dcterms:modified is UTC and exact (EPUB 3.3, 5.5.7); of a date with an
 * offset the day is taken, and no clock is asked.
 */
static void
modified(const pcut_epub_book *book, pcut_output *out)
{
	const pcut_epub_chapter *c = book->chapters;
	pcut_str date = book->modified;

	if (date.len == 0)
		date = w3c_date(c->modified);
	if (date.len < 10)
		date = w3c_date(c->published);
	pcut_puts(out, "<meta property=\"dcterms:modified\">");
	if (date.len == 20 && date.ptr[19] == 'Z') { /* UTC */
		pcut_html_escape(out, date);
	} else if (date.len >= 10) {
		pcut_html_escape(out, pcut_str_cut(date, 0, 10));
		pcut_puts(out, "T00:00:00Z");
	} else {
		pcut_puts(out, "1980-01-01T00:00:00Z");
	}
	pcut_puts(out, "</meta>\n");
}

static void
accessibility(const pcut_epub_book *book, pcut_output *out)
{
	int pictures = 0, nameless = 0, math = 0, moving = 0;

	for (const pcut_epub_chapter *c = book->chapters; c != NULL;
	    c = c->next) {
		pictures |= c->facts.images > 0;
		nameless |= c->facts.images_without_alt > 0;
		math |= c->facts.has_math;
	}
	for (const pcut_epub_image *i = book->images; i != NULL; i = i->next)
		moving |= i->animated;
	property(out, "schema:accessMode", "textual");
	if (pictures || book->want_cover)
		property(out, "schema:accessMode", "visual");
	if (!nameless)
		property(out, "schema:accessModeSufficient", "textual");
	if (pictures)
		property(out, "schema:accessModeSufficient",
		    "textual,visual");
	property(out, "schema:accessibilityFeature", "tableOfContents");
	property(out, "schema:accessibilityFeature", "readingOrder");
	property(out, "schema:accessibilityFeature", "structuralNavigation");
	property(out, "schema:accessibilityFeature",
	    "displayTransformability");
	/* The cover's is the title. */
	if ((pictures || book->want_cover) && !nameless)
		property(out, "schema:accessibilityFeature",
		    "alternativeText");
	if (math)
		property(out, "schema:accessibilityFeature", "MathML");
	property(out, "schema:accessibilityHazard", moving ? "unknown" :
	    "none");
	property(out, "schema:accessibilitySummary", nameless ?
	    "Text with headings and a table of contents; some pictures have "
	    "no alternative text." : pictures ?
	    "Text with headings and a table of contents; all pictures have "
	    "alternative text." : book->want_cover ?
	    "Text with headings and a table of contents, without pictures "
	    "but the cover." :
	    "Text with headings and a table of contents, without pictures.");
}

static void
metadata(const pcut_epub_book *book, pcut_output *out)
{
	const pcut_epub_chapter *c = book->chapters;
	int one = book->n_chapters == 1;

	pcut_puts(out, "<metadata xmlns:dc=\"http://purl.org/dc/elements/"
	    "1.1/\">\n<dc:identifier id=\"uid\">urn:uuid:");
	pcut_puts(out, book->uuid);
	pcut_puts(out, "</dc:identifier>\n");
	element(out, "dc:title", "", pcut_epub_title(book));
	languages(book, out);
	creators(book, out);
	if (one) {
		element(out, "dc:publisher", "", c->site);
		element(out, "dc:source", "", c->canonical.len > 0 ?
		    c->canonical : c->url);
		element(out, "dc:description", "", c->description);
		element(out, "dc:rights", "", c->rights);
		element(out, "dc:date", "", w3c_date(c->published));
		subjects(c, out);
		series(c, out);
	}
	modified(book, out);
	accessibility(book, out);
	if (book->want_cover)
		pcut_puts(out, "<meta name=\"cover\" content=\"cover-image\"/>"
		    "\n");
	pcut_puts(out, "</metadata>\n");
}

static void
manifest(const pcut_epub_book *book, pcut_output *out)
{
	pcut_puts(out, "<manifest>\n"
	    "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/"
	    "xhtml+xml\" properties=\"nav\"/>\n"
	    "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/"
	    "x-dtbncx+xml\"/>\n"
	    "<item id=\"css\" href=\"style.css\" media-type=\"text/css\"/>\n");
	if (book->want_cover)
		pcut_puts(out, "<item id=\"cover\" href=\"cover.xhtml\" "
		    "media-type=\"application/xhtml+xml\"/>\n");
	if (book->want_cover && book->cover == NULL)
		pcut_puts(out, "<item id=\"cover-image\" href=\"images/"
		    "cover.svg\" media-type=\"image/svg+xml\" properties="
		    "\"cover-image\"/>\n");
	for (const pcut_epub_chapter *c = book->chapters; c != NULL;
	    c = c->next)
		pcut_putf(out, "<item id=\"c%u\" href=\"%s\" media-type="
		    "\"application/xhtml+xml\"%s/>\n", c->number, c->file,
		    c->facts.has_math ? " properties=\"mathml\"" : "");
	for (const pcut_epub_image *i = book->images; i != NULL;
	    i = i->next) {
		int cover = book->want_cover && i == book->cover;

		if (cover)
			pcut_puts(out, "<item id=\"cover-image\"");
		else
			pcut_putf(out, "<item id=\"i%u\"", i->number);
		pcut_putf(out, " href=\"%s\" media-type=\"" PCUT_FMT "\"%s/>\n",
		    i->file, PCUT_ARG(i->media_type), cover ?
		    " properties=\"cover-image\"" : "");
	}
	pcut_puts(out, "</manifest>\n");
}

/* Pages follow from right to left, as vertical lines do but Mongolian's. */
static int
turns_left(const pcut_epub_book *book)
{
	return book->vertical ? !pcut_lang_is(pcut_epub_language(book), "mn")
	    : pcut_epub_is_rtl(book);
}

void
pcut_epub_put_package(const pcut_epub_book *book, pcut_output *out)
{
	int rtl = pcut_epub_is_rtl(book);

	pcut_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" "
	    "unique-identifier=\"uid\" xml:lang=\"");
	pcut_html_escape(out, pcut_epub_language(book));
	pcut_puts(out, rtl ? "\" dir=\"rtl\">\n" : "\">\n");
	metadata(book, out);
	manifest(book, out);
	pcut_puts(out, turns_left(book) ? "<spine toc=\"ncx\" "
	    "page-progression-direction=\"rtl\">\n" :
	    "<spine toc=\"ncx\">\n");
	if (book->want_cover)
		pcut_puts(out, "<itemref idref=\"cover\"/>\n");
	if (book->n_chapters > 1)
		pcut_puts(out, "<itemref idref=\"nav\"/>\n");
	for (const pcut_epub_chapter *c = book->chapters; c != NULL;
	    c = c->next)
		pcut_putf(out, "<itemref idref=\"c%u\"/>\n", c->number);
	pcut_puts(out, "</spine>\n</package>\n");
}
